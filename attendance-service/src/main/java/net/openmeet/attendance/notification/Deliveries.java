package net.openmeet.attendance.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.occurrence.OccurrenceRights;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.platform.database.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is to be told of what by mail, and what became of it: the ledger, whose key has nobody told of a cause twice. */
@Repository
class Deliveries {

    private static final String QUEUE = """
            %s
            insert into notification_delivery (cause_id, account_id, channel, thing_id, state, due_at)
            select distinct on (cause_id, account_id) cause_id, account_id, 'mail', coalesce(series_id, occurrence_id), 'waiting', :due
              from recipient where account_id is distinct from changed_by and %s
             order by cause_id, account_id
            on conflict (cause_id, account_id, channel) do nothing
            """;

    private static final String QUEUE_DATES =
            QUEUE.formatted(Notifications.RECIPIENTS, Preferences.wanted("recipient.account_id", ":kind"));
    private static final String QUEUE_ANSWERS =
            QUEUE.formatted(Notifications.RECIPIENTS_OF_ANSWERS, Preferences.wanted("recipient.account_id", ":kind"));

    private static final String QUEUE_SERIES = """
            insert into notification_delivery (cause_id, account_id, channel, thing_id, state, due_at)
            select :cause, account_id, 'mail', series_id, 'waiting', :due from series_follower as follower
             where series_id = :series and followed_at is not null and notifications = any(:levels::text[])
               and account_id is distinct from cast(:by as uuid) and %s
             order by account_id
            on conflict (cause_id, account_id, channel) do nothing
            """.formatted(Preferences.wanted("follower.account_id", ":kind"));

    private static final String DUE = """
            select distinct account_id from (
                select account_id from notification_delivery
                where state = 'waiting' and due_at <= :now order by due_at limit :limit) as due
            """;

    /** With what isn't due of the same series or event: it is said together. */
    private static final String CLAIM = """
            select delivery.cause_id, delivery.account_id, delivery.thing_id
            from notification_delivery as delivery
            where delivery.state = 'waiting' and delivery.account_id = any(:accounts::uuid[])
              and exists (select from notification_delivery as due
                          where due.account_id = delivery.account_id and due.thing_id = delivery.thing_id
                            and due.state = 'waiting' and due.due_at <= :now)
            order by delivery.account_id, delivery.cause_id
            for update of delivery skip locked
            """;

    private static final String CLAIMED = """
            from unnest(:causes::uuid[], :accounts::uuid[], :things::uuid[]) as claimed (cause_id, account_id, thing_id)
            join notification as member on member.cause_id = claimed.cause_id and member.account_id = claimed.account_id
            join notification_cause as cause on cause.cause_id = claimed.cause_id
            """;

    /** What happened to an answer is said while the answer is what it became by that, and to who organises the date. */
    private static final String STILL_SO = """
            case cause.kind
                when 'promoted' then %1$s and rsvp.status = 'going')
                when 'offer' then %1$s and rsvp.status = 'offered')
                when 'offer-lapsed' then %1$s and rsvp.status = 'none')
                when 'reconfirm' then %1$s and rsvp.status = 'needs-reconfirmation')
                when 'approved' then %1$s and rsvp.status in ('going', 'waitlisted'))
                when 'declined' then %1$s and rsvp.status = 'declined')
                when 'asked' then exists (
                    select from rsvp where rsvp.occurrence_id = date.occurrence_id and rsvp.status = 'pending')
                    and exists (
                    select from occurrence_access as access where access.occurrence_id = date.occurrence_id and %2$s)
                when 'reminder' then %1$s and rsvp.status in ('going', 'needs-reconfirmation')) and exists (
                    select from known_occurrence as known where known.occurrence_id = date.occurrence_id
                       and known.status = 'SCHEDULED' and known.starts_at = date.starts_at)
                else true
            end
            """.formatted(
                    "exists (select from rsvp where rsvp.occurrence_id = date.occurrence_id and rsvp.account_id = claimed.account_id",
                    OccurrenceRights.organisedBy("claimed.account_id"));

    private static final String DATES = """
            select claimed.account_id, claimed.thing_id, cause.kind, date.*,
                   exists (select from rsvp where rsvp.occurrence_id = date.occurrence_id
                              and rsvp.account_id = claimed.account_id
                              and rsvp.status in ('going', 'needs-reconfirmation')) as goes
            %s
            cross join lateral (
                select occurrence.occurrence_id, occurrence.slug, told.name, told.local_start, told.time_zone, told.reason, told.starts_at,
                       occurrence.state_version, occurrence.status, occurrence.name as name_now, occurrence.local_start as local_start_now,
                       occurrence.time_zone as time_zone_now, occurrence.starts_at as starts_at_now, occurrence.ends_at
                %s and told.starts_at > :now) as date
            where %s and %s
            order by cause.at, date.starts_at
            """.formatted(
                    CLAIMED, Inboxes.SEEN_DATES, Preferences.wanted("claimed.account_id", "cause.kind"), STILL_SO);

