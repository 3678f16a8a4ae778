package net.openmeet.occurrence.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.Instance;
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

    /** Keeps a series' template for the dates that have ended {@code until} then, if any has since the one before. */
    public void keep(KnownSeries series, Instant until) {
        if (!hasEndBetween(series.schedule(), last(series.id()).orElse(null), until)) {
            return;
        }
        database.sql("""
                        insert into past_template (series_id, until, template)
                        values (:series, :until, :template::jsonb)
                        on conflict do nothing
                        """)
                .param("series", series.id())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("template", TemplateJson.write(series.template()))
                .update();
    }

    /** An end of a date of a series. */
    public record Ended(UUID series, Instant at) {}

    /** The templates of those ends at which their series had another one than today. */
    public Map<Ended, Template> at(Collection<Ended> ends) {
        return database
                .sql("""
                        select ended.series, ended.at, past.template
                        from (select distinct series, at
                              from unnest(:series, :ends::timestamptz[]) as told (series, at)) as ended
                        cross join lateral (
                            select template from past_template
                            where series_id = ended.series and until >= ended.at
                            order by until limit 1) as past
                        """)
                .param("series", Column.of("uuid", ends, Ended::series))
                .param("ends", Column.of("text", ends, Ended::at))
                .query((row, number) -> Map.entry(
                        new Ended(row.getObject("series", UUID.class), instant(row, "at")),
                        TemplateJson.template(row.getString("template"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a date ends after an instant, whenever where it is null, and not after another one. */
    private static boolean hasEndBetween(Schedule schedule, @Nullable Instant after, Instant until) {
        Instant begin = after == null ? EVER : schedule.beginOfWhatGoesOn(after);
        for (Instance instance : schedule.datesFrom(begin)) {
            Timing timing = Timing.of(schedule, instance.id());
            if (timing.startsAt().isAfter(until)) {
                return false;
            }
            if (timing.hasEnded(until) && (after == null || !timing.hasEnded(after))) {
                return true;
            }
        }
        return false;
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
