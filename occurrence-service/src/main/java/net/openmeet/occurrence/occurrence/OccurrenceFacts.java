package net.openmeet.occurrence.occurrence;

import java.util.List;

/** Where facts about occurrences go. */
public interface OccurrenceFacts {

    /**
     * Publishes facts, in their order, if the surrounding transaction commits. Who calls holds a lock on the row that the
     * facts' key names, or has updated it.
     */
    void publish(List<? extends OccurrenceFact> facts);
}
