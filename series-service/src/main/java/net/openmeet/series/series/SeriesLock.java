package net.openmeet.series.series;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.LongPredicate;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Component;

/** Series that somebody wants to change, where they may: locked, so that nobody else changes them until the transaction ends. */
@Component
class SeriesLock {

    private final SeriesCatalogue catalogue;

    SeriesLock(SeriesCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The series, or why it isn't the viewer's to change. */
    sealed interface Locked {

        /** What becomes of the series is the viewer's {@code change}. */
        record Yes(Series series, Change change) implements Locked {}

        record No(ChangeRefusal refusal) implements Locked {}
    }

    /** Changes a series that the viewer may change, at a version that the viewer means. */
    EditResult changing(
            String slug, Viewer viewer, LongPredicate expected, BiFunction<Series, Change, EditResult> change) {
        return changing(slug, viewer, expected, SeriesRights::mayChange, change);
    }

    /** As {@link #changing(String, Viewer, LongPredicate, BiFunction)}, where the viewer has a right. */
    EditResult changing(
            String slug,
            Viewer viewer,
            LongPredicate expected,
            SeriesRights.Right right,
            BiFunction<Series, Change, EditResult> change) {
        return switch (lock(slug, viewer, expected, right)) {
            case Locked.No(var refusal) -> new EditResult.Refused(refusal);
            case Locked.Yes(var series, var by) -> change.apply(series, by);
        };
    }

    /** The series for a viewer to change who has a right, at a version that the viewer means. */
    Locked lock(String slug, Viewer viewer, LongPredicate expected, SeriesRights.Right right) {
        return catalogue
                .lock(slug, viewer)
                .map(series -> locked(series, slug, viewer, expected, right))
                .orElseGet(() -> new Locked.No(new ChangeRefusal.NotFound()));
    }

    /** As {@link #lock}, for a viewer who only wants to see what would become of it: nobody is kept from changing it. */
    Locked seen(String slug, Viewer viewer, SeriesRights.Right right) {
        return catalogue
                .find(slug, viewer)
                .map(series -> locked(series, slug, viewer, any -> true, right))
                .orElseGet(() -> new Locked.No(new ChangeRefusal.NotFound()));
    }

    private static Locked locked(
            Series series, String slug, Viewer viewer, LongPredicate expected, SeriesRights.Right right) {
        UUID account = viewer.accountId();
        if (account == null || !right.isHeldBy(viewer, series)) {
            return new Locked.No(new ChangeRefusal.NotOwner());
        }
        if (!series.slug().equals(slug)) {
            return new Locked.No(new ChangeRefusal.Moved(series.slug()));
        }
        return expected.test(series.version())
                ? new Locked.Yes(series, Change.by(account))
                : new Locked.No(new ChangeRefusal.Stale(series.version()));
    }
}
