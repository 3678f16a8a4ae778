package net.openmeet.attendance.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.database.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** What was told to whom: the ledger, whose key has nobody told of a cause twice. */
@Repository
class Notifications {

    private static final String ADD_CAUSES = """
            insert into notification_cause (cause_id, kind, at)
            select distinct on (cause_id) cause_id, :kind, :at from unnest(:causes::uuid[]) as told (cause_id)
            order by cause_id
            on conflict (cause_id) do nothing
            """;

    private static final String ADD_DATES = """
            insert into notification_date (cause_id, occurrence_id, name, local_start, time_zone, starts_at, reason)
            select distinct on (cause_id, occurrence_id) cause_id, occurrence_id, name, local_start, time_zone, starts_at, reason
            from unnest(:causes::uuid[], :occurrences::uuid[], :names::text[], :localStarts::text[], :zones::text[], :starts::timestamptz[],
                        :reasons::text[]) with ordinality
                as told (cause_id, occurrence_id, name, local_start, time_zone, starts_at, reason, place)
            order by cause_id, occurrence_id, place desc
            on conflict (cause_id, occurrence_id) do nothing
            """;

    /** Of what happened to dates, as {@code recipient}, whom it concerns: who answered so, and who follows so and doesn't stay away. */
    static final String RECIPIENTS = """
            with news as (
                select * from unnest(:causes::uuid[], :occurrences::uuid[], :series::uuid[], :by::uuid[])
                    as told (cause_id, occurrence_id, series_id, changed_by)
            ), recipient as (
                select cause_id, occurrence_id, news.series_id, account_id, changed_by from news join rsvp using (occurrence_id)
                 where rsvp.status = any(:answers::text[])
                union
                select cause_id, occurrence_id, news.series_id, follower.account_id, changed_by
                  from news join series_follower as follower on follower.series_id = news.series_id
                 where follower.followed_at is not null and follower.notifications = any(:levels::text[])
                   and not exists (select from rsvp where rsvp.occurrence_id = news.occurrence_id
                                      and rsvp.account_id = follower.account_id and rsvp.status = 'not-going')
            )
            """;

    /** Of what happened to answers, as {@code recipient}, whom it concerns: whose answer it is, or who organises its date. */
    static final String RECIPIENTS_OF_ANSWERS = """
            with news as (
                select told.*, occurrence.name, occurrence.local_start, occurrence.time_zone, occurrence.starts_at
                  from unnest(:causes::uuid[], :occurrences::uuid[], :series::uuid[], :accounts::uuid[], :by::uuid[])
                       as told (cause_id, occurrence_id, series_id, answerer_id, changed_by)
                  join known_occurrence as occurrence using (occurrence_id)
                 where occurrence.name is not null and occurrence.ends_at > :now
            ), recipient as (
                select cause_id, occurrence_id, series_id, answerer_id as account_id, changed_by from news
                 where :answerers
                   and exists (select from rsvp where rsvp.occurrence_id = news.occurrence_id and rsvp.account_id = news.answerer_id)
                union
                select cause_id, occurrence_id, news.series_id, account_id, changed_by
                  from news join occurrence_access as access using (occurrence_id)
                       cross join unnest(access.owner_id || access.co_organisers) as account_id
                 where :organisers and account_id is not null
            )
            """;

    /** A later date of a cause joins what was told of the earlier ones. */
    private static final String TELL = """
            %s
            insert into notification (cause_id, account_id, dates, told_at)
            select cause_id, account_id, array_agg(distinct occurrence_id), :now
              from recipient where account_id is distinct from changed_by
             group by cause_id, account_id
             order by cause_id, account_id
            on conflict (cause_id, account_id) do update
               set dates = array(select unnest(notification.dates) union select unnest(excluded.dates)), read_at = null, number = null
             where not notification.dates @> excluded.dates
            """;

    private static final String TELL_OF_DATES = TELL.formatted(RECIPIENTS);
    private static final String TELL_OF_ANSWERS = TELL.formatted(RECIPIENTS_OF_ANSWERS);

    private static final String ADD_DATES_OF_ANSWERS = RECIPIENTS_OF_ANSWERS + """
            insert into notification_date (cause_id, occurrence_id, name, local_start, time_zone, starts_at)
            select distinct cause_id, occurrence_id, name, local_start, time_zone, starts_at from news
             where exists (select from recipient
                           where recipient.cause_id = news.cause_id and account_id is distinct from recipient.changed_by)
             order by cause_id, occurrence_id
            on conflict (cause_id, occurrence_id) do nothing
            """;

    private static final String ADD_SERIES = """
            insert into notification_series (cause_id, series_id, name, dates, time_zone)
            values (:cause, :series, :name, :dates::text[], :zone)
            on conflict (cause_id) do nothing
            """;

    private static final String TELL_FOLLOWERS = """
            insert into notification (cause_id, account_id, dates, told_at)
            select :cause, account_id, '{}', :now from series_follower
             where series_id = :series and followed_at is not null and notifications = any(:levels::text[])
               and account_id is distinct from cast(:by as uuid)
             order by account_id
            on conflict (cause_id, account_id) do nothing
            """;

