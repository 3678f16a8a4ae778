package net.openmeet.occurrence.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What series gave their dates before: what is over keeps it, stored or not. */
@Repository
public class PastTemplates {

    private static final Instant EVER = Instant.parse("0001-01-03T00:00:00Z");

    private final JdbcClient database;

    PastTemplates(JdbcClient database) {
        this.database = database;
    }

    /**
     * What dates of a series had when they ended.
     *
     * @param template of all of them; null: each had that of its phase
     */
    public record Kept(
            @Nullable Template template, @Nullable Phases phases) {

        /** What a date had; empty where it was none of theirs. */
        public Optional<Template> of(RecurrenceId date) {
            return phases == null
                    ? Optional.ofNullable(template)
                    : phases.phaseOf(date).map(Phase::template);
        }
    }

    /**
     * Keeps what a series gave the dates that have ended {@code until} then and since the one before, if there are any and they would look otherwise now.
     */
    public void keep(KnownSeries before, KnownSeries after, Instant until) {
        Instant last = last(before.id()).orElse(null);
        var ended = new ArrayList<Phase>();
        boolean looksOtherwise = false;
        for (Phase phase : before.phases().all()) {
            Optional<RecurrenceId> date = endedBetween(phase.schedule(), last, until);
            if (date.isPresent()) {
                ended.add(phase);
                looksOtherwise |= !after.phaseAt(date.get()).template().equals(phase.template());
            }
        }
        if (looksOtherwise) {
            add(before.id(), until, new Phases(ended));
        }
    }

    private void add(UUID series, Instant until, Phases phases) {
        database.sql("""
                        insert into past_template (series_id, until, phases)
                        values (:series, :until, :phases::jsonb)
                        on conflict do nothing
                        """)
                .param("series", series)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("phases", StoredPhase.write(phases))
                .update();
    }

    /** An end of a date of a series. */
    public record Ended(UUID series, Instant at) {}

    /** What those of the ends had at which their series gave another template than today. */
    public Map<Ended, Kept> at(Collection<Ended> ends) {
        return database
                .sql("""
                        select ended.series, ended.at, past.template, past.phases
                        from (select distinct series, at
                              from unnest(:series, :ends::timestamptz[]) as told (series, at)) as ended
                        cross join lateral (
                            select template, phases from past_template
                            where series_id = ended.series and until >= ended.at
                            order by until limit 1) as past
                        """)
                .param("series", Column.of("uuid", ends, Ended::series))
                .param("ends", Column.of("text", ends, Ended::at))
                .query((row, number) -> Map.entry(
                        new Ended(row.getObject("series", UUID.class), instant(row, "at")),
                        kept(row.getString("template"), row.getString("phases"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Kept kept(@Nullable String template, @Nullable String phases) {
        return new Kept(
                template == null ? null : TemplateJson.template(template),
                phases == null ? null : StoredPhase.read(phases));
    }

    /** A date that ends after an instant, whenever where it is null, and not after another one. */
    private static Optional<RecurrenceId> endedBetween(Schedule schedule, @Nullable Instant after, Instant until) {
        Instant begin = after == null ? EVER : schedule.beginOfWhatGoesOn(after);
        for (Instance instance : schedule.datesFrom(begin)) {
            Timing timing = Timing.of(schedule, instance.id());
            if (timing.startsAt().isAfter(until)) {
                return Optional.empty();
            }
            if (timing.hasEnded(until) && (after == null || !timing.hasEnded(after))) {
                return Optional.of(instance.id());
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> last(UUID series) {
        return database.sql("select until from past_template where series_id = :series order by until desc limit 1")
                .param("series", series)
                .query((row, number) -> instant(row, "until"))
                .optional();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
