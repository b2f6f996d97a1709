package vn.tiendo.desk.console;

import java.util.concurrent.Callable;

/** A command that starts no Spring and answers on a console; what the machine says to itself goes to the standard error. */
public abstract class ConsoleCommand implements Callable<Integer> {

    protected final Console console;

    protected ConsoleCommand(Console console) {
        this.console = console;
    }

    @Override
    public final Integer call() throws Exception {
        StandardErrorLog.begin();
        return answer();
    }

    /**
     * Does what the command is for.
     *
     * @return its exit code
     */
    protected abstract int answer() throws Exception;
}
