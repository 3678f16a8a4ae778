package net.openmeet.community.image;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.image.picture.Picture;
import net.openmeet.platform.work.Work;
import net.openmeet.vocabulary.restriction.Restrictions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which images there are, and whose. Each call is one transaction; none of them touches a file. */
@Service
public class ImageManagement {

    /** Longer than any upload takes from its first file to its row. */
    private static final Duration UNTIL_ABANDONED = Duration.ofHours(1);

    private final Images images;
    private final OwnedImages owned;
    private final Restrictions restrictions;
    private final Work work;
    private final Clock clock;

    ImageManagement(Images images, OwnedImages owned, Restrictions restrictions, Work work, Clock clock) {
        this.images = images;
        this.owned = owned;
        this.restrictions = restrictions;
        this.work = work;
        this.clock = clock;
    }

    /** An image, unless moderators hid it. */
    public Optional<Image> find(String hash) {
        return images.find(hash).filter(image -> !restrictions.isRestricted(image.thing()));
    }

    public List<OwnedImage> ownedBy(UUID account) {
        return owned.of(account);
    }

    /**
     * Has somebody show another image than before, or none. It stays as long as it is shown.
     *
     * @return whether they may: they uploaded it
     */
    @Transactional
    public boolean show(UUID account, @Nullable String before, @Nullable String after) {
        if (after != null && (!owned.have(account, after) || images.hold(after).isEmpty())) {
            return false;
        }
        if (before != null) {
            // Others know of the old one still, for a moment.
            images.want(before, clock.instant());
        }
        return true;
    }

    /** Lets an image go that an account uploaded; it isn't served any more after a while, unless somebody shows it. False if it isn't theirs. */
    @Transactional
    public boolean release(UUID account, String hash) {
        boolean taken = owned.take(account, hash);
        if (taken) {
            images.want(hash, clock.instant());
        }
        return taken;
    }

    /** Whether an account has room for one more image. */
    @Transactional
    public boolean hasRoom(UUID account) {
        return owned.haveRoom(account);
    }

    /** Gives somebody an image that is there already; empty if it isn't. */
    @Transactional
    public Optional<OwnedImage> giveAgain(UploadImage upload, String hash) {
        return images.want(hash, clock.instant())
                .map(image -> owned.give(upload.owner(), image, upload.keep(), clock.instant()));
    }

    /** Announces files: whatever happens from here on, they are removed after a while unless they have become an image's. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public UUID announceFiles(UUID filesId) {
        work.enqueue(
                FilesRemoval.KIND,
                filesId.toString(),
                new AbandonedFiles(filesId),
                clock.instant().plus(UNTIL_ABANDONED));
        return filesId;
    }

    /** Gives somebody an image whose files are there. */
    @Transactional
    public UploadResult give(UploadImage upload, Picture picture, UUID filesId) {
        if (!owned.haveRoom(upload.owner())) {
            return new UploadResult.TooMany(OwnedImages.MOST);
        }
        images.add(picture, filesId, clock.instant());
        return new UploadResult.Uploaded(giveAgain(upload, picture.hash()).orElseThrow());
    }
}
