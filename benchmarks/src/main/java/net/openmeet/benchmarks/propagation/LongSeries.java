package net.openmeet.benchmarks.propagation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.Phase;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesScheduleChanged;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.schemas.series.Template;
import net.openmeet.schemas.series.Visibility;

/** A daily series with many stored dates, every tenth of which has a name of its own. */
final class LongSeries {

    private static final Instant CREATED = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID ORGANISER = new UUID(7, 1);

    private final UUID id;

    LongSeries(UUID id) {
        this.id = id;
    }

    Fact created() {
        SeriesCreated message = SeriesCreated.newBuilder()
                .setSeriesId(id)
                .setVersion(1)
                .setSlug("daily-" + id)
                .setOwnerId(ORGANISER)
                .setVisibility(Visibility.PUBLIC)
                .setTemplate(template("Daily Yoga"))
                .setSchedule(schedule("2030-01-01T07:00"))
                .setImportedOverrides(List.of())
                .setCreatedAt(CREATED)
                .setChange(ChangeMessages.message(Change.by(ORGANISER, id)))
                .build();
        return new Fact(Topics.SERIES, id, message);
    }

    Fact renamed(long version) {
        SeriesTemplateChanged message = SeriesTemplateChanged.newBuilder()
                .setSeriesId(id)
                .setVersion(version)
                .setVisibility(Visibility.PUBLIC)
                .setTemplate(template("Daily Yoga " + version))
                .setChangedFields(List.of("name"))
                .setChangedAt(CREATED)
                .setChange(ChangeMessages.message(Change.by(ORGANISER, id)))
                .build();
        return new Fact(Topics.SERIES, id, message);
    }

    /** From the first date on it begins at another time of the day, so that all dates go on as others. */
    Fact rescheduled(long version, String from, String start) {
        SeriesScheduleChanged message = SeriesScheduleChanged.newBuilder()
                .setSeriesId(id)
                .setVersion(version)
                .setFrom(from)
                .setOldAnchor(from)
                .setNewAnchor(start)
                .setPhases(List.of(Phase.newBuilder()
                        .setSchedule(schedule(start))
                        .setTemplate(template("Daily Yoga " + version))
                        .build()))
                .setChangedFields(List.of("start"))
                .setChangedAt(CREATED)
                .setChange(ChangeMessages.message(Change.by(ORGANISER, id)))
                .build();
        return new Fact(Topics.SERIES, id, message);
    }

    /** Stores its dates after the first three, which it has stored itself; returns when it has. */
    void store(Connection connection, int dates) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into occurrence (id, series_id, followed, recurrence_id, version, status, overrides,
                                        starts_at, ends_at, tzdb_version)
                select gen_random_uuid(), ?, 1, to_char(day, 'YYYY-MM-DD"T"HH24:MI'), 1, 'scheduled',
                       case when number % 10 = 0 then '{"name": "Its own"}' else '{}' end::jsonb,
                       day at time zone 'Europe/Berlin', day at time zone 'Europe/Berlin' + interval '1 hour',
                       (select max(tzdb_version) from occurrence)
                from generate_series(timestamp '2030-01-04 07:00', timestamp '2090-01-01 07:00', '1 day')
                     with ordinality as days (day, number)
                where number <= ?
                """)) {
            insert.setObject(1, id);
            insert.setInt(2, dates);
            insert.executeUpdate();
        }
    }

    /** Whether its dates have followed it up to a version. */
    boolean hasFollowed(Connection connection, long version) throws SQLException {
        return is(
                connection,
                "select finished_at is not null from series_propagation where series_id = ? and version = " + version);
    }

    boolean isStored(Connection connection) throws SQLException {
        return is(connection, "select count(*) >= 3 from occurrence where series_id = ?");
    }

    private boolean is(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static Schedule schedule(String start) {
        return Schedule.newBuilder()
                .setTimeZone("Europe/Berlin")
                .setStart(start)
                .setDuration("PT1H")
                .setRrules(List.of("FREQ=DAILY"))
                .setRdates(List.of())
                .setExdates(List.of())
                .build();
    }

    private static Template template(String name) {
        return Template.newBuilder()
                .setName(name)
                .setDescription("All levels")
                .setCapacity(20)
                .build();
    }
}
