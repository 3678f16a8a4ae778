package net.openmeet.series.icalendar;

import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.template.Visibility;

/** Where facts about imported events go: who makes and keeps standalone events hears of them. */
public interface ImportedEventFacts {

    /**
     * Publishes what a file says of an event when the running transaction commits, and never when it doesn't.
     *
     * @param visibility with which it begins
     * @param cancels whether the file calls it off, which counts whatever was changed of it
     */
    void publish(ImportedEvent event, Visibility visibility, boolean cancels, Change change);
}
