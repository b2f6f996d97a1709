package vn.tiendo.database;

/** The database cannot be had: a machine's fault. The message is for operators, Vietnamese first, English second. */
public class DatabaseFault extends RuntimeException {

    DatabaseFault(String vietnamese, String english) {
        super(vietnamese + "\n" + english);
    }

    DatabaseFault(String vietnamese, String english, Throwable cause) {
        super(vietnamese + "\n" + english, cause);
    }
}
