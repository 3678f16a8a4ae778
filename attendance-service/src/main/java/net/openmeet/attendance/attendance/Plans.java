package net.openmeet.attendance.attendance;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.attendance.occurrence.DateDetails;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.vocabulary.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The plans that occurrences have had, for which members answered. */
@Repository
class Plans {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String KEEP = """
            insert into former_plan (occurrence_id, number, plan) values (:id, :number, :plan::jsonb)
            on conflict do nothing
            """;

    private static final String FORMER = """
            select former.number, former.plan, list.plan as plan_now
            from former_plan former join attendance_list list using (occurrence_id)
            where former.occurrence_id = :id
            """;

    private static final String FORGET = """
            delete from former_plan
            where occurrence_id = :id
              and not exists (select from rsvp where rsvp.occurrence_id = :id and rsvp.plan_number = former_plan.number
                                and rsvp.status in ('going', 'needs-reconfirmation'))
            """;

    private final JdbcClient database;

    Plans(JdbcClient database) {
        this.database = database;
    }

    /** The plan of an occurrence, as lists have it; null: not known. */
    static @Nullable String text(KnownOccurrence occurrence) {
        DateDetails details = occurrence.details();
        return details == null ? null : JSON.writeValueAsString(details.plan());
    }

    static @Nullable Plan plan(@Nullable String text) {
        return text == null ? null : JSON.readValue(text, Plan.class);
    }

    /** Keeps a plan that its occurrence had until now. */
    void keep(UUID occurrenceId, int number, Plan plan) {
        database.sql(KEEP)
                .param("id", occurrenceId)
                .param("number", number)
                .param("plan", JSON.writeValueAsString(plan))
                .update();
    }

    /** Those that are upset by the one that a locked occurrence has now. */
    Set<Integer> upset(UUID occurrenceId) {
        return database
                .sql(FORMER)
                .param("id", occurrenceId)
                .query((row, number) ->
                        new Former(row.getInt("number"), plan(row.getString("plan")), plan(row.getString("plan_now"))))
                .list()
                .stream()
                .filter(Former::isUpset)
                .map(Former::number)
                .collect(Collectors.toSet());
    }

    /** Forgets those for which nobody has a seat any more. */
    void forgetUnused(UUID occurrenceId) {
        database.sql(FORGET).param("id", occurrenceId).update();
    }

    private record Former(
            int number, @Nullable Plan plan, @Nullable Plan now) {

        boolean isUpset() {
            return plan != null && now != null && plan.isUpsetBy(now);
        }
    }
}
