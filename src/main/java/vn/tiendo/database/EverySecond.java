package vn.tiendo.database;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does something once a second until it is told to end. */
final class EverySecond implements AutoCloseable {

    private final CountDownLatch ended = new CountDownLatch(1);

    static EverySecond every(Runnable second) {
        var watch = new EverySecond();
        Thread.ofPlatform().daemon().name("postgres-watch").start(() -> watch.run(second));
        return watch;
    }

    private void run(Runnable second) {
        try {
            while (!ended.await(1, TimeUnit.SECONDS)) {
                second.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
