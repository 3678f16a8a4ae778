package net.openmeet.occurrence.event;

import net.openmeet.vocabulary.group.GroupRefusal;

/** What became of {@link CreateStandaloneEvent}. */
public sealed interface CreateEventResult {

    record Created(StandaloneEvent event) implements CreateEventResult {}

    record Refused(GroupRefusal refusal) implements CreateEventResult {}
}
