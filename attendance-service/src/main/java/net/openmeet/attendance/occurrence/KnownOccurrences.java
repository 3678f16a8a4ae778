package net.openmeet.attendance.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.platform.consistency.KnownVersion;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.people.OrganiserColumns;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The occurrences that this service has heard of.
 *
 * <p>State, completion and removal are kept each with the version of the fact that told it, so that the facts may come
 * twice and in any order and still end in the same row. Whichever has the highest version counts: a late
 * {@code OccurrenceVivified} doesn't bring a removed occurrence back, and one that was stored again is back.
 */
@Repository
public class KnownOccurrences implements KnownVersion {

    private static final String ENTERED = """
            with told as (
                insert into known_occurrence
                    (occurrence_id, state_version, series_id, slug, owner_id, co_organisers, hosts, group_id, visibility, status, capacity,
                     demotes, ends_at, guests_allowed, opens_at, closes_at, approval_required, questions,
                     attendees_visibility, recurrence_id, name, local_start, time_zone, starts_at, taking_part, offer_hours, unconfirmed_seats)
                select id, version, series, slug, owner, co_organisers::uuid[], hosts::uuid[], group_id, visibility, status, capacity,
                       demotes, ends_at, guests, opens_at, closes_at, approvals, questions::jsonb, attendees, dates,
                       names, local_starts, zones, starts_at, taking_parts::jsonb, offer_hours, unconfirmed
                from unnest(:ids, :versions, :series, :slugs, :owners, :coOrganisers, :hosts, :groups, :visibilities, :statuses,
                            :capacities, :demotes, :endsAt, :guests, :opensAt, :closesAt, :approvals, :questions, :attendees, :dates,
                            :names, :localStarts, :zones, :startsAt, :takingParts, :offerHours, :unconfirmed)
                     as told (id, version, series, slug, owner, co_organisers, hosts, group_id, visibility, status, capacity, demotes,
                              ends_at, guests, opens_at, closes_at, approvals, questions, attendees, dates, names,
                              local_starts, zones, starts_at, taking_parts, offer_hours, unconfirmed)
                order by id
                on conflict (occurrence_id) do update set
                    state_version = excluded.state_version, series_id = excluded.series_id, slug = excluded.slug,
                    owner_id = excluded.owner_id, co_organisers = excluded.co_organisers, hosts = excluded.hosts, group_id = excluded.group_id,
                    visibility = excluded.visibility, status = excluded.status,
                    capacity = excluded.capacity,
                    -- While it was cancelled nobody gave up a seat: what was said then holds until it is reinstated.
                    demotes = excluded.demotes or known_occurrence.demotes and known_occurrence.status = 'CANCELLED',
                    ends_at = excluded.ends_at,
                    guests_allowed = excluded.guests_allowed, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
                    approval_required = excluded.approval_required, questions = excluded.questions,
                    attendees_visibility = excluded.attendees_visibility, recurrence_id = excluded.recurrence_id,
                    name = excluded.name, local_start = excluded.local_start, time_zone = excluded.time_zone, starts_at = excluded.starts_at,
                    taking_part = excluded.taking_part, offer_hours = excluded.offer_hours, unconfirmed_seats = excluded.unconfirmed_seats,
                    removed_at = case when known_occurrence.removed_version > excluded.state_version
                        then known_occurrence.removed_at end
                where known_occurrence.state_version < excluded.state_version
                returning *),
            named as (
                insert into occurrence_slug (slug, occurrence_id) select slug, occurrence_id from told
                on conflict (slug) do update set occurrence_id = excluded.occurrence_id
                -- A date of a series that another one was before.
                where exists (select from known_occurrence was join told is_now using (series_id)
                              where was.occurrence_id = occurrence_slug.occurrence_id
                                and is_now.occurrence_id = excluded.occurrence_id))
            select * from told
            """;

