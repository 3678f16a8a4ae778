package net.openmeet.occurrence.series.messaging;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static net.openmeet.platform.test.People.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.schemas.series.OrganiserRole;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class OrganisingTogetherIT {

    private static final Organiser BOB_AS_CO_ORGANISER = new Organiser(BOB, OrganiserRole.CO_ORGANISER);
    private static final Organiser CAROL_AS_HOST = new Organiser(CAROL, OrganiserRole.HOST);
    private static final String CALENDAR = "/api/calendar?from=2026-03-01&to=2026-03-08&timeZone=Europe/Berlin";

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;

    OrganisingTogetherIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void letsACoOrganiserCancelADateAndTellsThatItWasThem() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        series.organise(yoga, 2, BOB_AS_CO_ORGANISER, CAROL_AS_HOST);
        Await.until("Bob may change it", () -> cancel(BOB, yoga).status() == 200);

        OccurrenceCancelled cancelled = messages.await(
                        OccurrenceCancelled.class,
                        body -> yoga.getSeriesId().equals(body.getState().getSeriesId()))
                .body();

        assertThat(cancelled.getChange().getChangedBy()).isEqualTo(BOB);
        assertThat(cancelled.getState().getOwnerId()).isEqualTo(ALICE);
        assertThat(cancelled.getState().getOrganisers()).isEmpty();
        assertThat(cancel(CAROL, yoga).expect(403).code()).isEqualTo("not-owner");
    }

    @Test
    void showsThoseWhoOrganiseAPrivateSeriesItsDatesUntilTheyDoSoNoMore() {
        SeriesCreated yoga = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        series.organise(yoga, 2, BOB_AS_CO_ORGANISER, CAROL_AS_HOST);
        Await.until("Bob sees it", () -> dates(BOB, yoga).status() == 200);
        dates(CAROL, yoga).expect(200);
        assertThat(reasons(CAROL, yoga)).isEqualTo("[\"organising\"]");
        assertThat(reasons(BOB, yoga)).isEqualTo("[\"organising\"]");

        series.organise(yoga, 3, CAROL_AS_HOST);
        Await.until("Bob doesn't see it any more", () -> dates(BOB, yoga).status() == 404);

        cancel(BOB, yoga).expect(404);
        assertThat(reasons(BOB, yoga)).isEmpty();
        assertThat(reasons(CAROL, yoga)).isNotEmpty();
    }

    @Test
    void isNotMovedByWhatComesTwiceOrLate() {
        SeriesCreated yoga = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        series.organise(yoga, 4, CAROL_AS_HOST);
        series.organise(yoga, 2, BOB_AS_CO_ORGANISER);
        series.organise(yoga, 4, CAROL_AS_HOST);
        series.transfer(yoga, 3, DAN);
        // Messages of one series are in order: once this has its effect, so have all before it.
        series.organise(yoga, 5, CAROL_AS_HOST, new Organiser(DAN, OrganiserRole.HOST));
        Await.until("Dan sees it", () -> dates(DAN, yoga).status() == 200);

        dates(BOB, yoga).expect(404);
        assertThat(cancel(DAN, yoga).expect(403).code()).isEqualTo("not-owner");
        dates(ALICE, yoga).expect(200);
    }

    @Test
    void followsASeriesToItsNewOwner() {
        SeriesCreated yoga = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        series.transfer(yoga, 2, BOB);

        Message<OccurrenceModified> told = messages.await(
                OccurrenceModified.class,
                body -> yoga.getSeriesId().equals(body.getState().getSeriesId())
                        && body.getState().getOwnerId().equals(BOB));

        assertThat(told.body().getChanges()).singleElement().satisfies(change -> {
            assertThat(change.getField()).isEqualTo("organiser");
            assertThat(change.getAfter()).isEqualTo("\"" + BOB + "\"");
        });
        assertThat(told.body().getMaterial()).isFalse();
        ApiResponse date = date(BOB, yoga).expect(200);
        assertThat(date.text("/organiser")).isEqualTo(BOB.toString());
        assertThat(reasons(BOB, yoga)).isEqualTo("[\"organising\"]");
        cancel(ALICE, yoga).expect(200);
        api.as(BOB).get("/api/series/" + yoga.getSlug() + "/changes/2").expect(200);
    }

    private ApiResponse dates(UUID viewer, SeriesCreated yoga) {
        return api.as(viewer).get(occurrences(yoga));
    }

    private ApiResponse date(UUID viewer, SeriesCreated yoga) {
        return api.as(viewer).get(occurrences(yoga) + "/2026-03-03T19:00");
    }

    private ApiResponse cancel(UUID by, SeriesCreated yoga) {
        return api.as(by)
                .with("If-Match", "*")
                .post(occurrences(yoga) + "/2026-03-03T19:00/cancel", "{\"reason\": \"Ill\"}");
    }

    /** Why the series' first date stands in somebody's calendar; empty where it doesn't. */
    private String reasons(UUID viewer, SeriesCreated yoga) {
        return api.as(viewer)
                .get(CALENDAR)
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(item ->
                        yoga.getSlug().equals(item.at("/occurrence/series").asString()))
                .map(item -> item.at("/reasons").toString())
                .findFirst()
                .orElse("");
    }
}
