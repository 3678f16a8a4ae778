package net.openmeet.occurrence.preview.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import net.openmeet.occurrence.preview.SeriesDifference;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.text.RecurrenceText;
import net.openmeet.vocabulary.phase.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What an edit would make of a series, as it goes out.
 *
 * @param anotherSlug whether it, and so its dates, would be found under another slug
 * @param before how it goes on now, from phase to phase
 * @param after how it would go on: also after the dates that are listed
 */
@Schema(name = "SeriesDifference")
record SeriesDifferenceResponse(boolean anotherSlug, List<Stretch> before, List<Stretch> after) {

    /**
     * A phase that isn't over.
     *
     * @param text what repeats, in the words of Accept-Language
     * @param from its first date
     * @param until its last one; null: it never ends
     */
    @Schema(name = "Stretch")
    record Stretch(
            @Schema(example = "every week on Tuesday") String text,
            String from,
            @Nullable String until) {

        static Stretch of(Phase phase, Locale language) {
            return new Stretch(
                    RecurrenceText.in(language).of(phase.schedule().dates()),
                    phase.first().toString(),
                    phase.last().map(RecurrenceId::toString).orElse(null));
        }
    }

    static SeriesDifferenceResponse of(SeriesDifference difference, Locale language) {
        return new SeriesDifferenceResponse(
                difference.anotherSlug(),
                difference.before().stream()
                        .map(phase -> Stretch.of(phase, language))
                        .toList(),
                difference.after().stream()
                        .map(phase -> Stretch.of(phase, language))
                        .toList());
    }
}
