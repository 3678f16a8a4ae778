package net.openmeet.launcher;

/** What the process answers to the shell; {@code ./openmeet --help} lists the same. */
public final class ExitCode {

    public static final int OK = 0;

    /** It was tried and did not work; the message says why. */
    public static final int FAILED = 1;

    /** The command line was wrong (picocli's own number). */
    public static final int USAGE = 2;

    /** The system isn't running. */
    public static final int NOT_RUNNING = 3;

    /** Another run has the data directory. */
    public static final int ALREADY_RUNNING = 4;

    /** A port that is needed is taken. */
    public static final int PORT_TAKEN = 5;

    private ExitCode() {}
}
