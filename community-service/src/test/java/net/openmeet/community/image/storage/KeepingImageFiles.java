package net.openmeet.community.image.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.ImageFiles;
import net.openmeet.community.image.picture.ImageSize;
import net.openmeet.platform.id.Uuids;
import org.junit.jupiter.api.Test;

/** What files of images can rely on, wherever they are. */
abstract class KeepingImageFiles {

    private static final byte[] ONE = {1, 2, 3, 0, -1};
    private static final byte[] OTHER = {};

    private final UUID id = Uuids.next();

    abstract ImageFiles files();

    @Test
    void givesBackWhatWasKept() throws IOException {
        files().put(id, ImageSize.SMALL, "image/png", ONE);
        files().put(id, ImageSize.LARGE, "image/png", OTHER);

        assertThat(read(id, ImageSize.SMALL)).contains(ONE);
        assertThat(read(id, ImageSize.LARGE)).contains(OTHER);
    }

    @Test
    void hasNothingWhereNothingWasKept() throws IOException {
        assertThat(read(id, ImageSize.SMALL)).isEmpty();
        files().remove(id);
    }

    @Test
    void replacesAsAWhole() throws IOException {
        files().put(id, ImageSize.SMALL, "image/png", ONE);
        files().put(id, ImageSize.SMALL, "image/png", OTHER);

        assertThat(read(id, ImageSize.SMALL)).contains(OTHER);
    }

    @Test
    void removesAllSizesAndNothingOfOthers() throws IOException {
        UUID neighbour = Uuids.next();
        files().put(neighbour, ImageSize.SMALL, "image/png", ONE);
        files().put(id, ImageSize.SMALL, "image/png", ONE);
        files().put(id, ImageSize.LARGE, "image/png", ONE);

        files().remove(id);
        files().remove(id);

        assertThat(read(id, ImageSize.SMALL)).isEmpty();
        assertThat(read(id, ImageSize.LARGE)).isEmpty();
        assertThat(read(neighbour, ImageSize.SMALL)).contains(ONE);
    }

    @Test
    void keepsWhatIsLarge() throws IOException {
        byte[] large = new byte[3_000_000];
        large[large.length - 1] = 7;

        files().put(id, ImageSize.LARGE, "image/jpeg", large);

        assertThat(read(id, ImageSize.LARGE)).contains(large);
    }

    private Optional<byte[]> read(UUID filesId, ImageSize size) throws IOException {
        Optional<ImageFile> opened = files().open(filesId, size);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (ImageFile file = opened.get()) {
            byte[] content = file.content().readAllBytes();
            assertThat(file.length()).isEqualTo(content.length);
            return Optional.of(content);
        }
    }
}
