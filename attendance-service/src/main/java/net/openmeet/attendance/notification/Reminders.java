package net.openmeet.attendance.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.database.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is to be reminded of dates, and up to when that was done: computed from what is known of dates and answers at that moment, and kept nowhere before. */
@Repository
class Reminders {

    private static final String DUE = """
            select occurrence_id, series_id, starts_at from known_occurrence
             where status = 'SCHEDULED' and starts_at > :after and starts_at <= :until and starts_at > :now
               and removed_version < state_version and completed_version < state_version
               and (:wholeDays or local_start like '%T%')
             order by starts_at, occurrence_id
            """;

    /** Of dates that begin soon, as {@code recipient}, those who say that they come, have said so by then, and want to be reminded then. */
    private static final String RECIPIENTS = """
            with news as (
                select told.*, occurrence.name, occurrence.local_start, occurrence.time_zone
                  from unnest(:causes::uuid[], :occurrences::uuid[], :starts::timestamptz[], :minutes::int4[], :at::timestamptz[])
                       as told (cause_id, occurrence_id, starts_at, minutes, at)
                  join known_occurrence as occurrence using (occurrence_id, starts_at)
            ), recipient as (
                select news.cause_id, rsvp.occurrence_id, rsvp.account_id
                  from news join rsvp using (occurrence_id) left join reminder_choice as choice using (account_id)
                 where rsvp.status = any(:answers::text[]) and rsvp.answered_at <= news.at
                   and news.minutes = any(coalesce(choice.minutes, :usual::int4[]))
            )
            """;

    private static final String ADD_CAUSES = """
            insert into notification_cause (cause_id, kind, at)
            select cause_id, 'reminder', :now from unnest(:causes::uuid[]) as told (cause_id) order by cause_id
            on conflict (cause_id) do nothing
            """;

    private static final String ADD_DATES = RECIPIENTS + """
            insert into notification_date (cause_id, occurrence_id, name, local_start, time_zone, starts_at)
            select cause_id, occurrence_id, name, local_start, time_zone, starts_at from news order by cause_id
            on conflict (cause_id, occurrence_id) do nothing
            """;

    private static final String TELL = RECIPIENTS + """
            insert into notification (cause_id, account_id, dates, told_at)
            select cause_id, account_id, array[occurrence_id], :now from recipient order by cause_id, account_id
            on conflict (cause_id, account_id) do nothing
            """;

    private static final String QUEUE =
            RECIPIENTS + """
            insert into notification_delivery (cause_id, account_id, channel, thing_id, state, due_at)
            select recipient.cause_id, account_id, 'mail', coalesce(series_id, occurrence_id), 'waiting', :now
              from recipient join known_occurrence using (occurrence_id)
             where %s
             order by recipient.cause_id, account_id
            on conflict (cause_id, account_id, channel) do nothing
            """.formatted(Preferences.wanted("recipient.account_id", "'reminder'"));

    private final JdbcClient database;

    Reminders(JdbcClient database) {
        this.database = database;
    }

    /** Up to when people were reminded. */
    Instant until() {
        return database.sql("select until from reminder_progress")
                .query((row, number) ->
                        row.getObject("until", OffsetDateTime.class).toInstant())
                .single();
    }

    void isDone(Instant until) {
        database.sql("update reminder_progress set until = :until")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is to be said from {@code after} on until {@code now}, without what would come too late to be of use. */
    List<DueReminder> due(Instant after, Instant now) {
        return Stream.of(Lead.values())
                .flatMap(lead -> due(lead, after, now).stream())
                .toList();
    }

    /** Reminds of dates. */
    void tell(List<DueReminder> due, Instant now) {
        database.sql(ADD_CAUSES)
                .param("causes", Column.of("uuid", due, DueReminder::causeId))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        recipients(ADD_DATES, due, Channel.INBOX).update();
        recipients(TELL, due, Channel.INBOX)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        recipients(QUEUE, due, Channel.MAIL)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** When somebody wants to be reminded, the earliest first. */
    List<Lead> of(UUID accountId) {
        return database.sql("select minutes from reminder_choice where account_id = :account")
                .param("account", accountId)
                .query((row, number) -> (Integer[]) row.getArray("minutes").getArray())
                .optional()
                .map(minutes -> Arrays.stream(minutes).map(Lead::of).toList())
                .orElse(Lead.USUAL);
    }

    /** Somebody wants to be reminded then, and at no other time. */
    void choose(UUID accountId, Set<Lead> leads) {
        database.sql("""
                        insert into reminder_choice (account_id, minutes) values (:account, :minutes)
                        on conflict (account_id) do update set minutes = excluded.minutes
                        """)
                .param("account", accountId)
                .param(
                        "minutes",
                        Column.of(
                                "int4",
                                leads.stream().sorted(Comparator.reverseOrder()).toList(),
                                Lead::minutes))
                .update();
    }

    private List<DueReminder> due(Lead lead, Instant after, Instant now) {
        Instant useful = now.minus(lead.useful());
        Instant from = after.isAfter(useful) ? after : useful;
        return database.sql(DUE)
                .param("after", from.plus(lead.duration()).atOffset(ZoneOffset.UTC))
                .param("until", now.plus(lead.duration()).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wholeDays", lead.isOfWholeDays())
                .query((row, number) -> new DueReminder(
                        row.getObject("occurrence_id", UUID.class),
                        row.getObject("series_id", UUID.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        lead))
                .list();
    }

    private JdbcClient.StatementSpec recipients(String statement, List<DueReminder> due, Channel channel) {
        return database.sql(statement)
                .param("causes", Column.of("uuid", due, DueReminder::causeId))
                .param("occurrences", Column.of("uuid", due, DueReminder::occurrenceId))
                .param(
                        "starts",
                        Column.of(
                                "timestamptz",
                                due,
                                reminder -> reminder.startsAt().atOffset(ZoneOffset.UTC)))
                .param(
                        "minutes",
                        Column.of("int4", due, reminder -> reminder.lead().minutes()))
                .param(
                        "at",
                        Column.of("timestamptz", due, reminder -> reminder.at().atOffset(ZoneOffset.UTC)))
                .param(
                        "answers",
                        Column.of(
                                "text", NotificationMatrix.answers(NotificationCause.REMINDER, channel), text -> text))
                .param("usual", Column.of("int4", Lead.USUAL, Lead::minutes));
    }
}
