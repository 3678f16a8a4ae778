package net.openmeet.community.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.web.PermanentRedirect;
import net.openmeet.platform.web.Versioned;
import net.openmeet.vocabulary.restriction.Restrictions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may know of an account. */
@RestController
@Tag(name = "Accounts")
class AccountController {

    private final AccountManagement accounts;
    private final Restrictions restrictions;

    AccountController(AccountManagement accounts, Restrictions restrictions) {
        this.accounts = accounts;
        this.restrictions = restrictions;
    }

    @Operation(
            summary = "Read an account by its handle",
            description =
                    "Everyone; in any case of letters. What its member keeps to themselves looks as if it weren't said.")
    @ApiResponse(responseCode = "200", description = "What everybody may know of it, with its version as ETag")
    @ApiResponse(
            responseCode = "308",
            description = "It has another handle by now; Location says which",
            content = @Content)
    @ApiResponse(responseCode = "404", description = "account-not-found: also where it is suspended")
    @GetMapping("/api/accounts/{handle}")
    @Access(Audience.EVERYONE)
    ResponseEntity<AccountResponse> account(@PathVariable String handle) {
        Account account = accounts.findByHandle(handle)
                .filter(found -> found.deletesAt() == null && !restrictions.isRestricted(found.id()))
                .orElseThrow(
                        () -> ProblemException.notFound("account-not-found", "There is no account with this handle."));
        if (!account.handle().value().equals(handle.toLowerCase(Locale.ROOT))) {
            return PermanentRedirect.under("/api/accounts/" + account.handle());
        }
        return Versioned.ok(AccountResponse.of(account), account.version());
    }
}
