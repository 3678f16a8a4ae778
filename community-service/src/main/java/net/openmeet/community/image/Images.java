package net.openmeet.community.image;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.image.picture.Picture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All images that are served. */
@Repository
class Images {

    /** Whoever shows images has a foreign key to them: each stands here. */
    static final String SHOWN = """
            exists (select from account where account.picture = image.hash)
            or exists (select from community_group shown where shown.picture = image.hash)
            or exists (select from image_owner own where own.hash = image.hash and own.kept)""";

    private final JdbcClient database;

    Images(JdbcClient database) {
        this.database = database;
    }

    Optional<Image> find(String hash) {
        return database.sql("select * from image where hash = :hash")
                .param("hash", hash)
                .query(Images::image)
                .optional();
    }

    /** The image, which nobody removes before the transaction ends. */
    Optional<Image> hold(String hash) {
        return database.sql("select * from image where hash = :hash for key share")
                .param("hash", hash)
                .query(Images::image)
                .optional();
    }

    /** Whether files have an image. */
    boolean areOfAnImage(UUID filesId) {
        return database.sql("select exists (select from image where files_id = :files)")
                .param("files", filesId)
                .query(Boolean.class)
                .single();
    }

    /** Notes that somebody wants an image, or wanted it until now; empty if there is none. */
    Optional<Image> want(String hash, Instant now) {
        return database.sql("update image set wanted_at = :now where hash = :hash returning *")
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Images::image)
                .optional();
    }

    /** Adds an image, unless it was added meanwhile. */
    void add(Picture picture, UUID filesId, Instant now) {
        database.sql("""
                        insert into image (hash, files_id, media_type, width, height, wanted_at)
                        values (:hash, :files, :mediaType, :width, :height, :now)
                        on conflict (hash) do nothing""")
                .param("hash", picture.hash())
                .param("files", filesId)
                .param("mediaType", picture.mediaType())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Some images that nobody has wanted since a time, that nobody shows, and that nobody is just about to; nobody is from now on. */
    List<String> lockUnshown(Instant before, int limit) {
        return database.sql("select hash from image where wanted_at < :before and not (" + SHOWN
                        + ") order by wanted_at limit :limit for update skip locked")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** Removes those of some locked images that still nobody shows: who began to may have come first. Their files remain. */
    List<UUID> removeUnshown(List<String> hashes) {
        return database.sql("delete from image where hash = any(:hashes) and not (" + SHOWN + ") returning files_id")
                .param("hashes", hashes.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    static Image image(ResultSet row, int number) throws SQLException {
        return new Image(
                row.getString("hash"),
                row.getObject("files_id", UUID.class),
                row.getString("media_type"),
                row.getInt("width"),
                row.getInt("height"));
    }
}
