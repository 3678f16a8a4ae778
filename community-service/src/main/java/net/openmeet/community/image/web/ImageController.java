package net.openmeet.community.image.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import net.openmeet.community.image.ImageManagement;
import net.openmeet.community.image.ImageUploads;
import net.openmeet.community.image.OwnedImage;
import net.openmeet.community.image.UploadImage;
import net.openmeet.community.image.UploadResult;
import net.openmeet.community.image.picture.ImageSize;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own images. */
@RestController
@RequestMapping(path = "/api/images", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Images", description = "Pictures of people and of what takes place")
class ImageController {

    private final ImageUploads uploads;
    private final ImageManagement images;

    ImageController(ImageUploads uploads, ImageManagement images) {
        this.uploads = uploads;
        this.images = images;
    }

    @PostMapping(consumes = {"image/jpeg", "image/png", "image/gif", "image/webp", "application/octet-stream"})
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Upload an image",
            description =
                    "Members. The body is the file: a JPEG, PNG, GIF (its first frame) or WebP, at most 10 MB and 40"
                            + " megapixels, 16 of a WebP or a progressive JPEG; what it is its bytes say, not its Content-Type. It is made anew in three sizes, without what"
                            + " cameras write into it. Unless it is to be kept it goes when nobody shows it as their picture for a"
                            + " day. The same image again is the same image.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "201", description = "It is served; Location says where its largest size is")
    @ApiResponse(responseCode = "409", description = "too-many-images: the caller has 200")
    @ApiResponse(responseCode = "422", description = "unsupported-image, too-many-pixels, unreadable-image")
    @ApiResponse(responseCode = "503", description = "busy, storage-unavailable: see Retry-After")
    ResponseEntity<ImageResponse> upload(
            @RequestBody byte[] sent,
            @Parameter(
                            description =
                                    "true: it stays until it is deleted here, as pictures of series and events have to")
                    @RequestParam(defaultValue = "false")
                    boolean keep,
            Caller caller)
            throws InterruptedException {
        return switch (uploads.upload(new UploadImage(caller.accountId(), keep), sent)) {
            case UploadResult.Uploaded(var image) -> uploaded(image);
            case UploadResult.Refused(var refusal) -> throw ImageProblems.refused(refusal);
            case UploadResult.TooMany(var most) -> throw ImageProblems.tooMany(most);
            case UploadResult.Busy() -> throw ImageProblems.busy();
            case UploadResult.NoStorage() -> throw ImageProblems.noStorage();
        };
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(summary = "List one's own images", description = "Members: all that they uploaded, the last one first.")
    @ApiResponse(responseCode = "200", description = "200 at most, so there is no next page")
    Page<ImageResponse> list(Caller caller) {
        return Page.last(images.ownedBy(caller.accountId()).stream()
                .map(ImageResponse::of)
                .toList());
    }

    @DeleteMapping("/{hash}")
    @Access(Audience.OWNER)
    @Operation(
            summary = "Let an image go",
            description =
                    "Who uploaded it. It isn't served any more after a day or so, unless somebody shows it as their picture"
                            + " or uploaded it too.")
    @ApiResponse(responseCode = "204", description = "It isn't the caller's any more", content = @Content)
    @ApiResponse(responseCode = "404", description = "image-not-found")
    ResponseEntity<Void> delete(@PathVariable String hash, Caller caller) {
        if (!images.release(caller.accountId(), hash)) {
            throw ImageProblems.notFound();
        }
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<ImageResponse> uploaded(OwnedImage image) {
        return ResponseEntity.created(
                        URI.create(ImageResponse.path(image.image().hash(), ImageSize.LARGE)))
                .body(ImageResponse.of(image));
    }
}
