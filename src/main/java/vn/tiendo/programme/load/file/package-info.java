/** Definition files as they lie: tables and YAML, each value with its place. */
@NamedInterface("load-file")
@NullMarked
package vn.tiendo.programme.load.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
