package net.openmeet.occurrence.date;

import java.util.Set;
import java.util.function.Function;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.trail.TrailKind;
import net.openmeet.vocabulary.template.LoweredCapacity;

/** What its organiser wants to become of one date of a series. */
public sealed interface DateChange {

    /** What it shall be; the same where it is so already. */
    DateRevision appliedTo(Occurrence date, KnownSeries series);

    /** As which it is written down. */
    TrailKind kind();

    /** What may become of any occurrence. */
    record OfOccurrence(OccurrenceChange change) implements DateChange {

        @Override
        public DateRevision appliedTo(Occurrence date, KnownSeries series) {
            return new DateRevision(date.changed(change, series), LoweredCapacity.REFUSE);
        }

        @Override
        public TrailKind kind() {
            return TrailKind.of(change);
        }
    }

    /**
     * It sets fields itself.
     *
     * @param fields gives them for the date as it is
     */
    record SetFields(Function<OccurrenceView, OverriddenFields> fields) implements DateChange {

        @Override
        public DateRevision appliedTo(Occurrence date, KnownSeries series) {
            OverriddenFields overridden = fields.apply(date.in(series));
            return new DateRevision(
                    date.overriding(overridden.template(), before -> overridden.timing(), series),
                    overridden.onLoweredCapacity());
        }

        @Override
        public TrailKind kind() {
            return TrailKind.CHANGED;
        }
    }

    /**
     * It follows its series again.
     *
     * @param fields names of the fields in which it does
     * @param onLoweredCapacity what becomes of the seats that are taken beyond the capacity that its series has
     */
    record Revert(Set<String> fields, LoweredCapacity onLoweredCapacity) implements DateChange {

        @Override
        public DateRevision appliedTo(Occurrence date, KnownSeries series) {
            return new DateRevision(date.reverted(fields), onLoweredCapacity);
        }

        @Override
        public TrailKind kind() {
            return TrailKind.REVERTED;
        }
    }
}