    private static final String COMPLETED = """
            insert into known_occurrence (occurrence_id, completed_version) values (:id, :version)
            on conflict (occurrence_id) do update set completed_version = excluded.completed_version
            where known_occurrence.completed_version < excluded.completed_version
            returning *
            """;

    private static final String REMOVED = """
            insert into known_occurrence (occurrence_id, removed_version, removed_at) values (:id, :version, now())
            on conflict (occurrence_id) do update set removed_version = excluded.removed_version,
                removed_at = case when excluded.removed_version > known_occurrence.state_version then now() end
            where known_occurrence.removed_version < excluded.removed_version
            returning *
            """;

    private static final String RIGHTS = """
            select access.*, asked_name(s.slug, access.slug_now, access.series_slug) as asked_name, %s
            from occurrence_slug s join occurrence_access access using (occurrence_id)
            where s.slug = :slug
            """.formatted(OccurrenceRights.ASKING);

    private static final String VERSIONS =
            """
            select o.occurrence_id, greatest(o.state_version, o.completed_version, o.removed_version) as version
            from known_occurrence o join occurrence_access access using (occurrence_id)
            where o.occurrence_id = any(:ids)
              and %s
            """.formatted(OccurrenceRights.seenBy("access.known_to", "cast(:viewer as uuid)"));

    private final JdbcClient database;

    KnownOccurrences(JdbcClient database) {
        this.database = database;
    }

    /** What a viewer may do with the occurrence that has or had that name; empty when there never was one. */
    public Optional<OccurrenceRights> rights(String slug, Viewer viewer) {
        return database.sql(RIGHTS)
                .param("slug", slug)
                .param("asking", Column.of("uuid", viewer.account().stream().toList(), account -> account))
                .query(KnownOccurrences::rights)
                .optional();
    }

    /** Who may see who goes to an occurrence; organisers alone where it isn't known. */
    public AttendeesVisibility attendees(UUID occurrenceId) {
        return database.sql("select attendees_visibility from known_occurrence where occurrence_id = :id")
                .param("id", occurrenceId)
                .query(String.class)
                .optional()
                .map(AttendeesVisibility::valueOf)
                .orElse(AttendeesVisibility.ORGANISERS);
    }

    /** Reads the rights from a row of {@code occurrence_access} with {@link OccurrenceRights#ASKING} that also says what the {@code asked_name} is to it. */
    public static OccurrenceRights rights(ResultSet row, int number) throws SQLException {
        return new OccurrenceRights(
                row.getObject("occurrence_id", UUID.class),
                OrganiserColumns.read(row),
                accounts(row, "members"),
                accounts(row, "editors"),
                SeenBy.valueOf(row.getString("seen_by").toUpperCase(Locale.ROOT)),
                AskedName.valueOf(row.getString("asked_name").toUpperCase(Locale.ROOT)),
                row.getBoolean("is_public"));
    }

    private static Set<UUID> accounts(ResultSet row, String column) throws SQLException {
        return Set.of((UUID[]) row.getArray(column).getArray());
    }

