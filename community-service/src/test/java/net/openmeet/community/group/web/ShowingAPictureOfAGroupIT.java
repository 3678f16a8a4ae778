package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.community.image.picture.PictureFixtures;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;

@RunningService
class ShowingAPictureOfAGroupIT {

    private final Api anybody;
    private final GroupUnderTest group;

    ShowingAPictureOfAGroupIT(Api api) {
        this.anybody = api;
        this.group = GroupUnderTest.open(api);
    }

    @Test
    void showsWhoeverSeesTheGroupWhatWhoeverEditsItUploaded() {
        UUID administrator = group.member("administrator");
        String hash = upload(group.as(administrator));

        patch(administrator, hash).expect(200);

        assertThat(anybody.get(group.path).expect(200).text("/picture")).isEqualTo(hash);
        group.own()
                .with("If-Match", "*")
                .patch(group.path, "{\"rules\": \"Be kind.\"}")
                .expect(200);
        assertThat(anybody.get(group.path).text("/picture"))
                .as("edited by somebody else, it keeps it")
                .isEqualTo(hash);
        group.own()
                .with("If-Match", "*")
                .patch(group.path, "{\"picture\": null}")
                .expect(200);
        assertThat(anybody.get(group.path).at("/picture").isNull()).isTrue();
    }

    @Test
    void isMadeWithOne() {
        String hash = upload(group.own());

        ApiResponse made = group.own()
                .post("/api/groups", GroupRequests.with("picture", "\"" + hash + "\""))
                .expect(201);

        assertThat(made.text("/picture")).isEqualTo(hash);
    }

    @Test
    void showsNothingThatSomebodyElseUploaded() {
        String others = upload(anybody.as(Uuids.next()));

        for (String unknown : new String[] {others, "0".repeat(64), "nonsense", ""}) {
            ApiResponse refused = patch(group.owner, unknown).expect(422);
            assertThat(refused.faults()).containsExactly("/picture");
            assertThat(refused.text("/errors/0/code")).isEqualTo("unknown-image");
            group.own()
                    .post("/api/groups", GroupRequests.with("picture", "\"" + unknown + "\""))
                    .expect(422);
        }
    }

    private ApiResponse patch(UUID account, String picture) {
        return group.as(account).with("If-Match", "*").patch(group.path, "{\"picture\": \"%s\"}".formatted(picture));
    }

    private static String upload(Api somebody) {
        byte[] image = PictureFixtures.plain("png", 20, 20, Uuids.next().hashCode() & 0xFFFFFF);
        return somebody.post("/api/images", "image/png", image).expect(201).text("/hash");
    }
}
