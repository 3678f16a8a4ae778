package net.openmeet.series.series;

import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/** What would become of a series by an edit that isn't made. */
public sealed interface OutcomeResult {

    /**
     * This.
     *
     * @param series as it is
     * @param at where it would go on otherwise; null: it has the same dates, or some more, or less
     * @param dates those that would be left out or put in
     */
    record Becomes(
            Series series,
            Phases phases,
            Visibility visibility,
            @Nullable TurningPoint at,
            List<RecurrenceId> dates) implements OutcomeResult {

        public Becomes {
            dates = List.copyOf(dates);
        }

        /** What facts come to that are decided of it; none for nothing. */
        static Becomes of(Series series, List<SeriesFact.Lasting> facts) {
            Series after = facts.isEmpty() ? series : facts.getLast().series();
            return new Becomes(
                    series,
                    after.phases(),
                    after.visibility(),
                    facts.stream()
                            .flatMap(fact -> fact.turningPoint().stream())
                            .findFirst()
                            .orElse(null),
                    facts.stream().flatMap(fact -> dates(fact).stream()).toList());
        }

        private static List<RecurrenceId> dates(SeriesFact.Lasting fact) {
            if (fact instanceof SeriesFact.DatesExcluded excluded) {
                return excluded.dates();
            }
            return fact instanceof SeriesFact.DatesIncluded included ? included.dates() : List.of();
        }
    }

    record Refused(ChangeRefusal refusal) implements OutcomeResult {}
}
