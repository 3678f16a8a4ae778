package net.openmeet.community.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.vocabulary.restriction.RestrictionRights;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened in groups. What one change did to many dates of a series is one row. */
@Repository
class Activities {

    private final JdbcClient database;

    Activities(JdbcClient database) {
        this.database = database;
    }

    /** Keeps what happened in a group to itself, or to somebody in it. */
    void add(Happening happening) {
        database.sql("""
                        insert into group_activity (id, group_id, at, kind, change_id, by_account, account_id, role, name, announcement_id)
                        values (:id, :group, :at, :kind, :change, :by, :account, :role, :name, :announcement)""")
                .param("id", Uuids.next())
                .param("group", happening.groupId())
                .param("at", happening.at().atOffset(ZoneOffset.UTC))
                .param("kind", happening.kind().name())
                .param("change", happening.change().id())
                .param("by", happening.change().by())
                .param("account", happening.account())
                .param(
                        "role",
                        happening.role() == null ? null : happening.role().name())
                .param("name", happening.name())
                .param("announcement", happening.announcement())
                .update();
    }

    /** Keeps what happened to a series, its dates, or an event; in no group as long as nobody knows in which. Nothing of a group that is no more. */
    void add(ThingHappening news, @Nullable UUID group) {
        database.sql("""
                        insert into group_activity as known (id, group_id, at, kind, change_id, by_account, thing_id, dates, first_date)
                        select :id, :group, :at, :kind, :change, :by, :thing, :dates, nullif(:first, '')
                         where cast(:group as uuid) is null or exists (select from community_group where id = :group)
                        on conflict (thing_id, change_id, kind) do update
                           set dates = known.dates + excluded.dates, first_date = least(known.first_date, excluded.first_date)""")
                .param("id", Uuids.next())
                .param("group", group)
                .param("at", news.at().atOffset(ZoneOffset.UTC))
                .param("kind", news.kind().name())
                .param("change", news.change().id())
                .param("by", news.change().by())
                .param("thing", news.thing())
                .param("dates", news.dates())
                .param("first", news.first())
                .update();
    }

    /** Lets what happened to a series or an event be told where it belongs now; what was told elsewhere is gone. */
    void move(UUID thing, @Nullable UUID group) {
        database.sql(
                        "delete from group_activity where thing_id = :thing and (group_id is not null or cast(:group as uuid) is null)")
                .param("thing", thing)
                .param("group", group)
                .update();
        database.sql("""
                        update group_activity set group_id = :group
                         where thing_id = :thing and exists (select from community_group where id = :group)""").param("thing", thing).param("group", group).update();
    }

    /** Forgets that something was announced which was taken back. */
    void forget(UUID announcement) {
        database.sql("delete from group_activity where announcement_id = :announcement")
                .param("announcement", announcement)
                .update();
    }

    /** What happened in a group, of some kinds, to series and events that some may see, the newest first, after a position. */
    List<Activity> list(
            UUID group, Set<ActivityKind> kinds, Set<Visibility> visibilities, ListPosition after, int limit) {
        return database.sql("""
                        select activity.*, announcement.title, thing.kind as thing_kind, thing.slug, thing.name as thing_name
                          from group_activity activity left join known_thing thing on thing.id = activity.thing_id
                               left join group_announcement announcement on announcement.id = activity.announcement_id
                         where activity.group_id = :group and (activity.at, activity.id) < (:at, :id)
                           and activity.kind = any (:kinds)
                           and (activity.thing_id is null or thing.visibility = any (:visibilities)) and not %s
                         order by activity.at desc, activity.id desc limit :limit""".formatted(RestrictionRights.hidden("activity.thing_id", "activity.thing_id")))
                .param("group", group)
                .param("at", after.createdAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "visibilities",
                        visibilities.stream().map(Visibility::text).toArray(String[]::new))
                .param("limit", limit)
                .query(Activities::activity)
                .list();
    }

    /** Forgets some of what happened before a time, and says of how much. */
    int removeBefore(Instant time, int limit) {
        return database.sql("""
                        delete from group_activity
                         where id = any (array (select id from group_activity where at < :time order by at limit :limit))""")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }

    private static Activity activity(ResultSet row, int number) throws SQLException {
        String role = row.getString("role");
        String title = row.getString("title");
        return new Activity(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                ActivityKind.valueOf(row.getString("kind")),
                row.getObject("by_account", UUID.class),
                row.getObject("account_id", UUID.class),
                role == null ? null : GroupRole.valueOf(role),
                title == null ? row.getString("name") : title,
                row.getObject("thing_id") == null ? null : thing(row));
    }

    private static ActivityThing thing(ResultSet row) throws SQLException {
        return new ActivityThing(
                ThingKind.valueOf(row.getString("thing_kind")),
                row.getString("slug"),
                row.getString("thing_name"),
                row.getInt("dates"),
                row.getString("first_date"));
    }
}
