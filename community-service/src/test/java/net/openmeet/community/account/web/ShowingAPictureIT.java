package net.openmeet.community.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.community.image.picture.PictureFixtures;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.schemas.community.AccountSnapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class ShowingAPictureIT {

    private final Api anybody;
    private final Api api;
    private final Messages messages = Servers.shared().messages();
    private final UUID id = Uuids.next();
    private String handle = "";
    private String hash = "";

    ShowingAPictureIT(Api api) {
        this.anybody = api;
        this.api = api.as(id);
    }

    @BeforeEach
    void hasAPicture() {
        handle = api.put("/api/me").expect(200).text("/handle");
        hash = upload(api);
    }

    @Test
    void showsEverybodyAnImageThatTheyUploaded() {
        patch("{\"picture\": \"%s\"}".formatted(hash)).expect(200);

        assertThat(api.get("/api/me").text("/picture")).isEqualTo(hash);
        assertThat(anybody.get("/api/accounts/" + handle).text("/picture")).isEqualTo(hash);
        messages.await(
                AccountSnapshot.class, state -> state.getAccountId().equals(id) && hash.equals(state.getPicture()));
    }

    @Test
    void keepsItToThemselves() {
        patch("{\"picture\": \"%s\", \"public\": [\"bio\"]}".formatted(hash)).expect(200);

        assertThat(api.get("/api/me").text("/picture")).isEqualTo(hash);
        assertThat(anybody.get("/api/accounts/" + handle).at("/picture").isNull())
                .isTrue();
        messages.await(
                AccountSnapshot.class,
                state -> state.getAccountId().equals(id) && state.getVersion() == 2 && state.getPicture() == null);
    }

    @Test
    void showsNobodyElsesImage() {
        String others = upload(anybody.as(Uuids.next()));

        for (String unknown : new String[] {others, "0".repeat(64), "nonsense", ""}) {
            ApiResponse refused =
                    patch("{\"picture\": \"%s\"}".formatted(unknown)).expect(422);
            assertThat(refused.faults()).containsExactly("/picture");
            assertThat(refused.text("/errors/0/code")).isEqualTo("unknown-image");
        }
        assertThat(api.get("/api/me").header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void keepsThePictureThatTheyLetGoAsAnImage() {
        patch("{\"picture\": \"%s\"}".formatted(hash)).expect(200);
        api.delete("/api/images/" + hash).expect(204);

        patch("{\"bio\": \"Still there\"}").expect(200);
        assertThat(anybody.get("/api/accounts/" + handle).text("/picture")).isEqualTo(hash);

        patch("{\"picture\": null}").expect(200);
        patch("{\"picture\": \"%s\"}".formatted(hash)).expect(422);
    }

    private String upload(Api somebody) {
        byte[] image = PictureFixtures.plain("png", 20, 20, Uuids.next().hashCode() & 0xFFFFFF);
        return somebody.post("/api/images", "image/png", image).expect(201).text("/hash");
    }

    private ApiResponse patch(String body) {
        return api.with("If-Match", "*").patch("/api/me", body);
    }
}
