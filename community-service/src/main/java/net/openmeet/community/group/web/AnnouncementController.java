package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import net.openmeet.community.group.Announce;
import net.openmeet.community.group.AnnouncementManagement;
import net.openmeet.community.group.DeleteAnnouncement;
import net.openmeet.community.group.EditAnnouncement;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Announcements in a group, over HTTP. */
@RestController
@RequestMapping(path = "/api/groups/{slug}/announcements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Announcements", description = "What a group's organisers tell all who belong to it")
class AnnouncementController {

    private static final String MOVED = "It has another slug by now; Location says which";
    private static final String NOT_FOUND = "group-not-found; announcement-not-found";

    private final AnnouncementManagement announcements;
    private final PersonAnswers people;

    AnnouncementController(AnnouncementManagement announcements, PersonAnswers people) {
        this.announcements = announcements;
        this.people = people;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Announce something in a group",
            description =
                    "Members whose role has the permission announce. Who belongs to the group may read it. An Idempotency-Key makes it safe to repeat.")
    @ApiResponse(responseCode = "201", description = "Announced; Location and ETag say where and what")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    @ApiResponse(responseCode = "409", description = "too-many-announcements: the group has 1,000")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    @ApiResponse(responseCode = "429", description = "too-many-announcements: the group made 10 in a day")
    ResponseEntity<AnnouncementResponse> announce(
            @PathVariable String slug, @RequestBody AnnouncementRequest request, Caller caller) {
        AnnouncementRequest.Read read = request.read();
        return GroupAnswers.of(
                announcements.announce(new Announce(slug, caller.viewer(), read.title(), read.text())),
                announced -> Versioned.created(
                        URI.create(GroupResponse.path(slug) + "/announcements/" + announced.id()),
                        people.of(announced),
                        announced.version()));
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "List what was announced in a group, newest first",
            description = "Members who belong to the group.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<Page<AnnouncementResponse>> list(
            @PathVariable String slug,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        return GroupAnswers.of(
                announcements.list(slug, caller.viewer(), after, limit.value() + 1),
                found -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(people.announcements(found, limit)));
    }

    @GetMapping("/{id}")
    @Access(Audience.MEMBERS)
    @Operation(summary = "Read an announcement", description = "Members who belong to the group.")
    @ApiResponse(responseCode = "200", description = "The announcement, with its version as ETag")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = NOT_FOUND)
    ResponseEntity<AnnouncementResponse> read(@PathVariable String slug, @PathVariable UUID id, Caller caller) {
        return GroupAnswers.of(
                announcements.find(slug, caller.viewer(), id),
                found -> Versioned.ok(people.of(found), found.version()));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Have an announcement say something else",
            description =
                    "Members whose role has the permission announce, their own; others', with the permission edit-group. With If-Match. The same again makes no new version.")
    @ApiResponse(responseCode = "200", description = "The announcement as it is now")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = NOT_FOUND)
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    ResponseEntity<AnnouncementResponse> edit(
            @PathVariable String slug,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody AnnouncementRequest request,
            Caller caller) {
        AnnouncementRequest.Read read = request.read();
        return GroupAnswers.of(
                announcements.edit(
                        new EditAnnouncement(slug, caller.viewer(), id, expected::admits, read.title(), read.text())),
                edited -> Versioned.ok(people.of(edited), edited.version()));
    }

    @DeleteMapping("/{id}")
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Take an announcement back",
            description =
                    "Members whose role has the permission announce, their own; others', with the permission edit-group. With If-Match. Who was told already was told.")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = NOT_FOUND)
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    ResponseEntity<Void> delete(
            @PathVariable String slug, @PathVariable UUID id, ExpectedVersion expected, Caller caller) {
        return GroupAnswers.of(
                announcements.delete(new DeleteAnnouncement(slug, caller.viewer(), id, expected::admits)),
                deleted -> Versioned.gone());
    }
}
