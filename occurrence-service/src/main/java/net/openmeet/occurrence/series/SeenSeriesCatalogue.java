package net.openmeet.occurrence.series;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many series at once. Who calls sees one state of the database until all of them are read. */
@Repository
public class SeenSeriesCatalogue {

    private static final String FROM = """
             from known_series as known
             join series_restriction as restriction on restriction.series_id = known.id
            """;

    private static final String CONCERNING = """
            select %1$s, 'organising' as concern %2$s where %3$s and %4$s and %5$s
            union all
            select %1$s, 'group' %2$s where %6$s and %7$s and %8$s
            union all
            select %1$s, 'following' %2$s
            where known.id = any (array(select series_id from known_follower where account_id = :viewer::uuid and following))
              and %4$s and %5$s
            """.formatted(
                    SeriesReference.COLUMNS,
                    FROM,
                    OccurrenceRights.organisedSeries(),
                    OccurrenceRights.seenBy("restriction"),
                    OccurrenceRights.seenBy("known", "restriction"),
                    OccurrenceRights.ofGroups("restriction"),
                    OccurrenceRights.listedToMembers("restriction"),
                    OccurrenceRights.listedToMembers("known", "restriction"));

    private static final String OF_GROUP = "select %s%s where restriction.group_id = :group and %s and %s"
            .formatted(
                    SeriesReference.COLUMNS,
                    FROM,
                    OccurrenceRights.listedInGroup("restriction"),
                    OccurrenceRights.listedInGroup("known", "restriction"));

    private final JdbcClient database;
    private final SeriesCache cache;

    SeenSeriesCatalogue(JdbcClient database, SeriesCache cache) {
        this.database = database;
        this.cache = cache;
    }

    /** All series that an account organises, in whatever role, those of its groups that are in lists there, and those that it follows and may see. */
    public ConcernedSeries concerning(UUID account) {
        Map<UUID, SeriesReference> references = new HashMap<>();
        Set<UUID> organised = new HashSet<>();
        Set<UUID> ofGroups = new HashSet<>();
        Set<UUID> followed = new HashSet<>();
        database.sql(CONCERNING).param("viewer", account).query(row -> {
            SeriesReference reference = SeriesReference.of(row);
            references.put(reference.id(), reference);
            switch (row.getString("concern")) {
                case "organising" -> organised.add(reference.id());
                case "group" -> ofGroups.add(reference.id());
                default -> followed.add(reference.id());
            }
        });
        return new ConcernedSeries(read(references.values()).values(), organised, ofGroups, followed);
    }

    /** The series of a group that a viewer finds there. */
    public Collection<SeenSeries> ofGroup(UUID group, Viewer viewer) {
        return read(database.sql(OF_GROUP)
                        .param("group", group)
                        .param("viewer", viewer.accountId())
                        .query((row, number) -> SeriesReference.of(row))
                        .list())
                .values();
    }

    /** The series of these references, by id; with one statement for those that weren't read before. */
    public Map<UUID, SeenSeries> read(Collection<SeriesReference> references) {
        Map<UUID, SeenSeries> seen = new HashMap<>();
        Map<UUID, SeriesReference> unread = new HashMap<>();
        for (SeriesReference reference : references) {
            Optional<ParsedSeries> known = cache.find(reference.id(), reference.version(), reference.rowState());
            if (known.isPresent()) {
                seen.put(reference.id(), SeenSeries.of(known.get(), reference));
            } else {
                unread.put(reference.id(), reference);
            }
        }
        for (ParsedSeries parsed : parse(unread.keySet())) {
            UUID id = parsed.series().id();
            seen.put(id, SeenSeries.of(parsed, Objects.requireNonNull(unread.get(id), "asked for")));
        }
        return seen;
    }

    private List<ParsedSeries> parse(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql("select " + KnownSeriesCatalogue.COLUMNS
                        + ", xmin::text::bigint as row_state from known_series where id = any(:ids)")
                .param("ids", Column.of("uuid", ids, id -> id))
                .query((row, number) -> KnownSeriesCatalogue.parsed(row, cache))
                .list();
    }
}
