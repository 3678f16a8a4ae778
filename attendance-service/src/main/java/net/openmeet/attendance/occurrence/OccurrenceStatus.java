package net.openmeet.attendance.occurrence;

/** Where an occurrence is in its life, as far as answers are concerned. */
public enum OccurrenceStatus {
    SCHEDULED,
    CANCELLED,
    COMPLETED,
    REMOVED,
    /** Something that this version of the service has never heard of: not open for answers. */
    UNKNOWN
}
