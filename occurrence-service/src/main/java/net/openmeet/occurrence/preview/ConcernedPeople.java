package net.openmeet.occurrence.preview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.occurrence.attendance.Standings;
import org.springframework.stereotype.Component;

/** Whom the dates that an edit makes others concern. */
@Component
class ConcernedPeople {

    private final Attendances attendances;
    private final Standings standings;

    ConcernedPeople(Attendances attendances, Standings standings) {
        this.attendances = attendances;
        this.standings = standings;
    }

    /** A page of dates, which stand by their RecurrenceIds, with what is told of all of them. */
    ConcernedDates concernedBy(List<AffectedDate> all, PreviewPage wanted) {
        List<UUID> ids = ids(all);
        Map<UUID, Attendance> answered = attendances.of(ids);
        List<AffectedDate> rest = wanted.rest(all);
        List<AffectedDate> page = rest.stream().limit(wanted.limit()).toList();
        return new ConcernedDates(
                Totals.of(all, answered.values(), standings.concernedByAny(ids)),
                page,
                page.size() < rest.size(),
                answered,
                standings.concerned(ids(page)));
    }

    private static List<UUID> ids(List<AffectedDate> dates) {
        return dates.stream().map(date -> date.shown().id()).toList();
    }
}