    private static final String SERIES =
            """
            select claimed.account_id, claimed.thing_id, cause.kind, whole.*
            %s
            cross join lateral (select series.slug, told.name, told.dates, told.time_zone %s) as whole
            where %s
            order by cause.at
            """.formatted(CLAIMED, Inboxes.SEEN_SERIES, Preferences.wanted("claimed.account_id", "cause.kind"));

    private final JdbcClient database;

    Deliveries(JdbcClient database) {
        this.database = database;
    }

    /** Has those mailed from {@code due} on whom the matrix names of what happened to dates, all of them the same. */
    void queue(NotificationCause cause, List<DateNews> told, Instant due) {
        Notifications.recipients(database.sql(QUEUE_DATES), cause, Channel.MAIL, told)
                .param("kind", cause.text())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Has those mailed from {@code due} on whom the matrix names of what happened to answers, to all of them the same. */
    void queueAnswers(NotificationCause cause, List<AnswerNews> told, Instant now, Instant due) {
        Notifications.recipientsOfAnswers(database.sql(QUEUE_ANSWERS), cause, Channel.MAIL, told, now)
                .param("kind", cause.text())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Has those mailed from {@code due} on who follow a series, as far as the matrix names them. */
    void queue(SeriesNews news, Instant due) {
        database.sql(QUEUE_SERIES)
                .param("cause", news.causeId())
                .param("series", news.seriesId())
                .param("by", news.change().by())
                .param("levels", Column.of("text", NotificationMatrix.levels(news.cause(), Channel.MAIL), text -> text))
                .param("kind", news.cause().text())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Some of those who are to be mailed by now. */
    List<UUID> due(Instant now, int limit) {
        return database.sql(DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** What is to be said now to some members; nobody else says it until the transaction ends. */
    List<Delivery> claim(List<UUID> accounts, Instant now) {
        return database.sql(CLAIM)
                .param("accounts", Column.of("uuid", accounts, account -> account))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Delivery(
                        row.getObject("cause_id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getObject("thing_id", UUID.class)))
                .list();
    }

    /** What deliveries say of dates that haven't begun, as far as their members may see them, in the order in which it happened. */
    List<MailedDate> dates(List<Delivery> claimed, Instant now) {
        return claimed(DATES, claimed)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new MailedDate(
                        row.getObject("account_id", UUID.class),
                        row.getObject("thing_id", UUID.class),
                        NotificationCause.of(row.getString("kind")),
                        row.getObject("occurrence_id", UUID.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        new ToldDate(
                                row.getString("slug"),
                                row.getString("name"),
                                row.getString("local_start"),
                                row.getString("time_zone"),
                                row.getString("reason")),
                        entry(row)))
                .list();
    }

    private static @Nullable CalendarEntry entry(ResultSet row) throws SQLException {
        OffsetDateTime start = row.getObject("starts_at_now", OffsetDateTime.class);
        if (!row.getBoolean("goes") || start == null) {
            return null;
        }
        return new CalendarEntry(
                row.getObject("occurrence_id", UUID.class),
                row.getLong("state_version"),
                row.getString("status").equals(OccurrenceStatus.CANCELLED.name()),
                new ToldDate(
                        row.getString("slug"),
                        row.getString("name_now"),
                        row.getString("local_start_now"),
                        row.getString("time_zone_now"),
                        null),
                start.toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }

    /** What deliveries say of series as a whole, as far as their members may see them. */
    List<MailedSeries> series(List<Delivery> claimed) {
        return claimed(SERIES, claimed)
                .query((row, number) -> new MailedSeries(
                        row.getObject("account_id", UUID.class),
                        row.getObject("thing_id", UUID.class),
                        NotificationCause.of(row.getString("kind")),
                        Inboxes.toldSeries(row)))
                .list();
    }

    /** Notes what became of some. */
    void settle(List<Delivery> settled, DeliveryState state, Instant now) {
        database.sql("""
                        update notification_delivery as delivery set state = :state, settled_at = :now
                        from unnest(:causes::uuid[], :accounts::uuid[]) as settled (cause_id, account_id)
                        where delivery.cause_id = settled.cause_id and delivery.account_id = settled.account_id
                          and delivery.channel = 'mail'
                        """)
                .param("state", state.text())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("causes", Column.of("uuid", settled, Delivery::causeId))
                .param("accounts", Column.of("uuid", settled, Delivery::accountId))
                .update();
    }

    /** Has some wait longer. */
    void postpone(List<Delivery> postponed, Instant due) {
        database.sql("""
                        update notification_delivery as delivery set due_at = :due
                        from unnest(:causes::uuid[], :accounts::uuid[]) as postponed (cause_id, account_id)
                        where delivery.cause_id = postponed.cause_id and delivery.account_id = postponed.account_id
                          and delivery.channel = 'mail'
                        """)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("causes", Column.of("uuid", postponed, Delivery::causeId))
                .param("accounts", Column.of("uuid", postponed, Delivery::accountId))
                .update();
    }

    private JdbcClient.StatementSpec claimed(String statement, List<Delivery> claimed) {
        return database.sql(statement)
                .param("causes", Column.of("uuid", claimed, Delivery::causeId))
                .param("accounts", Column.of("uuid", claimed, Delivery::accountId))
                .param("things", Column.of("uuid", claimed, Delivery::thingId));
    }
}
