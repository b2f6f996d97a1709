package vn.tiendo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;

/**
 * Where the jar begins, compiled for Java 8: an older Java than the program needs gets a sentence, not a riddle about
 * class file versions. Names nothing that Java 8 does not know.
 */
public final class Launcher {

    static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] arguments) throws Throwable {
        String version = System.getProperty("java.specification.version");
        if (feature(version) < NEEDED) {
            PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, "UTF-8");
            err.println("Cần Java " + NEEDED + " trở lên; Java đang dùng là " + version + " ("
                    + System.getProperty("java.home") + "). Cài JDK " + NEEDED + " rồi chạy lại bằng java của nó.");
            err.println("Java " + NEEDED + " or later is needed; this is Java " + version + " ("
                    + System.getProperty("java.home") + "). Install JDK " + NEEDED
                    + ", then start again with its java.");
            System.exit(1);
        }
        try {
            Class.forName("org.springframework.boot.loader.launch.JarLauncher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Of "1.8" 8, of "17" 17. */
    static int feature(String version) {
        String number = version.startsWith("1.") ? version.substring(2) : version;
        return Integer.parseInt(number);
    }
}
