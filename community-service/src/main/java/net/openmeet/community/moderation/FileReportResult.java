package net.openmeet.community.moderation;

/** What became of a report. */
public sealed interface FileReportResult {

    record Filed(Report report) implements FileReportResult {}

    /** There is no such thing, or the reporter may not know of it. */
    record UnknownThing() implements FileReportResult {}

    /** The reporter's report of it is still to be decided. */
    record AlreadyReported() implements FileReportResult {}

    /** The reporter has made as many as a day allows. */
    record TooMany(int most) implements FileReportResult {}
}
