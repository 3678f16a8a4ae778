package net.openmeet.occurrence.subscription;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import net.openmeet.occurrence.icalendar.FeedRange;
import net.openmeet.occurrence.rights.OccurrenceRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says from the rows' transactions whether a personal feed has changed: an arm for each kind of row that the calendar reads. */
@Repository
class FeedContentsCatalogue {

    private static final String IN_RANGE = "starts_at >= :from and starts_at < :to";

    /**
     * Dates are looked for by when they are and by when they were meant to be: one that was moved out of the range isn't computed there any more. Each text
     * stands there once, or two would cancel each other out.
     */
    private static final String READ = """
            with own as materialized (
                select known.id, known.xmin as state, restriction.xmin as restriction_state
                from known_series as known
                join series_restriction as restriction on restriction.series_id = known.id
                where %5$s and %2$s and %3$s
                union all
                select known.id, known.xmin, restriction.xmin
                from known_series as known
                join series_restriction as restriction on restriction.series_id = known.id
                where %7$s and %8$s and %9$s and (%5$s) is not true
            ), answered as (
                select rsvp_id, occurrence_id, status from standing
                where account_id = :viewer and status in ('going', 'waitlisted', 'pending', 'interested')
            ), part as (
                select concat_ws(' ', 'series', id, state, restriction_state) as text from own
                union all
                select concat_ws(' ', 'date', date.id, date.state)
                from own
                cross join lateral (
                    select id, xmin as state from occurrence
                    where series_id = own.id
                      and (%1$s or recurrence_id >= :firstDay and recurrence_id < :lastDay)) as date
                union all
                select concat_ws(' ', 'event', id, xmin) from standalone_event as event
                where %6$s and not removed and %1$s and %4$s
                union all
                select concat_ws(' ', 'event', id, xmin) from standalone_event as event
                where %10$s and not removed and %1$s and %11$s and %6$s is not true
                union all
                select concat_ws(' ', rsvp_id, answered.status, occurrence.xmin, known.xmin, restriction.xmin)
                from answered
                join occurrence on occurrence.id = occurrence_id
                join known_series as known on known.id = series_id
                join series_restriction as restriction on restriction.series_id = known.id
                where %1$s and %2$s and %3$s
                union all
                select concat_ws(' ', rsvp_id, answered.status, event.xmin)
                from answered
                join standalone_event as event on event.id = occurrence_id
                where not removed and %1$s and %4$s
            )
            select count(*) as number, coalesce(bit_xor(hashtextextended(text, 0)), 0) as state from part
            """.formatted(
                    IN_RANGE,
                    OccurrenceRights.seenBy("restriction"),
                    OccurrenceRights.seenBy("known", "restriction"),
                    OccurrenceRights.eventSeenBy("event"),
                    OccurrenceRights.organisedSeries(),
                    OccurrenceRights.organisedBy("event"),
                    OccurrenceRights.ofGroups("restriction"),
                    OccurrenceRights.listedToMembers("restriction"),
                    OccurrenceRights.listedToMembers("known", "restriction"),
                    OccurrenceRights.ofGroups("event"),
                    OccurrenceRights.eventListedToMembers("event"));

    private final JdbcClient database;

    FeedContentsCatalogue(JdbcClient database) {
        this.database = database;
    }

    FeedContents read(UUID account, FeedRange range) {
        return database.sql(READ)
                .param("viewer", account)
                .param("from", range.from().atOffset(ZoneOffset.UTC))
                .param("to", range.to().atOffset(ZoneOffset.UTC))
                .param("firstDay", day(range.from()))
                .param("lastDay", day(range.to()))
                .query((row, number) -> new FeedContents(row.getLong("number"), row.getLong("state")))
                .single();
    }

    private static String day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
