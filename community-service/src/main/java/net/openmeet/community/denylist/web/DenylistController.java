package net.openmeet.community.denylist.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.community.denylist.DeniedEntry;
import net.openmeet.community.denylist.DeniedKind;
import net.openmeet.community.denylist.DenyResult;
import net.openmeet.community.denylist.DenylistManagement;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.InstanceRole;
import net.openmeet.platform.web.PlainText;
import net.openmeet.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
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

/** What is denied, over HTTP. */
@RestController
@RequestMapping(path = "/api/moderation/denylist", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reports")
class DenylistController {

    private static final PlainText VALUE = PlainText.line(DeniedEntry.LONGEST_VALUE);
    private static final PlainText NOTE = PlainText.paragraphs(DeniedEntry.LONGEST_NOTE);

    private final DenylistManagement denylist;

    DenylistController(DenylistManagement denylist) {
        this.denylist = denylist;
    }

    @GetMapping
    @Access(value = Audience.MEMBERS, roles = InstanceRole.MODERATOR)
    @Operation(summary = "List what is denied, newest first", description = "Moderators of the instance.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    ResponseEntity<Page<DeniedEntryResponse>> list(
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Page.of(
                                denylist.list(after, limit.value() + 1),
                                limit,
                                last -> new ListPosition(last.addedAt(), last.id()).encoded())
                        .map(DeniedEntryResponse::of));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(value = Audience.MEMBERS, roles = InstanceRole.MODERATOR)
    @Operation(
            summary = "Deny a word, a domain or a DID",
            description =
                    "Moderators of the instance. From now on no name of an account or group has it, however it is written, no link of them leads there or to that DID, and"
                            + " nobody signs up by mail from there or as that DID. What is there already stays.")
    @ApiResponse(responseCode = "201", description = "The entry")
    @ApiResponse(responseCode = "409", description = "already-denied; too-many-entries")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    ResponseEntity<DeniedEntryResponse> deny(@RequestBody DenyRequest request, Caller caller) {
        var violations = new Violations();
        DeniedKind kind =
                request.kind() == null ? null : DeniedKind.find(request.kind()).orElse(null);
        if (kind == null) {
            violations.add("/kind", "unknown-value", "Send word, domain or did.");
        }
        String value = VALUE.required(request.value(), "/value", violations);
        String note = Objects.requireNonNullElse(NOTE.optional(request.note(), "/note", violations), "");
        violations.throwIfAny();
        return switch (denylist.deny(Objects.requireNonNull(kind), value, note, caller.accountId())) {
            case DenyResult.Denied(DeniedEntry entry) ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(DeniedEntryResponse.of(entry));
            case DenyResult.Malformed() -> {
                violations.add("/value", "invalid-value", "This is none of that kind.");
                throw violations.toProblem();
            }
            case DenyResult.AlreadyDenied() ->
                throw ProblemException.conflict("already-denied", "That is denied already.");
            case DenyResult.TooMany() ->
                throw ProblemException.conflict("too-many-entries", "No more can be denied; allow something first.");
        };
    }

    @DeleteMapping("/{id}")
    @Access(value = Audience.MEMBERS, roles = InstanceRole.MODERATOR)
    @Operation(summary = "Allow again what is denied", description = "Moderators of the instance.")
    @ApiResponse(responseCode = "204", description = "It isn't denied any more")
    @ApiResponse(responseCode = "404", description = "entry-not-found")
    ResponseEntity<Void> allow(@PathVariable UUID id) {
        if (!denylist.allow(id)) {
            throw ProblemException.notFound("entry-not-found", "There is no such entry.");
        }
        return Versioned.gone();
    }
}
