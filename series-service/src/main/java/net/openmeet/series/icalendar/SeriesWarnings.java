package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what of one series isn't as in the file, each thing once, and no more than anybody would read. */
final class SeriesWarnings {

    private static final int MOST = 100;

    private final String uid;
    private final List<ImportWarning> collected = new ArrayList<>();

    SeriesWarnings(String uid) {
        this.uid = uid;
    }

    void add(ImportWarning.Kind kind, String detail) {
        if (collected.size() < MOST) {
            collected.add(new ImportWarning(uid, kind, detail));
        }
    }

    /** Adds a warning unless it was given before. */
    void addOnce(ImportWarning.Kind kind, String detail) {
        if (!collected.contains(new ImportWarning(uid, kind, detail))) {
            add(kind, detail);
        }
    }

    /** The text, with a warning where it was too long; null for none. */
    @Nullable
    String text(Optional<CalendarText> text, String property) {
        text.filter(CalendarText::shortened)
                .ifPresent(shortened ->
                        add(ImportWarning.Kind.SHORTENED, property + " was longer than allowed; its end is missing."));
        return text.map(CalendarText::text).orElse(null);
    }

    List<ImportWarning> all() {
        return List.copyOf(collected);
    }
}
