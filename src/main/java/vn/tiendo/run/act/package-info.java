/** What the province and districts do to submissions and figures, each in one transaction. */
@NamedInterface("act")
@NullMarked
package vn.tiendo.run.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
