package vn.tiendo.bench.month;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** How much more heap is alive while something is done than before: collected every now and then. */
final class LiveHeap {

    /** In nanoseconds: while it is collected nothing is done. */
    private static final long PAUSE = 100_000_000;

    private LiveHeap() {}

    /** What is done. */
    interface Work {
        void run() throws IOException;
    }

    /** In bytes, at the worst moment that was looked at. */
    static long during(Work work) throws IOException {
        long before = collected();
        var most = new AtomicLong(before);
        var done = new AtomicBoolean();
        var looking = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                most.accumulateAndGet(collected(), Math::max);
                LockSupport.parkNanos(PAUSE);
            }
        });
        try {
            work.run();
        } finally {
            done.set(true);
            join(looking);
        }
        return most.get() - before;
    }

    private static long collected() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void join(Thread looking) throws IOException {
        try {
            looking.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
