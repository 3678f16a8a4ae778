package net.openmeet.community.moderation;

/** What became of a decision. */
public sealed interface DecideResult {

    record Decided(Report report) implements DecideResult {}

    record UnknownReport() implements DecideResult {}

    record AlreadyDecided() implements DecideResult {}

    /** Accounts are suspended, all else is hidden or deleted. */
    record DoesNotFit() implements DecideResult {}
}
