package net.openmeet.series.series.messaging;

import java.util.List;
import java.util.Optional;
import net.openmeet.location.messaging.LocationMessages;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.Schedule;
import org.jspecify.annotations.Nullable;

/** When series take place, in the published language: recurrence ids, rules and durations as their canonical text. */
final class ScheduleMessages {

    private ScheduleMessages() {}

    static Schedule schedule(net.openmeet.series.schedule.Schedule schedule) {
        return Schedule.newBuilder()
                .setTimeZone(schedule.timeZone().getId())
                .setStart(schedule.start().toString())
                .setDuration(schedule.duration().toString())
                .setRrules(texts(schedule.rrules()))
                .setRdates(texts(schedule.rdates()))
                .setExdates(texts(schedule.exdates()))
                .setStartMatchesRules(schedule.startMatchesRules())
                .build();
    }

    static ImportedOverride override(net.openmeet.series.series.ImportedOverride override) {
        return ImportedOverride.newBuilder()
                .setRecurrenceId(override.recurrenceId().toString())
                .setStart(text(override.start()))
                .setDuration(text(override.duration()))
                .setName(override.name())
                .setDescription(override.description())
                .setLocation(LocationMessages.message(override.location()))
                .setCancelled(override.cancelled())
                .build();
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse(null);
    }
}
