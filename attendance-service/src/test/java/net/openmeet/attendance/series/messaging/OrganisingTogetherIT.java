package net.openmeet.attendance.series.messaging;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static net.openmeet.platform.test.People.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.attendance.testing.SeriesOnTopic;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.schemas.series.OrganiserRole;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.Test;

@RunningService
class OrganisingTogetherIT {

    private static final Organiser BOB_AS_CO_ORGANISER = new Organiser(BOB, OrganiserRole.CO_ORGANISER);
    private static final Organiser CAROL_AS_HOST = new Organiser(CAROL, OrganiserRole.HOST);

    private final Api api;
    private final SeriesOnTopic series;

    OrganisingTogetherIT(Api api, Messages messages) {
        this.api = api;
        this.series = new SeriesOnTopic(messages);
    }

    @Test
    void showsWhoeverOrganisesADateWhoWaitsAndLetsCoOrganisersRemoveThem() {
        open(Visibility.PUBLIC);
        answer(DAN).expect(200);
        attendees(BOB, "waitlisted").expect(403);

        series.isOrganisedBy(2, Visibility.PUBLIC, BOB_AS_CO_ORGANISER, CAROL_AS_HOST);
        Await.until("Bob sees who waits", () -> attendees(BOB, "waitlisted").status() == 200);

        attendees(CAROL, "waitlisted").expect(200);
        assertThat(remove(CAROL).expect(403).code()).isEqualTo("not-owner");
        remove(BOB).expect(204);
        assertThat(attendees(CAROL, "going").expect(200).at("/items")).isEmpty();
    }

    @Test
    void hidesAPrivateDateAtOnceFromWhoOrganisesItNoMore() {
        open(Visibility.PRIVATE);
        attendance(BOB).expect(404);

        series.isOrganisedBy(2, Visibility.PRIVATE, BOB_AS_CO_ORGANISER, CAROL_AS_HOST);
        Await.until("Bob sees it", () -> attendance(BOB).status() == 200);
        attendance(CAROL).expect(200);
        answer(CAROL).expect(200);

        series.isOrganisedBy(3, Visibility.PRIVATE, CAROL_AS_HOST);
        Await.until("Bob doesn't see it any more", () -> attendance(BOB).status() == 404);
        attendance(CAROL).expect(200);
    }

    @Test
    void isNotMovedByWhatComesTwiceOrLate() {
        open(Visibility.PRIVATE);
        series.isOrganisedBy(4, Visibility.PRIVATE, CAROL_AS_HOST);
        Await.until("Carol sees it", () -> attendance(CAROL).status() == 200);

        series.isOrganisedBy(2, Visibility.PRIVATE, BOB_AS_CO_ORGANISER);
        series.isOrganisedBy(4, Visibility.PRIVATE, CAROL_AS_HOST);
        series.becomesOf(DAN, 3, Visibility.PRIVATE);
        // Messages of one series are in order: once this has its effect, so have all before it.
        series.isOrganisedBy(5, Visibility.PRIVATE, CAROL_AS_HOST, new Organiser(DAN, OrganiserRole.HOST));
        Await.until("Dan sees it", () -> attendance(DAN).status() == 200);

        attendance(BOB).expect(404);
        assertThat(remove(DAN).expect(403).code()).isEqualTo("not-owner");
        attendance(ALICE).expect(200);
    }

    @Test
    void followsASeriesToItsNewOwner() {
        open(Visibility.PRIVATE);

        series.becomesOf(BOB, 2, Visibility.PRIVATE);
        Await.until("Bob sees it", () -> attendance(BOB).status() == 200);

        attendance(ALICE).expect(404);
        answer(BOB).expect(200);
        api.as(BOB).delete(series.path() + "/attendees/" + BOB).expect(204);
    }

    private void open(Visibility visibility) {
        series.create(visibility);
        series.vivify();
        series.isPropagated(1);
        Await.until("Alice sees it", () -> attendance(ALICE).status() == 200);
    }

    private ApiResponse attendance(UUID viewer) {
        return api.as(viewer).get(series.path() + "/attendance");
    }

    private ApiResponse attendees(UUID viewer, String status) {
        return api.as(viewer).get(series.path() + "/attendees?status=" + status);
    }

    private ApiResponse answer(UUID member) {
        return api.as(member).put(series.path() + "/rsvp", "{\"status\": \"going\", \"guests\": 0}");
    }

    private ApiResponse remove(UUID by) {
        return api.as(by).delete(series.path() + "/attendees/" + DAN);
    }
}
