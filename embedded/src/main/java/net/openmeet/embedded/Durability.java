package net.openmeet.embedded;

/** What PostgreSQL promises about a commit. */
public enum Durability {
    /** A commit is on disk before it is answered. */
    SURVIVES_POWER_LOSS,
    /** For tests only: fast, and a crash of the machine may lose everything. */
    NONE
}
