package net.openmeet.occurrence.date.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.ChangedDate;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.Template;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class OverridingADateIT {

    private static final String STORED = "2026-03-10T19:00";
    private static final String VIRTUAL = "2030-01-01T19:00";

    private final Api api;
    private final Api alice;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final AnswersOnTopic answers;
    private final HandledMessages handled;

    OverridingADateIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.alice = api.as(ALICE);
        this.messages = messages;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.answers = new AnswersOnTopic(messages);
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {STORED, VIRTUAL})
    void setsWhatIsNamedAndFollowsInAllElse(String recurrenceId) {
        ChangedDate date = date(recurrenceId);

        ApiResponse changed = patch(date, """
                {"name": "Yoga outside", "capacity": 30, "location": {"name": "Park"}, "start": "2026-03-12T18:00"}
                """).expect(200);

        assertThat(overrides(changed)).containsExactly("start", "name", "capacity", "location");
        assertThat(changed.text("/name")).isEqualTo("Yoga outside");
        assertThat(changed.text("/description")).isEqualTo("All levels");
        assertThat(changed.at("/attendance/capacity").asInt()).isEqualTo(30);
        assertThat(changed.at("/location").toString())
                .isEqualTo("{\"name\":\"Park\",\"address\":{\"country\":\"DE\"}}");
        assertThat(changed.text("/end/local")).isEqualTo("2026-03-12T19:30:00");
        assertThat(api.get(date.path()).json()).isEqualTo(changed.json());
        OccurrenceModified told = modified(date, 2);
        assertThat(told.getState().getTemplate().getName()).isEqualTo("Yoga outside");
        assertThat(told.getMaterial()).isTrue();
        series.change(
                date.series(),
                2,
                Template.newBuilder(template("Evening Yoga"))
                        .setDescription("Beginners")
                        .build(),
                Visibility.PUBLIC,
                FIRST_OF_MARCH);
        modified(date, 3);
        ApiResponse followed = api.get(date.path());
        assertThat(List.of(followed.text("/name"), followed.text("/description")))
                .containsExactly("Yoga outside", "Beginners");
    }

    @Test
    void storesAVirtualDateByIt() {
        ChangedDate date = date(VIRTUAL);
        patch(date, "{\"name\": \"Yoga outside\"}").expect(200);
        messages.await(OccurrenceVivified.class, fact -> fact.getOccurrenceId().equals(date.id()));
        assertThat(api.get(date.path()).at("/stored").asBoolean()).isTrue();
    }

    @Test
    void tellsNoneFromAsTheSeriesHasIt() {
        ChangedDate date = date(STORED);

        ApiResponse none = patch(date, "{\"description\": null, \"location\": null, \"capacity\": null}")
                .expect(200);

        assertThat(overrides(none)).containsExactly("description", "capacity", "location");
        assertThat(none.text("/description")).isEmpty();
        assertThat(none.at("/location").isNull()).isTrue();
        assertThat(none.at("/attendance/capacity").isNull()).isTrue();
        handled.await(series.rename(date.series(), 2, "Evening Yoga", FIRST_OF_MARCH));
        ApiResponse followed = api.get(date.path());
        assertThat(followed.text("/name")).isEqualTo("Evening Yoga");
        assertThat(followed.at("/location").isNull()).isTrue();
    }

    @Test
    void keepsWhatIsAsTheSeriesHasItWhenTheSeriesChanges() {
        ChangedDate date = date(STORED);
        patch(date, "{\"name\": \"Tuesday Yoga\"}").expect(200);

        handled.await(series.rename(date.series(), 2, "Evening Yoga", FIRST_OF_MARCH));

        assertThat(api.get(date.path()).text("/name")).isEqualTo("Tuesday Yoga");
    }

    @Test
    void makesNoNewVersionOfThatWhichIsSoAlready() {
        ChangedDate date = date(STORED);
        patch(date, "{\"name\": \"Yoga outside\"}").expect(200);
        assertThat(patch(date, "{\"name\": \"Yoga outside\"}").expect(200).header("Version-Token"))
                .endsWith("/2");
        assertThat(patch(date, "{}").expect(200).header("Version-Token")).endsWith("/2");
    }

    @Test
    void isReschedulingWhereOnlyTheTimeIsSet() {
        ChangedDate date = date(STORED);
        ApiResponse moved = patch(date, "{\"start\": \"2026-03-11T19:00\"}").expect(200);
        assertThat(overrides(moved)).containsExactly("start");
        messages.await(
                OccurrenceRescheduled.class, fact -> fact.getOccurrenceId().equals(date.id()));
    }

    @Test
    void isUndoneFieldByField() {
        ChangedDate date = date(STORED);
        ApiResponse before = api.get(date.path());
        patch(date, """
                {"name": "Yoga outside", "location": null, "start": "2026-03-12T18:00", "duration": "PT2H"}
                """).expect(200);

        ApiResponse one = date.change(alice, "revert", "{\"fields\": [\"location\", \"start\"]}")
                .expect(200);

        assertThat(overrides(one)).containsExactly("duration", "name");
        assertThat(one.text("/location/name")).isEqualTo("Studio 1");
        assertThat(one.text("/end/local")).isEqualTo("2026-03-10T21:00:00");
        assertThat(date.change(alice, "revert", "").expect(200).json()).isEqualTo(before.json());
        assertThat(date.change(alice, "revert", "{}").expect(200).header("Version-Token"))
                .endsWith("/4");
    }

    @Test
    void isUndoneTogetherWhereItsKindOfTimeIsAnother() {
        ChangedDate date = date(STORED);
        patch(date, "{\"start\": \"2026-03-12\", \"duration\": \"P1D\"}").expect(200);
        ApiResponse timed =
                date.change(alice, "revert", "{\"fields\": [\"duration\"]}").expect(200);
        assertThat(overrides(timed)).isEmpty();
        assertThat(timed.text("/start/local")).isEqualTo("2026-03-10T19:00:00");
    }

    @Test
    void leavesItCancelled() {
        ChangedDate date = date(STORED);
        date.change(alice, "cancel", "{\"reason\": \"Flooded\"}").expect(200);
        ApiResponse renamed = patch(date, "{\"name\": \"Yoga outside\"}").expect(200);
        assertThat(renamed.text("/cancellationReason")).isEqualTo("Flooded");
        assertThat(date.change(alice, "revert", "").expect(200).text("/status")).isEqualTo("cancelled");
    }

    @Test
    void isTheSameByTheSlugOfTheEvent() {
        ChangedDate date = date(STORED);
        Api any = alice.with("If-Match", "*");
        ApiResponse changed = any.patch(date.eventPath(), "{\"name\": \"Yoga outside\", \"location\": null}")
                .expect(200);
        assertThat(overrides(changed)).containsExactly("name", "location");
        assertThat(overrides(any.post(date.eventPath() + "/revert", "{\"fields\": [\"name\"]}")
                        .expect(200)))
                .containsExactly("location");
        assertThat(any.patch(date.eventPath(), "{\"visibility\": \"private\", \"timeZone\": \"Europe/London\"}")
                        .expect(422)
                        .faults())
                .containsExactly("/timeZone", "/visibility");
    }

    @Test
    void isNothingForAnEventWithoutASeries() {
        String party = "/api/events/"
                + alice.post(
                                "/api/events",
                                "{\"name\": \"Party\", \"timeZone\": \"Europe/Berlin\", \"start\": \"2026-07-11T15:00\", \"duration\": \"PT6H\"}")
                        .expect(201)
                        .text("/slug");
        Api any = alice.with("If-Match", "*");
        assertThat(any.post(party + "/revert", "{}").expect(409).code()).isEqualTo("standalone-event");
        assertThat(api.as(BOB)
                        .with("If-Match", "*")
                        .post(party + "/revert", "{}")
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
    }

    @Test
    void isRefusedBelowThoseWhoGoUnlessTheyAreToWait() {
        ChangedDate date = date(STORED);
        answers.changed(date.id(), 1, 12, 0);
        api.with("After-Version", "attendance/" + date.id() + "/1")
                .get(date.path())
                .expect(200);

        ApiResponse refused = patch(date, "{\"capacity\": 11}").expect(409);

        assertThat(refused.code()).isEqualTo("seats-taken");
        assertThat(refused.text("/errors/0/suggestion")).isEqualTo("12");
        patch(date, "{\"capacity\": 5, \"onLoweredCapacity\": \"demote\"}").expect(200);
        assertThat(modified(date, 2).getDemotes()).isTrue();
        assertThat(api.get(date.path()).at("/attendance/capacity").asInt()).isEqualTo(5);
    }

    @Test
    void isNotUndoneBelowThoseWhoGoUnlessTheyAreToWait() {
        ChangedDate date = date(STORED);
        patch(date, "{\"capacity\": 50}").expect(200);
        answers.changed(date.id(), 1, 30, 0);
        api.with("After-Version", "attendance/" + date.id() + "/1")
                .get(date.path())
                .expect(200);

        assertThat(date.change(alice, "revert", "{}").expect(409).code()).isEqualTo("seats-taken");
        date.change(alice, "revert", "{\"onLoweredCapacity\": \"demote\"}").expect(200);
        assertThat(modified(date, 3).getDemotes()).isTrue();
    }

    @Test
    void isRefusedOnceItIsOver() {
        ChangedDate date = date("2026-03-03T19:00");
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(5)));
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(date.id()));
        assertThat(patch(date, "{\"name\": \"Yoga outside\"}").expect(409).code())
                .isEqualTo("event-over");
        assertThat(date.change(alice, "revert", "").expect(409).code()).isEqualTo("event-over");
    }

    @Test
    void showsInListsWhichFieldsItSets() {
        ChangedDate date = date(STORED);
        patch(date, "{\"name\": \"Yoga outside\"}").expect(200);
        ApiResponse list =
                api.get(occurrences(date.series()) + "?from=2026-03-01&limit=2").expect(200);
        assertThat(list.at("/items/0/overrides").toString()).isEqualTo("[]");
        assertThat(list.at("/items/1/overrides").toString()).isEqualTo("[\"name\"]");
    }

    private OccurrenceModified modified(ChangedDate date, long version) {
        return messages.await(
                        OccurrenceModified.class,
                        fact -> fact.getOccurrenceId().equals(date.id()) && fact.getVersion() == version)
                .body();
    }

    private ApiResponse patch(ChangedDate date, String patch) {
        String tag = alice.get(date.path()).expect(200).header("ETag");
        return alice.with("If-Match", tag).patch(date.path(), patch);
    }

    private static List<String> overrides(ApiResponse answer) {
        return answer.at("/overrides")
                .valueStream()
                .map(name -> name.asString())
                .toList();
    }

    private ChangedDate date(String date) {
        return new ChangedDate(series.create(tuesdayYoga()), date);
    }
}
