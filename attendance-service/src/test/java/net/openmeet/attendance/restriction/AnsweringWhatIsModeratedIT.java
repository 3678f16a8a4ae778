package net.openmeet.attendance.restriction;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.attendance.testing.SeriesOnTopic;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ToldRestriction;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class AnsweringWhatIsModeratedIT {

    private static final String GOING = "{\"status\": \"going\", \"guests\": 0}";

    private final Api api;
    private final Messages messages;
    private final SeriesOnTopic series;
    private final UUID member = UUID.randomUUID();

    AnsweringWhatIsModeratedIT(Api api, Messages messages) {
        this.api = api;
        this.messages = messages;
        this.series = new SeriesOnTopic(messages);
    }

    @BeforeEach
    void hasASeries() {
        series.create(Visibility.PUBLIC);
        series.vivify();
        Await.until("it is known", () -> api.get(series.path() + "/attendance").status() == 200);
    }

    @Test
    void isForNobodyWhileItIsHidden() {
        answer().expect(200);
        ToldRestriction told = ToldRestriction.of(messages, series.id());

        told.hidden(1, false);

        Await.until("it is hidden", () -> api.get(series.path() + "/attendance").status() == 404);
        answer().expect(404);
        api.as(ALICE).get(series.path() + "/attendance").expect(200);
        told.unhidden(2);
        Await.until("it is there again", () -> answer().status() == 200);
    }

    @Test
    void isForNobodyAtAllOnceItIsDeleted() {
        ToldRestriction.of(messages, series.id()).hidden(1, true);

        Await.until(
                "it is gone",
                () -> api.as(ALICE).get(series.path() + "/attendance").status() == 404);
    }

    @Test
    void isNothingThatASuspendedAccountDoes() {
        ToldRestriction.of(messages, member).suspended(1, false);

        Await.until("the suspension is known", () -> answer().status() == 403);
        assertThat(answer().code()).isEqualTo("account-suspended");
        api.as(member).get(series.path() + "/attendance").expect(200);
    }

    private ApiResponse answer() {
        return api.as(member).put(series.path() + "/rsvp", GOING);
    }
}
