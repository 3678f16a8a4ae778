package net.openmeet.series.icalendar;

import java.util.List;
import net.openmeet.platform.text.KebabCase;
import net.openmeet.series.icalendar.file.FileReading;
import org.assertj.core.api.SoftAssertions;

/** Compares what is made of a {@link CalendarCase} with what is right. */
final class CaseCheck {

    private final CalendarCase example;
    private final SoftAssertions soft = new SoftAssertions();

    private CaseCheck(CalendarCase example) {
        this.example = example;
    }

    /** Fails with all that is wrong. */
    static void check(CalendarCase example, FileReading reading) {
        var check = new CaseCheck(example);
        switch (reading) {
            case FileReading.Unreadable unreadable ->
                check.soft.assertThat(example.expected()).containsKey("unreadable");
            case FileReading.TakenApart(var calendars) -> {
                check.soft.assertThat(example.expected()).doesNotContainKey("unreadable");
                check.results(
                        new CalendarReader(calendars).read(example.timeZone().orElse(null)));
            }
        }
        check.soft.assertAll();
    }

    private void results(List<ReadResult> results) {
        List<ReadResult.Recurring> made = results.stream()
                .filter(ReadResult.Recurring.class::isInstance)
                .map(ReadResult.Recurring.class::cast)
                .toList();
        example.words("made").ifPresent(count -> soft.assertThat(made).hasSize(Integer.parseInt(count.getFirst())));
        dates(made.stream().map(ListedDates::of).toList(), results);
        example.words("zone")
                .ifPresent(zone -> soft.assertThat(made)
                        .first()
                        .extracting(series -> series.schedule().zone().getId())
                        .isEqualTo(zone.getFirst()));
        soft.assertThat(made)
                .flatExtracting(ReadResult.Recurring::warnings)
                .as("warnings")
                .extracting(warning -> KebabCase.of(warning.kind()))
                .containsExactlyInAnyOrderElementsOf(example.words("warnings").orElse(List.of()));
        soft.assertThat(results.stream().flatMap(result -> Calendars.reason(result).stream()))
                .as("skipped")
                .extracting(KebabCase::of)
                .containsExactlyInAnyOrderElementsOf(example.words("skipped").orElse(List.of()));
    }

    private void dates(List<List<ListedDates.Listed>> dates, List<ReadResult> results) {
        List<ListedDates.Listed> first = dates.isEmpty() ? List.of() : dates.getFirst();
        List<ListedDates.Listed> second = dates.size() < 2 ? List.of() : dates.get(1);
        example.words("starts")
                .ifPresent(starts -> soft.assertThat(first)
                        .as("starts of %s", results)
                        .extracting(ListedDates.Listed::start)
                        .containsExactlyElementsOf(starts));
        example.words("starts2")
                .ifPresent(starts -> soft.assertThat(second)
                        .as("starts of the second of %s", results)
                        .extracting(ListedDates.Listed::start)
                        .containsExactlyElementsOf(starts));
        example.words("ends")
                .ifPresent(ends -> soft.assertThat(first)
                        .extracting(listed -> listed.start() + "/" + listed.end())
                        .containsAll(ends));
        example.words("cancelled")
                .ifPresent(cancelled -> soft.assertThat(first)
                        .filteredOn(ListedDates.Listed::cancelled)
                        .extracting(ListedDates.Listed::start)
                        .containsExactlyElementsOf(cancelled));
        example.words("name")
                .ifPresent(words -> soft.assertThat(first)
                        .first()
                        .extracting(ListedDates.Listed::name)
                        .isEqualTo(String.join(" ", words)));
    }
}
