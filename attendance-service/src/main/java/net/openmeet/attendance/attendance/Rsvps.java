package net.openmeet.attendance.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.attendance.occurrence.KnownOccurrences;
import net.openmeet.attendance.occurrence.OccurrenceRights;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.database.StoredTime;
import net.openmeet.vocabulary.group.GroupRights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads RSVPs. */
@Repository
class Rsvps {

    private static final String REQUESTED = """
            select access.*, asked_name(s.slug, access.slug_now, access.series_slug) as asked_name, %s,
                r.account_id, r.status, r.guests, r.since, r.version, r.promoted, r.answered_at, r.standing, r.note, r.answers,
                r.answer_by, r.plan_number,
                case when r.status = 'waitlisted' then
                    (select count(*) from rsvp ahead
                     where ahead.occurrence_id = r.occurrence_id and ahead.status = 'waitlisted' and ahead.since <= r.since)
                    else 0 end as position
            from occurrence_slug s
            join occurrence_access access using (occurrence_id)
            left join rsvp r on r.occurrence_id = access.occurrence_id and r.account_id = :account
            where s.slug = :slug
            """.formatted(OccurrenceRights.ASKING);

    // One row for each pair, however many. The places in the queue take a walk along it: once, and only where somebody
    // asked for is waiting.
    private static final String REQUESTED_TOGETHER = """
            with requested as (
                select asked.slug, asked.account_id as asked_account, access.*,
                    asked_name(s.slug, access.slug_now, access.series_slug) as asked_name, %s,
                    r.account_id, r.status, r.guests, r.since, r.version, r.promoted, r.answered_at, r.standing, r.note, r.answers,
                    r.answer_by, r.plan_number
                from unnest(:slugs, :accounts) as asked (slug, account_id)
                join occurrence_slug s on s.slug = asked.slug and s.occurrence_id = :id
                join occurrence_access access on access.occurrence_id = s.occurrence_id
                left join rsvp r on r.occurrence_id = :id and r.account_id = asked.account_id),
            places as (
                select account_id, row_number() over (order by since) as position
                from rsvp
                where occurrence_id = :id and status = 'waitlisted'
                  and exists (select from requested where status = 'waitlisted'))
            select requested.*, coalesce(places.position, 0) as position
            from requested left join places using (account_id)
            """.formatted(OccurrenceRights.ASKING);

    private static final String FIRST_WAITING = """
            select member.* from
                (select r.*, row_number() over (order by since) as position
                 from rsvp r where occurrence_id = :id and status = 'waitlisted') member
            join occurrence_access access using (occurrence_id)
            where guests < coalesce(:largest, guests + 1) and %s
            order by since limit :parties
            """.formatted(OccurrenceRights.SEEN_BY_MEMBER);

    private static final String PENDING = """
            select member.*, 0 as position
            from rsvp member join occurrence_access access using (occurrence_id)
            where member.occurrence_id = :id and member.status = 'pending' and %s
            order by member.since
            """.formatted(OccurrenceRights.SEEN_BY_MEMBER);

    private static final String OUTSIDE_OF_GROUP = """
            with dates as (
                select date.occurrence_id from series_restriction series join known_occurrence date using (series_id)
                where series.group_id = :group
                union all
                select occurrence_id from known_occurrence where series_id is null and group_id = :group)
            select member.occurrence_id
            from dates
            join rsvp member on member.occurrence_id = dates.occurrence_id and member.account_id = :account
            join attendance_list list on list.occurrence_id = dates.occurrence_id
            join occurrence_access access on access.occurrence_id = dates.occurrence_id
            where member.status not in ('none', 'not-going', 'declined') and list.ends_at > :now
              and not %s and (%s or access.seen_by = 'group' and not %s)
            order by member.occurrence_id limit :limit
            """.formatted(
                    OccurrenceRights.organisedBy("member.account_id"),
                    GroupRights.bans("member.account_id", "access.group_id"),
                    OccurrenceRights.SEEN_BY_MEMBER);

    private static final String LAST_SEATED = """
            select *, 0 as position from rsvp where occurrence_id = :id and status in ('going', 'needs-reconfirmation', 'offered')
            order by since desc limit :parties
            """;

