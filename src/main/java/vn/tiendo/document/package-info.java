/**
 * Documents in the official layout: letters and reports as .docx, reports as .pdf and .html too. Knows no domain. The only room that
 * knows POI's word processing side.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"content"})
@NullMarked
package vn.tiendo.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
