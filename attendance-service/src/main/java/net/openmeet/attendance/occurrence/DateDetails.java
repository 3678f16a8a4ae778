package net.openmeet.attendance.occurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.plan.Plan;
import net.openmeet.vocabulary.plan.TakingPart;
import org.jspecify.annotations.Nullable;

/**
 * What people are told of an occurrence beside where it is found.
 *
 * @param localStart in its zone: date-time, or date when all-day
 * @param timeZone IANA time zone; null: floating
 * @param takingPart how people take part; null: not known
 */
public record DateDetails(
        String name,
        String localStart,
        @Nullable String timeZone,
        Instant startsAt,
        @Nullable TakingPart takingPart) {

    /** Details of which how people take part isn't known. */
    public DateDetails(String name, String localStart, @Nullable String timeZone, Instant startsAt) {
        this(name, localStart, timeZone, startsAt, null);
    }

    /** What people plan by who come. */
    public Plan plan() {
        LocalDateTime start = RecurrenceId.parse(localStart).localDateTime();
        return new Plan(
                start, !localStart.contains("T"), timeZone == null ? null : ZoneId.of(timeZone), startsAt, takingPart);
    }
}
