package net.openmeet.attendance.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.attendance.CheckInAttendees.Member;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.database.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was seen at which occurrence. It is only ever added to, and the last that was seen of somebody counts: so no order and no lock is needed. */
@Repository
class CheckIns {

    /** Of an {@code rsvp r}: when its member was seen, as {@code checked_in_at}; null where they weren't, or have no seat any more. */
    static final String LAST_SEEN = """
            left join lateral (
                select case when present and r.status in ('going', 'needs-reconfirmation') then seen_at end as checked_in_at
                from check_in where occurrence_id = r.occurrence_id and account_id = r.account_id
                order by seen_at desc limit 1) door on true
            """;

    // Locked, so that nothing is noted of an answer that is forgotten meanwhile.
    private static final String NOTE = """
            insert into check_in (occurrence_id, account_id, seen_at, present, noted_by, noted_at)
            select r.occurrence_id, r.account_id, seen_at, present, :by, :now
            from unnest(:accounts, :seenAt, :present) as told (account_id, seen_at, present)
            join rsvp r on r.occurrence_id = :id and r.account_id = told.account_id
                and r.status in ('going', 'needs-reconfirmation')
            order by r.account_id
            for key share of r
            on conflict do nothing
            """;

    private static final String READ = """
            select told.account_id, coalesce(r.status, 'none') as status, door.checked_in_at
            from unnest(:accounts) with ordinality as told (account_id, place)
            left join rsvp r on r.occurrence_id = :id and r.account_id = told.account_id
            %s order by told.place
            """.formatted(LAST_SEEN);

    private static final String MOVE = """
            insert into check_in (occurrence_id, account_id, seen_at, present, noted_by, noted_at)
            select occurrence_id, :to, seen_at, present, noted_by, noted_at
            from check_in
            where occurrence_id = :id and account_id = :from
              and exists (select from rsvp where occurrence_id = :id and account_id = :to)
            on conflict do nothing
            """;

    private final JdbcClient database;

    CheckIns(JdbcClient database) {
        this.database = database;
    }

    /** Notes who is there, of those who have a seat. */
    void note(UUID occurrenceId, UUID by, List<Member> members, Instant now) {
        database.sql(NOTE)
                .param("id", occurrenceId)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("accounts", Column.of("uuid", members, Member::accountId))
                .param(
                        "seenAt",
                        Column.of(
                                "timestamptz",
                                members,
                                member -> member.seenAt().toString()))
                .param("present", Column.of("bool", members, Member::present))
                .update();
    }

    /** Whether these accounts are there, in their order. */
    List<CheckIn> read(UUID occurrenceId, List<UUID> accounts) {
        return database.sql(READ)
                .param("id", occurrenceId)
                .param("accounts", Column.of("uuid", accounts, account -> account))
                .query(CheckIns::checkIn)
                .list();
    }

    /** Has what was seen of an account be seen of the one that it went into, where that has an answer. */
    void move(UUID occurrenceId, UUID from, UUID to) {
        database.sql(MOVE)
                .param("id", occurrenceId)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static CheckIn checkIn(ResultSet row, int number) throws SQLException {
        return new CheckIn(
                row.getObject("account_id", UUID.class),
                RsvpStatus.of(row.getString("status")).orElseThrow(),
                true,
                StoredTime.orNull(row, "checked_in_at"));
    }
}
