/** What a document says before any format writes it: sentences, tables, drawings. Knows no domain and no library. */
@ApplicationModule(
        displayName = "Content",
        allowedDependencies = {})
@NullMarked
package vn.tiendo.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
