package vn.tiendo.database;

import java.nio.file.Path;

/** Another process works in the home folder. The message names it. */
public final class HomeInUse extends DatabaseFault {

    HomeInUse(Path home, String holder) {
        super(
                "Thư mục dữ liệu %s đang được một tiến trình tiendo khác dùng (%s). Hãy dừng tiến trình đó, hoặc chọn thư mục khác bằng --home."
                        .formatted(home, holder),
                "Home folder %s is in use by another tiendo process (%s). Stop that one, or name another folder with --home."
                        .formatted(home, holder));
    }
}
