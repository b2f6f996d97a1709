package vn.tiendo.desk.console;

/** Whatever is told on a console of its own: the program, as one command line asks for it. */
public interface ConsoleOwner {

    Console console();
}
