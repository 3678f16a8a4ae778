package net.openmeet.attendance.series.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.attendance.testing.SeriesOnTopic;
import net.openmeet.platform.copy.Rebuilds;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.schemas.series.Visibility;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class FollowingSeriesIT {

    private final Api api;
    private final Messages messages;
    private final JdbcClient database;
    private final SeriesOnTopic series;

    FollowingSeriesIT(Api api, Messages messages, JdbcClient database) {
        this.api = api;
        this.messages = messages;
        this.database = database;
        this.series = new SeriesOnTopic(messages);
    }

    @Test
    void hidesTheDatesBeforeTheyHaveFollowed() {
        openToBob();

        series.becomes(2, Visibility.PRIVATE);

        Await.until("Bob doesn't see it any more", () -> attendance(BOB).status() == 404);
        attendance(ALICE).expect(200);
    }

    @Test
    void hidesTheDatesOfADeletedSeriesBeforeTheyAreRemoved() {
        openToBob();

        series.delete(2);

        Await.until("nobody sees it any more", () -> attendance(ALICE).status() == 404);
        after(2, ALICE, 10).expect(404);
    }

    @Test
    void showsNothingOfASeriesOfWhichAFactCannotBeReadUntilTheNextOneCan() {
        openToBob();
        var unreadable = new ProducerRecord<>(
                Topics.SERIES.name(), series.id().toString().getBytes(UTF_8), new byte[] {9, 9, 9});
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", SeriesTemplateChanged.class.getName())
                .forEach((name, text) -> unreadable.headers().add(name, text.getBytes(UTF_8)));

        messages.send(unreadable);
        Await.until("nobody sees it any more", () -> attendance(ALICE).status() == 404);

        series.becomes(3, Visibility.PUBLIC);
        Await.until("Bob sees it again", () -> attendance(BOB).status() == 200);
    }

    @Test
    void waitsForWhatTheSeriesSaysAndForItsDatesToFollow() {
        openToBob();
        series.becomes(2, Visibility.UNLISTED);
        after(2, BOB, 0).expect(503);

        series.isPropagated(2);
        after(2, BOB, 10).expect(200);
    }

    @Test
    void waitsAlsoWhereTheDatesHaveFollowedFirst() {
        openToBob();
        series.isPropagated(2);
        after(2, BOB, 0).expect(503);

        series.becomes(2, Visibility.UNLISTED);
        after(2, BOB, 10).expect(200);
    }

    @Test
    void waitsForTheVersionsOfAPauseOfWhichNothingElseIsTold() {
        openToBob();
        series.pause(2);
        series.isPropagated(2);
        after(2, BOB, 10).expect(200);

        series.resume(3);
        series.isPropagated(3);
        after(3, BOB, 10).expect(200);
    }

    @Test
    void tellsStrangersNothingOfThePrivateOnesVersions() {
        series.create(Visibility.PRIVATE);
        series.vivify();
        series.isPropagated(1);
        after(1, ALICE, 10).expect(200);

        ApiResponse known = version(series.id(), 1, BOB);
        ApiResponse none = version(UUID.randomUUID(), 1, BOB);

        assertThat(known.status()).isEqualTo(503);
        assertThat(known.text("/detail")).isEqualTo(none.text("/detail"));
    }

    @Test
    void knowsThemAgainFromTheirStateWhereTheCopyIsLost() {
        openToBob();
        series.isNow(7, Visibility.UNLISTED);
        database.sql("delete from series_slug where series_id = :id")
                .param("id", series.id())
                .update();
        database.sql("delete from series_restriction where series_id = :id")
                .param("id", series.id())
                .update();
        attendance(ALICE).expect(404);

        new Rebuilds(database).begin("series-restrictions");

        Await.until("Bob sees it again", () -> attendance(BOB).status() == 200);
        after(7, BOB, 10).expect(200);
    }

    private void openToBob() {
        series.create(Visibility.PUBLIC);
        series.vivify();
        series.isPropagated(1);
        after(1, BOB, 10).expect(200);
    }

    private ApiResponse attendance(UUID viewer) {
        return api.as(viewer).get(series.path() + "/attendance");
    }

    private ApiResponse after(long version, UUID viewer, int seconds) {
        return api.as(viewer)
                .with("After-Version", "series/" + series.id() + "/" + version)
                .with("Prefer", "wait=" + seconds)
                .get(series.path() + "/attendance");
    }

    private ApiResponse version(UUID id, long version, UUID viewer) {
        return api.as(viewer)
                .with("After-Version", "series/" + id + "/" + version)
                .with("Prefer", "wait=0")
                .get("/api/events/none/attendance");
    }
}
