package net.openmeet.community.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.database.StoredTime;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.vocabulary.restriction.RestrictedKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people reported, in the database. */
@Repository
class Reports {

    private final JdbcClient database;

    Reports(JdbcClient database) {
        this.database = database;
    }

    /** Lets one report of somebody's at a time be made, until the transaction ends. */
    void lockReporter(UUID reporter) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:reporter, 0))")
                .param("reporter", "report " + reporter)
                .query(row -> {});
    }

    int countSince(UUID reporter, Instant since) {
        return database.sql("select count(*) from report where reporter_id = :reporter and reported_at > :since")
                .param("reporter", reporter)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Adds a report; false if one of the same reporter and thing isn't decided yet. */
    boolean add(Report report) {
        return database.sql("""
                        insert into report (id, reporter_id, kind, thing_id, name, reason, details, language, stage, reported_at)
                        values (:id, :reporter, :kind, :thing, :name, :reason, :details, :language, 'OPEN', :at)
                        on conflict (reporter_id, thing_id) where stage <> 'DECIDED' do nothing""")
                        .param("id", report.id())
                        .param("reporter", report.reporter())
                        .param("kind", report.thing().kind().name())
                        .param("thing", report.thing().id())
                        .param("name", report.thing().name())
                        .param("reason", report.reason().name())
                        .param("details", report.details())
                        .param("language", report.language().toLanguageTag())
                        .param("at", report.reportedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Report> find(UUID id) {
        return database.sql("select * from report where id = :id")
                .param("id", id)
                .query(Reports::report)
                .optional();
    }

    /** The reports of a thing that aren't decided, held until the transaction ends. */
    List<Report> lockUndecided(UUID thing) {
        return database.sql(
                        "select * from report where thing_id = :thing and stage <> 'DECIDED' order by id for update")
                .param("thing", thing)
                .query(Reports::report)
                .list();
    }

    void take(UUID thing, UUID moderator) {
        database.sql("""
                        update report set stage = 'TAKEN', taken_by = :moderator
                        where thing_id = :thing and stage <> 'DECIDED'""").param("thing", thing).param("moderator", moderator).update();
    }

    /** Decides some reports. */
    void decide(List<UUID> ids, UUID moderator, Decision decision, String answer, Instant now) {
        database.sql("""
                        update report set stage = 'DECIDED', taken_by = :moderator, decision = :decision, answer = :answer,
                                          decided_at = :now
                        where id = any(:ids)""")
                .param("ids", ids.toArray(UUID[]::new))
                .param("moderator", moderator)
                .param("decision", decision.name())
                .param("answer", answer)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of a stage that aren't about the reader, the oldest first, after a position. */
    List<Report> queue(ReportStage stage, UUID reader, ListPosition after, int limit) {
        return database.sql("""
                        select * from report where stage = :stage and (reported_at, id) > (:at, :id) and not %s
                        order by reported_at, id limit :limit""".formatted(OwnThings.isOf("report.thing_id", "cast(:reader as uuid)")))
                .param("stage", stage.name())
                .param("reader", reader)
                .param("at", after.createdAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit)
                .query(Reports::report)
                .list();
    }

    /** Those of a reporter, the newest first, after a position. */
    List<Report> of(UUID reporter, ListPosition after, int limit) {
        return database.sql("""
                        select * from report where reporter_id = :reporter and (reported_at, id) < (:at, :id)
                        order by reported_at desc, id desc limit :limit""")
                .param("reporter", reporter)
                .param("at", after.createdAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit)
                .query(Reports::report)
                .list();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                row.getObject("reporter_id", UUID.class),
                new Thing(
                        RestrictedKind.valueOf(row.getString("kind")),
                        row.getObject("thing_id", UUID.class),
                        row.getString("name")),
                ReportReason.valueOf(row.getString("reason")),
                row.getString("details"),
                Locale.forLanguageTag(row.getString("language")),
                ReportStage.valueOf(row.getString("stage")),
                row.getObject("taken_by", UUID.class),
                decision(row.getString("decision")),
                row.getString("answer"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                StoredTime.orNull(row, "decided_at"));
    }

    private static @Nullable Decision decision(@Nullable String name) {
        return name == null ? null : Decision.valueOf(name);
    }
}
