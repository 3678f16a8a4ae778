package net.openmeet.schemas;

import java.util.List;
import net.openmeet.schemas.attendance.FollowerSnapshot;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpSnapshot;
import net.openmeet.schemas.attendance.SeriesFollowed;
import net.openmeet.schemas.attendance.SeriesUnfollowed;
import net.openmeet.schemas.community.AccountErased;
import net.openmeet.schemas.community.AccountRegistered;
import net.openmeet.schemas.community.AccountReinstated;
import net.openmeet.schemas.community.AccountSnapshot;
import net.openmeet.schemas.community.AccountSuspended;
import net.openmeet.schemas.community.AccountUpdated;
import net.openmeet.schemas.community.AccountsMerged;
import net.openmeet.schemas.community.GroupAnnounced;
import net.openmeet.schemas.community.GroupAnnouncementChanged;
import net.openmeet.schemas.community.GroupAnnouncementDeleted;
import net.openmeet.schemas.community.GroupChanged;
import net.openmeet.schemas.community.GroupContacted;
import net.openmeet.schemas.community.GroupCreated;
import net.openmeet.schemas.community.GroupDeleted;
import net.openmeet.schemas.community.GroupSnapshot;
import net.openmeet.schemas.community.MembershipChanged;
import net.openmeet.schemas.community.MembershipSnapshot;
import net.openmeet.schemas.community.RestrictionSnapshot;
import net.openmeet.schemas.community.ThingContacted;
import net.openmeet.schemas.community.ThingHidden;
import net.openmeet.schemas.community.ThingUnhidden;
import net.openmeet.schemas.erasure.AccountForgotten;
import net.openmeet.schemas.occurrences.OccurrenceAdopted;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceCarriedOver;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceDetached;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceSnapshot;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.occurrences.SeriesPropagated;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDatesExcluded;
import net.openmeet.schemas.series.SeriesDatesImported;
import net.openmeet.schemas.series.SeriesDatesIncluded;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesEnded;
import net.openmeet.schemas.series.SeriesOrganisersChanged;
import net.openmeet.schemas.series.SeriesPaused;
import net.openmeet.schemas.series.SeriesResumed;
import net.openmeet.schemas.series.SeriesScheduleChanged;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.schemas.series.SeriesSplit;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.schemas.series.SeriesTransferred;
import net.openmeet.schemas.series.StandaloneEventImported;
import org.apache.avro.specific.SpecificRecord;

/** Every topic there is. Topics are created, schemas registered, and rights given, from this catalogue alone. */
public final class Topics {

    private static final int PARTITIONS = 12;
    private static final String SERIES_SERVICE = "series-service";
    private static final String OCCURRENCE_SERVICE = "occurrence-service";
    private static final String ATTENDANCE_SERVICE = "attendance-service";
    private static final String COMMUNITY_SERVICE = "community-service";

    public static final Topic SERIES = new Topic(
                    "openmeet.series.v1",
                    "series id, or occurrence id of a standalone event that was imported, or account id",
                    PARTITIONS,
                    SERIES_SERVICE,
                    List.of(
                            SeriesCreated.class,
                            SeriesTemplateChanged.class,
                            SeriesScheduleChanged.class,
                            SeriesSplit.class,
                            SeriesDatesExcluded.class,
                            SeriesDatesIncluded.class,
                            SeriesDatesImported.class,
                            SeriesPaused.class,
                            SeriesResumed.class,
                            SeriesEnded.class,
                            SeriesOrganisersChanged.class,
                            SeriesTransferred.class,
                            SeriesDeleted.class,
                            StandaloneEventImported.class,
                            AccountForgotten.class))
            .readBy(OCCURRENCE_SERVICE, ATTENDANCE_SERVICE, COMMUNITY_SERVICE)
            .opened();

    public static final Topic OCCURRENCES = new Topic(
                    "openmeet.occurrences.v1",
                    "series id, or occurrence id of a standalone event, or account id",
                    PARTITIONS,
                    OCCURRENCE_SERVICE,
                    List.of(
                            OccurrenceVivified.class,
                            OccurrenceModified.class,
                            OccurrenceRescheduled.class,
                            OccurrenceCarriedOver.class,
                            OccurrenceDetached.class,
                            OccurrenceAdopted.class,
                            OccurrenceCancelled.class,
                            OccurrenceReinstated.class,
                            OccurrenceCompleted.class,
                            OccurrenceRemoved.class,
                            SeriesPropagated.class,
                            AccountForgotten.class))
            .readBy(ATTENDANCE_SERVICE, SERIES_SERVICE, COMMUNITY_SERVICE)
            .opened();

