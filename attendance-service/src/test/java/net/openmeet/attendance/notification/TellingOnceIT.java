package net.openmeet.attendance.notification;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.Parallel;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.work.RecurringWork;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class TellingOnceIT {

    private static final String INBOX = "/api/notifications";
    private static final Instant START = Instant.parse("2099-03-03T18:00:00Z");

    private final Api api;
    private final Events events;
    private final NotificationManagement management;
    private final RecurringWork forgetting;
    private final JdbcClient database;
    private final UUID member = UUID.randomUUID();

    TellingOnceIT(
            Api api,
            Events events,
            NotificationManagement management,
            @Qualifier("forgettingNotifications") RecurringWork forgetting,
            JdbcClient database) {
        this.api = api;
        this.events = events;
        this.management = management;
        this.forgetting = forgetting;
        this.database = database;
    }

    @Test
    void tellsOfAllDatesOfAChangeTogether() {
        UUID series = series();
        follow(series, "all");
        List<DateNews> news = news(twelve(series), Change.by(ALICE), Instant.now());

        news.forEach(date -> management.tell(List.of(date)));

        ApiResponse inbox = inbox();
        assertThat(inbox.at("/items").size()).isEqualTo(1);
        assertThat(inbox.text("/items/0/cause")).isEqualTo("cancelled");
        assertThat(inbox.at("/items/0/dates").size()).isEqualTo(12);
    }

    @Test
    void tellsNothingTwiceHoweverOftenAndByHowManyAtOnceItIsTold() {
        UUID series = series();
        follow(series, "all");
        List<DateNews> news = news(twelve(series), Change.by(ALICE), Instant.now());
        management.tell(news);
        api.as(member).put(INBOX + "/" + inbox().text("/items/0/id") + "/read").expect(204);

        management.tell(news);
        Parallel.run(4, List.of(1, 2, 3, 4), time -> {
            management.tell(news);
            return time;
        });

        assertThat(inbox().at("/items").size()).isEqualTo(1);
        assertThat(inbox().at("/items/0/dates").size()).isEqualTo(12);
        assertThat(unread()).isZero();
    }

    @Test
    void tellsWhomTheMatrixNames() {
        KnownOccurrence event = events.withSeats(5);
        UUID away = UUID.randomUUID();
        answer(member, event, "going");
        answer(away, event, "not-going");

        management.tell(news(List.of(event), Change.by(ALICE), Instant.now()));

        assertThat(inbox().text("/items/0/dates/0/event")).isEqualTo(event.slug());
        assertThat(inbox().text("/items/0/dates/0/reason")).isEqualTo("The teacher is ill");
        assertThat(items(away)).isZero();
    }

    @Test
    void leavesAFollowerAloneWhoStaysAwayFromTheDate() {
        UUID series = series();
        follow(series, "all");
        KnownOccurrence date = events.dateOf(series, 5);
        answer(member, date, "not-going");

        management.tell(news(List.of(date), Change.by(ALICE), Instant.now()));

        assertThat(items(member)).isZero();
    }

    @Test
    void tellsNobodyOfTheirOwnDoing() {
        KnownOccurrence event = events.withSeats(5);
        answer(member, event, "going");

        management.tell(news(List.of(event), Change.by(member), Instant.now()));

        assertThat(items(member)).isZero();
    }

    @Test
    void tellsFollowersOnceThatASeriesEnds() {
        UUID series = series();
        follow(series, "important");
        SeriesNews ended = new SeriesNews(
                NotificationCause.SERIES_ENDED,
                series,
                "Tuesday Yoga",
                List.of("2099-03-31T19:00"),
                "Europe/Berlin",
                Change.by(ALICE),
                Instant.now());

        management.tellOfSeries(List.of(ended));
        management.tellOfSeries(List.of(ended));

        assertThat(inbox().at("/items").size()).isEqualTo(1);
        assertThat(inbox().text("/items/0/series/series")).isEqualTo("series-" + series);
        assertThat(inbox().text("/items/0/series/dates/0")).isEqualTo("2099-03-31T19:00");
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void tellsOfASeriesOnlyThoseWhoWantToHearOfItAndMaySeeIt() {
        UUID series = series();
        follow(series, "important");
        management.tellOfSeries(List.of(new SeriesNews(
                NotificationCause.DATES_ADDED,
                series,
                "Tuesday Yoga",
                List.of("2099-03-31T19:00"),
                "Europe/Berlin",
                Change.by(ALICE),
                Instant.now())));
        assertThat(items(member)).isZero();
        follow(series, "all");
        management.tellOfSeries(List.of(new SeriesNews(
                NotificationCause.DATES_ADDED,
                series,
                "Tuesday Yoga",
                List.of("2099-04-01T19:00"),
                "Europe/Berlin",
                Change.by(ALICE),
                Instant.now())));
        assertThat(items(member)).isEqualTo(1);

        events.seriesBecomes(series, 2, Visibility.PRIVATE, "series-" + series);

        assertThat(items(member)).isZero();
        assertThat(unread()).isZero();
    }

    @Test
    void forgetsWhatItToldLongAgo() {
        KnownOccurrence event = events.withSeats(5);
        answer(member, event, "going");
        management.tell(news(List.of(event), Change.by(ALICE), Instant.now()));
        UUID cause = UUID.fromString(inbox().text("/items/0/id"));

        forgetting.run();
        assertThat(items(member)).isEqualTo(1);

        database.sql("update notification_cause set at = at - interval '91 days' where cause_id = :cause")
                .param("cause", cause)
                .update();
        forgetting.run();
        assertThat(items(member)).isZero();
    }

    @Test
    void tellsNobodyOfLongAgo() {
        KnownOccurrence event = events.withSeats(5);
        answer(member, event, "going");

        management.tell(news(List.of(event), Change.by(ALICE), Instant.now().minus(25, ChronoUnit.HOURS)));

        assertThat(items(member)).isZero();
    }

    @Test
    void showsNothingToWhoMayNotSeeItAnyMore() {
        KnownOccurrence event = events.withSeats(5);
        answer(member, event, "going");
        management.tell(news(List.of(event), Change.by(ALICE), Instant.now()));
        assertThat(unread()).isEqualTo(1);

        events.becomes(event, Visibility.PRIVATE);

        assertThat(items(member)).isZero();
        assertThat(unread()).isZero();
    }

    @Test
    void listsTheLastFirstAndForgetsNoneBetweenPages() {
        KnownOccurrence event = events.withSeats(5);
        answer(member, event, "going");
        IntStream.range(0, 3).forEach(time -> management.tell(news(List.of(event), Change.by(ALICE), Instant.now())));

        ApiResponse first = api.as(member).get(INBOX + "?limit=2").expect(200);
        ApiResponse second = api.as(member)
                .get(INBOX + "?limit=2&cursor=" + first.text("/next"))
                .expect(200);

        assertThat(first.at("/items").size()).isEqualTo(2);
        assertThat(second.at("/items").size()).isEqualTo(1);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(unread()).isEqualTo(3);
        api.as(member).put(INBOX + "/read").expect(204);
        assertThat(unread()).isZero();
    }

    @Test
    void letsNobodyReadAnothersNotification() {
        KnownOccurrence event = events.withSeats(5);
        answer(member, event, "going");
        management.tell(news(List.of(event), Change.by(ALICE), Instant.now()));
        String id = inbox().text("/items/0/id");

        assertThat(api.as(UUID.randomUUID())
                        .put(INBOX + "/" + id + "/read")
                        .expect(404)
                        .code())
                .isEqualTo("notification-not-found");
        assertThat(api.as(member).get(INBOX + "?cursor=bm9wZQ").expect(400).code())
                .isEqualTo("invalid-parameter");
    }

    private static List<DateNews> news(List<KnownOccurrence> dates, Change change, Instant at) {
        return dates.stream()
                .map(date -> new DateNews(
                        NotificationCause.CANCELLED,
                        date.id(),
                        date.seriesId(),
                        "Tuesday Yoga",
                        "2099-03-03T19:00",
                        "Europe/Berlin",
                        START,
                        date.endsAt(),
                        "The teacher is ill",
                        change,
                        at))
                .toList();
    }

    private UUID series() {
        UUID series = UUID.randomUUID();
        events.seriesBecomes(series, 1, Visibility.PUBLIC, "series-" + series);
        return series;
    }

    private List<KnownOccurrence> twelve(UUID series) {
        return IntStream.rangeClosed(10, 21)
                .mapToObj(day -> events.dateOn(series, "2099-03-" + day + "T19:00", 5))
                .toList();
    }

    private void follow(UUID series, String level) {
        api.as(member)
                .put("/api/series/series-" + series + "/followers/me", "{\"notifications\": \"" + level + "\"}")
                .expect(200);
    }

    private void answer(UUID account, KnownOccurrence event, String status) {
        api.as(account)
                .put("/api/events/" + event.slug() + "/rsvp", "{\"status\": \"" + status + "\"}")
                .expect(200);
    }

    private ApiResponse inbox() {
        return api.as(member).get(INBOX).expect(200);
    }

    private int items(UUID account) {
        return api.as(account).get(INBOX).expect(200).at("/items").size();
    }

    private int unread() {
        return api.as(member).get(INBOX + "/unread").expect(200).at("/unread").asInt();
    }
}
