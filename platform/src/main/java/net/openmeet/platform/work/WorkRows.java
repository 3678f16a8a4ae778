package net.openmeet.platform.work;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The table of work. */
final class WorkRows {

    private static final int LONGEST_ERROR = 1000;
    private static final int FORGOTTEN_AT_ONCE = 1000;

    static final String CLAIM = "select id, key, payload, state, attempts from claimed_work(:kind, :now)";

    // In an order that only the index has: to find that nothing is due, the planner would rather read the whole table.
    static final String DUE = """
            select known.kind
              from unnest(:kinds) as known (kind)
             cross join lateral (select
                                   from work
                                  where work.kind = known.kind
                                    and work.state <> 'unknown'
                                    and work.due_at <= :now
                                    and work.held_until <= clock_timestamp()
                                  order by work.due_at, work.position
                                  limit 1) as due
            """;

    private static final String FORGET_UNKNOWN = """
            delete from work
             where id = any (array (
                   select id
                     from work
                    where state = 'unknown'
                      and attempted_at < now() - make_interval(secs => :seconds)
                    limit :rows
                      for update skip locked))
            """;

    private final JdbcClient jdbc;

    WorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, String kind, String key, String payload, @Nullable Instant dueAt) {
        jdbc.sql("""
                        insert into work (id, kind, key, payload, due_at)
                        values (:id, :kind, :key, :payload, coalesce(:dueAt::timestamptz, '-infinity'))
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("key", key)
                .param("payload", payload)
                .param("dueAt", dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Adds the one row of recurring work, unless it is there. */
    void addRecurring(UUID id, String kind) {
        jdbc.sql("""
                        insert into work (id, kind, key, payload, recurring) values (:id, :kind, '', '{}', true)
                        on conflict (kind) where recurring do nothing
                        """).param("id", id).param("kind", kind).update();
    }

    boolean isWaiting(String kind, String key) {
        return jdbc.sql("select exists (select from work where kind = :kind and key = :key and state <> 'unknown')")
                .param("kind", kind)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** Locks the next row of a kind, of those that nobody is working on. */
    Optional<WorkRow> claim(String kind, Instant now) {
        return jdbc.sql(CLAIM)
                .param("kind", kind)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new WorkRow(
                        row.getObject("id", UUID.class),
                        row.getString("key"),
                        row.getString("payload"),
                        WorkRow.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getInt("attempts")))
                .optional();
    }

    /** Those of the kinds that have something due, if only behind a row of the same key. */
    List<String> due(Collection<String> kinds, Instant now) {
        return jdbc.sql(DUE)
                .param("kinds", new SqlArrayValue("text", kinds.toArray()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    void delete(UUID id) {
        jdbc.sql("delete from work where id = :id").param("id", id).update();
    }

    /** Lets a row go on from here after a pause, and not before {@code dueAt}. */
    void goOn(UUID id, String payload, @Nullable Instant dueAt, Duration pause) {
        jdbc.sql("""
                        update work
                           set payload = :payload, due_at = coalesce(:dueAt::timestamptz, '-infinity'),
                               held_until = clock_timestamp() + make_interval(secs => :seconds),
                               state = 'waiting', attempts = 0, last_error = null
                         where id = :id
                        """)
                .param("id", id)
                .param("payload", payload)
                .param("dueAt", dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC))
                .param("seconds", seconds(pause))
                .update();
    }

    /** Lets the row of recurring work rest. */
    void rest(UUID id, Duration pause) {
        jdbc.sql("""
                        update work
                           set held_until = clock_timestamp() + make_interval(secs => :seconds), attempted_at = clock_timestamp(),
                               state = 'waiting', attempts = 0, last_error = null
                         where id = :id
                        """).param("id", id).param("seconds", seconds(pause)).update();
    }

    /** Lets a row wait after its {@code attempts}th failure, unless somebody else has tried it since. */
    void postpone(UUID id, int attemptsBefore, int attempts, boolean stuck, Duration pause, String error) {
        jdbc.sql("""
                        update work
                           set held_until = clock_timestamp() + make_interval(secs => :seconds), attempted_at = clock_timestamp(),
                               state = :state, attempts = :attempts, last_error = :error
                         where id = :id and attempts = :before and state <> 'unknown'
                        """)
                .param("id", id)
                .param("before", attemptsBefore)
                .param("attempts", attempts)
                .param("state", stuck ? "stuck" : "waiting")
                .param("seconds", seconds(pause))
                .param("error", shortened(error))
                .update();
    }

    /** Records that a call is being made, one attempt more, for so long. */
    void beginCall(UUID id, Duration atMost) {
        jdbc.sql("""
                        update work
                           set held_until = clock_timestamp() + make_interval(secs => :seconds), attempted_at = clock_timestamp(),
                               state = 'calling', attempts = attempts + 1
                         where id = :id
                        """).param("id", id).param("seconds", seconds(atMost)).update();
    }

    /** Ends a row whose latest attempt this was; false if there has been another since, or if it is gone. */
    boolean endCall(UUID id, int attempt) {
        return jdbc.sql("delete from work where id = :id and attempts = :attempt")
                        .param("id", id)
                        .param("attempt", attempt)
                        .update()
                == 1;
    }

    /** Marks a call as of unknown outcome; false if that is known or marked already. */
    boolean markUnknown(UUID id, int attempt, String error) {
        return jdbc.sql("""
                        update work
                           set state = 'unknown', last_error = :error
                         where id = :id and attempts = :attempt and state = 'calling'
                        """)
                        .param("id", id)
                        .param("attempt", attempt)
                        .param("error", shortened(error))
                        .update()
                == 1;
    }

    /** Forgets calls of unknown outcome that are older than that, some at a time; returns whether there may be more. */
    boolean forgetUnknown(Duration age) {
        int forgotten = jdbc.sql(FORGET_UNKNOWN)
                .param("seconds", (double) age.toSeconds())
                .param("rows", FORGOTTEN_AT_ONCE)
                .update();
        return forgotten == FORGOTTEN_AT_ONCE;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static String shortened(String error) {
        String text = error.replace('\0', ' ');
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }
}
