package net.openmeet.community.image;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.work.RecurringWork;
import net.openmeet.platform.work.Work;
import org.springframework.stereotype.Component;

/** Lets images go that nobody shows any more, or never did. */
@Component
class ImageExpiry implements RecurringWork {

    private static final int AT_ONCE = 100;

    private final Images images;
    private final Work work;
    private final ImageSettings settings;
    private final Clock clock;

    ImageExpiry(Images images, Work work, ImageSettings settings, Clock clock) {
        this.images = images;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "image-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean run() {
        List<String> unshown = images.lockUnshown(clock.instant().minus(settings.grace()), AT_ONCE);
        for (UUID filesId : images.removeUnshown(unshown)) {
            work.enqueue(FilesRemoval.KIND, filesId.toString(), new AbandonedFiles(filesId));
        }
        return unshown.size() == AT_ONCE;
    }
}
