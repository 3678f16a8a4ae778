package net.openmeet.attendance.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceNews;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.occurrence.QuestionsColumn;
import net.openmeet.platform.database.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of all occurrences: one row each, and one for everybody who answered. */
@Repository
class AttendanceLists {

    private static final String READ = "select * from attendance_list where occurrence_id = :id";

    // Seats that are taken stay taken when the capacity falls below them: seats_kept tells the constraint so.
    private static final String ADMIT = """
            insert into attendance_list (occurrence_id, series_id, status, capacity, ends_at,
                guests_allowed, opens_at, closes_at, approval_required, unopened, questions,
                starts_at, offer_hours, unconfirmed_seats, plan)
            select id, series, status, capacity, ends_at, guests, opens_at, closes_at, approval, unopened, questions::jsonb,
                starts_at, offer_hours, unconfirmed, plan::jsonb
            from unnest(:ids, :series, :statuses, :capacities, :endsAt, :guests, :opensAt, :closesAt,
                                 :approvals, :unopened, :questions, :startsAt, :offerHours, :unconfirmed, :plans)
                as news (id, series, status, capacity, ends_at, guests, opens_at, closes_at, approval, unopened, questions,
                         starts_at, offer_hours, unconfirmed, plan)
            order by id
            on conflict (occurrence_id) do update set
                series_id = excluded.series_id, status = excluded.status, capacity = excluded.capacity, ends_at = excluded.ends_at,
                guests_allowed = excluded.guests_allowed, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
                approval_required = excluded.approval_required, questions = excluded.questions,
                starts_at = excluded.starts_at, offer_hours = excluded.offer_hours, unconfirmed_seats = excluded.unconfirmed_seats,
                plan = excluded.plan,
                plan_number = attendance_list.plan_number + (attendance_list.plan is distinct from excluded.plan)::int,
                -- Again, where it is stored again, goes on as a date of a series, or takes answers at other times or upon other questions.
                unopened = excluded.unopened and (attendance_list.unopened or attendance_list.status = 'REMOVED'
                    or attendance_list.series_id is distinct from excluded.series_id
                    or (attendance_list.opens_at, attendance_list.closes_at, attendance_list.questions)
                        is distinct from (excluded.opens_at, excluded.closes_at, excluded.questions)),
                seats_kept = case when attendance_list.going > excluded.capacity then attendance_list.going else 0 end
            returning new.*, old.status as former_status, old.plan as former_plan, old.plan_number as former_plan_number
            """;

    // One statement for the list, for however many RSVPs changed with it, and for what the log says of each change.
    private static final String APPLY = """
            with step as (
                select * from unnest(:accounts, :statuses, :guests, :since, :versions, :promoted, :answeredAt, :last,
                                     :previousStatuses, :previousGuests, :changes, :changedBy, :standing, :notes, :answers, :answerBy, :planNumbers)
                    as decided (account_id, status, guests, since, version, promoted, answered_at, is_last,
                                previous_status, previous_guests, change_id, changed_by, standing, note, answers, answer_by, plan_number)),
            changed as (
                insert into rsvp
                    (occurrence_id, account_id, status, guests, since, version, promoted, answered_at, standing, note, answers,
                     answer_by, plan_number)
                select :id, account_id, status, guests, since, version, promoted, answered_at, standing, note, answers::jsonb,
                       answer_by, plan_number
                from step where is_last
                on conflict (occurrence_id, account_id) do update set
                    status = excluded.status, guests = excluded.guests, since = excluded.since,
                    version = excluded.version, promoted = excluded.promoted, answered_at = excluded.answered_at,
                    standing = excluded.standing, note = excluded.note, answers = excluded.answers,
                    answer_by = excluded.answer_by, plan_number = excluded.plan_number),
            logged as (
                insert into seat_log
                    (occurrence_id, version, account_id, status, guests, since, previous_status, previous_guests, change_id,
                     changed_by, changed_at)
                select :id, version, account_id, status, guests, since, previous_status, previous_guests, change_id,
                       changed_by, :at from step)
            update attendance_list set
                version = :version, going = :going, waitlisted = :waitlisted, waiting = :waiting, pending = :pending,
                reserved = :reserved,
                seats_kept = least(seats_kept, :going), unopened = false
            where occurrence_id = :id
            """;

