package vn.tiendo.queue;

import vn.tiendo.programme.fault.LocalText;

/** Hears how a run goes on, to show it to whoever waits. Called from the run's own thread. */
public interface RunProgress {

    /** A step begins with so many things to do; {@code total} is −1 where that is not known. */
    void begins(String step, long total);

    /** So many more things are done. */
    void advances(long count);

    /** The step is over. */
    void ends();

    /** Something that whoever waits should know. */
    void tells(LocalText what);

    /** Says nothing to anybody. */
    RunProgress SILENT = new RunProgress() {
        @Override
        public void begins(String step, long total) {}

        @Override
        public void advances(long count) {}

        @Override
        public void ends() {}

        @Override
        public void tells(LocalText what) {}
    };
}
