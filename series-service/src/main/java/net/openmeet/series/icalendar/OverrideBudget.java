package net.openmeet.series.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;

/** Keeps what a file says of single dates within what one message can carry: it is published with the series, as one fact. */
final class OverrideBudget {

    // Of the million bytes of a message, the series itself needs less than a third.
    private static final int MOST_BYTES = 600_000;
    private static final int FIXED_BYTES = 100;

    private final SeriesWarnings warnings;
    private int spent;
    private boolean exhausted;

    OverrideBudget(SeriesWarnings warnings) {
        this.warnings = warnings;
    }

    /** The overrides; from where the texts are too long together, without their texts. */
    List<ImportedOverride> affordable(Stream<ImportedOverride> overrides) {
        List<ImportedOverride> kept = overrides.map(this::affordable).toList();
        if (exhausted) {
            warnings.add(
                    ImportWarning.Kind.SHORTENED,
                    "The texts of single dates are too long together; later ones are as in the series.");
        }
        return kept;
    }

    private ImportedOverride affordable(ImportedOverride override) {
        // Twice: readers of before find name, description and place where they always were.
        int cost = FIXED_BYTES + 2 * bytes(override.template().values());
        if (spent + cost <= MOST_BYTES) {
            spent += cost;
            return override;
        }
        exhausted = true;
        return override.with(TemplateOverrides.NONE);
    }

    private static int bytes(Map<TemplateField, ?> values) {
        return values.isEmpty() ? 0 : values.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
