package vn.tiendo.intake.check;

import java.nio.file.Path;

/** Definitions were edited between being loaded and being kept. */
public final class DefinitionsChanged extends RuntimeException {

    DefinitionsChanged(Path folder) {
        super("""
                Định nghĩa trong %s vừa được sửa trong lúc khởi động; hãy khởi động lại.
                The definitions in %s were edited during the start; start again.\
                """.formatted(folder, folder));
    }
}
