package vn.tiendo.desk.option;

import java.time.Duration;
import java.util.Locale;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.queue.RunProgress;

/** Shows a run's progress: a bar with counts and time left on a terminal, a plain line now and then elsewhere. */
public final class ConsoleProgress implements RunProgress {

    private static final int WIDTH = 24;
    private static final long PLAIN_LINE_EVERY = Duration.ofSeconds(5).toNanos();
    private static final long REDRAW_EVERY = Duration.ofMillis(100).toNanos();

    private final Console console;
    private String step = "";
    private long total;
    private long done;
    private long began;
    private long shown;

    public ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void begins(String name, long count) {
        step = console.words().find("step." + name).orElse(name);
        total = count;
        done = 0;
        began = System.nanoTime();
        shown = began;
        if (console.isTerminal()) {
            console.overwrite(bar());
        }
    }

    @Override
    public synchronized void advances(long count) {
        done += count;
        long now = System.nanoTime();
        if (now - shown > (console.isTerminal() ? REDRAW_EVERY : PLAIN_LINE_EVERY)) {
            shown = now;
            show();
        }
    }

    @Override
    public synchronized void ends() {
        if (total == 0) {
            return;
        }
        String line = String.format(
                Locale.ROOT, "%-16s %d/%d, %s", step, done, Math.max(total, done), seconds(System.nanoTime() - began));
        if (console.isTerminal()) {
            console.overwrite(line);
            console.tell("");
        } else {
            console.tell(line);
        }
    }

    @Override
    public synchronized void tells(LocalText what) {
        if (console.isTerminal()) {
            console.overwrite("");
        }
        console.complain("notice", SafeLine.of(console.words().of(what)));
        if (console.isTerminal()) {
            console.overwrite(bar());
        }
    }

    private void show() {
        if (console.isTerminal()) {
            console.overwrite(bar());
        } else {
            console.tell(String.format(Locale.ROOT, "%-16s %d/%d, %s", step, done, total, left()));
        }
    }

    private String bar() {
        if (total <= 0) {
            return step + "…";
        }
        int full = (int) (WIDTH * done / total);
        return String.format(
                Locale.ROOT,
                "%-16s [%s%s] %d/%d, %s",
                step,
                "█".repeat(full),
                "·".repeat(WIDTH - full),
                done,
                total,
                left());
    }

    private String left() {
        return done == 0
                ? "—"
                : console.text("progress.left", seconds((System.nanoTime() - began) / done * (total - done)));
    }

    private String seconds(long nanos) {
        var time = Duration.ofNanos(nanos);
        return time.toSeconds() >= 60
                ? console.text("minutes", time.toMinutes(), String.format(Locale.ROOT, "%02d", time.toSecondsPart()))
                : console.text("seconds", String.format(console.language().locale(), "%.1f", nanos / 1e9));
    }
}
