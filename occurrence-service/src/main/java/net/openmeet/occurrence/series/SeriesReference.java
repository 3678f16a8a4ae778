package net.openmeet.occurrence.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.vocabulary.people.OrganiserColumns;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.template.Visibility;

/**
 * A series as a statement that reads many names it: enough to know it again, without all that it says.
 *
 * @param rowState the transaction that wrote its row
 * @param slug its name of today
 * @param organisers who has rights
 * @param atMost who may know of it at most
 * @param restrictionState the transaction that wrote the three
 */
public record SeriesReference(
        UUID id,
        long version,
        long rowState,
        String slug,
        Organisers organisers,
        Visibility atMost,
        long restrictionState) {

    private static final String NAMED =
            "coalesce(restriction.owner_id, known.owner_id) as people_owner, restriction.co_organisers as people_co_organisers,"
                    + " restriction.hosts as people_hosts, ";

    /**
     * Who organises a series, of the tables {@code known_series as known} and {@code series_restriction as restriction}, and whether the account
     * {@code :viewer} may change it by a role in its group.
     */
    public static final String PEOPLE = NAMED + OccurrenceRights.editor("restriction");

    private static final String REFERENCE = """
            known.id as series_id, known.version as series_version, known.xmin::text::bigint as series_state,
            restriction.slug as current_slug, restriction.visibility as at_most,
            restriction.xmin::text::bigint as restriction_state,
            """;

    /** Of the tables {@code known_series as known} and {@code series_restriction as restriction}. */
    public static final String COLUMNS = REFERENCE + PEOPLE;

    /** The same of rows that have either a series or a standalone event, {@code standalone_event as event}. */
    public static final String COLUMNS_BESIDE_EVENTS =
            REFERENCE + NAMED + OccurrenceRights.editor("restriction", "event");

    /** The same for everybody, whoever asks. */
    public static final String COLUMNS_FOR_EVERYBODY = REFERENCE + NAMED + "null::uuid as editor";

    /** Those of a row that has {@link #PEOPLE}. */
    public static Organisers people(ResultSet row) throws SQLException {
        return OrganiserColumns.readFor(row, "people_owner", "people_co_organisers", "people_hosts");
    }

    /** The series of a row that has {@link #COLUMNS}. */
    public static SeriesReference of(ResultSet row) throws SQLException {
        return new SeriesReference(
                row.getObject("series_id", UUID.class),
                row.getLong("series_version"),
                row.getLong("series_state"),
                row.getString("current_slug"),
                people(row),
                Visibility.of(row.getString("at_most")),
                row.getLong("restriction_state"));
    }
}