    private static final String NEXT_UNEVEN = """
            select occurrence_id from attendance_list
            where series_id = :series and (waiting > 0 or going > capacity or (pending > 0 and not approval_required))
              and (cast(:after as uuid) is null or occurrence_id > :after)
            order by occurrence_id limit 1
            """;

    // Locked, so that a series can't say something else before what is done by this can be seen.
    private static final String SERIES_DEMOTES = """
            select s.demotes
            from attendance_list l join series_restriction s using (series_id)
            where l.occurrence_id = :id
            for share of s
            """;

    private final JdbcClient database;

    AttendanceLists(JdbcClient database) {
        this.database = database;
    }

    Optional<AttendanceList> find(UUID occurrenceId) {
        return database.sql(READ)
                .param("id", occurrenceId)
                .query(AttendanceLists::list)
                .optional();
    }

    /** The list, which nobody else can change until the transaction ends. Every occurrence that is known has one. */
    Optional<AttendanceList> lock(UUID occurrenceId) {
        return database.sql(READ + " for no key update")
                .param("id", occurrenceId)
                .query(AttendanceLists::list)
                .optional();
    }

    /**
     * The next date of a series for which somebody waits, without having to be approved of, or more go than there are seats; empty when there is none.
     *
     * @param after the one before; null: from the first on
     */
    Optional<UUID> nextUneven(UUID seriesId, @Nullable UUID after) {
        return database.sql(NEXT_UNEVEN)
                .param("series", seriesId)
                .param("after", after)
                .query(UUID.class)
                .optional();
    }

    /** Has a list be open, the standing answers for which have been taken. */
    void opened(UUID occurrenceId) {
        database.sql("update attendance_list set unopened = false where occurrence_id = :id")
                .param("id", occurrenceId)
                .update();
    }

