package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import net.openmeet.community.group.ContactManagement;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
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

/** Writing to those who organise in a group, over HTTP. */
@RestController
@RequestMapping(path = "/api/groups/{slug}/contact", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Contact", description = "Writing to those who organise a group, a series or an event, who stay unknown")
class ContactController {

    private static final String MOVED = "It has another slug by now; Location says which";

    private final ContactManagement contacts;
    private final ContactAnswers answers;
    private final MergedAccounts merged;

    ContactController(ContactManagement contacts, ContactAnswers answers, MergedAccounts merged) {
        this.contacts = contacts;
        this.answers = answers;
        this.merged = merged;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Write to those who organise in a group",
            description =
                    "Members who may see the group and have an address. It is for those whose role has the permission be-contacted; who they are isn't"
                            + " told, nor the caller's address, unless showAddress says so. An Idempotency-Key makes it safe to repeat.")
    @ApiResponse(responseCode = "201", description = "It is written")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "banned")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    @ApiResponse(responseCode = "409", description = "address-needed: the caller has none")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    @ApiResponse(
            responseCode = "429",
            description = "too-many-contacts: the caller wrote 10 in a day, or the group got 50")
    ResponseEntity<ContactSent> contact(@PathVariable String slug, @RequestBody ContactRequest request, Caller caller) {
        return ContactAnswers.sent(contacts.contact(request.toCommand(slug, caller)));
    }

    @GetMapping
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "List what was written to those who organise in a group, newest first",
            description = "Members whose role has the permission be-contacted. Kept for 90 days.")
    @ApiResponse(responseCode = "200", description = "A page; next, and a Link header, lead to the next one")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<Page<ContactResponse>> list(
            @PathVariable String slug,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "How many at most, 1 to 200; 50 unless said otherwise") Limit limit,
            Caller caller) {
        ListPosition after = ListPosition.parse(cursor, ListPosition.START);
        return answers.received(contacts.list(slug, caller.viewer(), after, limit.value() + 1), limit);
    }

    @PutMapping("/blocks/{account}")
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Hear nothing more of somebody who wrote to a group",
            description =
                    "Members whose role has the permission be-contacted; for all of them. Whoever is blocked isn't told.")
    @ApiResponse(responseCode = "204", description = "Nobody hears of what they write from now on")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found; contact-not-found: they wrote nothing")
    ResponseEntity<Void> block(@PathVariable String slug, @PathVariable UUID account, Caller caller) {
        return GroupAnswers.of(
                contacts.block(slug, caller.viewer(), merged.survivor(account)), blocked -> Versioned.gone());
    }

    @DeleteMapping("/blocks/{account}")
    @Access(Audience.MEMBERS)
    @Operation(
            summary = "Hear again of somebody who wrote to a group",
            description = "Members whose role has the permission be-contacted.")
    @ApiResponse(responseCode = "204", description = "They aren't blocked")
    @ApiResponse(responseCode = "308", description = MOVED, content = @Content)
    @ApiResponse(responseCode = "403", description = "not-permitted")
    @ApiResponse(responseCode = "404", description = "group-not-found")
    ResponseEntity<Void> unblock(@PathVariable String slug, @PathVariable UUID account, Caller caller) {
        return GroupAnswers.of(
                contacts.unblock(slug, caller.viewer(), merged.survivor(account)), unblocked -> Versioned.gone());
    }
}
