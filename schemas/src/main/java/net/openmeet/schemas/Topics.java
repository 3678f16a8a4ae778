package net.openmeet.schemas;

import java.util.List;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpSnapshot;
import net.openmeet.schemas.community.AccountRegistered;
import net.openmeet.schemas.community.AccountSnapshot;
import net.openmeet.schemas.community.AccountUpdated;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceSnapshot;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.occurrences.SeriesPropagated;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import org.apache.avro.specific.SpecificRecord;

/** Every topic there is. Topics are created, and schemas registered, from this catalogue alone. */
public final class Topics {

    private static final int PARTITIONS = 12;

    public static final Topic SERIES = new Topic(
            "openmeet.series.v1",
            "series id",
            PARTITIONS,
            "series-service",
            List.of(SeriesCreated.class, SeriesTemplateChanged.class, SeriesDeleted.class));

    public static final Topic OCCURRENCES = new Topic(
            "openmeet.occurrences.v1",
            "series id, or occurrence id of a standalone event",
            PARTITIONS,
            "occurrence-service",
            List.of(
                    OccurrenceVivified.class,
                    OccurrenceModified.class,
                    OccurrenceCompleted.class,
                    OccurrenceRemoved.class,
                    SeriesPropagated.class));

    public static final Topic ATTENDANCE = new Topic(
            "openmeet.attendance.v1", "occurrence id", PARTITIONS, "attendance-service", List.of(RsvpChanged.class));

    public static final Topic COMMUNITY = new Topic(
            "openmeet.community.v1",
            "account id",
            PARTITIONS,
            "community-service",
            List.of(AccountRegistered.class, AccountUpdated.class));

    public static final Topic SERIES_STATE =
            state("openmeet.series.state.v1", "series id", "series-service", SeriesSnapshot.class);

    public static final Topic OCCURRENCES_STATE =
            state("openmeet.occurrences.state.v1", "occurrence id", "occurrence-service", OccurrenceSnapshot.class);

    public static final Topic ATTENDANCE_STATE =
            state("openmeet.attendance.state.v1", "RSVP id", "attendance-service", RsvpSnapshot.class);

    public static final Topic COMMUNITY_STATE =
            state("openmeet.community.state.v1", "account id", "community-service", AccountSnapshot.class);

    private static final List<Topic> ALL = List.of(
            SERIES,
            SERIES_STATE,
            OCCURRENCES,
            OCCURRENCES_STATE,
            ATTENDANCE,
            ATTENDANCE_STATE,
            COMMUNITY,
            COMMUNITY_STATE);

    private Topics() {}

    public static List<Topic> all() {
        return ALL;
    }

    private static Topic state(String name, String key, String writer, Class<? extends SpecificRecord> snapshot) {
        return new Topic(name, Topic.Kind.STATE, key, PARTITIONS, writer, List.of(snapshot));
    }
}
