package net.openmeet.community.export.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import net.openmeet.community.export.ExportManagement;
import net.openmeet.community.export.ExportResult;
import net.openmeet.community.export.PersonalExport;
import net.openmeet.community.image.ImageFile;
import net.openmeet.community.image.PrivateFiles;
import net.openmeet.community.wayin.web.FreshSignIn;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All that is known of oneself. */
@RestController
@RequestMapping("/api/me/exports")
@Tag(name = "Accounts")
class ExportController {

    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

    private final ExportManagement management;
    private final PrivateFiles files;
    private final FreshSignIn freshSignIn;

    ExportController(ExportManagement management, PrivateFiles files, FreshSignIn freshSignIn) {
        this.management = management;
        this.files = files;
        this.freshSignIn = freshSignIn;
    }

    @Operation(
            summary = "Ask for all that is known of oneself",
            description =
                    "The member. It is collected from all services in the background, and the owner is told by mail when it can be fetched. Asked again"
                            + " meanwhile, it is the same one.")
    @ApiResponse(responseCode = "202", description = "It is being made; Location says where it is to be asked for")
    @ApiResponse(responseCode = "403", description = "fresh-sign-in-needed: sign in again, within ten minutes before")
    @ApiResponse(responseCode = "404", description = "account-not-found")
    @ApiResponse(responseCode = "429", description = "too-many-exports: three within a day")
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(value = Audience.OWNER, whileSuspended = true)
    ResponseEntity<ExportResponse> request(Caller caller, @AuthenticationPrincipal Jwt token, Locale locale) {
        freshSignIn.require(token);
        return switch (management.request(caller.accountId(), locale)) {
            case ExportResult.Begun(var export) ->
                ResponseEntity.accepted()
                        .location(URI.create(path(export.id())))
                        .body(ExportResponse.of(export));
            case ExportResult.TooMany(var most) ->
                throw new ProblemException(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-exports",
                        "You asked for that " + most + " times within a day; try again tomorrow.");
            case ExportResult.NoAccount() ->
                throw ProblemException.notFound("account-not-found", "You have no account here.");
        };
    }

    @Operation(summary = "List what was asked for", description = "The member: what isn't over, the last one first.")
    @ApiResponse(responseCode = "200", description = "All of them; there are few")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    Page<ExportResponse> list(Caller caller) {
        return Page.last(management.of(caller.accountId()).stream()
                .map(ExportResponse::of)
                .toList());
    }

    @Operation(summary = "Ask whether it can be fetched", description = "The member who asked for it.")
    @ApiResponse(responseCode = "200", description = "readyAt is null while it is being made")
    @ApiResponse(responseCode = "404", description = "export-not-found: never asked for by the caller, or over")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.OWNER)
    ExportResponse show(@PathVariable UUID id, Caller caller) {
        return ExportResponse.of(find(id, caller));
    }

    @Operation(
            summary = "Fetch all that is known of oneself",
            description =
                    "The member who asked for it. A ZIP: a JSON file of each service with its tables, the member's calendar, and his images. Other people"
                            + " in it have no names.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "404", description = "export-not-found: never asked for by the caller, or over")
    @ApiResponse(responseCode = "409", description = "export-not-ready: it is being made")
    @ApiResponse(responseCode = "503", description = "storage-unavailable: see Retry-After")
    @GetMapping(path = "/{id}/content", produces = "application/zip")
    @Access(Audience.OWNER)
    ResponseEntity<InputStreamResource> content(@PathVariable UUID id, Caller caller) {
        PersonalExport export = find(id, caller);
        if (export.ready() == null) {
            throw ProblemException.conflict("export-not-ready", "It is being made; you will be told by mail.");
        }
        ImageFile file = open(export);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("openmeet.zip")
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(file.length())
                .body(new InputStreamResource(file.content()));
    }

    static String path(UUID id) {
        return "/api/me/exports/" + id;
    }

    private PersonalExport find(UUID id, Caller caller) {
        return management.find(caller.accountId(), id).orElseThrow(ExportController::notFound);
    }

    /** Closed by whoever writes it out. */
    private ImageFile open(PersonalExport export) {
        try {
            return files.open(export.id()).orElseThrow(ExportController::notFound);
        } catch (IOException e) {
            LOG.warn("The file of an export can't be read", e);
            throw new ProblemException(
                            HttpStatus.SERVICE_UNAVAILABLE, "storage-unavailable", "Files can't be read at the moment.")
                    .withHeader(HttpHeaders.RETRY_AFTER, "5");
        }
    }

    private static ProblemException notFound() {
        return ProblemException.notFound("export-not-found", "There is no such export.");
    }
}
