package net.openmeet.attendance.occurrence;

/** Hears of every change of what is known of an occurrence, in the transaction that learns it. */
public interface OccurrenceObserver {

    void follow(KnownOccurrence occurrence);
}
