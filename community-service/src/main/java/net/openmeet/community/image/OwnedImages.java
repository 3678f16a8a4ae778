package net.openmeet.community.image;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who uploaded which images. */
@Repository
class OwnedImages {

    /** As many as one account may have. */
    static final int MOST = 200;

    private final JdbcClient database;

    OwnedImages(JdbcClient database) {
        this.database = database;
    }

    /** Whether an account may have one more. Nobody else gives it one until the transaction ends. */
    boolean haveRoom(UUID owner) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('images of ' || :owner, 0))")
                .param("owner", owner.toString())
                .query(row -> {});
        int owned = database.sql("select count(*) from image_owner where account_id = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
        return owned < MOST;
    }

    boolean have(UUID owner, String hash) {
        return database.sql("select exists (select from image_owner where account_id = :owner and hash = :hash)")
                .param("owner", owner)
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /** Gives an account an image; one that it is to keep stays so. */
    OwnedImage give(UUID owner, Image image, boolean keep, Instant now) {
        boolean kept = database.sql("""
                        insert into image_owner (account_id, hash, kept, sent_at) values (:owner, :hash, :kept, :now)
                        on conflict (account_id, hash) do update
                           set kept = image_owner.kept or excluded.kept, sent_at = excluded.sent_at
                        returning kept""")
                .param("owner", owner)
                .param("hash", image.hash())
                .param("kept", keep)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        return new OwnedImage(image, kept, now);
    }

    /** Takes an image from an account; false if it hasn't got it. */
    boolean take(UUID owner, String hash) {
        return database.sql("delete from image_owner where account_id = :owner and hash = :hash")
                        .param("owner", owner)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    /** All that an account has, the last one first. */
    List<OwnedImage> of(UUID owner) {
        return database.sql("""
                        select image.*, own.kept, own.sent_at as owned_at
                        from image_owner own join image on image.hash = own.hash
                        where own.account_id = :owner order by own.sent_at desc, own.hash""").param("owner", owner).query(OwnedImages::owned).list();
    }

    private static OwnedImage owned(ResultSet row, int number) throws SQLException {
        return new OwnedImage(
                Images.image(row, number),
                row.getBoolean("kept"),
                row.getObject("owned_at", OffsetDateTime.class).toInstant());
    }
}