    /** Says who goes where, and who follows what, so it is open to nobody else. */
    public static final Topic ATTENDANCE = new Topic(
                    "openmeet.attendance.v1",
                    "occurrence id, or series id of who follows it, or account id",
                    PARTITIONS,
                    ATTENDANCE_SERVICE,
                    List.of(RsvpChanged.class, SeriesFollowed.class, SeriesUnfollowed.class, AccountForgotten.class))
            .readBy(OCCURRENCE_SERVICE, SERIES_SERVICE, COMMUNITY_SERVICE, ATTENDANCE_SERVICE);

    /** Says who belongs where, so it is open to nobody else. Who listens takes groups from it: what others show of people is their state. */
    public static final Topic COMMUNITY = new Topic(
                    "openmeet.community.v1",
                    "account id, group id of groups and memberships, or id of what moderators hid",
                    PARTITIONS,
                    COMMUNITY_SERVICE,
                    List.of(
                            AccountRegistered.class,
                            AccountUpdated.class,
                            AccountErased.class,
                            AccountsMerged.class,
                            GroupCreated.class,
                            GroupChanged.class,
                            GroupDeleted.class,
                            MembershipChanged.class,
                            GroupAnnounced.class,
                            GroupAnnouncementChanged.class,
                            GroupAnnouncementDeleted.class,
                            GroupContacted.class,
                            ThingContacted.class,
                            ThingHidden.class,
                            ThingUnhidden.class,
                            AccountSuspended.class,
                            AccountReinstated.class))
            .readBy(SERIES_SERVICE, OCCURRENCE_SERVICE, ATTENDANCE_SERVICE);

    public static final Topic SERIES_STATE = state(
                    "openmeet.series.state.v1", "series id", SERIES_SERVICE, SeriesSnapshot.class)
            .readBy(OCCURRENCE_SERVICE, ATTENDANCE_SERVICE, COMMUNITY_SERVICE)
            .opened();

    public static final Topic OCCURRENCES_STATE = state(
                    "openmeet.occurrences.state.v1", "occurrence id", OCCURRENCE_SERVICE, OccurrenceSnapshot.class)
            .readBy(ATTENDANCE_SERVICE, COMMUNITY_SERVICE)
            .opened();

    /** Says who goes where, so it is open to nobody else. */
    public static final Topic ATTENDANCE_STATE = state(
                    "openmeet.attendance.state.v1", "RSVP id", ATTENDANCE_SERVICE, RsvpSnapshot.class)
            .readBy(OCCURRENCE_SERVICE);

    /** Says who follows what, so it is open to nobody else. */
    public static final Topic FOLLOWERS_STATE = state(
                    "openmeet.followers.state.v1", "follower id", ATTENDANCE_SERVICE, FollowerSnapshot.class)
            .readBy(OCCURRENCE_SERVICE);

    /** The only topic with people's names; read by whoever shows them, and open to nobody else. */
    public static final Topic COMMUNITY_STATE = state(
                    "openmeet.community.state.v1", "account id", COMMUNITY_SERVICE, AccountSnapshot.class)
            .readBy(ATTENDANCE_SERVICE);

    /** Apart from accounts: whoever may know groups need not know names. */
    public static final Topic GROUPS_STATE = state(
                    "openmeet.groups.state.v1", "group id", COMMUNITY_SERVICE, GroupSnapshot.class)
            .readBy(SERIES_SERVICE, OCCURRENCE_SERVICE, ATTENDANCE_SERVICE);

    /** Says who belongs where, so it is open to nobody else. */
    public static final Topic MEMBERSHIPS_STATE = state(
                    "openmeet.memberships.state.v1", "membership id", COMMUNITY_SERVICE, MembershipSnapshot.class)
            .readBy(SERIES_SERVICE, OCCURRENCE_SERVICE, ATTENDANCE_SERVICE);

    /** Says what moderators hid and whom they suspended, so it is open to nobody else. */
    public static final Topic RESTRICTIONS_STATE = state(
                    "openmeet.restrictions.state.v1",
                    "id of what is restricted",
                    COMMUNITY_SERVICE,
                    RestrictionSnapshot.class)
            .readBy(SERIES_SERVICE, OCCURRENCE_SERVICE, ATTENDANCE_SERVICE);

    private static final List<Topic> ALL = List.of(
            SERIES,
            SERIES_STATE,
            OCCURRENCES,
            OCCURRENCES_STATE,
            ATTENDANCE,
            ATTENDANCE_STATE,
            FOLLOWERS_STATE,
            COMMUNITY,
            COMMUNITY_STATE,
            GROUPS_STATE,
            MEMBERSHIPS_STATE,
            RESTRICTIONS_STATE);

    private Topics() {}

    public static List<Topic> all() {
        return ALL;
    }

    private static Topic state(String name, String key, String writer, Class<? extends SpecificRecord> snapshot) {
        return new Topic(name, Topic.Kind.STATE, key, PARTITIONS, writer, List.of(snapshot));
    }
}
