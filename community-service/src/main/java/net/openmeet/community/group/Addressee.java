package net.openmeet.community.group;

import java.util.UUID;

/** To those who organise what somebody writes. */
public sealed interface Addressee {

    UUID id();

    /** A group: those whose role says so. */
    record OfGroup(UUID id) implements Addressee {}

    /** A series or a standalone event. */
    record OfThing(UUID id) implements Addressee {}
}
