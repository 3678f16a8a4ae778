package net.openmeet.community.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.group.web.GroupRequests;
import net.openmeet.community.image.picture.ImageSize;
import net.openmeet.community.image.picture.PictureFixtures;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.work.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RunningService
class LettingImagesGoIT {

    private final Api anybody;
    private final Api api;
    private final JdbcClient database;
    private final ImageExpiry expiry;
    private final ImageManagement images;
    private final ImageFiles files;
    private final FilesRemoval removal;
    private final TransactionTemplate transaction;
    private final int colour = Uuids.next().hashCode() & 0xFFFFFF;

    LettingImagesGoIT(
            Api api,
            JdbcClient database,
            ImageExpiry expiry,
            ImageManagement images,
            ImageFiles files,
            FilesRemoval removal,
            PlatformTransactionManager transactions) {
        this.anybody = api;
        this.api = api.as(Uuids.next());
        this.database = database;
        this.expiry = expiry;
        this.images = images;
        this.files = files;
        this.removal = removal;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void removesWhatNobodyShows() throws Exception {
        String hash = upload("");
        UUID filesId = filesOf(hash);
        aDayPasses(hash);

        expire();

        anybody.get("/images/" + hash + "/small").expect(404);
        assertThat(api.get("/api/images").at("/items")).isEmpty();
        Await.until("the files are gone", () -> isGone(filesId));
    }

    @Test
    void keepsWhatWasUploadedToday() {
        String hash = upload("");

        expire();

        anybody.get("/images/" + hash + "/small").expect(200);
    }

    @Test
    void keepsWhatIsToBeKeptUntilItIsLetGo() {
        String hash = upload("?keep=true");
        aDayPasses(hash);
        expire();
        anybody.get("/images/" + hash + "/small").expect(200);

        api.delete("/api/images/" + hash).expect(204);
        expire();
        anybody.get("/images/" + hash + "/small").expect(200);

        aDayPasses(hash);
        expire();
        anybody.get("/images/" + hash + "/small").expect(404);
    }

    @Test
    void keepsAPictureAsLongAsItIsShownAndADayLonger() {
        String hash = upload("");
        show("\"" + hash + "\"");
        aDayPasses(hash);
        expire();
        anybody.get("/images/" + hash + "/small").expect(200);

        show("null");
        expire();
        anybody.get("/images/" + hash + "/small").expect(200);

        aDayPasses(hash);
        expire();
        anybody.get("/images/" + hash + "/small").expect(404);
    }

    @Test
    void keepsThePictureOfAGroupAsLongAsItIsShown() {
        String hash = upload("");
        String group =
                api.post("/api/groups", GroupRequests.named("Seen")).expect(201).header("Location");
        showOf(group, "\"" + hash + "\"");
        aDayPasses(hash);
        expire();
        anybody.get("/images/" + hash + "/small").expect(200);

        showOf(group, "null");
        aDayPasses(hash);
        expire();
        anybody.get("/images/" + hash + "/small").expect(404);
    }

    @Test
    void leavesAloneWhatSomebodyIsJustAboutToShow() {
        String hash = upload("");
        aDayPasses(hash);
        UUID owner = ownerOf(hash);

        transaction.executeWithoutResult(status -> {
            assertThat(images.show(owner, null, hash)).isTrue();
            expireMeanwhile();
        });

        anybody.get("/images/" + hash + "/small").expect(200);
    }

    @Test
    void servesAnImageAgainWhoseFilesAreStillToBeRemoved() throws Exception {
        String hash = upload("");
        UUID former = filesOf(hash);
        aDayPasses(hash);
        expire();

        assertThat(upload("")).isEqualTo(hash);

        Await.until("the former files are gone", () -> isGone(former));
        anybody.get("/images/" + hash + "/large").expect(200);
    }

    @Test
    void removesAbandonedFilesAndThoseOfAnImageNever() throws Exception {
        UUID abandoned = Uuids.next();
        files.put(abandoned, ImageSize.SMALL, "image/png", new byte[] {1});
        UUID used = filesOf(upload(""));

        assertThat(removal.call(item(abandoned), abandoned)).isTrue();
        assertThat(removal.call(item(used), used)).isFalse();

        assertThat(isGone(abandoned)).isTrue();
        assertThat(isGone(used)).isFalse();
    }

    /** Whoever shows images has a foreign key to them, and is asked before one goes. */
    @Test
    void asksEverybodyWhoShowsImages() {
        List<String> showing = database.sql("""
                        select conrelid::regclass::text from pg_constraint
                        where contype = 'f' and confrelid = 'image'::regclass and conrelid <> 'image_owner'::regclass""").query(String.class).list();

        assertThat(showing)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(Images.SHOWN).contains("from " + table + " "));
    }

    private static WorkItem<AbandonedFiles> item(UUID filesId) {
        return new WorkItem<>(filesId, filesId.toString(), new AbandonedFiles(filesId), 0);
    }

    private String upload(String query) {
        return api.post("/api/images" + query, "image/png", PictureFixtures.plain("png", 20, 20, colour))
                .expect(201)
                .text("/hash");
    }

    private void showOf(String group, String hash) {
        api.with("If-Match", "*").patch(group, "{\"picture\": " + hash + "}").expect(200);
    }

    private void show(String picture) {
        api.with("If-Match", "*")
                .patch("/api/me", "{\"picture\": %s}".formatted(picture))
                .expect(200);
    }

    /** At whatever turn: other tests have images too. */
    private void expire() {
        transaction.executeWithoutResult(status -> {
            while (expiry.run()) {
                // There is more.
            }
        });
    }

    private void expireMeanwhile() {
        try {
            Thread.ofVirtual().start(this::expire).join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void aDayPasses(String hash) {
        database.sql("update image set wanted_at = :then where hash = :hash")
                .param("then", OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .param("hash", hash)
                .update();
    }

    private UUID filesOf(String hash) {
        return images.find(hash).orElseThrow().filesId();
    }

    private UUID ownerOf(String hash) {
        return database.sql("select account_id from image_owner where hash = :hash")
                .param("hash", hash)
                .query(UUID.class)
                .single();
    }

    private boolean isGone(UUID filesId) {
        try {
            Optional<ImageFile> file = files.open(filesId, ImageSize.SMALL);
            if (file.isPresent()) {
                file.get().close();
            }
            return file.isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
