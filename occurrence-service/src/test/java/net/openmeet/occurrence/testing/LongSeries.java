package net.openmeet.occurrence.testing;

import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.series.SeriesCreated;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A daily series with so many stored dates that following it takes several batches; every third of those past the window has a name of its own. */
public final class LongSeries {

    public static final int STORED = 3_091;
    public static final int OVERRIDDEN = 1_000;

    private final SeriesCreated created;
    private final JdbcClient database;
    private final Messages messages;

    public LongSeries(SeriesOnTopic series, JdbcClient database, Messages messages) {
        this.created = series.create(
                SeriesOnTopic.created("daily", schedule("Europe/Berlin", "2026-03-01T13:00", "FREQ=DAILY")));
        this.database = database;
        this.messages = messages;
        store();
    }

    public SeriesCreated created() {
        return created;
    }

    public UUID id() {
        return created.getSeriesId();
    }

    /** Its n-th date, from 0. */
    public String date(int number) {
        return LocalDateTime.parse("2026-03-01T13:00").plusDays(number).toString();
    }

    /** The date that follows its series as the n-th, from 0, or the next one that looks otherwise then. */
    public String follower(int number) {
        return database.sql("""
                        select recurrence_id from occurrence
                        where series_id = :series and overrides = '{}'
                          and id >= (select id from occurrence where series_id = :series order by id offset :number limit 1)
                        order by id limit 1
                        """)
                .param("series", id())
                .param("number", number)
                .query(String.class)
                .single();
    }

    /** The id of one of the first so many dates by time that follows its series only after so many others. */
    public UUID laterThan(int others, int dates) {
        return database.sql("""
                        select id from occurrence
                        where series_id = :series and recurrence_id < :end and overrides = '{}'
                          and id >= (select id from occurrence where series_id = :series order by id offset :others limit 1)
                        order by id limit 1
                        """)
                .param("series", id())
                .param("end", date(dates))
                .param("others", others)
                .query(UUID.class)
                .single();
    }

    /** What its dates were told to be by a version of the series, in the order in which that was told. */
    public List<OccurrenceModified> modified(long version) {
        return messages.seen(OccurrenceModified.class, modified -> isOf(modified, version)).stream()
                .map(Message::body)
                .toList();
    }

    /** How many of its dates are stored in a version of their own. */
    public int inVersion(long version) {
        return database.sql("select count(*) from occurrence where series_id = :series and version = :version")
                .param("series", id())
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    private boolean isOf(OccurrenceModified modified, long version) {
        return modified.getChange().getCauses().stream()
                .anyMatch(cause -> cause.getId().equals(id()) && cause.getVersion() == version);
    }

    private void store() {
        database.sql("""
                        insert into occurrence (id, series_id, followed, recurrence_id, version, status, overrides,
                                                starts_at, ends_at, tzdb_version)
                        select gen_random_uuid(), :series, 1, to_char(day, 'YYYY-MM-DD"T"HH24:MI'), 1, 'scheduled',
                               case when number % 3 = 0 then '{"name": "Its own"}' else '{}' end::jsonb,
                               day at time zone 'Europe/Berlin', day at time zone 'Europe/Berlin' + interval '90 minutes',
                               (select max(tzdb_version) from occurrence where series_id = :series)
                        from generate_series(timestamp '2026-05-31 13:00', timestamp '2036-01-01 13:00', '1 day')
                             with ordinality as days (day, number)
                        where number <= 3000
                        """).param("series", id()).update();
    }
}
