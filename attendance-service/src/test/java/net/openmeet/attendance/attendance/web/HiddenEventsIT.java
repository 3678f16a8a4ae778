package net.openmeet.attendance.attendance.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static net.openmeet.platform.test.People.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.series.SeriesManagement;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;

@RunningService
class HiddenEventsIT {

    private final Api api;
    private final Events events;
    private final SeriesManagement series;

    HiddenEventsIT(Api api, Events events, SeriesManagement series) {
        this.api = api;
        this.events = events;
        this.series = series;
    }

    @Test
    void areHiddenAsSoonAsTheirSeriesIsWhateverTheDateSays() {
        KnownOccurrence date = events.dateWithSeats(5);
        api.as(BOB).get(attendance(date)).expect(200);

        events.seriesBecomes(date, 2, Visibility.PRIVATE);

        assertThat(api.as(BOB).get(attendance(date)).expect(404).code()).isEqualTo("event-not-found");
        go(BOB, date).expect(404);
        api.as(ALICE).get(attendance(date)).expect(200);
    }

    @Test
    void areHiddenByTheDateAlsoWhereTheSeriesIsOpen() {
        KnownOccurrence date = events.becomes(events.dateWithSeats(5), Visibility.PRIVATE);

        go(BOB, date).expect(404);
    }

    @Test
    void areThereForWhoHasSignedInWhereEitherIsVisibleToMembers() {
        KnownOccurrence byItself = events.becomes(events.dateWithSeats(5), Visibility.MEMBERS);
        KnownOccurrence bySeries = events.becomes(events.dateWithSeats(5), Visibility.UNLISTED);
        events.seriesBecomes(bySeries, 2, Visibility.MEMBERS);

        for (KnownOccurrence date : List.of(byItself, bySeries)) {
            go(BOB, date).expect(200);
            api.as(CAROL).get(attendance(date)).expect(200);
            api.get(attendance(date)).expect(404);
        }
    }

    @Test
    void areNobodysUntilTheirSeriesIsKnown() {
        KnownOccurrence date = events.dateOf(UUID.randomUUID(), 5);

        go(BOB, date).expect(404);
        go(ALICE, date).expect(404);
        events.seriesBecomes(date, 1, Visibility.PUBLIC);
        go(BOB, date).expect(200);
    }

    @Test
    void areNobodysOnceTheirSeriesIsDeletedAlsoWhenOlderFactsComeLate() {
        KnownOccurrence date = events.dateWithSeats(5);
        go(BOB, date).expect(200);

        events.seriesIsDeleted(date, 3);
        events.seriesBecomes(date, 2, Visibility.PUBLIC);

        api.as(BOB).get(rsvp(date)).expect(404);
        api.as(ALICE).get(attendance(date)).expect(404);
    }

    @Test
    void areNobodysWhereAFactOfTheirSeriesCannotBeReadUntilTheNextOneCan() {
        KnownOccurrence date = events.dateWithSeats(5);

        series.deny(Events.seriesOf(date));
        api.as(ALICE).get(attendance(date)).expect(404);

        events.seriesBecomes(date, 3, Visibility.UNLISTED);
        api.as(BOB).get(attendance(date)).expect(200);
    }

    @Test
    void stayHiddenWhenAnOlderFactComesAgain() {
        KnownOccurrence date = events.dateWithSeats(5);
        events.seriesBecomes(date, 3, Visibility.PRIVATE);

        events.seriesBecomes(date, 2, Visibility.PUBLIC);
        events.seriesBecomes(date, 1, Visibility.PUBLIC);

        api.as(BOB).get(attendance(date)).expect(404);
    }

    @Test
    void areNotFoundByAFormerNameThatCanBeGuessed() {
        KnownOccurrence date = events.dateWithSeats(5);
        go(BOB, date).expect(200);

        events.seriesBecomes(Events.seriesOf(date), 2, Visibility.UNLISTED, "k3v9-unguessable");

        api.as(CAROL).get(attendance(date)).expect(404);
        go(CAROL, date).expect(404);
        api.as(ALICE).get(attendance(date)).expect(200);
        api.as(BOB).get(rsvp(date)).expect(200);
    }

