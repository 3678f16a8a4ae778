package net.openmeet.attendance.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The standing answers of all series. Whoever has ended theirs keeps a row, so that versions rise. */
@Repository
class StandingAnswers {

    // Who gives one again comes after all who have one.
    private static final String SAVE = """
            insert into standing_answer as known (series_id, account_id, version, guests, from_date, place, given_at)
            values (:series, :account, :version, :guests, :from, nextval('standing_answer_place'), :givenAt)
            on conflict (series_id, account_id) do update set
                version = excluded.version, guests = excluded.guests, from_date = excluded.from_date,
                place = case when known.ended then excluded.place else known.place end,
                approved = known.approved and not known.ended, given_at = excluded.given_at, ended = false
            """;

    private static final String END = """
            update standing_answer set ended = true, version = :version where series_id = :series and account_id = :account
            """;

    private static final String EXCEPT = """
            insert into standing_answer_exception (series_id, account_id, recurrence_id)
            values (:series, :account, :date) on conflict do nothing
            """;

    private static final String INCLUDE = """
            delete from standing_answer_exception
            where series_id = :series and account_id = :account and recurrence_id = :date
            """;

    private static final String MOVE = """
            with taken as (
                update standing_answer set ended = true
                where series_id = :series and account_id = :from and not ended
                returning *)
            insert into standing_answer as known (series_id, account_id, version, guests, from_date, place, given_at, approved)
            select series_id, :to, version + 1, guests, from_date, place, given_at, approved from taken
            on conflict (series_id, account_id) do update set
                version = known.version + excluded.version, guests = excluded.guests, from_date = excluded.from_date,
                place = excluded.place, given_at = excluded.given_at, approved = excluded.approved, ended = false
                where known.ended
            """;

    private static final String MOVE_EXCEPTIONS = """
            with former as (
                delete from standing_answer_exception
                where series_id = :series and account_id = :to
                  and recurrence_id not in (select recurrence_id from standing_answer_exception
                                            where series_id = :series and account_id = :from))
            insert into standing_answer_exception (series_id, account_id, recurrence_id)
            select series_id, :to, recurrence_id from standing_answer_exception
            where series_id = :series and account_id = :from
            on conflict do nothing
            """;

    private final JdbcClient database;

    StandingAnswers(JdbcClient database) {
        this.database = database;
    }

    StandingAnswer find(UUID seriesId, UUID accountId) {
        Optional<StandingAnswer> found = database.sql(
                        "select * from standing_answer where series_id = :series and account_id = :account")
                .param("series", seriesId)
                .param("account", accountId)
                .query(StandingAnswers::answer)
                .optional();
        return found.orElseGet(() -> StandingAnswer.never(seriesId, accountId));
    }

    /** RecurrenceIds of the dates that a standing answer doesn't answer, in their order. */
    List<String> exceptions(UUID seriesId, UUID accountId) {
        return database.sql("""
                        select recurrence_id from standing_answer_exception
                        where series_id = :series and account_id = :account order by recurrence_id
                        """)
                .param("series", seriesId)
                .param("account", accountId)
                .query(String.class)
                .list();
    }

    void save(StandingAnswer answer) {
        if (!answer.isGiven()) {
            database.sql(END)
                    .param("series", answer.seriesId())
                    .param("account", answer.accountId())
                    .param("version", answer.version())
                    .update();
            return;
        }
        FirstDate from = answer.from();
        database.sql(SAVE)
                .param("series", answer.seriesId())
                .param("account", answer.accountId())
                .param("version", answer.version())
                .param("guests", answer.guests())
                .param("from", from == null ? null : from.text())
                .param("givenAt", Objects.requireNonNull(answer.givenAt()).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Has an account's answer be another account's, in its place and with its exceptions, unless that has one of its own. */
    void move(UUID seriesId, UUID from, UUID to) {
        if (execute(MOVE, seriesId, from, to) > 0) {
            execute(MOVE_EXCEPTIONS, seriesId, from, to);
        }
    }

    private int execute(String move, UUID seriesId, UUID from, UUID to) {
        return database.sql(move)
                .param("series", seriesId)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** Whether it wasn't so before. */
    boolean except(UUID seriesId, UUID accountId, RecurrenceId date, boolean excepted) {
        return database.sql(excepted ? EXCEPT : INCLUDE)
                        .param("series", seriesId)
                        .param("account", accountId)
                        .param("date", date.toString())
                        .update()
                > 0;
    }

    private static StandingAnswer answer(ResultSet row, int number) throws SQLException {
        String from = row.getString("from_date");
        return new StandingAnswer(
                row.getObject("series_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getLong("version"),
                row.getInt("guests"),
                from == null ? null : new FirstDate(from),
                row.getBoolean("ended")
                        ? null
                        : row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
