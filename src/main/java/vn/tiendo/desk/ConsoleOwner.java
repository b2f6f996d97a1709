package vn.tiendo.desk;

/** Whatever is told on a console of its own: the program, as one command line asks for it. */
interface ConsoleOwner {

    Console console();
}
