package net.openmeet.series.series;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes drafts. Whoever does holds the series' lock and looks under it, so of two who publish at once, or publish and delete, the second finds what
 * the first has made of it.
 */
@Service
public class PublicationManagement {

    private final SeriesLock lock;
    private final SeriesStore store;
    private final SeriesSlugs slugs;
    private final Clock clock;

    PublicationManagement(SeriesLock lock, SeriesStore store, SeriesSlugs slugs, Clock clock) {
        this.lock = lock;
        this.store = store;
        this.slugs = slugs;
        this.clock = clock;
    }

    /**
     * Publishes a draft, under a slug of its name where everybody may see it. One that is published already stays as it is, whichever version was
     * expected (RFC 9110 §13.1.1): the first answer may have been lost.
     */
    @Transactional
    public EditResult publish(PublishSeries command) {
        return lock.changing(command.slug(), command.viewer(), any -> true, (series, change) -> {
            if (!series.isDraft()) {
                return new EditResult.Edited(series);
            }
            if (!command.expected().test(series.version())) {
                return new EditResult.Refused(new ChangeRefusal.Stale(series.version()));
            }
            Instant now = clock.instant();
            SeriesFact.Published fact = series.publish(slugOf(series, now), change, now);
            store.replace(fact);
            return new EditResult.Edited(fact.series());
        });
    }

    private String slugOf(Series draft, Instant now) {
        String name = draft.phases().inForce(now).template().name();
        return SeriesRights.isForEverybody(draft.visibility())
                ? slugs.takeAnother(draft.id(), name, draft.visibility())
                : draft.slug();
    }
}
