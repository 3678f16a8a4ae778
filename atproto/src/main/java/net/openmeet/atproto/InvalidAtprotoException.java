package net.openmeet.atproto;

/** What came from the network isn't what AT Protocol allows, or is larger than we take. The one exception that hostile input causes. */
public final class InvalidAtprotoException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;

    public InvalidAtprotoException(Problem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    public InvalidAtprotoException(Problem problem, String detail, Throwable cause) {
        super(detail, cause);
        this.problem = problem;
    }

    /** What kind of wrong it is. */
    public Problem problem() {
        return problem;
    }
}
