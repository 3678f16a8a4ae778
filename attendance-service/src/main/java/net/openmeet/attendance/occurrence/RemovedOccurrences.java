package net.openmeet.attendance.occurrence;

import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets that occurrences were there that are gone for long. Until then they are remembered, without anybody's answer: a fact that comes
 * late must not bring them back. Topics of facts keep them for 30 days.
 */
@Component
class RemovedOccurrences implements RecurringWork {

    private static final int STEP = 500;

    private static final String FORGET = """
            with gone as (
                select occurrence_id from known_occurrence
                where removed_at < now() - interval '90 days'
                  and not exists (select from rsvp where rsvp.occurrence_id = known_occurrence.occurrence_id)
                limit :rows for update skip locked),
            lists as (delete from attendance_list where occurrence_id in (select occurrence_id from gone)),
            log as (delete from seat_log where occurrence_id in (select occurrence_id from gone)),
            slugs as (delete from occurrence_slug where occurrence_id in (select occurrence_id from gone))
            delete from known_occurrence where occurrence_id in (select occurrence_id from gone)
            """;

    private final JdbcClient database;

    RemovedOccurrences(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "forget-removed-occurrences";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public boolean run() {
        return database.sql(FORGET).param("rows", STEP).update() == STEP;
    }
}
