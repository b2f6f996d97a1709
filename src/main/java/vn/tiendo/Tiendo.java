package vn.tiendo;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.tiendo.desk.TiendoCommand;

/** Where the program begins. What it does with a spreadsheet stands in room {@code run}, file {@code Jobs}. */
@SpringBootApplication
public class Tiendo {

    public static void main(String[] arguments) {
        int code = TiendoCommand.execute(Tiendo.class, arguments);
        if (code >= 0) {
            System.exit(code);
        }
    }
}
