package net.openmeet.platform.test.sample;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "sample-service")
class VersionsIT {

    private final Api api;

    VersionsIT(Api api) {
        this.api = api;
    }

    @Test
    void areAskedForBeforeAChange() {
        ApiResponse answer = api.as(ALICE).delete(note());

        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.code()).isEqualTo("precondition-required");
    }

    @Test
    void areComparedStrongly() {
        String note = note();

        assertThat(change(note, "\"7\"").status()).isEqualTo(412);
        assertThat(change(note, "\"7\"").header("ETag")).isEqualTo("\"0\"");
        assertThat(change(note, "W/\"0\"").status()).isEqualTo(412);
        assertThat(change(note, "0").code()).isEqualTo("invalid-parameter");
        assertThat(change(note, "\"7\", \"0\"").status()).isEqualTo(204);
    }

    @Test
    void saveSendingWhatTheReaderHas() {
        String note = note();
        ApiResponse first = api.get(note);

        ApiResponse second = api.with("If-None-Match", first.header("ETag")).get(note);

        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void areWaitedFor() {
        UUID slow = NoteVersions.ARRIVES_SOON;
        assertThat(after("note/" + slow + "/3").status()).isEqualTo(200);
    }

    @Test
    void areNotWaitedForForEver() {
        ApiResponse answer = api.with("After-Version", "note/" + UUID.randomUUID() + "/1")
                .with("Prefer", "wait=0")
                .get("/api/notes");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("not-caught-up");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void ofKindsThatNobodyHereFollowsAreRefusedInsteadOfIgnored() {
        ApiResponse answer = after("poem/" + UUID.randomUUID() + "/1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid-parameter");
        assertThat(answer.body()).contains("poem");
    }

    @Test
    void tellNobodyOfWhatTheyMayNotSee() {
        ApiResponse hers = impatient(BOB, "note/" + NoteVersions.OF_ALICE + "/1");
        ApiResponse nothing = impatient(BOB, "note/" + UUID.randomUUID() + "/1");

        assertThat(hers.status()).isEqualTo(503);
        assertThat(hers.text("/detail")).isEqualTo(nothing.text("/detail"));
        assertThat(impatient(ALICE, "note/" + NoteVersions.OF_ALICE + "/7").status())
                .isEqualTo(200);
    }

    @Test
    void thatNobodyGaveOutAreRefused() {
        assertThat(after("note/1/1").code()).isEqualTo("invalid-parameter");
    }

    private ApiResponse after(String tokens) {
        return api.with("After-Version", tokens).get("/api/notes");
    }

    private ApiResponse impatient(UUID viewer, String token) {
        return api.as(viewer)
                .with("After-Version", token)
                .with("Prefer", "wait=0")
                .get("/api/notes");
    }

    private ApiResponse change(String note, String ifMatch) {
        return api.as(ALICE).with("If-Match", ifMatch).delete(note);
    }

    private String note() {
        return api.as(ALICE)
                .post("/api/notes", "{\"text\": \"Bring a mat\"}")
                .expect(201)
                .header("Location");
    }
}
