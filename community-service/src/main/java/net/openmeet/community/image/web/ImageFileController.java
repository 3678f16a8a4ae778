package net.openmeet.community.image.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Duration;
import net.openmeet.community.image.Image;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.ImageFiles;
import net.openmeet.community.image.ImageManagement;
import net.openmeet.community.image.picture.ImageSize;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The files of images. Who has the address of one may see it; what stands there never changes. */
@RestController
@Tag(name = "Images")
class ImageFileController {

    private static final Logger LOG = LoggerFactory.getLogger(ImageFileController.class);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ImageManagement images;
    private final ImageFiles files;

    ImageFileController(ImageManagement images, ImageFiles files) {
        this.images = images;
        this.files = files;
    }

    @GetMapping("/images/{hash}/{size}")
    @Access(Audience.EVERYONE)
    @Operation(
            summary = "Get an image",
            description = "Everyone who knows its hash. What is at an address never changes, and may be kept for ever.")
    @ApiResponse(
            responseCode = "200",
            description = "The image, as JPEG or PNG",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "404", description = "image-not-found")
    @ApiResponse(responseCode = "503", description = "storage-unavailable: see Retry-After")
    @ApiResponse(responseCode = "304", description = "It is what If-None-Match says", content = @Content)
    ResponseEntity<InputStreamResource> file(
            @PathVariable String hash, @PathVariable String size, @Parameter(hidden = true) ServletWebRequest request) {
        ImageSize wanted = ImageSize.find(size).orElseThrow(ImageProblems::notFound);
        Image image = images.find(hash).orElseThrow(ImageProblems::notFound);
        String tag = "\"" + image.hash() + "-" + wanted.text() + "\"";
        // Before anything is read: most who ask have it.
        if (request.checkNotModified(tag)) {
            return answer(HttpStatus.NOT_MODIFIED, tag).build();
        }
        ImageFile file = open(image, wanted);
        return answer(HttpStatus.OK, tag)
                .contentType(MediaType.parseMediaType(image.mediaType()))
                .contentLength(file.length())
                .body(new InputStreamResource(file.content()));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, String tag) {
        return ResponseEntity.status(status)
                .eTag(tag)
                .cacheControl(FOR_EVER)
                // Pages elsewhere may show it, as mails and readers of calendars do.
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** Closed by whoever writes it out. */
    private ImageFile open(Image image, ImageSize size) {
        try {
            return files.open(image.filesId(), size).orElseThrow(ImageProblems::notFound);
        } catch (IOException e) {
            LOG.warn("The file of an image can't be read", e);
            throw ImageProblems.noStorage();
        }
    }
}
