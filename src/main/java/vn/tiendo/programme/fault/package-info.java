/** What is wrong with definitions and where, in words of the programme's languages. */
@NamedInterface("fault")
@NullMarked
package vn.tiendo.programme.fault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
