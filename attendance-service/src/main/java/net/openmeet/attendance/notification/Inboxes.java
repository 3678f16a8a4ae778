package net.openmeet.attendance.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import net.openmeet.attendance.occurrence.OccurrenceRights;
import net.openmeet.attendance.series.SeriesRights;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.paging.ListPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members were told, as far as they may see it now: asked with the rights of today, whoever it was told to. */
@Repository
class Inboxes {

    /** Of so many dates, the first ones, a notification says more than that they are of it. */
    private static final int MOST_DATES = 50;

    /** The dates of {@code member}, a notification, that its member may see. */
    static final String SEEN_DATES = """
            from notification_date as told
            join known_occurrence as occurrence on occurrence.occurrence_id = told.occurrence_id
            join occurrence_access as access on access.occurrence_id = told.occurrence_id
            where told.cause_id = member.cause_id and told.occurrence_id = any(member.dates) and %s
            """.formatted(OccurrenceRights.SEEN_BY_MEMBER);

    /** The series of {@code member}, a notification of what happened to it as a whole, where its member may see it. */
    static final String SEEN_SERIES = """
            from notification_series as told join series_restriction as series on series.series_id = told.series_id
            where told.cause_id = member.cause_id and %s
            """.formatted(SeriesRights.seenBy("member.account_id"));

    private static final String SEEN = "(exists (select %s) or exists (select %s))".formatted(SEEN_DATES, SEEN_SERIES);

    private static final String TOLD = """
            select member.cause_id, member.number, cause.kind, member.told_at, member.read_at,
                   whole.slug, whole.name, whole.dates, whole.time_zone
            from notification as member join notification_cause as cause on cause.cause_id = member.cause_id
            left join lateral (select series.slug, told.name, told.dates, told.time_zone %s) as whole on true
            where member.account_id = :account and %s
            """.formatted(SEEN_SERIES, SEEN);

    private static final String PAGE = TOLD + """
              and (member.told_at, member.cause_id) < (:at, :id)
            order by member.told_at desc, member.cause_id desc limit :limit
            """;

    private static final String AFTER = TOLD + """
              and member.number > :number
            order by member.number limit :limit
            """;

    private static final String DATES = """
            select member.cause_id, date.slug, date.name, date.local_start, date.time_zone, date.reason
            from notification as member
            cross join lateral (
                select occurrence.slug, told.name, told.local_start, told.time_zone, told.reason, told.starts_at
                %s order by told.starts_at, told.occurrence_id limit :most) as date
            where member.account_id = :account and member.cause_id = any(:causes::uuid[])
            order by date.starts_at
            """.formatted(SEEN_DATES);

    private static final String UNREAD = """
            select count(*) from (
                select from notification as member
                where member.account_id = :account and member.read_at is null and %s
                limit :most) as unread
            """.formatted(SEEN);

    private final JdbcClient database;

    Inboxes(JdbcClient database) {
        this.database = database;
    }

    List<NotificationView> page(UUID accountId, ListPosition before, int limit) {
        return withDates(
                accountId,
                database.sql(PAGE)
                        .param("account", accountId)
                        .param("at", before.createdAt().atOffset(ZoneOffset.UTC))
                        .param("id", before.id())
                        .param("limit", limit)
                        .query((row, number) -> view(row))
                        .list());
    }

    /** What has a higher number, by number; all of it has one. */
    SequencedMap<Long, NotificationView> after(UUID accountId, long number, int limit) {
        SequencedMap<Long, NotificationView> numbered = new LinkedHashMap<>();
        database.sql(AFTER)
                .param("account", accountId)
                .param("number", number)
                .param("limit", limit)
                .query(row -> {
                    numbered.put(row.getLong("number"), view(row));
                });
        List<Long> numbers = List.copyOf(numbered.keySet());
        List<NotificationView> views = withDates(accountId, List.copyOf(numbered.values()));
        for (int place = 0; place < numbers.size(); place++) {
            numbered.put(numbers.get(place), views.get(place));
        }
        return numbered;
    }

    int unread(UUID accountId, int most) {
        return database.sql(UNREAD)
                .param("account", accountId)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static NotificationView view(ResultSet row) throws SQLException {
        return new NotificationView(
                row.getObject("cause_id", UUID.class),
                NotificationCause.of(row.getString("kind")),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null,
                series(row),
                List.of());
    }

    private List<NotificationView> withDates(UUID accountId, List<NotificationView> views) {
        Map<UUID, List<ToldDate>> dates = dates(accountId, views);
        return views.stream()
                .map(told -> new NotificationView(
                        told.id(),
                        told.cause(),
                        told.toldAt(),
                        told.isRead(),
                        told.series(),
                        dates.getOrDefault(told.id(), List.of())))
                .toList();
    }

    private static @Nullable ToldSeries series(ResultSet row) throws SQLException {
        return row.getString("slug") == null ? null : toldSeries(row);
    }

    static ToldSeries toldSeries(ResultSet row) throws SQLException {
        return new ToldSeries(
                row.getString("slug"),
                row.getString("name"),
                List.of((String[]) row.getArray("dates").getArray()),
                row.getString("time_zone"));
    }

    private Map<UUID, List<ToldDate>> dates(UUID accountId, List<NotificationView> page) {
        return database
                .sql(DATES)
                .param("account", accountId)
                .param("causes", Column.of("uuid", page, NotificationView::id))
                .param("most", MOST_DATES)
                .query((row, number) -> Map.entry(
                        row.getObject("cause_id", UUID.class),
                        new ToldDate(
                                row.getString("slug"),
                                row.getString("name"),
                                row.getString("local_start"),
                                row.getString("time_zone"),
                                row.getString("reason"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
