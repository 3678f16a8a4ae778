package net.openmeet.platform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.database.StoredTime;
import net.openmeet.platform.id.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A service's work for people to look at, from outside of the service. */
public final class WorkLedger {

    private static final String COLUMNS = """
            id, kind, key, state, recurring, attempts, payload, last_error, enqueued_at, attempted_at,
            nullif(due_at, '-infinity') as due_at,
            case when held_until > clock_timestamp() then held_until end as held_until
            """;

    private final JdbcClient jdbc;

    /** Reads in this database. */
    public WorkLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Connects to a service's database for each call. */
    public static WorkLedger at(String jdbcUrl, String user, String password) {
        return new WorkLedger(JdbcClient.create(new DriverManagerDataSource(jdbcUrl, user, password)));
    }

    /** What has to be looked at first, then the rest in the order in which it was enqueued. */
    public List<WorkEntry> list(int atMost) {
        return jdbc.sql("select " + COLUMNS + """
                          from work
                         order by state not in ('stuck', 'unknown'), position
                         limit :limit
                        """)
                .param("limit", atMost)
                .query(WorkLedger::entry)
                .list();
    }

    public Optional<WorkEntry> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from work where id = :id")
                .param("id", id)
                .query(WorkLedger::entry)
                .optional();
    }

    /**
     * Lets a row be tried now. A call of unknown outcome is made once more, and may then have its effect twice: that takes
     * {@code repeatUnknown}.
     *
     * @return false if there is no such row, somebody is working on it, or it is of unknown outcome and that was not asked for
     */
    public boolean retry(UUID id, boolean repeatUnknown) {
        return jdbc.sql("""
                        update work
                           set held_until = '-infinity', state = case state when 'unknown' then 'waiting' else state end
                         where id in (select id from work
                                       where id = :id
                                         and (state in ('waiting', 'stuck') or state = 'unknown' and :repeatUnknown)
                                         for update skip locked)
                        """)
                        .param("id", id)
                        .param("repeatUnknown", repeatUnknown)
                        .update()
                == 1;
    }

    /**
     * Enqueues work that the service then finds, unless work of that kind and key is waiting already.
     *
     * @return whether it was enqueued
     */
    public <P> boolean enqueueUnlessWaiting(WorkKind<P> kind, String key, P payload) {
        var rows = new WorkRows(jdbc);
        boolean waiting = rows.isWaiting(kind.name(), key);
        if (!waiting) {
            rows.add(Uuids.next(), kind.name(), key, new Payloads().write(payload), null);
        }
        return !waiting;
    }

    private static WorkEntry entry(ResultSet row, int number) throws SQLException {
        return new WorkEntry(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("key"),
                row.getString("state"),
                row.getBoolean("recurring"),
                row.getInt("attempts"),
                StoredTime.orNull(row, "due_at"),
                StoredTime.orNull(row, "held_until"),
                row.getObject("enqueued_at", OffsetDateTime.class).toInstant(),
                StoredTime.orNull(row, "attempted_at"),
                row.getString("last_error"),
                row.getString("payload"));
    }
}