    private static final String READ_ALL = """
            update notification set read_at = :now
             where account_id = :account and read_at is null
               and cause_id = any (array (
                   select cause_id from notification where account_id = :account and read_at is null order by cause_id for update))
            """;

    private static final String FORGET = """
            delete from notification_cause where cause_id = any (array (
                select cause_id from notification_cause where at < :before order by at limit :causes for update skip locked))
            """;

    private final JdbcClient database;

    Notifications(JdbcClient database) {
        this.database = database;
    }

    /** Tells whom the matrix names of what happened to dates, all of them the same. */
    void tell(NotificationCause cause, List<DateNews> told, Instant now) {
        addCauses(cause, Column.of("uuid", told, DateNews::causeId), now);
        database.sql(ADD_DATES)
                .param("causes", Column.of("uuid", told, DateNews::causeId))
                .param("occurrences", Column.of("uuid", told, DateNews::occurrenceId))
                .param("names", Column.of("text", told, DateNews::name))
                .param("localStarts", Column.of("text", told, DateNews::localStart))
                .param("zones", Column.of("text", told, DateNews::timeZone))
                .param(
                        "starts",
                        Column.of("timestamptz", told, news -> news.startsAt().atOffset(ZoneOffset.UTC)))
                .param("reasons", Column.of("text", told, DateNews::reason))
                .update();
        recipients(database.sql(TELL_OF_DATES), cause, Channel.INBOX, told)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Fills in what {@link #RECIPIENTS} asks for. */
    static JdbcClient.StatementSpec recipients(
            JdbcClient.StatementSpec statement, NotificationCause cause, Channel channel, List<DateNews> told) {
        return statement
                .param("causes", Column.of("uuid", told, DateNews::causeId))
                .param("occurrences", Column.of("uuid", told, DateNews::occurrenceId))
                .param("series", Column.of("uuid", told, DateNews::seriesId))
                .param("by", Column.of("uuid", told, news -> news.change().by()))
                .param("answers", Column.of("text", NotificationMatrix.answers(cause, channel), text -> text))
                .param("levels", Column.of("text", NotificationMatrix.levels(cause, channel), text -> text));
    }

    /** Tells whom the matrix names of what happened to answers, to all of them the same. */
    void tellOfAnswers(NotificationCause cause, List<AnswerNews> told, Instant now) {
        addCauses(cause, Column.of("uuid", told, AnswerNews::causeId), now);
        recipientsOfAnswers(database.sql(ADD_DATES_OF_ANSWERS), cause, Channel.INBOX, told, now)
                .update();
        recipientsOfAnswers(database.sql(TELL_OF_ANSWERS), cause, Channel.INBOX, told, now)
                .update();
    }

    /** Fills in what {@link #RECIPIENTS_OF_ANSWERS} asks for. */
    static JdbcClient.StatementSpec recipientsOfAnswers(
            JdbcClient.StatementSpec statement,
            NotificationCause cause,
            Channel channel,
            List<AnswerNews> told,
            Instant now) {
        return statement
                .param("causes", Column.of("uuid", told, AnswerNews::causeId))
                .param("occurrences", Column.of("uuid", told, AnswerNews::occurrenceId))
                .param("series", Column.of("uuid", told, AnswerNews::seriesId))
                .param("accounts", Column.of("uuid", told, AnswerNews::accountId))
                .param("by", Column.of("uuid", told, news -> news.change().by()))
                .param("answerers", NotificationMatrix.isTold(cause, channel, RecipientRole.ANSWERER))
                .param("organisers", NotificationMatrix.isTold(cause, channel, RecipientRole.ORGANISER))
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    /** Tells those who follow a series, as far as the matrix names them, of what happened to it. */
    void tell(SeriesNews news, Instant now) {
        addCauses(news.cause(), Column.of("uuid", List.of(news), SeriesNews::causeId), now);
        database.sql(ADD_SERIES)
                .param("cause", news.causeId())
                .param("series", news.seriesId())
                .param("name", news.name())
                .param("dates", Column.of("text", news.dates(), date -> date))
                .param("zone", news.timeZone())
                .update();
        database.sql(TELL_FOLLOWERS)
                .param("cause", news.causeId())
                .param("series", news.seriesId())
                .param("by", news.change().by())
                .param(
                        "levels",
                        Column.of("text", NotificationMatrix.levels(news.cause(), Channel.INBOX), text -> text))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void addCauses(NotificationCause cause, SqlArrayValue causes, Instant now) {
        database.sql(ADD_CAUSES)
                .param("kind", cause.text())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("causes", causes)
                .update();
    }

    /** Returns whether the account was told of it. */
    boolean read(UUID accountId, UUID causeId, Instant now) {
        return database.sql("""
                        update notification set read_at = coalesce(read_at, :now)
                         where cause_id = :cause and account_id = :account
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("cause", causeId)
                        .param("account", accountId)
                        .update()
                > 0;
    }

    void readAll(UUID accountId, Instant now) {
        database.sql(READ_ALL)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", accountId)
                .update();
    }

    /** Forgets some causes of before then, with all that was told of them, and says how many. */
    int forgetSome(Instant before, int causes) {
        return database.sql(FORGET)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("causes", causes)
                .update();
    }
}
