package net.openmeet.occurrence.date.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.openmeet.occurrence.testing.ChangedDate;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class ChangingADateAtOnceIT {

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;

    ChangingADateAtOnceIT(Api api, Messages messages, TestClock clock) {
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
    void letsOneOfThoseChangeItWhoHaveReadTheSame() throws Exception {
        var date = new ChangedDate(series.create(tuesdayYoga()), "2030-01-01T19:00");
        Api organiser = api.as(ALICE).with("If-Match", api.get(date.path()).header("ETag"));
        var calls = new ArrayList<Callable<ApiResponse>>();
        for (int number = 0; number < 10; number++) {
            String hour = "2030-01-02T1%d:00".formatted(number);
            calls.add(() -> organiser.post(date.path() + "/reschedule", "{\"start\": \"" + hour + "\"}"));
            calls.add(() -> organiser.post(date.path() + "/cancel", "{\"reason\": \"Flooded\"}"));
        }

        List<ApiResponse> answers = atOnce(calls);

        assertThat(answers)
                .extracting(ApiResponse::status)
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 200)
                .first()
                .satisfies(won -> assertThat(api.get(date.path()).json()).isEqualTo(won.json()));
    }

    @Test
    void storesAVirtualDateOnceWhoeverHasItStored() throws Exception {
        var date = new ChangedDate(series.create(tuesdayYoga()), "2030-01-01T19:00");
        Api organiser = api.as(ALICE).with("If-Match", "*");
        var calls = new ArrayList<Callable<ApiResponse>>();
        for (int number = 0; number < 10; number++) {
            calls.add(() -> api.as(Uuids.next()).put(date.path()));
            calls.add(() -> organiser.post(date.path() + "/cancel", "{}"));
            calls.add(() -> organiser.post(date.path() + "/reinstate", "{}"));
        }

        assertThat(atOnce(calls)).extracting(ApiResponse::status).isSubsetOf(200, 201);

        ApiResponse last = api.get(date.path());
        long version = Long.parseLong(last.header("Version-Token").replaceAll(".*/", ""));
        organiser
                .post(date.path() + "/reschedule", "{\"start\": \"2030-01-02T19:00\"}")
                .expect(200);
        messages.await(
                OccurrenceRescheduled.class, fact -> fact.getOccurrenceId().equals(date.id()));
        List<Long> versions = new ArrayList<>();
        versions.addAll(versions(OccurrenceVivified.class, OccurrenceVivified::getVersion, date));
        versions.addAll(versions(OccurrenceCancelled.class, OccurrenceCancelled::getVersion, date));
        versions.addAll(versions(OccurrenceReinstated.class, OccurrenceReinstated::getVersion, date));
        assertThat(versions)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, version).boxed().toList());
    }

    private <M extends SpecificRecord> List<Long> versions(Class<M> type, Function<M, Long> version, ChangedDate date) {
        return messages.seen(type, fact -> fact.get(0).equals(date.id())).stream()
                .map(message -> version.apply(message.body()))
                .toList();
    }

    private static List<ApiResponse> atOnce(List<Callable<ApiResponse>> calls) throws InterruptedException {
        var go = new CountDownLatch(1);
        var answers = new ArrayList<Future<ApiResponse>>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<ApiResponse> call : calls) {
                answers.add(callers.submit(() -> {
                    go.await();
                    return call.call();
                }));
            }
            go.countDown();
        }
        return answers.stream().map(Future::resultNow).toList();
    }
}
