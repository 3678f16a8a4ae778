package net.openmeet.series.series.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.erasure.Remnant;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.platform.test.ToldErasure;
import net.openmeet.platform.test.ToldGroup;
import net.openmeet.platform.test.ToldMerge;
import net.openmeet.schemas.community.GroupHeir;
import net.openmeet.schemas.series.SeriesDatesImported;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesEnded;
import net.openmeet.schemas.series.SeriesTransferred;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class LosingAnOrganiserIT {

    private final Api api;
    private final Messages messages;
    private final PersonalRows rows;
    private final UUID gone = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    LosingAnOrganiserIT(Api api, Messages messages, PersonalRows rows) {
        this.api = api;
        this.messages = messages;
        this.rows = rows;
    }

    @Test
    void goesToACoOrganiserAndLeavesNothingOfWhoIsGone() {
        ApiResponse series = series(gone, "public");
        api.as(gone)
                .put(path(series) + "/organisers/" + other, "{\"role\": \"co-organiser\"}")
                .expect(200);

        ToldErasure.of(gone, messages);

        assertThat(api.as(other).get(path(series)).expect(200).text("/organiser"))
                .isEqualTo(other.toString());
        SeriesTransferred fact = messages.await(
                        SeriesTransferred.class, told -> told.getSeriesId().equals(id(series)))
                .body();
        assertThat(fact.getOwnerId()).isEqualTo(other);
        assertThat(fact.getOrganisers()).isEmpty();
        assertThat(left()).isZero();
    }

    @Test
    void goesToWhoeverHasItsGroupFromNowOn() {
        ToldGroup group = ToldGroup.made(messages, gone);
        ApiResponse series = series(gone, "public");
        Await.until(
                "the group is known",
                () -> api.as(gone)
                                .with("If-Match", "*")
                                .put(path(series) + "/group", "{\"groupId\": \"" + group.id() + "\"}")
                                .status()
                        == 200);

        ToldErasure.of(
                gone,
                messages,
                GroupHeir.newBuilder()
                        .setGroupId(group.id())
                        .setAccountId(other)
                        .build());

        assertThat(api.get(path(series)).expect(200).text("/organiser")).isEqualTo(other.toString());
        assertThat(left()).isZero();
    }

    @Test
    void isCalledOffWhereNobodyIsLeft() {
        ApiResponse series = series(gone, "public");

        ToldErasure.of(gone, messages);

        assertThat(api.get(path(series)).expect(200).text("/organiser")).isEqualTo(ErasedAccount.NOBODY.toString());
        assertThat(messages.await(
                                SeriesDatesImported.class,
                                told -> told.getSeriesId().equals(id(series)))
                        .body()
                        .getCancelsAll())
                .isTrue();
        messages.await(SeriesEnded.class, told -> told.getSeriesId().equals(id(series)));
        assertThat(left()).isZero();
    }

    @Test
    void goesWithItWhereNobodyElseMaySeeIt() {
        ApiResponse series = series(gone, "private");

        ToldErasure.of(gone, messages);

        messages.await(SeriesDeleted.class, told -> told.getSeriesId().equals(id(series)));
        assertThat(left()).isZero();
    }

    @Test
    void isTheOneThatItsOwnersAccountWentInto() {
        ApiResponse own = series(gone, "public");
        ApiResponse others = series(UUID.randomUUID(), "public");
        UUID owner = UUID.fromString(others.text("/organiser"));
        api.as(owner)
                .put(path(others) + "/organisers/" + gone, "{\"role\": \"co-organiser\"}")
                .expect(200);
        api.as(owner)
                .put(path(others) + "/organisers/" + other, "{\"role\": \"host\"}")
                .expect(200);

        ToldMerge.of(gone, other, messages, rows);

        SeriesTransferred fact = messages.await(
                        SeriesTransferred.class, told -> told.getSeriesId().equals(id(own)))
                .body();
        assertThat(fact.getOwnerId()).isEqualTo(other);
        assertThat(api.get(path(own)).expect(200).text("/organiser")).isEqualTo(other.toString());
        assertThat(api.get(path(others)).expect(200).at("/organisers").size()).isEqualTo(1);
        assertThat(api.get(path(others)).expect(200).at("/organisers").toString())
                .contains(other.toString(), "co-organiser");
        // By a token of before.
        api.as(gone)
                .put(path(own) + "/organisers/" + owner, "{\"role\": \"host\"}")
                .expect(200);
        assertThat(left()).isZero();
    }

    private ApiResponse series(UUID owner, String visibility) {
        return api.as(owner)
                .post("/api/series", SeriesRequests.visibleTo(visibility))
                .expect(201);
    }

    private long left() {
        return rows.remnants(gone).stream()
                .map(Remnant::treatment)
                .filter(treatment -> treatment.leavesNothing())
                .count();
    }

    private static String path(ApiResponse series) {
        return series.header("Location");
    }

    private static UUID id(ApiResponse series) {
        return UUID.fromString(series.text("/id"));
    }
}
