package net.openmeet.series.series;

import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How what a series was stands in table {@code series_change}: as in the columns of its row, and beside them where it went on otherwise. */
final class FormerColumn {

    /** Copies the row of a series, {@code former}, as it stands; {@code :turning} is what {@link #turning} writes. */
    static final String COPY = """
            case when former.id is not null
            then jsonb_build_object('phases', former.phases, 'pauses', former.pauses, 'visibility', former.visibility)
                 || :turning::jsonb end""";

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Turning(@Nullable At at) {}

    private record At(String from, String oldAnchor, String newAnchor) {

        TurningPoint turningPoint() {
            return new TurningPoint(
                    RecurrenceId.parse(from), RecurrenceId.parse(oldAnchor), RecurrenceId.parse(newAnchor));
        }
    }

    private FormerColumn() {}

    /** Where a fact lets a series go on otherwise; an empty object where it doesn't. */
    static String turning(SeriesFact.Lasting fact) {
        return fact.turningPoint()
                .map(at -> JSON.writeValueAsString(new Turning(new At(
                        at.from().toString(),
                        at.oldAnchor().toString(),
                        at.newAnchor().toString()))))
                .orElse("{}");
    }

    /** The schedules of those phases that begin with a start, of a column of this kind; null where none does. */
    static String schedules(String column, String start) {
        return """
                (select jsonb_agg(phase -> 'schedule') from jsonb_array_elements(%s -> 'phases') as phase
                 where phase -> 'schedule' ->> 'start' = %s)""".formatted(column, start);
    }

    /** What {@link #schedules} selects. */
    static List<Schedule> readSchedules(@Nullable String text) {
        return text == null
                ? List.of()
                : JSON.readTree(text)
                        .valueStream()
                        .map(schedule ->
                                JSON.treeToValue(schedule, ScheduleText.class).parse())
                        .toList();
    }

    /** Where it went on otherwise. */
    static TurningPoint readTurning(String text) {
        return JSON.readValue(text, At.class).turningPoint();
    }

    static Former read(String text) {
        JsonNode json = JSON.readTree(text);
        JsonNode at = json.path("at");
        return new Former(
                PhasesColumn.read(
                        json.path("phases").toString(), json.path("pauses").toString()),
                Visibility.valueOf(json.path("visibility").asString()),
                at.isMissingNode() ? null : JSON.treeToValue(at, At.class).turningPoint());
    }
}
