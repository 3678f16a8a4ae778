package net.openmeet.series.icalendar;

import java.util.List;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** What all components of a file with one UID come to. */
sealed interface ReadResult {

    /**
     * A series.
     *
     * @param confidential whether the file keeps it from others' eyes
     * @param version of its newest component
     */
    record Recurring(
            String uid,
            Template template,
            Schedule schedule,
            List<ImportedOverride> overrides,
            boolean confidential,
            EntryVersion version,
            List<ImportWarning> warnings)
            implements ReadResult {

        public Recurring {
            overrides = List.copyOf(overrides);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Nothing.
     *
     * @param uid null where there is none
     */
    record Left(@Nullable String uid, SkipReason reason, String detail) implements ReadResult {}
}
