package net.openmeet.attendance.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.erasure.ErasedAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Repository;

/** Explains every seat: each change of each RSVP, in its order. What RSVPs and lists are has to follow from it. */
@Repository
public class SeatChanges {

    private static final String READ = """
            select log.*, a.handle
            from seat_log log left join known_account a using (account_id)
            where log.occurrence_id = :id and log.version > :after
            order by log.version limit :limit
            """;

    // What is wrong is found by what ought to be: the last entry of each account is its RSVP, each entry goes on from
    // the one before, and
    // all of them together are the list's counts. Whose account was erased counts in the last alone; whose account went
    // into another one held nothing in the end.
    private static final String FAULTS = """
            with entry as (
                select *, case when status in ('going', 'needs-reconfirmation', 'offered') then 1 + guests else 0 end
                          - case when previous_status in ('going', 'needs-reconfirmation', 'offered') then 1 + previous_guests else 0 end as going,
                    case status when 'waitlisted' then 1 + guests else 0 end
                          - case previous_status when 'waitlisted' then 1 + previous_guests else 0 end as waitlisted,
                    (status = 'waitlisted')::int - (previous_status = 'waitlisted')::int as waiting,
                    (status = 'pending')::int - (previous_status = 'pending')::int as pending,
                    (status in ('needs-reconfirmation', 'offered'))::int
                          - (previous_status in ('needs-reconfirmation', 'offered'))::int as reserved,
                    lag(status, 1, 'none') over earlier as was_status, lag(guests, 1, 0) over earlier as was_guests,
                    lead(version) over earlier is null as is_last
                from seat_log
                window earlier as (partition by occurrence_id, account_id, thread order by version)),
            total as (
                select occurrence_id, sum(going) as going, sum(waitlisted) as waitlisted, sum(waiting) as waiting,
                    sum(pending) as pending, sum(reserved) as reserved, max(version) as version
                from entry group by occurrence_id)
            select coalesce(e.occurrence_id, r.occurrence_id) as occurrence_id,
                coalesce(e.account_id, r.account_id) as account_id, 'RSVP' as what
            from (select * from entry where is_last and account_id <> :nobody and thread is null) e
            full join rsvp r on r.occurrence_id = e.occurrence_id and r.account_id = e.account_id
            where (coalesce(e.status, 'none'), coalesce(e.guests, 0)) <> (coalesce(r.status, 'none'), coalesce(r.guests, 0))
               or (e.since, e.version) <> (r.since, r.version)
            union all
            select occurrence_id, account_id, 'RSVP' from entry where is_last and thread is not null and status <> 'none'
            union all
            select occurrence_id, account_id, 'ORDER' from entry
            where account_id <> :nobody and (previous_status, previous_guests) <> (was_status, was_guests)
            union all
            select l.occurrence_id, null, 'COUNTS'
            from attendance_list l left join total using (occurrence_id)
            where (l.going, l.waitlisted, l.waiting, l.pending, l.reserved)
                <> (coalesce(total.going, 0), coalesce(total.waitlisted, 0), coalesce(total.waiting, 0), coalesce(total.pending, 0),
                    coalesce(total.reserved, 0))
               or total.version > l.version
            order by 1, 2 limit :limit
            """;

    private static final String MOVE = """
            update seat_log set account_id = :to,
                thread = coalesce(thread, (select max(ended.version) from seat_log ended
                                           where ended.occurrence_id = seat_log.occurrence_id and ended.account_id = :from and ended.thread is null))
            where account_id = :from
            """;

    private static final String OCCURRENCE = "select occurrence_id from occurrence_slug where slug = :slug";

    private final JdbcClient database;

    SeatChanges(JdbcClient database) {
        this.database = database;
    }

    /** Connects to attendance-service's database for each call. */
    public static SeatChanges at(String jdbcUrl, String user, String password) {
        return new SeatChanges(JdbcClient.create(new DriverManagerDataSource(jdbcUrl, user, password)));
    }

    /** The occurrence that has or had a name in URLs. */
    public Optional<UUID> occurrence(String slug) {
        return database.sql(OCCURRENCE).param("slug", slug).query(UUID.class).optional();
    }

    /**
     * What became of an occurrence's seats, the first first.
     *
     * @param after {@link SeatChange#version} of the last one that was read; 0: from the beginning
     */
    public List<SeatChange> read(UUID occurrenceId, long after, int limit) {
        return database.sql(READ)
                .param("id", occurrenceId)
                .param("after", after)
                .param("limit", limit)
                .query(SeatChanges::change)
                .list();
    }

    /** Has what became of an account's seats, which holds none any more, be another account's, apart from what that did itself. */
    void move(UUID from, UUID to) {
        database.sql(MOVE).param("from", from).param("to", to).update();
    }

    /** Where RSVPs and lists aren't what follows from the log. */
    public List<SeatFault> faults(int limit) {
        return database.sql(FAULTS)
                .param("nobody", ErasedAccount.NOBODY)
                .param("limit", limit)
                .query((row, number) -> new SeatFault(
                        row.getObject("occurrence_id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        SeatFault.Kind.valueOf(row.getString("what"))))
                .list();
    }

    private static SeatChange change(ResultSet row, int number) throws SQLException {
        return new SeatChange(
                row.getLong("version"),
                row.getObject("account_id", UUID.class),
                row.getString("handle"),
                RsvpStatus.of(row.getString("previous_status")).orElseThrow(),
                row.getInt("previous_guests"),
                RsvpStatus.of(row.getString("status")).orElseThrow(),
                row.getInt("guests"),
                row.getObject("change_id", UUID.class),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
