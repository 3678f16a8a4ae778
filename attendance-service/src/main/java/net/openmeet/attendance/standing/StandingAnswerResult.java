package net.openmeet.attendance.standing;

/** What became of giving a standing answer, of changing or ending it. */
public sealed interface StandingAnswerResult {

    /** It is so, whether or not it was before. */
    record Noted(StandingAnswerView answer) implements StandingAnswerResult {}

    /** There is no such series, or the account may not know of it. */
    record UnknownSeries() implements StandingAnswerResult {}

    /** The account follows as many series as it may. */
    record TooManySeries(int most) implements StandingAnswerResult {}

    /** There is no standing answer that a date could be excepted from. */
    record NotGiven() implements StandingAnswerResult {}

    /** As many dates are excepted as may be. */
    record TooManyExceptions(int most) implements StandingAnswerResult {}

    /** It changed since. */
    record VersionMismatch(long current) implements StandingAnswerResult {}
}
