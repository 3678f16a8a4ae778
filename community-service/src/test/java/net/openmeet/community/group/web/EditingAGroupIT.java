package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class EditingAGroupIT {

    private final Api other;
    private final Api api;
    private String path = "";

    EditingAGroupIT(Api api) {
        this.other = api.as(Uuids.next());
        this.api = api.as(Uuids.next());
    }

    @BeforeEach
    void hasAGroup() {
        path = api.post("/api/groups", GroupExamples.CREATE).expect(201).header("Location");
    }

    @Test
    void changesWhatAPatchNamesAndRemovesWhatItNulls() {
        ApiResponse edited = patch("\"1\"", """
                {"description": "Fridays, too.", "rules": null, "location": {"name": null, "address": {"street": "Skalitzer 1"}},
                 "websites": [{"title": "Wiki", "uri": "https://wiki.example.org"},
                              {"title": "Pictures", "uri": "https://example.org/yoga"}]}""").expect(200);

        assertThat(edited.header("ETag")).isEqualTo("\"2\"");
        ApiResponse read = other.get(path).expect(200);
        assertThat(read.json()).isEqualTo(edited.json());
        assertThat(read.text("/name")).isEqualTo("Yoga in Kreuzberg");
        assertThat(read.text("/description")).isEqualTo("Fridays, too.");
        assertThat(read.text("/rules")).isEmpty();
        assertThat(read.at("/location/name").isMissingNode()).isTrue();
        assertThat(read.text("/location/address/street")).isEqualTo("Skalitzer 1");
        assertThat(read.text("/websites/0/title")).isEqualTo("Wiki");
        assertThat(read.text("/websites/1/title")).isEqualTo("Pictures");
    }

    @Test
    void makesANewVersionOfWebsitesAlone() {
        assertThat(patch("\"1\"", "{\"websites\": []}").expect(200).header("ETag"))
                .isEqualTo("\"2\"");
        assertThat(other.get(path).expect(200).at("/websites").size()).isZero();
    }

    @Test
    void makesNoVersionOfWhatItWasAlready() {
        assertThat(patch("\"1\"", "{\"name\": \"Yoga in Kreuzberg\"}")
                        .expect(200)
                        .header("ETag"))
                .isEqualTo("\"1\"");
    }

    @Test
    void removesNeitherNameNorVisibilityNorHowPeopleJoin() {
        assertThat(patch("*", "{\"name\": null, \"visibility\": null, \"joining\": null}")
                        .expect(422)
                        .faults())
                .containsExactly("/name", "/visibility", "/joining");
    }

    @Test
    void letsOneOfManyChangeAVersion() throws Exception {
        List<Callable<Integer>> edits = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(number -> () ->
                        patch("\"1\"", "{\"name\": \"Edit " + number + "\"}").status())
                .toList();

        List<Integer> statuses;
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = executor.invokeAll(edits).stream().map(Future::resultNow).toList();
        }

        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(other.get(path).expect(200).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void isForTheOwnerAtTheVersionThatHeRead() {
        assertThat(api.patch(path, "{}").expect(428).code()).isEqualTo("precondition-required");
        assertThat(patch("\"7\"", "{}").expect(412).header("ETag")).isEqualTo("\"1\"");
        assertThat(other.with("If-Match", "*").patch(path, "{}").expect(403).code())
                .isEqualTo("not-permitted");
    }

    private ApiResponse patch(String version, String json) {
        return api.with("If-Match", version).patch(path, json);
    }
}
