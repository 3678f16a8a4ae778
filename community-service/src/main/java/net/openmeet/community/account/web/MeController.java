package net.openmeet.community.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.account.ChangeProfile;
import net.openmeet.community.account.ChangeProfileResult;
import net.openmeet.community.account.Handle;
import net.openmeet.community.denylist.Denylist;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violation;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.GrantedRoles;
import net.openmeet.platform.security.Suspensions;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Patched;
import net.openmeet.platform.web.Versioned;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own account. */
@RestController
@RequestMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Accounts", description = "One's own account, and what everybody may know of others'")
class MeController {

    private static final String DENIED = "Moderators don't want this name here; choose another one.";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final AccountManagement accounts;
    private final Suspensions suspensions;
    private final Denylist denylist;
    private final GrantedRoles roles;

    MeController(AccountManagement accounts, Suspensions suspensions, Denylist denylist, GrantedRoles roles) {
        this.accounts = accounts;
        this.suspensions = suspensions;
        this.denylist = denylist;
        this.roles = roles;
    }

    @Operation(summary = "Read one's own account", description = "Members.")
    @ApiResponse(responseCode = "200", description = "The account, with its version as ETag")
    @ApiResponse(
            responseCode = "404",
            description = "account-not-found: of another issuer, and has written nothing yet")
    @GetMapping
    @Access(Audience.MEMBERS)
    ResponseEntity<MeResponse> me(Caller caller) {
        return answer(accounts.find(caller.accountId())
                .orElseThrow(() -> ProblemException.notFound(
                        "account-not-found",
                        "You have no account here yet; your first write makes it, or PUT /api/me.")));
    }

    @Operation(
            summary = "Register",
            description = "Members, whichever configured issuer made the token. Who has an account keeps it as it is.")
    @ApiResponse(responseCode = "200", description = "The account, with its version as ETag")
    @PutMapping
    // Whoever has an account isn't changed by it, and the gateway asks for it before each first write.
    @Access(value = Audience.MEMBERS, whileSuspended = true)
    ResponseEntity<MeResponse> register(Caller caller, @AuthenticationPrincipal Jwt token) {
        return answer(account(caller, token));
    }

    @Operation(
            summary = "Change one's names or profile",
            description =
                    "The member, with If-Match. A merge patch: what is missing stays. Names can't be removed; a former handle leads on to the"
                            + " account and is given to nobody else.")
    @ApiResponse(responseCode = "200", description = "The account as it is now")
    @ApiResponse(
            responseCode = "409",
            description = "handle-taken: somebody has it, or had it once; too-many-handles: the account has had ten")
    @ApiResponse(responseCode = "412", description = "version-mismatch: it changed since")
    @ApiResponse(responseCode = "422", description = "Every violation at once, with pointers")
    @PatchMapping(consumes = MERGE_PATCH)
    @Access(Audience.OWNER)
    ResponseEntity<MeResponse> change(
            Caller caller,
            @AuthenticationPrincipal Jwt token,
            ExpectedVersion expected,
            @RequestBody ProfilePatch patch) {
        var violations = new Violations();
        ChangeProfile command = patch.toCommand(caller, expected, violations);
        refuseDenied(command, patch, violations);
        violations.throwIfAny();
        account(caller, token);
        return switch (accounts.changeProfile(command)) {
            case ChangeProfileResult.Changed(Account account) -> answer(account);
            case ChangeProfileResult.HandleTaken(Handle handle) -> throw handleTaken(handle);
            case ChangeProfileResult.UnknownPicture() -> throw unknownPicture();
            case ChangeProfileResult.TooManyHandles(int most) -> throw tooManyHandles(most);
            case ChangeProfileResult.VersionMismatch(long current) -> throw ProblemException.versionMismatch(current);
        };
    }

    private void refuseDenied(ChangeProfile command, ProfilePatch patch, Violations violations) {
        if (command.handle() != null && denylist.denies(command.handle().value())) {
            violations.add("/handle", "denied", DENIED);
        }
        if (command.displayName() != null
                && denylist.denies(command.displayName().value())) {
            violations.add("/displayName", "denied", DENIED);
        }
        if (patch.bio() instanceof Patched.Given<String>(String bio) && denylist.deniesLinksOf(bio)) {
            violations.add("/bio", "denied", "Moderators don't want links there.");
        }
    }

    private Account account(Caller caller, Jwt token) {
        return accounts.signedIn(FirstSight.of(caller, token));
    }

    private ResponseEntity<MeResponse> answer(Account account) {
        return Versioned.ok(
                MeResponse.of(account, suspensions.of(account.id()).orElse(null), roles.of(account.id())),
                account.version(),
                new VersionToken("account", account.id(), account.version()));
    }

    private static ProblemException unknownPicture() {
        var violations = new Violations();
        violations.add("/picture", ProfileReader.UNKNOWN_IMAGE, ProfileReader.UPLOAD_IT);
        return violations.toProblem();
    }

    private static ProblemException handleTaken(Handle handle) {
        return aboutHandle("handle-taken", "Somebody else has the handle " + handle + ", or had it once.");
    }

    private static ProblemException tooManyHandles(int most) {
        return aboutHandle(
                "too-many-handles", "An account has at most " + most + " handles in all; take one that you had.");
    }

    private static ProblemException aboutHandle(String code, String detail) {
        return ProblemException.conflict(code, detail).with(List.of(Violation.at("/handle", code, detail)));
    }
}
