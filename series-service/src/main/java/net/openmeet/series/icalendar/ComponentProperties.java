package net.openmeet.series.icalendar;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.series.icalendar.file.BrokenLine;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.icalendar.file.ContentLine;
import net.openmeet.vocabulary.imported.WholeSchedule;
import org.jspecify.annotations.Nullable;

/** Small properties of a VEVENT. */
final class ComponentProperties {

    /** Without one of these, dates would be others than the file says. */
    private static final Set<String> DATES =
            Set.of("DTSTART", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "UID");

    private static final int MOST_RELATIONS = 100;

    private static final Set<String> STRETCHES = Set.of("SIBLING", "FIRST", "NEXT", "X-CALENDARSERVER-RECURRENCE-SET");

    private ComponentProperties() {}

    /** STATUS: it will not take place, and is to be seen all the same. */
    static boolean isCancelled(CalendarComponent component) {
        return is(component, "STATUS", "CANCELLED") || is(component, "STATUS", "CANCELED");
    }

    /** CLASS: not for everybody's eyes, also where it can't be read for whose. */
    static boolean isPrivate(CalendarComponent component) {
        return is(component, "CLASS", "PRIVATE")
                || is(component, "CLASS", "CONFIDENTIAL")
                || component.broken().stream()
                        .anyMatch(line -> line.named() && line.property().equals("CLASS"));
    }

    /**
     * Its UID, and what it says that it is a stretch of the same series as: as our own feeds have it, RFC 9253, and Apple's server, which splits a
     * series that goes on otherwise.
     */
    static Set<String> related(CalendarComponent component) {
        return Stream.concat(
                        component.first("UID").stream(),
                        component.all("RELATED-TO").stream().filter(ComponentProperties::isOfASeries))
                .limit(MOST_RELATIONS)
                .map(line -> line.value().strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What of a schedule it is that a feed of ours has taken apart; null where it doesn't say so. */
    static ReadResult.@Nullable Strand strand(String uid, CalendarComponent component) {
        return component
                .first(WholeSchedule.PROPERTY)
                .flatMap(line -> WholeSchedule.read(CalendarText.unescaped(line.value())))
                .map(whole -> new ReadResult.Strand(uid, whole))
                .or(() -> component
                        .first(WholeSchedule.STRAND_OF)
                        .map(line -> new ReadResult.Strand(line.value().strip(), null)))
                .orElse(null);
    }

    private static boolean isOfASeries(ContentLine line) {
        String type = line.parameter("RELTYPE");
        return type != null && STRETCHES.contains(type.toUpperCase(Locale.ROOT));
    }

    /** Whether a component has all that says when it takes place; warns of what else could not be read of it. */
    static Reading<CalendarComponent> whole(CalendarComponent component, SeriesWarnings warnings) {
        if (component.fault().isPresent()) {
            return Reading.unusable(SkipReason.MALFORMED, component.fault().get());
        }
        for (BrokenLine line : component.broken()) {
            if (line.named() && DATES.contains(line.property())) {
                return Reading.unusable(
                        SkipReason.MALFORMED, "Line " + line.number() + ", a " + line.property() + ", can't be read.");
            }
        }
        component.broken().forEach(line -> warnings.addOnce(ImportWarning.Kind.LINE_IGNORED, ignored(line)));
        return Reading.of(component);
    }

    private static String ignored(BrokenLine line) {
        return "Line " + line.number() + " is no property and was ignored; it stands "
                + (line.named() ? "for " : "behind ") + line.property() + ".";
    }

    private static boolean is(CalendarComponent component, String property, String value) {
        return component
                .first(property)
                .filter(line -> line.value().strip().equalsIgnoreCase(value))
                .isPresent();
    }
}