    /**
     * Learns the states of occurrences, each of another one, with one statement.
     *
     * @return what was news, with the occurrences as they are known from now on
     */
    List<OccurrenceNews> learn(Collection<OccurrenceNews> told) {
        if (told.isEmpty()) {
            return List.of();
        }
        List<KnownOccurrence> states =
                told.stream().map(OccurrenceNews::occurrence).toList();
        Map<UUID, KnownOccurrence> known = database
                .sql(ENTERED)
                .param("ids", Column.of("uuid", states, KnownOccurrence::id))
                .param("versions", Column.of("int8", told, OccurrenceNews::version))
                .param("series", Column.of("uuid", states, KnownOccurrence::seriesId))
                .param("slugs", Column.of("text", states, KnownOccurrence::slug))
                .param("owners", Column.of("uuid", states, KnownOccurrence::ownerId))
                .param("coOrganisers", arrays(states, Organisers::coOrganisers))
                .param("hosts", arrays(states, Organisers::hosts))
                .param("groups", Column.of("uuid", states, KnownOccurrence::groupId))
                .param(
                        "visibilities",
                        Column.of("text", states, state -> state.visibility().name()))
                .param(
                        "statuses",
                        Column.of("text", states, state -> state.status().name()))
                .param("capacities", Column.of("int4", states, KnownOccurrence::capacity))
                .param("demotes", Column.of("bool", states, KnownOccurrence::demotes))
                .param(
                        "endsAt",
                        Column.of("timestamptz", states, state -> state.endsAt().toString()))
                .param(
                        "guests",
                        Column.of("int4", states, state -> state.terms().guestsAllowed()))
                .param(
                        "opensAt",
                        Column.of("timestamptz", states, state -> state.terms().opensAt()))
                .param(
                        "closesAt",
                        Column.of("timestamptz", states, state -> state.terms().closesAt()))
                .param(
                        "approvals",
                        Column.of("bool", states, state -> state.terms().approvalRequired()))
                .param("questions", Column.of("text", states, state -> QuestionsColumn.of(state.terms())))
                .param(
                        "attendees",
                        Column.of("text", states, state -> state.attendees().name()))
                .param("dates", Column.of("text", states, KnownOccurrences::date))
                .param("names", details("text", states, DateDetails::name))
                .param("localStarts", details("text", states, DateDetails::localStart))
                .param("zones", details("text", states, DateDetails::timeZone))
                .param("startsAt", details("timestamptz", states, DateDetails::startsAt))
                .param("takingParts", details("text", states, TakingPartColumn::of))
                .param(
                        "offerHours",
                        Column.of("int4", states, state -> state.terms().seats().offerHours()))
                .param(
                        "unconfirmed",
                        Column.of(
                                "text",
                                states,
                                state -> state.terms().seats().unconfirmed().name()))
                .query(KnownOccurrences::whole)
                .list()
                .stream()
                .collect(Collectors.toMap(KnownOccurrence::id, Function.identity()));
        return told.stream()
                .flatMap(news -> Stream.ofNullable(known.get(news.occurrence().id()))
                        .map(state -> new OccurrenceNews(state, news.version(), news.change())))
                .toList();
    }

    /** Writes the state of a version that is known once more: a column may be new. Who gives up a seat is told by facts alone. */
    void rewrite(KnownOccurrence state, long version) {
        database.sql("""
                        update known_occurrence
                           set series_id = :series, slug = :slug, owner_id = :owner, co_organisers = :coOrganisers,
                               hosts = :hosts, group_id = :group::uuid, visibility = :visibility, status = :status, capacity = :capacity, ends_at = :endsAt, guests_allowed = :guests,
                               opens_at = :opensAt::timestamptz, closes_at = :closesAt::timestamptz,
                               approval_required = :approvals, questions = :questions::jsonb,
                               attendees_visibility = :attendees, recurrence_id = :date,
                               name = :name, local_start = :localStart, time_zone = :zone, starts_at = :startsAt::timestamptz,
                               taking_part = :takingPart::jsonb, offer_hours = :offerHours::int, unconfirmed_seats = :unconfirmed
                         where occurrence_id = :id and state_version = :version
                        """)
                .param("id", state.id())
                .param("version", version)
                .param("series", state.seriesId())
                .param("slug", state.slug())
                .param("owner", state.ownerId())
                .param("coOrganisers", OrganiserColumns.of(state.organisers().coOrganisers()))
                .param("hosts", OrganiserColumns.of(state.organisers().hosts()))
                .param("group", state.groupId())
                .param("visibility", state.visibility().name())
                .param("status", state.status().name())
                .param("capacity", state.capacity())
                .param("endsAt", state.endsAt().atOffset(ZoneOffset.UTC))
                .param("guests", state.terms().guestsAllowed())
                .param("opensAt", Objects.toString(state.terms().opensAt(), null))
                .param("closesAt", Objects.toString(state.terms().closesAt(), null))
                .param("approvals", state.terms().approvalRequired())
                .param("questions", QuestionsColumn.of(state.terms()))
                .param("attendees", state.attendees().name())
                .param("date", date(state))
                .param("name", detail(state, DateDetails::name))
                .param("localStart", detail(state, DateDetails::localStart))
                .param("zone", detail(state, DateDetails::timeZone))
                .param("startsAt", detail(state, DateDetails::startsAt))
                .param("takingPart", detail(state, TakingPartColumn::of))
                .param("offerHours", state.terms().seats().offerHours())
                .param("unconfirmed", state.terms().seats().unconfirmed().name())
                .update();
    }

