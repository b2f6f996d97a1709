package vn.tiendo.desk;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Publishes all that a province gets, where other tests publish what they read. */
final class EveryFormatPublished implements BeforeAllCallback, AfterAllCallback {

    private static final String PUBLISHED = "tiendo.published";

    private String before = "";

    @Override
    public void beforeAll(ExtensionContext context) {
        before = System.getProperty(PUBLISHED, "");
        System.clearProperty(PUBLISHED);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (!before.isEmpty()) {
            System.setProperty(PUBLISHED, before);
        }
    }
}
