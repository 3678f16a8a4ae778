package net.openmeet.community.image;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.openmeet.community.image.picture.ImageSize;
import net.openmeet.community.image.picture.Picture;
import net.openmeet.community.image.picture.PictureMaking;
import net.openmeet.community.image.picture.PictureResult;
import net.openmeet.platform.id.Uuids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes what people upload: reads it, keeps its files, and says then that there is an image. No transaction is open while it is read or kept. */
@Component
public class ImageUploads {

    private static final Logger LOG = LoggerFactory.getLogger(ImageUploads.class);

    private final PictureMaking pictures;
    private final ImageFiles files;
    private final ImageManagement images;
    private final Set<UUID> uploading = ConcurrentHashMap.newKeySet();

    ImageUploads(PictureMaking pictures, ImageFiles files, ImageManagement images) {
        this.pictures = pictures;
        this.files = files;
        this.images = images;
    }

    /** Has an image be served of what somebody sent; of one account one at a time. */
    public UploadResult upload(UploadImage upload, byte[] sent) throws InterruptedException {
        if (!uploading.add(upload.owner())) {
            return new UploadResult.Busy();
        }
        try {
            // Asked again when it counts; here it saves the work.
            return images.hasRoom(upload.owner()) ? make(upload, sent) : new UploadResult.TooMany(OwnedImages.MOST);
        } finally {
            uploading.remove(upload.owner());
        }
    }

    private UploadResult make(UploadImage upload, byte[] sent) throws InterruptedException {
        return switch (pictures.make(sent)) {
            case PictureResult.Made(Picture picture) -> keep(upload, picture);
            case PictureResult.Refused(var refusal) -> new UploadResult.Refused(refusal);
            case PictureResult.Busy() -> new UploadResult.Busy();
        };
    }

    private UploadResult keep(UploadImage upload, Picture picture) {
        Optional<OwnedImage> known = images.giveAgain(upload, picture.hash());
        if (known.isPresent()) {
            return new UploadResult.Uploaded(known.get());
        }
        UUID filesId = images.announceFiles(Uuids.next());
        try {
            for (ImageSize size : ImageSize.values()) {
                files.put(filesId, size, picture.mediaType(), picture.file(size));
            }
        } catch (IOException e) {
            LOG.warn("Files of an image can't be kept", e);
            return new UploadResult.NoStorage();
        }
        return images.give(upload, picture, filesId);
    }
}
