package vn.tiendo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What one pass took, or what the passes of a reader took in the middle.
 *
 * @param nanos on the clock
 * @param busy nanoseconds that the processors worked for it, in all threads
 * @param allocated bytes, in all threads
 */
record Sample(long nanos, long busy, long allocated) {

    private static final com.sun.management.ThreadMXBean THREADS =
            ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class);

    private static final com.sun.management.OperatingSystemMXBean PROCESSORS =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    /** Something that takes time. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static Sample of(Pass pass, DataSet data) throws IOException {
        return of(() -> pass.over(data));
    }

    /** Does the work after clearing away what was left before it. */
    static Sample of(Work work) throws IOException {
        System.gc();
        long allocated = THREADS.getTotalThreadAllocatedBytes();
        long busy = PROCESSORS.getProcessCpuTime();
        long begin = System.nanoTime();
        work.run();
        long nanos = System.nanoTime() - begin;
        return new Sample(
                nanos, PROCESSORS.getProcessCpuTime() - busy, THREADS.getTotalThreadAllocatedBytes() - allocated);
    }

    static Sample median(List<Sample> samples) {
        return new Sample(
                middle(samples, Sample::nanos), middle(samples, Sample::busy), middle(samples, Sample::allocated));
    }

    double seconds() {
        return nanos / 1e9;
    }

    /** That the processors worked. */
    double busySeconds() {
        return busy / 1e9;
    }

    /** The upper one of the two in the middle if their number is even. */
    private static long middle(List<Sample> samples, ToLongFunction<Sample> figure) {
        return samples.stream().mapToLong(figure).sorted().toArray()[samples.size() / 2];
    }
}
