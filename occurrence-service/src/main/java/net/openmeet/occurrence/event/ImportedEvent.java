package net.openmeet.occurrence.event;

import java.util.UUID;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.vocabulary.template.Template;

/**
 * What a calendar says of an event that takes place once.
 *
 * @param id of the standalone event
 * @param version of the import, which isn't the event's
 * @param owner account of who imported it
 * @param cancelled whether the calendar calls it off
 */
public record ImportedEvent(UUID id, long version, UUID owner, Template template, Timing timing, boolean cancelled) {}