    private static final String NEXT_DUE = """
            select occurrence_id from rsvp join attendance_list list using (occurrence_id)
            where answer_by <= :now and list.status = 'SCHEDULED' and list.ends_at > :now
            order by answer_by limit 1
            """;

    private static final String DUE = """
            select *, 0 as position from rsvp
            where occurrence_id = :id and answer_by <= :now
            order by answer_by, since limit :parties
            """;

    private static final String TO_ASK = """
            select *, 0 as position from rsvp
            where occurrence_id = :id
              and (status = 'going' and :asks and plan_number = any(:upset)
                or status = 'needs-reconfirmation'
                    and (plan_number <> all(:upset) or :anew and answer_by is distinct from :confirmBy::timestamptz)
                or status = 'offered' and :anew and answer_by is distinct from :acceptBy::timestamptz)
            order by since limit :parties
            """;

    // No index leads there: it would cost each answer more than this costs, which is asked when an account is erased.
    private static final String OF_ACCOUNT =
            "select occurrence_id from rsvp where account_id = :account order by occurrence_id limit :limit";

    private final JdbcClient database;

    Rsvps(JdbcClient database) {
        this.database = database;
    }

    /** A member's RSVP, given or not, for the occurrence that has or had that name, asked for by themselves; empty when there never was one. */
    Optional<RequestedRsvp> requested(String slug, UUID accountId) {
        return requested(slug, accountId, accountId);
    }

    /** As {@link #requested(String, UUID)}, asked for by another account. */
    Optional<RequestedRsvp> requested(String slug, UUID accountId, UUID by) {
        return database.sql(REQUESTED)
                .param("slug", slug)
                .param("account", accountId)
                .param("asking", Column.of("uuid", distinct(accountId, by), account -> account))
                .query((row, number) -> new RequestedRsvp(
                        KnownOccurrences.rights(row, number),
                        row.getString("status") == null ? Rsvp.none(accountId) : rsvp(row, number)))
                .optional();
    }

