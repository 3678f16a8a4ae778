package net.openmeet.attendance.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.occurrence.OccurrenceRights;
import net.openmeet.platform.database.Column;
import net.openmeet.vocabulary.group.GroupRights;
import net.openmeet.vocabulary.restriction.RestrictionRights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what standing answers say for dates. Those of whoever may not see a date say nothing, and nor do those of whoever is banned from its group, or suspended. */
@Repository
class DueAnswers {

    private static final String OF_DATE = """
            select standing.account_id, standing.guests, standing.approved
            from known_occurrence date
            join standing_answer standing using (series_id)
            join occurrence_access access using (occurrence_id)
            where date.occurrence_id = :id and not standing.ended and %s
              and (standing.from_date is null or standing.from_date <= date.recurrence_id)
              and not exists (select from standing_answer_exception excepted
                              where excepted.series_id = standing.series_id and excepted.account_id = standing.account_id
                                and excepted.recurrence_id = date.recurrence_id)
              and not exists (select from rsvp
                              where rsvp.occurrence_id = date.occurrence_id and rsvp.account_id = standing.account_id)
              and not %s and not %s
            order by standing.place
            """.formatted(
                    OccurrenceRights.seenBy("access.seen_by", "standing.account_id"),
                    GroupRights.bans("standing.account_id", "access.group_id"),
                    RestrictionRights.suspended("standing.account_id"));

    private static final String NEXT_DATE = """
            select date.occurrence_id, date.slug, standing.guests, standing.given_at, standing.ended, standing.approved,
                exists (select from standing_answer_exception excepted
                        where excepted.series_id = standing.series_id and excepted.account_id = standing.account_id
                          and excepted.recurrence_id = date.recurrence_id) as is_excepted,
                coalesce(standing.from_date <= date.recurrence_id, standing.from_date is null) as is_begun
            from standing_answer standing
            join attendance_list list using (series_id)
            join known_occurrence date using (occurrence_id)
            where standing.series_id = :series and standing.account_id = :account
              and list.status = 'SCHEDULED' and list.ends_at > :now
              and (cast(:after as uuid) is null or list.occurrence_id > :after)
            order by list.occurrence_id limit 1
            """;

    private static final String NEXT_UNOPENED = """
            select list.occurrence_id
            from (select distinct series_id from standing_answer where not ended) awaited
            join attendance_list list using (series_id)
            where list.unopened and list.status = 'SCHEDULED' and list.ends_at > :now
              and (list.opens_at is null or list.opens_at <= :now) and (list.closes_at is null or list.closes_at > :now)
            limit 1
            """;

    private static final String APPROVE = """
            update standing_answer standing set approved = true
            from attendance_list list
            where list.occurrence_id = :id and standing.series_id = list.series_id
              and standing.account_id = any(:accounts) and not standing.ended and not standing.approved
            returning standing.series_id, standing.account_id
            """;

    private final JdbcClient database;

    DueAnswers(JdbcClient database) {
        this.database = database;
    }

    /**
     * What a standing answer says for a date.
     *
     * @param slug of the date
     * @param givenAt since when the standing answer is given
     * @param isEnded whether it says nothing any more
     * @param isExcepted whether it doesn't answer the date
     * @param isBegun whether the date isn't before the first one that it answers
     * @param isApproved whether the organiser has approved of it, for all dates
     */
    record StandingDate(
            UUID occurrenceId,
            String slug,
            int guests,
            Instant givenAt,
            boolean isEnded,
            boolean isExcepted,
            boolean isBegun,
            boolean isApproved) {}

    /** A standing answer that the organiser approves of. */
    record ApprovedAnswer(UUID seriesId, UUID accountId) {}

    /** The standing answers for a date, in their order, of all who haven't answered for it otherwise. */
    List<DueAnswer> of(UUID occurrenceId, Instant now) {
        return database.sql(OF_DATE)
                .param("id", occurrenceId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new DueAnswer(
                        row.getObject("account_id", UUID.class), row.getInt("guests"), row.getBoolean("approved")))
                .list();
    }

    /**
     * The next date for which an account's standing answer may say something; empty when there is none.
     *
     * @param after the one before; null: from the first on
     */
    Optional<StandingDate> nextDate(UUID seriesId, UUID accountId, @Nullable UUID after, Instant now) {
        return database.sql(NEXT_DATE)
                .param("series", seriesId)
                .param("account", accountId)
                .param("after", after)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(DueAnswers::date)
                .optional();
    }

    /**
     * Has standing answers be approved of for all dates of an occurrence's series.
     *
     * @return those that weren't before
     */
    List<ApprovedAnswer> approve(UUID occurrenceId, List<UUID> accounts) {
        return database.sql(APPROVE)
                .param("id", occurrenceId)
                .param("accounts", Column.of("uuid", accounts, account -> account))
                .query((row, number) -> new ApprovedAnswer(
                        row.getObject("series_id", UUID.class), row.getObject("account_id", UUID.class)))
                .list();
    }

    /** A list that could open with standing answers. */
    Optional<UUID> nextUnopened(Instant now) {
        return database.sql(NEXT_UNOPENED)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    private static StandingDate date(ResultSet row, int number) throws SQLException {
        return new StandingDate(
                row.getObject("occurrence_id", UUID.class),
                row.getString("slug"),
                row.getInt("guests"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("ended"),
                row.getBoolean("is_excepted"),
                row.getBoolean("is_begun"),
                row.getBoolean("approved"));
    }
}
