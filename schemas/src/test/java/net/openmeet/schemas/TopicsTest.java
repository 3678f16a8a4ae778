package net.openmeet.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.stream.Collectors;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.erasure.AccountForgotten;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void areNamedByContextAndMajorVersion() {
        assertThat(Topics.all())
                .allSatisfy(topic -> assertThat(topic.name()).matches("openmeet\\.[a-z]+(\\.state)?\\.v[1-9]"));
    }

    /** Another number of partitions moves keys, and their order is lost; on another topic a message has another subject, without a past. */
    @Test
    void stayAsTheyWerePublished() {
        assertThat(Topics.all())
                .extracting(Topic::name, Topic::partitions, Topic::writer, TopicsTest::messages)
                .contains(
                        tuple(
                                "openmeet.series.v1",
                                12,
                                "series-service",
                                "SeriesCreated SeriesTemplateChanged SeriesScheduleChanged SeriesSplit"
                                        + " SeriesDatesExcluded SeriesDatesIncluded SeriesDatesImported SeriesPaused SeriesResumed"
                                        + " SeriesEnded SeriesOrganisersChanged SeriesTransferred SeriesDeleted StandaloneEventImported AccountForgotten"),
                        tuple(
                                "openmeet.occurrences.v1",
                                12,
                                "occurrence-service",
                                "OccurrenceVivified OccurrenceModified OccurrenceRescheduled OccurrenceCarriedOver OccurrenceDetached OccurrenceAdopted"
                                        + " OccurrenceCancelled OccurrenceReinstated OccurrenceCompleted OccurrenceRemoved SeriesPropagated AccountForgotten"),
                        tuple(
                                "openmeet.attendance.v1",
                                12,
                                "attendance-service",
                                "RsvpChanged SeriesFollowed SeriesUnfollowed AccountForgotten"),
                        tuple(
                                "openmeet.community.v1",
                                12,
                                "community-service",
                                "AccountRegistered AccountUpdated AccountErased AccountsMerged GroupCreated GroupChanged GroupDeleted MembershipChanged GroupAnnounced GroupAnnouncementChanged GroupAnnouncementDeleted GroupContacted ThingContacted"
                                        + " ThingHidden ThingUnhidden AccountSuspended AccountReinstated"),
                        tuple("openmeet.series.state.v1", 12, "series-service", "SeriesSnapshot"),
                        tuple("openmeet.occurrences.state.v1", 12, "occurrence-service", "OccurrenceSnapshot"),
                        tuple("openmeet.attendance.state.v1", 12, "attendance-service", "RsvpSnapshot"),
                        tuple("openmeet.followers.state.v1", 12, "attendance-service", "FollowerSnapshot"),
                        tuple("openmeet.community.state.v1", 12, "community-service", "AccountSnapshot"),
                        tuple("openmeet.groups.state.v1", 12, "community-service", "GroupSnapshot"),
                        tuple("openmeet.memberships.state.v1", 12, "community-service", "MembershipSnapshot"),
                        tuple("openmeet.restrictions.state.v1", 12, "community-service", "RestrictionSnapshot"));
    }

    @Test
    void haveOneWriterAndShareNoMessage() {
        assertThat(Topics.all().stream().map(Topic::name)).doesNotHaveDuplicates();
        assertThat(Topics.all().stream()
                        .filter(topic -> topic.kind() == Topic.Kind.FACTS)
                        .map(Topic::writer))
                .doesNotHaveDuplicates();
        // Each service says for itself that it has forgotten somebody.
        assertThat(Topics.all().stream()
                        .flatMap(topic -> topic.messages().stream())
                        .filter(message -> message != AccountForgotten.class))
                .doesNotHaveDuplicates();
    }

    @Test
    void showPeoplesNamesAndAnswersToWhoeverShowsThemAlone() {
        assertThat(Topics.COMMUNITY_STATE.readers()).containsExactly("attendance-service");
        assertThat(Topics.all())
                .filteredOn(Topic::open)
                .extracting(Topic::name)
                .containsExactlyInAnyOrder(
                        "openmeet.series.v1",
                        "openmeet.series.state.v1",
                        "openmeet.occurrences.v1",
                        "openmeet.occurrences.state.v1");
    }

    @Test
    void haveNoReaderThatIsNoServiceOfOurs() {
        Set<String> services = Topics.all().stream().map(Topic::writer).collect(Collectors.toSet());

        assertThat(Topics.all()).allSatisfy(topic -> assertThat(services).containsAll(topic.readers()));
    }

    @Test
    void areReadByTheirWriterOnlyWhereItTellsPeopleOfWhatItSaid() {
        assertThat(Topics.all())
                .filteredOn(topic -> topic.readers().contains(topic.writer()))
                .containsExactly(Topics.ATTENDANCE);
    }

    @Test
    void nameTheSubjectOfAMessageByTopicAndRecord() {
        assertThat(Topics.SERIES.subject(SeriesCreated.class))
                .isEqualTo("openmeet.series.v1-net.openmeet.schemas.series.SeriesCreated");
    }

    @Test
    void refuseAMessageThatTravelsElsewhere() {
        assertThatThrownBy(() -> Topics.SERIES.subject(RsvpChanged.class)).hasMessageContaining("does not travel on");
    }

    @Test
    void nameTheDeadLettersOfAConsumer() {
        assertThat(Topics.SERIES.deadLetters("occurrence-service"))
                .isEqualTo("openmeet.series.v1.occurrence-service.dlt");
    }

    @Test
    void haveOneRecordForTheStateOfAnEntity() {
        assertThat(Topics.all())
                .filteredOn(topic -> topic.kind() == Topic.Kind.STATE)
                .hasSize(8)
                .allSatisfy(topic -> assertThat(topic.messages()).hasSize(1));
    }

    private static String messages(Topic topic) {
        return topic.messages().stream().map(Class::getSimpleName).collect(Collectors.joining(" "));
    }
}
