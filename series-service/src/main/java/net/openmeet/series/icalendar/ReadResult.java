package net.openmeet.series.icalendar;

import java.util.List;
import java.util.Set;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** What all components of a file with one UID come to. */
sealed interface ReadResult {

    /**
     * A series.
     *
     * @param related names of what the file has it belong to, its own among them
     * @param confidential whether the file keeps it from others' eyes
     * @param version of its newest component
     * @param strand where a feed of ours has taken a schedule apart: what of it this is; null elsewhere
     */
    record Recurring(
            String uid,
            Phases phases,
            List<ImportedOverride> overrides,
            Set<String> related,
            boolean confidential,
            EntryVersion version,
            List<ImportWarning> warnings,
            @Nullable Strand strand)
            implements ReadResult {

        public Recurring {
            overrides = List.copyOf(overrides);
            related = Set.copyOf(related);
            warnings = List.copyOf(warnings);
        }

        /** What it looks like in its first phase. */
        Template template() {
            return phases.first().template();
        }

        /** When its first phase takes place. */
        Schedule schedule() {
            return phases.first().schedule();
        }
    }

    /**
     * A part of a schedule.
     *
     * @param of UID of the first strand
     * @param whole the schedule, if this is the first
     */
    record Strand(String of, @Nullable Schedule whole) {}

    /**
     * An event that takes place once.
     *
     * @param confidential whether the file keeps it from others' eyes
     */
    record Single(
            String uid,
            Template template,
            EventTime time,
            boolean confidential,
            EntryVersion version,
            List<ImportWarning> warnings)
            implements ReadResult {

        public Single {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Nothing of it takes place, whatever it was.
     *
     * @param reason why, for people; null: not said
     */
    record Cancelled(
            String uid, EntryVersion version, @Nullable String reason) implements ReadResult {}

    /** Changes of dates of what the file doesn't have, and an earlier one may have had. */
    record Changes(String uid, List<CalendarEntry> entries) implements ReadResult {

        public Changes {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Nothing.
     *
     * @param uid null where there is none
     * @param recurs whether it would be a series
     */
    record Left(@Nullable String uid, SkipReason reason, String detail, boolean recurs) implements ReadResult {

        Left(@Nullable String uid, SkipReason reason, String detail) {
            this(uid, reason, detail, false);
        }
    }
}