    /** Learns that it ended; empty when this was no news, or nothing else is known of it yet. */
    Optional<KnownOccurrence> learnCompleted(UUID id, long version) {
        return learn(COMPLETED, id, version);
    }

    /** Learns that it is gone; empty when this was no news, or nothing else is known of it yet. */
    Optional<KnownOccurrence> learnRemoved(UUID id, long version) {
        return learn(REMOVED, id, version);
    }

    @Override
    public String kind() {
        return "occurrence";
    }

    @Override
    public Map<UUID, Long> versions(Set<UUID> ids, Viewer viewer) {
        return database
                .sql(VERSIONS)
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("viewer", viewer.accountId())
                .query((row, number) -> Map.entry(row.getObject("occurrence_id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<KnownOccurrence> learn(String sql, UUID id, long version) {
        return database
                .sql(sql)
                .param("id", id)
                .param("version", version)
                .query(KnownOccurrences::ifWhole)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<KnownOccurrence> ifWhole(ResultSet row, int number) throws SQLException {
        return row.getLong("state_version") == 0 ? Optional.empty() : Optional.of(whole(row, number));
    }

    private static KnownOccurrence whole(ResultSet row, int number) throws SQLException {
        String date = row.getString("recurrence_id");
        return new KnownOccurrence(
                row.getObject("occurrence_id", UUID.class),
                row.getObject("series_id", UUID.class),
                row.getString("slug"),
                OrganiserColumns.read(row),
                row.getObject("group_id", UUID.class),
                Visibility.valueOf(row.getString("visibility")),
                status(row),
                row.getObject("capacity", Integer.class),
                row.getBoolean("demotes"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                AnswerTerms.of(row),
                AttendeesVisibility.valueOf(row.getString("attendees_visibility")),
                date == null ? null : RecurrenceId.parse(date),
                details(row));
    }

    private static @Nullable DateDetails details(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return name == null
                ? null
                : new DateDetails(
                        name,
                        row.getString("local_start"),
                        row.getString("time_zone"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        TakingPartColumn.read(row));
    }

    private static SqlArrayValue details(
            String type, List<KnownOccurrence> states, Function<DateDetails, @Nullable Object> column) {
        return Column.of(type, states, state -> detail(state, column));
    }

    private static @Nullable String detail(KnownOccurrence state, Function<DateDetails, @Nullable Object> column) {
        DateDetails details = state.details();
        return details == null ? null : Objects.toString(column.apply(details), null);
    }

    private static @Nullable String date(KnownOccurrence state) {
        return Objects.toString(state.recurrenceId(), null);
    }

    /** Of many rows one column that has many itself: as text, for unnest makes no difference between the two. */
    private static SqlArrayValue arrays(List<KnownOccurrence> states, Function<Organisers, List<UUID>> accounts) {
        return Column.of(
                "text",
                states,
                state -> accounts.apply(state.organisers()).stream()
                        .map(UUID::toString)
                        .collect(Collectors.joining(",", "{", "}")));
    }

    private static OccurrenceStatus status(ResultSet row) throws SQLException {
        long state = row.getLong("state_version");
        if (row.getLong("removed_version") > state) {
            return OccurrenceStatus.REMOVED;
        }
        return row.getLong("completed_version") > state
                ? OccurrenceStatus.COMPLETED
                : OccurrenceStatus.valueOf(row.getString("status"));
    }
}
