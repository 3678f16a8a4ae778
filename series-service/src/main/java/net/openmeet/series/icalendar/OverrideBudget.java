package net.openmeet.series.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.series.series.ImportedOverride;
import org.jspecify.annotations.Nullable;

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
        int cost = FIXED_BYTES + bytes(override.name()) + bytes(override.description()) + bytes(override.location());
        if (spent + cost <= MOST_BYTES) {
            spent += cost;
            return override;
        }
        exhausted = true;
        return new ImportedOverride(
                override.recurrenceId(), override.start(), override.duration(), null, null, null, override.cancelled());
    }

    private static int bytes(@Nullable Object text) {
        return text == null ? 0 : text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