    @Test
    void leadOnFromAFormerNameAsTheEventItselfDoes() {
        KnownOccurrence open = events.withSeats(5);
        go(BOB, open).expect(200);
        KnownOccurrence hidden = events.renamed(open, "k3v9-" + open.id(), Visibility.PRIVATE, 2);

        leads(api.as(ALICE).get(attendance(open)), attendance(hidden));
        leads(go(ALICE, open), rsvp(hidden));
        api.as(CAROL).get(attendance(open)).expect(404);
        go(CAROL, open).expect(404);
        api.as(BOB).get(rsvp(open)).expect(200);
        KnownOccurrence again = events.renamed(open, open.slug(), Visibility.PUBLIC, 3);
        leads(api.as(CAROL).get(attendance(hidden)), attendance(again));
        leads(api.as(BOB).get(rsvp(hidden)), rsvp(again));
        api.as(CAROL).get(attendance(again)).expect(200);
    }

    @Test
    void areFoundByTheNewNameOnceTheDateHasFollowed() {
        KnownOccurrence date = events.dateWithSeats(5);
        String name = "k3v9-" + date.id();
        events.seriesBecomes(Events.seriesOf(date), 2, Visibility.UNLISTED, name);

        var renamed = new KnownOccurrence(
                date.id(),
                Events.seriesOf(date),
                name + "-2099-03-03-1900",
                ALICE,
                Visibility.UNLISTED,
                date.status(),
                5,
                false,
                date.endsAt());
        events.told(renamed, 2);

        go(CAROL, renamed).expect(200);
        go(CAROL, date).expect(404);
    }

    @Test
    void leaveThoseWhoAnsweredTheirOwnAnswerAndNothingElse() {
        KnownOccurrence event = events.withSeats(2);
        go(BOB, event).expect(200);
        go(CAROL, event).expect(200);
        go(DAN, event).expect(200);
        events.becomes(event, Visibility.PRIVATE);

        ApiResponse own = api.as(BOB).get(rsvp(event)).expect(200);
        assertThat(own.text("/status")).isEqualTo("going");
        assertThat(own.text("/event")).isEqualTo(event.slug());
        assertThat(own.at("/attendance").isNull()).isTrue();
        api.as(BOB).get(attendance(event)).expect(404);
        api.as(BOB).get("/api/events/" + event.slug() + "/attendees").expect(404);
        go(BOB, event).expect(404);
        assertThat(api.as(DAN).get(rsvp(event)).expect(200).text("/status")).isEqualTo("waitlisted");
        api.as(UUID.randomUUID()).get(rsvp(event)).expect(404);
    }

    @Test
    void letThoseWhoAnsweredTakeItBack() {
        KnownOccurrence event = events.withSeats(2);
        go(BOB, event).expect(200);
        events.becomes(event, Visibility.PRIVATE);

        ApiResponse taken = api.as(BOB).delete(rsvp(event)).expect(204);

        assertThat(taken.hasHeader("Version-Token")).isFalse();
        api.as(BOB).get(rsvp(event)).expect(404);
        api.as(BOB).delete(rsvp(event)).expect(404);
        assertThat(api.as(ALICE).get(attendance(event)).at("/going").asInt()).isZero();
    }

    @Test
    void promoteNobodyWhoMayNotSeeThemAnyMore() {
        KnownOccurrence date = events.dateWithSeats(1);
        go(BOB, date).expect(200);
        go(CAROL, date).expect(200);
        go(ALICE, date).expect(200);
        events.seriesBecomes(date, 2, Visibility.PRIVATE);

        api.as(BOB).delete(rsvp(date)).expect(204);

        assertThat(status(CAROL, date)).isEqualTo("waitlisted");
        assertThat(status(ALICE, date)).isEqualTo("going");
    }

    @Test
    void promoteThoseWhoKeptTheirPlaceOnceTheyMaySeeThemAgain() {
        KnownOccurrence date = events.dateWithSeats(1);
        go(BOB, date).expect(200);
        go(CAROL, date).expect(200);
        events.seriesBecomes(date, 2, Visibility.PRIVATE);
        api.as(BOB).delete(rsvp(date)).expect(204);

        events.seriesBecomes(date, 3, Visibility.PUBLIC);

        Await.until("Carol has a seat", () -> status(CAROL, date).equals("going"));
    }

    private static void leads(ApiResponse answer, String path) {
        assertThat(answer.expect(308).header("Location")).isEqualTo(path);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    private String status(UUID member, KnownOccurrence event) {
        return api.as(member).get(rsvp(event)).expect(200).text("/status");
    }

    private ApiResponse go(UUID member, KnownOccurrence event) {
        return api.as(member).put(rsvp(event), "{\"status\": \"going\"}");
    }

    private static String rsvp(KnownOccurrence event) {
        return "/api/events/" + event.slug() + "/rsvp";
    }

    private static String attendance(KnownOccurrence event) {
        return "/api/events/" + event.slug() + "/attendance";
    }
}
