package net.openmeet.community.image.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import net.openmeet.community.image.picture.PictureFixtures;
import net.openmeet.community.testing.AtOnce;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class UploadingImagesIT {

    private final Api anybody;
    private final Api api;
    private final UUID id = Uuids.next();
    private final JdbcClient database;

    UploadingImagesIT(Api api, JdbcClient database) {
        this.anybody = api;
        this.api = api.as(id);
        this.database = database;
    }

    @Test
    void servesEverybodyThreeSizes() {
        ApiResponse uploaded =
                upload(PictureFixtures.plain("png", 2000, 1000, ownColour())).expect(201);

        assertThat(uploaded.header("Location")).isEqualTo(uploaded.text("/links/large"));
        assertThat(uploaded.text("/links/large")).isEqualTo("/images/" + uploaded.text("/hash") + "/large");
        assertThat(uploaded.at("/width").asInt()).isEqualTo(1600);
        assertThat(uploaded.at("/height").asInt()).isEqualTo(800);
        assertThat(width(uploaded.text("/links/small"))).isEqualTo(160);
        assertThat(width(uploaded.text("/links/medium"))).isEqualTo(480);
        assertThat(width(uploaded.text("/links/large"))).isEqualTo(1600);
    }

    @Test
    void servesThemToBeKeptForEverAndTakenForNothingElse() {
        String path = upload(PictureFixtures.plain("jpg", 20, 20, ownColour()))
                .expect(201)
                .text("/links/small");

        ApiResponse image = anybody.get(path).expect(200);

        assertThat(image.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(image.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(image.header("Cache-Control")).contains("public", "max-age=31536000", "immutable");
        assertThat(image.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(image.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        ApiResponse known =
                anybody.with("If-None-Match", image.header("ETag")).get(path).expect(304);
        assertThat(known.body()).isEmpty();
        assertThat(known.header("Cache-Control")).contains("immutable");
        assertThat(known.header("ETag")).isEqualTo(image.header("ETag"));
    }

    @Test
    void tellsWhatItIsByItsBytes() {
        assertThat(api.post("/api/images", "image/png", PictureFixtures.plain("jpg", 20, 20, ownColour()))
                        .expect(201)
                        .text("/mediaType"))
                .isEqualTo("image/jpeg");
    }

    @Test
    void isTheSameImageTheSecondTime() {
        byte[] sent = PictureFixtures.plain("png", 20, 20, ownColour());
        String first = upload(sent).expect(201).text("/hash");
        api.post("/api/images?keep=true", "image/png", sent).expect(201);

        ApiResponse again = upload(sent).expect(201);

        assertThat(again.text("/hash")).isEqualTo(first);
        assertThat(again.at("/keep").asBoolean()).isTrue();
        assertThat(api.get("/api/images").expect(200).at("/items")).hasSize(1);
    }

    @Test
    void isTheSameImageWhoeverSendsItAtOnce() throws Exception {
        byte[] sent = PictureFixtures.plain("png", 20, 20, ownColour());

        assertThat(AtOnce.of(
                        6,
                        () -> anybody.as(Uuids.next())
                                .post("/api/images", "image/png", sent)
                                .expect(201)
                                .text("/hash")))
                .containsOnly(upload(sent).expect(201).text("/hash"));
    }

    @Test
    void readsOneOfAnAccountAtATime() throws Exception {
        byte[] sent = PictureFixtures.plain("png", 3000, 3000, ownColour());

        assertThat(AtOnce.of(6, () -> upload(sent).status())).contains(201).containsOnly(201, 503);
    }

    @Test
    void isWhoseItIs() {
        String hash = upload(PictureFixtures.plain("png", 20, 20, ownColour()))
                .expect(201)
                .text("/hash");
        Api other = anybody.as(Uuids.next());

        assertThat(other.get("/api/images").expect(200).at("/items")).isEmpty();
        assertThat(other.delete("/api/images/" + hash).expect(404).code()).isEqualTo("image-not-found");
        api.delete("/api/images/" + hash).expect(204);
        api.delete("/api/images/" + hash).expect(404);
        assertThat(api.get("/api/images").expect(200).at("/items")).isEmpty();
    }

    @Test
    void hasNothingWhereNothingIs() {
        String hash = upload(PictureFixtures.plain("png", 20, 20, ownColour()))
                .expect(201)
                .text("/hash");

        assertThat(anybody.get("/images/" + hash + "/huge").expect(404).code()).isEqualTo("image-not-found");
        anybody.get("/images/" + "0".repeat(64) + "/small").expect(404);
        anybody.get("/images/..%2f..%2fetc/small").expect(400);
    }

    @Test
    void saysWhyItTakesSomethingNot() {
        assertThat(upload("<svg/>".getBytes(StandardCharsets.UTF_8)).expect(422).code())
                .isEqualTo("unsupported-image");
        assertThat(upload(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})
                        .expect(422)
                        .code())
                .isEqualTo("unreadable-image");
        assertThat(api.post("/api/images", "image/svg+xml", new byte[9])
                        .expect(415)
                        .code())
                .isEqualTo("unsupported-media-type");
        assertThat(upload(new byte[10 * 1024 * 1024 + 1]).expect(413).code()).isEqualTo("body-too-large");
        assertThat(api.post("/api/groups", "application/json", new byte[2_000_000])
                        .expect(413)
                        .code())
                .isEqualTo("body-too-large");
        assertThat(api.post("/api/images?keep=perhaps", "image/png", new byte[9])
                        .expect(400)
                        .code())
                .isEqualTo("invalid-parameter");
    }

    @Test
    void endsWithTwoHundred() {
        String hash = upload(PictureFixtures.plain("png", 20, 20, ownColour()))
                .expect(201)
                .text("/hash");
        for (int more = 0; more < 199; more++) {
            database.sql("""
                            insert into image (hash, files_id, media_type, width, height, wanted_at)
                            select encode(sha256(:id::bytea), 'hex'), gen_random_uuid(), media_type, width, height, wanted_at
                            from image where hash = :hash""")
                    .param("id", id.toString() + more)
                    .param("hash", hash)
                    .update();
            database.sql("""
                            insert into image_owner (account_id, hash, kept, sent_at)
                            select :owner, encode(sha256(:id::bytea), 'hex'), false, now()""")
                    .param("id", id.toString() + more)
                    .param("owner", id)
                    .update();
        }

        assertThat(upload(PictureFixtures.plain("png", 21, 21, ownColour()))
                        .expect(409)
                        .code())
                .isEqualTo("too-many-images");
        api.delete("/api/images/" + hash).expect(204);
        upload(PictureFixtures.plain("png", 21, 21, ownColour())).expect(201);
    }

    private ApiResponse upload(byte[] sent) {
        return api.post("/api/images", "image/png", sent);
    }

    private int width(String path) {
        BufferedImage image = PictureFixtures.seen(anybody.download(path));
        return image.getWidth();
    }

    /** That of no other test. */
    private int ownColour() {
        return id.hashCode() & 0xFFFFFF;
    }
}
