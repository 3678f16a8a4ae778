package net.openmeet.series.icalendar;

import java.util.List;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.newcomer.TooNew;
import org.jspecify.annotations.Nullable;

/** What became of {@link ImportCalendar}. */
public sealed interface ImportResult {

    /**
     * What could be taken over was.
     *
     * @param outcomes what became of each event, in the order of the file
     * @param warnings what of the series isn't as in the file
     * @param dryRun whether nothing of it was done
     */
    record Imported(List<Outcome> outcomes, List<ImportWarning> warnings, boolean dryRun) implements ImportResult {

        public Imported {
            outcomes = List.copyOf(outcomes);
            warnings = List.copyOf(warnings);
        }
    }

    /** What became of an event of the file. */
    sealed interface Outcome {}

    /**
     * A series that was made.
     *
     * @param uid of the components that it was made of
     */
    record Created(String uid, Series series) implements Outcome {}

    /**
     * A series that was made earlier and follows the file.
     *
     * @param changed what is as in the file from now on, by name
     */
    record Updated(String uid, Series series, List<String> changed) implements Outcome {

        public Updated {
            changed = List.copyOf(changed);
        }
    }

    /**
     * The file says what it said when it was imported.
     *
     * @param slug of what it became then
     * @param once whether that is an event that takes place once, rather than a series
     */
    record Unchanged(String uid, String slug, boolean once) implements Outcome {}

    /** An event that takes place once, and is being made. */
    record EventCreated(String uid, ImportedEvent event) implements Outcome {}

    /**
     * An event that was made earlier and follows the file.
     *
     * @param changed what is as in the file from now on, by name, as far as it is known here
     */
    record EventUpdated(String uid, ImportedEvent event, List<String> changed) implements Outcome {

        public EventUpdated {
            changed = List.copyOf(changed);
        }
    }

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
     * @param slug of what it became earlier; null unless that is the reason
     */
    record Skipped(
            @Nullable String uid,
            SkipReason reason,
            String detail,
            @Nullable String slug) implements Outcome {

        /** One that the member may make another day. */
        static Skipped postponed(String uid, TooNew reason) {
            return new Skipped(
                    uid,
                    SkipReason.TOO_MANY_FOR_A_NEW_ACCOUNT,
                    "An account that is new makes at most " + reason.most()
                            + " of these in a day; send the file again for the next ones.",
                    null);
        }
    }
}
