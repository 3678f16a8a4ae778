package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dates beyond the window that are stored because a member wanted them to be. They wait for an answer, and go without one. */
@Repository
class RequestedDates {

    private final JdbcClient database;

    RequestedDates(JdbcClient database) {
        this.database = database;
    }

    /**
     * How many dates an account wanted.
     *
     * @param all that are still beyond the window
     * @param unanswered of these, those that wait for an answer
     */
    record Count(int all, int unanswered) {}

    /** Counts for an account; nobody else does until the transaction ends. */
    Count count(UUID account) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:account::text, 0))")
                .param("account", account)
                .query((row, number) -> true)
                .single();
        return database.sql("""
                        select count(*) as all, count(expires_at) as unanswered
                        from occurrence where requested_by = :account
                        """).param("account", account).query(Count.class).single();
    }

    /** A stored date waits for an answer. */
    void add(UUID occurrence, UUID account, Instant expiry) {
        database.sql("update occurrence set requested_by = :account, expires_at = :expiry where id = :id")
                .param("id", occurrence)
                .param("account", account)
                .param("expiry", expiry.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Somebody has answered. */
    void answered(UUID occurrence) {
        database.sql("update occurrence set expires_at = null where id = :id and expires_at is not null")
                .param("id", occurrence)
                .update();
    }

    /** These are in the window now, and stored for everybody. */
    void keep(UUID series, Collection<RecurrenceId> dates) {
        database.sql("""
                        update occurrence set requested_by = null, expires_at = null
                        where series_id = :series and recurrence_id = any(:dates) and requested_by is not null
                        """)
                .param("series", series)
                .param("dates", Column.of("text", dates, RecurrenceId::toString))
                .update();
    }

    /** What has waited long enough and wasn't removed had been answered before it was stored. */
    void answeredBefore(UUID series, Instant now) {
        database.sql("update occurrence set expires_at = null where series_id = :series and expires_at <= :now")
                .param("series", series)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** When the next date of a series has waited long enough. */
    Optional<Instant> firstExpiry(UUID series) {
        return database.sql("""
                        select expires_at from occurrence where series_id = :series and expires_at is not null
                        order by expires_at limit 1
                        """)
                .param("series", series)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
