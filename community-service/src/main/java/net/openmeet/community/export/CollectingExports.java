package net.openmeet.community.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.openmeet.community.image.Image;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.ImageFiles;
import net.openmeet.community.image.ImageManagement;
import net.openmeet.community.image.OwnedImage;
import net.openmeet.community.image.PrivateFiles;
import net.openmeet.community.image.picture.ImageSize;
import net.openmeet.community.wayin.OwnerNotices;
import net.openmeet.platform.erasure.PersonalTelling;
import net.openmeet.platform.work.AtLeastOnceCall;
import net.openmeet.platform.work.Work;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Collects what all services know of a person into a file, and tells him when it is there. Whatever breaks off is begun anew, under the same id: there
 * is never a part of it.
 */
@Component
class CollectingExports implements AtLeastOnceCall<ExportDue, Optional<Long>> {

    /** A service that is away for some minutes is nobody's matter. */
    static final WorkKind<ExportDue> KIND =
            WorkKind.of("personal-export", ExportDue.class).stuckAfter(12);

    private static final String OWN = "community-service.json";

    private final PersonalExports exports;
    private final PersonalTelling own;
    private final PartsOfServices others;
    private final ImageManagement images;
    private final ImageFiles imageFiles;
    private final PrivateFiles files;
    private final OwnerNotices notices;
    private final Work work;
    private final ExportSettings settings;
    private final String site;
    private final Clock clock;

    CollectingExports(
            PersonalExports exports,
            PersonalTelling own,
            PartsOfServices others,
            ImageManagement images,
            ImageFiles imageFiles,
            PrivateFiles files,
            OwnerNotices notices,
            Work work,
            ExportSettings settings,
            @Value("${openmeet.public-url}") String site,
            Clock clock) {
        this.exports = exports;
        this.own = own;
        this.others = others;
        this.images = images;
        this.imageFiles = imageFiles;
        this.files = files;
        this.notices = notices;
        this.work = work;
        this.settings = settings;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public WorkKind<ExportDue> kind() {
        return KIND;
    }

    @Override
    public Duration timeout() {
        return Duration.ofMinutes(10);
    }

    /** How long the file is; none where nobody wants it any more. */
    @Override
    public Optional<Long> call(WorkItem<ExportDue> item, UUID idempotencyKey) throws IOException {
        ExportDue due = item.payload();
        if (!exports.isBeingMade(due.id())) {
            files.remove(due.id());
            return Optional.empty();
        }
        Path file = Files.createTempFile("personal-export", ".zip");
        try {
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                collect(due.accountId(), zip);
            }
            files.put(due.id(), "application/zip", file);
            return Optional.of(Files.size(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void done(WorkItem<ExportDue> item, Optional<Long> bytes) {
        ExportDue due = item.payload();
        if (bytes.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        var ready = new PersonalExport.Ready(now, now.plus(settings.kept()), bytes.get());
        boolean wanted = exports.ready(due.id(), ready);
        work.enqueue(
                RemovingExports.KIND, due.id().toString(), new ExportGone(due.id()), wanted ? ready.expiresAt() : now);
        if (wanted) {
            notices.exportReady(due.accountId(), content(due.id()), ready.expiresAt(), due.locale());
        }
    }

    private void collect(UUID account, ZipOutputStream zip) throws IOException {
        entry(OWN, zip, to -> own.tell(account, to));
        for (Map.Entry<String, PartsOfServices.Part> part : others.of(account).entrySet()) {
            entry(part.getKey(), zip, to -> others.write(part.getValue(), to));
        }
        for (OwnedImage owned : images.ownedBy(account)) {
            Image image = owned.image();
            Optional<ImageFile> picture = imageFiles.open(image.filesId(), ImageSize.LARGE);
            if (picture.isPresent()) {
                try (ImageFile open = picture.get()) {
                    entry("images/" + name(image), zip, open.content()::transferTo);
                }
            }
        }
    }

    private static String name(Image image) {
        return image.hash() + (image.mediaType().equals("image/png") ? ".png" : ".jpg");
    }

    /** Writes a file of the ZIP. */
    private interface Content {
        void writeTo(OutputStream to) throws IOException;
    }

    private static void entry(String name, ZipOutputStream zip, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** Whoever follows it signs in first, if need be. */
    private URI content(UUID id) {
        return URI.create(site + "/sign-in?return=/api/me/exports/" + id + "/content");
    }
}
