package net.openmeet.series.icalendar;

import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/** Where facts about imported events go: who makes and keeps standalone events hears of them. */
public interface ImportedEventFacts {

    /**
     * Publishes what a file says of an event when the running transaction commits, and never when it doesn't.
     *
     * @param visibility with which it begins
     * @param cancels that the file calls it off, which counts whatever was changed of it; null: it doesn't
     */
    void publish(ImportedEvent event, Visibility visibility, @Nullable CallingOff cancels, Change change);
}
