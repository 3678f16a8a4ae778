package net.openmeet.series.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.openmeet.series.icalendar.file.CalendarFile;
import net.openmeet.series.icalendar.file.FileReading;
import org.jspecify.annotations.Nullable;

/** Calendars, as programs export them and as tests write them. */
public final class Calendars {

    private Calendars() {}

    /** A whole export, e.g. {@code google}. */
    public static String exportOf(String program) {
        String path = "/calendars/" + program + ".ics";
        try (InputStream file = Objects.requireNonNull(Calendars.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A calendar of these components, each given as its lines. */
    public static String of(String... components) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", components) + "END:VCALENDAR\n";
    }

    /** A weekly VEVENT on Tuesdays at seven in Berlin; further or other lines follow. */
    public static String weekly(String... lines) {
        return event(
                "DTSTART;TZID=Europe/Berlin:20260303T190000", "RRULE:FREQ=WEEKLY;BYDAY=TU", String.join("\n", lines));
    }

    /** A VEVENT of these lines, with a UID and an hour and a half unless they say otherwise. */
    public static String event(String... lines) {
        String all = String.join("\n", lines);
        return "BEGIN:VEVENT\n"
                + (all.contains("UID:") ? "" : "UID:yoga@example.org\n")
                + (all.contains("DURATION:") || all.contains("DTEND") || all.contains("VALUE=DATE:")
                        ? ""
                        : "DURATION:PT1H30M\n")
                + all.strip()
                + "\nEND:VEVENT\n";
    }

    /** A change of one date of the weekly VEVENT. */
    public static String change(String... lines) {
        return event(lines);
    }

    static ReadResult.Recurring series(String file) {
        return series(file, null);
    }

    static ReadResult.Recurring series(String file, @Nullable ZoneId zone) {
        List<ReadResult> events = read(file, zone);
        assertThat(events).hasSize(1).first().isInstanceOf(ReadResult.Recurring.class);
        return (ReadResult.Recurring) events.getFirst();
    }

    static List<ReadResult> read(String file, @Nullable ZoneId zone) {
        return switch (CalendarFile.read(file)) {
            case FileReading.TakenApart(var calendars) -> new CalendarReader(calendars).read(zone);
            case FileReading.Unreadable(var detail) -> throw new AssertionError(detail);
        };
    }

    static ReadResult.Left left(String file) {
        List<ReadResult> events = read(file, null);
        assertThat(events).hasSize(1).first().isInstanceOf(ReadResult.Left.class);
        return (ReadResult.Left) events.getFirst();
    }

    /** Why the first import of something skips it; empty where it takes it over. */
    static Optional<SkipReason> reason(ReadResult result) {
        return switch (result) {
            case ReadResult.Left left -> Optional.of(left.reason());
            case ReadResult.Cancelled cancelled -> Optional.of(SkipReason.CANCELLED);
            case ReadResult.Changes changes -> Optional.of(SkipReason.ONLY_OVERRIDES);
            case ReadResult.Recurring series -> Optional.empty();
            case ReadResult.Single event -> Optional.empty();
        };
    }
}
