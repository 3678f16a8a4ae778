package net.openmeet.occurrence.event;

import net.openmeet.vocabulary.group.GroupRefusal;
import net.openmeet.vocabulary.newcomer.TooNew;

/** What became of {@link CreateStandaloneEvent}. */
public sealed interface CreateEventResult {

    record Created(StandaloneEvent event) implements CreateEventResult {}

    record Refused(GroupRefusal refusal) implements CreateEventResult {}

    /** The owner is new, and has made enough for now. */
    record Postponed(TooNew reason) implements CreateEventResult {}
}
