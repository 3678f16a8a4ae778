package net.openmeet.attendance.occurrence;

/** What a name, by which somebody asks for an occurrence, is to it. */
public enum AskedName {
    /** The one that it has. */
    CURRENT,
    /** The one that it had last: its series has another one since, which the occurrence hasn't followed yet. */
    LAST,
    /** One that it had as another date of its series. */
    CARRIED_OVER,
    /** Any other one that it had. */
    FORMER
}
