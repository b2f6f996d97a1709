/** What mail is written of, and when it leaves. */
@NamedInterface("mail")
@NullMarked
package vn.tiendo.run.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
