package net.openmeet.occurrence.preview;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.openmeet.occurrence.attendance.Attendance;

/**
 * How many an edit concerns, in all.
 *
 * @param dates by what becomes of them
 * @param material those of them whose change may decide whether people come
 * @param going seats taken there, guests included
 * @param waitlisted seats asked for on the waitlists
 * @param people accounts that go to, wait for or are interested in one of them at least
 */
public record Totals(Map<AffectedDate.Kind, Integer> dates, int material, int going, int waitlisted, int people) {

    public Totals {
        dates = Map.copyOf(dates);
    }

    static Totals of(List<AffectedDate> affected, Collection<Attendance> attendances, int people) {
        Map<AffectedDate.Kind, Integer> dates = new EnumMap<>(AffectedDate.Kind.class);
        affected.forEach(date -> dates.merge(date.kind(), 1, Integer::sum));
        return new Totals(
                dates,
                (int) affected.stream().filter(AffectedDate::isMaterial).count(),
                attendances.stream().mapToInt(Attendance::going).sum(),
                attendances.stream().mapToInt(Attendance::waitlisted).sum(),
                people);
    }

    /** How many of a kind. */
    public int of(AffectedDate.Kind kind) {
        return dates.getOrDefault(kind, 0);
    }
}