    /** Some occurrences for which an account has or had an answer. */
    List<UUID> answeredBy(UUID accountId, int limit) {
        return database.sql(OF_ACCOUNT)
                .param("account", accountId)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Some occurrences that aren't over, to which an account wants to go or may, of a group that bans it, or that shows them to those alone who belong to it. */
    List<UUID> outsideOfGroup(UUID group, UUID accountId, Instant now, int limit) {
        return database.sql(OUTSIDE_OF_GROUP)
                .param("group", group)
                .param("account", accountId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** A member's RSVP for a locked occurrence, without its place in the queue. */
    Optional<Rsvp> find(UUID occurrenceId, UUID accountId) {
        return database.sql("select *, 0 as position from rsvp where occurrence_id = :id and account_id = :account")
                .param("id", occurrenceId)
                .param("account", accountId)
                .query(Rsvps::rsvp)
                .optional();
    }

    /** Forgets a member's RSVP, which counts nowhere any more. */
    void remove(UUID occurrenceId, UUID accountId) {
        database.sql("delete from rsvp where occurrence_id = :id and account_id = :account")
                .param("id", occurrenceId)
                .param("account", accountId)
                .update();
    }

    /** What is asked for of a locked occurrence. */
    RequestedRsvps requested(UUID occurrenceId, List<AnswerRequest> requests) {
        Map<String, OccurrenceRights> rights = new HashMap<>();
        Map<UUID, Rsvp> rsvps = new HashMap<>();
        database.sql(REQUESTED_TOGETHER)
                .param("id", occurrenceId)
                .param("slugs", Column.of("text", requests, AnswerRequest::slug))
                .param("accounts", Column.of("uuid", requests, AnswerRequest::accountId))
                .param("asking", Column.of("uuid", asking(requests), account -> account))
                .query(row -> {
                    rights.put(row.getString("slug"), KnownOccurrences.rights(row, row.getRow()));
                    if (row.getString("status") != null) {
                        rsvps.put(row.getObject("account_id", UUID.class), rsvp(row, row.getRow()));
                    }
                });
        return new RequestedRsvps(rights, rsvps);
    }

    private static Set<UUID> distinct(UUID... accounts) {
        return Stream.of(accounts).collect(Collectors.toSet());
    }

    private static Set<UUID> asking(List<AnswerRequest> requests) {
        return requests.stream()
                .flatMap(request -> Stream.of(request.accountId(), request.by()))
                .collect(Collectors.toSet());
    }

    /** Whether anybody has an answer that they haven't taken back. */
    boolean areAnyFor(UUID occurrenceId) {
        return database.sql("select exists (select from rsvp where occurrence_id = :id and status <> 'none')")
                .param("id", occurrenceId)
                .query(Boolean.class)
                .single();
    }

    /**
     * The head of the waitlist, in its order, without those who may not see the occurrence any more.
     *
     * @param parties how many at most
     * @param largest without parties of more than this; null: however large they are
     */
    List<Rsvp> firstWaiting(UUID occurrenceId, int parties, @Nullable Integer largest) {
        return database.sql(FIRST_WAITING)
                .param("id", occurrenceId)
                .param("parties", parties)
                .param("largest", largest, Types.INTEGER)
                .query(Rsvps::rsvp)
                .list();
    }

    /** Those who wait for approval, in the order in which they asked, without those who may not see the occurrence any more. */
    List<Rsvp> pending(UUID occurrenceId) {
        return database.sql(PENDING)
                .param("id", occurrenceId)
                .query(Rsvps::rsvp)
                .list();
    }

    /**
     * Those who go, the last-come first.
     *
     * @param parties how many at most
     */
    List<Rsvp> lastSeated(UUID occurrenceId, int parties) {
        return database.sql(LAST_SEATED)
                .param("id", occurrenceId)
                .param("parties", parties)
                .query(Rsvps::rsvp)
                .list();
    }

    /** An occurrence that takes answers, of whose seats one was kept until now; empty when there is none. */
    Optional<UUID> nextDue(Instant now) {
        return database.sql(NEXT_DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** Those for whom a seat was kept until now. */
    List<Rsvp> due(UUID occurrenceId, Instant now, int parties) {
        return database.sql(DUE)
                .param("id", occurrenceId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("parties", parties)
                .query(Rsvps::rsvp)
                .list();
    }

    /** Those who are to be asked whether they come all the same, don't have to be any more, or until another time. */
    List<Rsvp> toAsk(UUID occurrenceId, Reconfirmation asking, int parties) {
        return database.sql(TO_ASK)
                .param("id", occurrenceId)
                .param("asks", asking.confirmBy() != null)
                .param("upset", Column.of("int4", asking.upset(), number -> number))
                .param("anew", asking.anew())
                .param("confirmBy", Objects.toString(asking.confirmBy(), null))
                .param("acceptBy", Objects.toString(asking.acceptBy(), null))
                .param("parties", parties)
                .query(Rsvps::rsvp)
                .list();
    }

    /** Has an account's seat be for the plan that an occurrence has now, which it made so itself. */
    void planned(UUID occurrenceId, UUID accountId, int planNumber) {
        database.sql("""
                        update rsvp set plan_number = :plan
                        where occurrence_id = :id and account_id = :account and status = 'going'
                        """)
                .param("id", occurrenceId)
                .param("account", accountId)
                .param("plan", planNumber)
                .update();
    }

    /** {@link Rsvp#since} of the first who waits; 0 when nobody does. */
    long headOfQueue(UUID occurrenceId) {
        return database.sql(
                        "select coalesce(min(since), 0) from rsvp where occurrence_id = :id and status = 'waitlisted'")
                .param("id", occurrenceId)
                .query(Long.class)
                .single();
    }

    private static Rsvp rsvp(ResultSet row, int number) throws SQLException {
        return new Rsvp(
                row.getObject("account_id", UUID.class),
                RsvpStatus.of(row.getString("status")).orElseThrow(),
                row.getInt("guests"),
                row.getLong("since"),
                row.getLong("version"),
                row.getBoolean("promoted"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("standing"),
                row.getString("note"),
                GivenAnswersColumn.read(row),
                StoredTime.orNull(row, "answer_by"),
                row.getInt("plan_number"),
                row.getInt("position"));
    }
}
