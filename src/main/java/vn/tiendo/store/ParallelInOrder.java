package vn.tiendo.store;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Works on several things at once and hands the results out in the order of the things; only a few wait at a time. */
public final class ParallelInOrder {

    /** What is done with one thing; may fail. */
    public interface Work<T, R> {
        R on(T thing) throws Exception;
    }

    private ParallelInOrder() {}

    /** @throws IllegalStateException if the work on any thing failed, with the failure as its cause */
    public static <T, R> void forEach(List<T> things, int threads, Work<T, R> work, BiConsumer<T, R> then) {
        try (var pool = Executors.newFixedThreadPool(Math.max(1, threads))) {
            var waiting = new ArrayDeque<Future<R>>();
            int begun = 0;
            for (T thing : things) {
                while (begun < things.size() && waiting.size() < 4 * threads) {
                    T next = things.get(begun++);
                    waiting.add(pool.submit(() -> work.on(next)));
                }
                then.accept(thing, result(waiting.remove()));
            }
        }
    }

    private static <R> R result(Future<R> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
