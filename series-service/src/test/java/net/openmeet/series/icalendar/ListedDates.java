package net.openmeet.series.icalendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.phase.Phase;

/** The dates of an imported series from 2026 to 2031 as they are listed in the end: with what the file says of single ones. */
final class ListedDates {

    private static final RecurrenceId FROM = RecurrenceId.of(LocalDate.of(2026, 1, 1));
    private static final RecurrenceId TO = RecurrenceId.of(LocalDate.of(2032, 1, 1));
    private static final int MOST = 600;

    /**
     * A date.
     *
     * @param start in UTC, or a day
     * @param end likewise, exclusive
     */
    record Listed(String start, String end, String name, boolean cancelled) {}

    private ListedDates() {}

    static List<Listed> of(ReadResult.Recurring series) {
        return series.phases().all().stream()
                .flatMap(phase -> phase.schedule().dates().between(FROM, TO, MOST).stream()
                        .map(instance -> listed(series, phase, instance.id())))
                .sorted(Comparator.comparing(Listed::start))
                .toList();
    }

    private static Listed listed(ReadResult.Recurring series, Phase phase, RecurrenceId id) {
        ImportedOverride override = series.overrides().stream()
                .filter(candidate -> candidate.recurrenceId().equals(id))
                .findFirst()
                .orElseGet(() -> ImportedOverride.none(id));
        RecurrenceId start = Objects.requireNonNullElse(override.start(), id);
        NominalDuration duration =
                Objects.requireNonNullElse(override.duration(), phase.schedule().duration());
        return new Listed(
                start(phase, start),
                end(phase, start, duration),
                override.template().over(phase.template()).name(),
                override.cancelled());
    }

    private static String start(Phase phase, RecurrenceId start) {
        return start.isAllDay()
                ? start.toString()
                : utc(start.localDateTime()
                        .atZone(phase.schedule().zone())
                        .toInstant()
                        .atOffset(ZoneOffset.UTC));
    }

    private static String end(Phase phase, RecurrenceId start, NominalDuration duration) {
        ZonedDateTime end = duration.addTo(start, phase.schedule().zone());
        return start.isAllDay()
                ? end.toLocalDate().toString()
                : utc(end.toInstant().atOffset(ZoneOffset.UTC));
    }

    private static String utc(OffsetDateTime time) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'").format(time);
    }
}
