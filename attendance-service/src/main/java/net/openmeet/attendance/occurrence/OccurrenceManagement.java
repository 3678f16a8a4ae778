package net.openmeet.attendance.occurrence;

import java.util.UUID;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what occurrence-service tells of its occurrences, and lets attendance follow. */
@Service
public class OccurrenceManagement {

    private final KnownOccurrences occurrences;
    private final OccurrenceObserver observer;

    OccurrenceManagement(KnownOccurrences occurrences, OccurrenceObserver observer) {
        this.occurrences = occurrences;
        this.observer = observer;
    }

    /** Takes over the state as of a version, unless a newer one is known. */
    @Transactional
    public void learn(KnownOccurrence state, long version, Change change) {
        occurrences.learn(state, version).ifPresent(known -> observer.changed(known, change));
    }

    /** Takes over the state as of a version where it is told of once more: what is known of that version is written again. */
    @Transactional
    public void relearn(KnownOccurrence state, long version, Change change) {
        var news = occurrences.learn(state, version);
        news.ifPresent(known -> observer.changed(known, change));
        if (news.isEmpty()) {
            occurrences.rewrite(state, version);
        }
    }

    /** Takes over that it ended. */
    @Transactional
    public void complete(UUID id, long version, Change change) {
        occurrences.learnCompleted(id, version).ifPresent(known -> observer.changed(known, change));
    }

    /**
     * Takes over that it is gone because nobody had answered. Somebody may have, while the news of that was on its way: then
     * it stays here, and that news brings it back there.
     */
    @Transactional
    public void removeUnanswered(UUID id, long version, Change change) {
        if (!observer.isAnswered(id)) {
            remove(id, version, change);
        }
    }

    /** Takes over that it is gone; it comes back with a newer version alone. */
    @Transactional
    public void remove(UUID id, long version, Change change) {
        occurrences.learnRemoved(id, version).ifPresent(known -> observer.changed(known, change));
    }
}
