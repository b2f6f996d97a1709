package vn.tiendo.queue;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A process of this program, as people and the database know it.
 *
 * @param name {@code host:pid}
 */
public record Instance(String name) {

    private static final int LONGEST_HOST = 100;

    public static Instance current() {
        return new Instance(host() + ":" + ProcessHandle.current().pid());
    }

    private static String host() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.substring(0, Math.min(LONGEST_HOST, name.length()));
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
