package net.openmeet.community.image;

import java.io.IOException;
import java.util.UUID;
import net.openmeet.platform.work.AtLeastOnceCall;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** Removes files that no image has: their image went, or never came to be. Files are an image's once at most, so nobody takes these up meanwhile. */
@Component
class FilesRemoval implements AtLeastOnceCall<AbandonedFiles, Boolean> {

    static final WorkKind<AbandonedFiles> KIND = WorkKind.of("image-files-removal", AbandonedFiles.class);

    private final Images images;
    private final ImageFiles files;

    FilesRemoval(Images images, ImageFiles files) {
        this.images = images;
        this.files = files;
    }

    @Override
    public WorkKind<AbandonedFiles> kind() {
        return KIND;
    }

    @Override
    public Boolean call(WorkItem<AbandonedFiles> item, UUID idempotencyKey) throws IOException {
        boolean abandoned = !images.areOfAnImage(item.payload().filesId());
        if (abandoned) {
            files.remove(item.payload().filesId());
        }
        return abandoned;
    }

    @Override
    public void done(WorkItem<AbandonedFiles> item, Boolean answer) {
        // Nothing to learn: whether there were any, nobody asks.
    }
}
