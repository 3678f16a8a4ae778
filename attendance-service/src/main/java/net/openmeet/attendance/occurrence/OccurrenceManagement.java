package net.openmeet.attendance.occurrence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Takes over states, each as of its version, unless a newer one is known. */
    @Transactional
    public void learn(List<OccurrenceNews> told) {
        Map<UUID, OccurrenceNews> together = new LinkedHashMap<>();
        for (OccurrenceNews news : told) {
            UUID id = news.occurrence().id();
            if (together.containsKey(id)) {
                // What the first does to seats is done before the next is known.
                learnTogether(together.values());
                together.clear();
            }
            together.put(id, news);
        }
        learnTogether(together.values());
    }

    /** Takes over the state as of a version where it is told of once more: what is known of that version is written again. */
    @Transactional
    public void relearn(OccurrenceNews told) {
        if (!learnTogether(List.of(told))) {
            occurrences.rewrite(told.occurrence(), told.version());
        }
    }

    /** Takes over that it ended. */
    @Transactional
    public void complete(UUID id, long version, Change change) {
        occurrences.learnCompleted(id, version).ifPresent(known -> tell(new OccurrenceNews(known, version, change)));
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
        occurrences.learnRemoved(id, version).ifPresent(known -> tell(new OccurrenceNews(known, version, change)));
    }

    private boolean learnTogether(Collection<OccurrenceNews> told) {
        List<OccurrenceNews> news = occurrences.learn(told);
        if (!news.isEmpty()) {
            observer.changed(news);
        }
        return !news.isEmpty();
    }

    private void tell(OccurrenceNews news) {
        observer.changed(List.of(news));
    }
}
