package net.openmeet.community.export;

/** What became of somebody's wish to be told what is known of him. */
public sealed interface ExportResult {

    /** It is being made; asked again meanwhile, it is the same. */
    record Begun(PersonalExport export) implements ExportResult {}

    /** There were so many within a day. */
    record TooMany(int most) implements ExportResult {}

    /** There is no account. */
    record NoAccount() implements ExportResult {}
}
