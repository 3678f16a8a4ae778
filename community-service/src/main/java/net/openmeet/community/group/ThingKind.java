package net.openmeet.community.group;

/** What a group has, besides members. */
public enum ThingKind {
    SERIES,
    /** One that belongs to no series. */
    EVENT
}
