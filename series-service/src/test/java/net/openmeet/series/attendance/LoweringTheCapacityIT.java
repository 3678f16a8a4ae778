package net.openmeet.series.attendance;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpStatus;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class LoweringTheCapacityIT {

    private static final Instant FAR = Instant.parse("2099-03-03T20:30:00Z");
    private static final Instant PAST = Instant.parse("2020-03-03T20:30:00Z");

    private final Api api;
    private final Messages messages;
    private final KnownAttendances attendances;
    private final String path;
    private final UUID series;

    LoweringTheCapacityIT(Api api, Messages messages, KnownAttendances attendances) {
        this.api = api.as(ALICE);
        this.messages = messages;
        this.attendances = attendances;
        ApiResponse created = this.api.post("/api/series", """
                        {"name": "Choir", "timeZone": "Europe/Berlin", "start": "2099-03-03T19:00", "duration": "PT1H30M",
                         "recurrence": {"rrules": ["FREQ=WEEKLY"]}, "template": {"capacity": 20}}""").expect(201);
        this.path = created.header("Location");
        this.series = UUID.fromString(created.header("Version-Token").split("/", -1)[1]);
    }

    @Test
    void isRefusedBelowThoseWhoGoWithTheirNumber() {
        UUID date = UUID.randomUUID();
        tell(date, 1, 12, FAR);
        tell(UUID.randomUUID(), 1, 7, FAR);
        awaitGoing(12);

        ApiResponse refused = capacity(11, "").expect(409);

        assertThat(refused.code()).isEqualTo("seats-taken");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/template/capacity");
        assertThat(refused.text("/errors/0/suggestion")).isEqualTo("12");
        assertThat(capacity(12, "").expect(200).at("/template/capacity").asInt())
                .isEqualTo(12);
    }

    @Test
    void takesSeatsBackWhereThatIsWanted() {
        tell(UUID.randomUUID(), 1, 12, FAR);
        awaitGoing(12);

        capacity(5, ", \"onLoweredCapacity\": \"demote\"").expect(200);

        assertThat(changed(2).getDemotes()).isTrue();
        capacity(4, "").expect(409);
    }

    @Test
    void takesNobodysSeatOtherwise() {
        capacity(5, "").expect(200);

        assertThat(changed(2).getDemotes()).isFalse();
    }

    @Test
    void isNotKeptByWhatIsOverNorByWhatIsOldNews() {
        tell(UUID.randomUUID(), 1, 30, PAST);
        UUID date = UUID.randomUUID();
        tell(date, 2, 8, FAR);
        tell(date, 1, 19, FAR);
        tell(UUID.randomUUID(), 1, 9, FAR);
        awaitGoing(9);

        capacity(9, "").expect(200);
    }

    @Test
    void mayGrowAlsoWhereMoreGoThanThereAreSeats() {
        capacity(5, "").expect(200);
        tell(UUID.randomUUID(), 1, 12, FAR);
        awaitGoing(12);

        capacity(6, "").expect(200);
    }

    @Test
    void proposesAnEditWhereTakingBackWouldTakeSeats() {
        capacity(30, "").expect(200);
        tell(UUID.randomUUID(), 1, 25, FAR);
        awaitGoing(25);

        ApiResponse refused = api.with("If-Match", "*")
                .send("POST", path + "/changes/2/undo", null, null)
                .expect(409);

        assertThat(refused.code()).isEqualTo("seats-taken");
        assertThat(refused.text("/detail")).contains("Edit the series instead, with template.capacity 25 at least");
    }

    @Test
    void saysWhatMayBeWanted() {
        ApiResponse refused = capacity(5, ", \"onLoweredCapacity\": \"Demote\"").expect(422);

        assertThat(refused.faults()).containsExactly("/onLoweredCapacity");
        assertThat(refused.text("/errors/0/suggestion")).isEqualTo("demote");
    }

    private ApiResponse capacity(int seats, String more) {
        return api.with("If-Match", "*").patch(path, "{\"template\": {\"capacity\": " + seats + "}" + more + "}");
    }

    private SeriesTemplateChanged changed(long version) {
        return messages.await(
                        SeriesTemplateChanged.class,
                        message -> message.getSeriesId().equals(series) && message.getVersion() == version)
                .body();
    }

    private void awaitGoing(int seats) {
        Await.until(seats + " go", () -> attendances.mostGoing(series, Instant.parse("2030-01-01T00:00:00Z")) == seats);
    }

    private void tell(UUID date, long version, int going, Instant end) {
        messages.publish(
                Topics.ATTENDANCE,
                date,
                RsvpChanged.newBuilder()
                        .setOccurrenceId(date)
                        .setVersion(version)
                        .setAccountId(BOB)
                        .setSeriesId(series)
                        .setStatus(RsvpStatus.GOING)
                        .setPreviousStatus(RsvpStatus.NONE)
                        .setGuests(0)
                        .setPreviousGuests(0)
                        .setGoing(going)
                        .setWaitlisted(0)
                        .setCapacity(20)
                        .setEndsAt(end)
                        .setChangedAt(Instant.parse("2026-03-03T20:30:00Z"))
                        .build());
    }
}
