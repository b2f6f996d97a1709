/** What is known besides the submission: who sent it, what came before, what others reported. */
@NamedInterface("known")
@NullMarked
package vn.tiendo.validation.known;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
