package net.openmeet.series.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What taking something back comes to; nothing of it is stored. */
sealed interface UndoDecision {

    /**
     * This.
     *
     * @param facts none where the series is like that already
     * @param undone the version of the change that is taken back; null: a split is, whichever change that was
     */
    record Decided(List<SeriesFact.Lasting> facts, @Nullable Long undone) implements UndoDecision {

        public Decided {
            facts = List.copyOf(facts);
        }
    }

    record Refused(ChangeRefusal refusal) implements UndoDecision {}
}
