package net.openmeet.occurrence.preview.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDate;
import net.openmeet.occurrence.preview.AffectedDate;
import net.openmeet.occurrence.preview.ConcernedDates;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.platform.text.KebabCase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A date that an edit would make another one, as it goes out.
 *
 * @param notice what would become of it, and what the people who it concerns would be told
 * @param recurrenceId by which it is named now; of one that is added, by which it will be; null: it is a standalone event
 * @param stored whether it is stored now
 * @param goesOnAs the date as which it would go on; null unless it is carried over
 * @param clock what daylight saving time does to its start before and after; null where it does the same
 * @param going seats taken, guests included
 * @param waitlisted seats asked for on the waitlist
 * @param material whether the change may decide whether people come
 * @param people accounts that go to it, wait for it or are interested
 */
@Schema(name = "AffectedDate")
record AffectedDateResponse(
        @Schema(
                allowableValues = {
                    "modified",
                    "rescheduled",
                    "cancelled",
                    "reinstated",
                    "carried-over",
                    "detached",
                    "dropped",
                    "added",
                    "adopted"
                })
        String notice,

        UUID id,
        @Nullable String recurrenceId,
        String slug,
        boolean stored,
        @Nullable Named goesOnAs,
        List<Field> changes,
        @Nullable ClockMarks clock,
        int going,
        int waitlisted,
        boolean material,
        int people) {

    /** How a date is named. */
    @Schema(name = "NamedDate")
    record Named(String recurrenceId, String slug) {

        static Named of(OccurrenceView occurrence) {
            SeriesDate date = Objects.requireNonNull(occurrence.date(), "of a series");
            return new Named(date.recurrenceId().toString(), occurrence.slug());
        }
    }

    /** A field that is different: its values before and after, as the API writes them; null: none. */
    @Schema(name = "PreviewedField")
    record Field(
            String field,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {

        static Field of(FieldChange change) {
            return new Field(change.field(), json(change.before()), json(change.after()));
        }

        private static @Nullable JsonNode json(@Nullable String text) {
            return text == null ? null : JsonMapper.shared().readTree(text);
        }
    }

    static AffectedDateResponse of(AffectedDate date, ConcernedDates all) {
        OccurrenceView shown = date.shown();
        OccurrenceView after = date.after();
        Attendance attendance = all.attendance(date);
        return new AffectedDateResponse(
                KebabCase.of(date.kind()),
                shown.id(),
                recurrenceId(shown),
                shown.slug(),
                date.before() != null && shown.isStored(),
                date.kind() == AffectedDate.Kind.CARRIED_OVER && after != null ? Named.of(after) : null,
                date.changes().stream().map(Field::of).toList(),
                ClockMarks.between(date.before(), after),
                attendance.going(),
                attendance.waitlisted(),
                date.isMaterial(),
                all.people(date));
    }

    private static @Nullable String recurrenceId(OccurrenceView occurrence) {
        SeriesDate date = occurrence.date();
        return date == null ? null : date.recurrenceId().toString();
    }
}
