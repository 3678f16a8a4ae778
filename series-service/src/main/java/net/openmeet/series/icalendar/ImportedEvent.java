package net.openmeet.series.icalendar;

import java.util.UUID;
import net.openmeet.vocabulary.template.Template;

/**
 * A standalone event that a calendar speaks of.
 *
 * @param id which occurrence-service gives it
 * @param version of what is imported, 1 when it is made; the event's own is another one
 * @param owner account of who imported it
 * @param slug its name in URLs, as far as it is known here
 * @param template what it looks like by the file
 * @param time when it takes place by the file
 * @param cancelled whether the file calls it off
 */
public record ImportedEvent(
        UUID id, long version, UUID owner, String slug, Template template, EventTime time, boolean cancelled) {

    /** What a file says from now on. */
    ImportedEvent saying(Template look, EventTime when, boolean calledOff) {
        return new ImportedEvent(id, version + 1, owner, slug, look, when, calledOff);
    }

    ImportedEvent at(String known) {
        return new ImportedEvent(id, version, owner, known, template, time, cancelled);
    }

    boolean saysTheSame(ImportedEvent other) {
        return template.equals(other.template) && time.equals(other.time) && cancelled == other.cancelled;
    }
}
