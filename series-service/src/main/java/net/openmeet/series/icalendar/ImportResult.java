package net.openmeet.series.icalendar;

import java.util.List;
import net.openmeet.series.series.Series;
import org.jspecify.annotations.Nullable;

/** What became of {@link ImportCalendar}. */
public sealed interface ImportResult {

    /**
     * What could be taken over was.
     *
     * @param created the new series, in the order of the file
     * @param skipped what was left out
     * @param warnings what of the new series isn't as in the file
     */
    record Imported(List<Created> created, List<Skipped> skipped, List<ImportWarning> warnings)
            implements ImportResult {

        public Imported {
            created = List.copyOf(created);
            skipped = List.copyOf(skipped);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A series that was made.
     *
     * @param uid of the components that it was made of
     */
    record Created(String uid, Series series) {}

    /**
     * The file can't be taken apart; nothing was taken over.
     *
     * @param detail where and why, for people
     */
    record Unreadable(String detail) implements ImportResult {}

    /**
     * Some events are all-day or floating and nothing says in which zone; nothing was taken over.
     *
     * @param uids theirs
     */
    record TimeZoneRequired(List<String> uids) implements ImportResult {

        public TimeZoneRequired {
            uids = List.copyOf(uids);
        }
    }

    /** The file has more series than one import may make; nothing was taken over. */
    record TooMany(int most) implements ImportResult {}

    /**
     * A component that was left out.
     *
     * @param uid null where it has none
     * @param detail a sentence for people
     * @param slug the series that it became earlier; null unless that is the reason
     */
    record Skipped(
            @Nullable String uid,
            SkipReason reason,
            String detail,
            @Nullable String slug) {}
}