    /** Whether who goes beyond the capacity gives up the seat, as the occurrence's series says. */
    boolean seriesDemotes(UUID occurrenceId) {
        return database.sql(SERIES_DEMOTES)
                .param("id", occurrenceId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The lists as they admit from now on, by occurrence, each made if there was none, and locked. */
    Map<UUID, AdmittedList> admit(List<OccurrenceNews> news) {
        List<KnownOccurrence> occurrences =
                news.stream().map(OccurrenceNews::occurrence).toList();
        List<Admission> admissions = occurrences.stream().map(Admission::of).toList();
        return database
                .sql(ADMIT)
                .param("ids", Column.of("uuid", occurrences, KnownOccurrence::id))
                .param("series", Column.of("uuid", occurrences, KnownOccurrence::seriesId))
                .param(
                        "statuses",
                        Column.of(
                                "text",
                                admissions,
                                admission -> admission.status().name()))
                .param("capacities", Column.of("int4", admissions, Admission::capacity))
                .param(
                        "endsAt",
                        Column.of(
                                "timestamptz",
                                admissions,
                                admission -> admission.endsAt().toString()))
                .param(
                        "guests",
                        Column.of(
                                "int4",
                                admissions,
                                admission -> admission.terms().guestsAllowed()))
                .param(
                        "opensAt",
                        Column.of(
                                "timestamptz",
                                admissions,
                                admission -> admission.terms().opensAt()))
                .param(
                        "closesAt",
                        Column.of(
                                "timestamptz",
                                admissions,
                                admission -> admission.terms().closesAt()))
                .param(
                        "approvals",
                        Column.of(
                                "bool",
                                admissions,
                                admission -> admission.terms().approvalRequired()))
                .param("questions", Column.of("text", admissions, admission -> QuestionsColumn.of(admission.terms())))
                .param("unopened", Column.of("bool", admissions, Admission::unopened))
                .param(
                        "startsAt",
                        Column.of(
                                "timestamptz",
                                admissions,
                                admission -> admission.terms().seats().startsAt()))
                .param(
                        "offerHours",
                        Column.of(
                                "int4",
                                admissions,
                                admission -> admission.terms().seats().offerHours()))
                .param(
                        "unconfirmed",
                        Column.of(
                                "text",
                                admissions,
                                admission ->
                                        admission.terms().seats().unconfirmed().name()))
                .param("plans", Column.of("text", occurrences, Plans::text))
                .query(AttendanceLists::admitted)
                .list()
                .stream()
                .collect(Collectors.toMap(admitted -> admitted.list().occurrenceId(), Function.identity()));
    }

    /** Applies changes of one list, which were decided in their order: of each member and of the list what it is after the last. */
    void apply(List<Step> decided) {
        Step end = decided.getLast();
        AttendanceList after = end.transition().after();
        Map<UUID, Long> last = lastOfEach(decided);
        List<Rsvp> rsvps = decided.stream().map(Step::rsvp).toList();
        List<RsvpChange> changes =
                decided.stream().map(step -> step.transition().fact()).toList();
        database.sql(APPLY)
                .param("id", after.occurrenceId())
                .param("accounts", Column.of("uuid", rsvps, Rsvp::accountId))
                .param(
                        "statuses",
                        Column.of("text", rsvps, rsvp -> rsvp.status().text()))
                .param("guests", Column.of("int4", rsvps, Rsvp::guests))
                .param("since", Column.of("int8", rsvps, Rsvp::since))
                .param("versions", Column.of("int8", rsvps, Rsvp::version))
                .param("promoted", Column.of("bool", rsvps, Rsvp::promoted))
                .param(
                        "answeredAt",
                        Column.of(
                                "timestamptz",
                                rsvps,
                                rsvp -> Objects.requireNonNull(rsvp.answeredAt())
                                        .toString()))
                .param(
                        "last",
                        Column.of("bool", rsvps, rsvp -> Objects.equals(last.get(rsvp.accountId()), rsvp.version())))
                .param(
                        "previousStatuses",
                        Column.of("text", changes, change -> change.previous().text()))
                .param("previousGuests", Column.of("int4", changes, RsvpChange::previousGuests))
                .param(
                        "changes",
                        Column.of("uuid", decided, step -> step.change().id()))
                .param(
                        "changedBy",
                        Column.of("uuid", decided, step -> step.change().by()))
                .param("standing", Column.of("bool", rsvps, Rsvp::standing))
                .param("notes", Column.of("text", rsvps, Rsvp::note))
                .param("answers", Column.of("text", rsvps, rsvp -> GivenAnswersColumn.of(rsvp.answers())))
                .param("answerBy", Column.of("timestamptz", rsvps, Rsvp::answerBy))
                .param("planNumbers", Column.of("int4", rsvps, Rsvp::planNumber))
                .param("at", end.transition().fact().at().atOffset(ZoneOffset.UTC))
                .param("version", after.version())
                .param("going", after.going())
                .param("waitlisted", after.waitlisted())
                .param("waiting", after.waiting())
                .param("pending", after.pending())
                .param("reserved", after.reserved())
                .update();
    }

    private static Map<UUID, Long> lastOfEach(List<Step> decided) {
        return decided.stream()
                .collect(Collectors.toMap(
                        step -> step.rsvp().accountId(), step -> step.rsvp().version(), Math::max));
    }

    private static AdmittedList admitted(ResultSet row, int number) throws SQLException {
        String status = row.getString("former_status");
        return new AdmittedList(
                list(row, number),
                status == null ? null : OccurrenceStatus.valueOf(status),
                row.getInt("former_plan_number"),
                Plans.plan(row.getString("former_plan")),
                Plans.plan(row.getString("plan")));
    }

    private static AttendanceList list(ResultSet row, int number) throws SQLException {
        var admission = new Admission(
                OccurrenceStatus.valueOf(row.getString("status")),
                row.getObject("capacity", Integer.class),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                AnswerTerms.of(row),
                row.getBoolean("unopened"));
        return new AttendanceList(
                row.getObject("occurrence_id", UUID.class),
                row.getObject("series_id", UUID.class),
                admission,
                row.getLong("version"),
                row.getInt("going"),
                row.getInt("waitlisted"),
                row.getInt("waiting"),
                row.getInt("pending"),
                row.getInt("reserved"),
                row.getInt("plan_number"));
    }
}
