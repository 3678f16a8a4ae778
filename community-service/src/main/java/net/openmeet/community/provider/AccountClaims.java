package net.openmeet.community.provider;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.platform.security.MergedAccounts;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.stereotype.Component;

/** What the provider tells a client about an account: OpenID Connect's standard claims. */
@Component
public class AccountClaims {

    private final AccountManagement accounts;
    private final MergedAccounts merged;

    AccountClaims(AccountManagement accounts, MergedAccounts merged) {
        this.accounts = accounts;
        this.merged = merged;
    }

    /** {@code sub}, as it always was for this client, also where that account went into another one; with scope {@code profile} also handle and name. Texts only: Spring reads no numbers back from the database. */
    public Map<String, Object> of(String subject, Set<String> scopes) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(StandardClaimNames.SUB, subject);
        if (scopes.contains(OidcScopes.PROFILE)) {
            accounts.find(merged.survivor(UUID.fromString(subject))).ifPresent(account -> addProfile(account, claims));
        }
        return claims;
    }

    private static void addProfile(Account account, Map<String, Object> claims) {
        claims.put(StandardClaimNames.PREFERRED_USERNAME, account.handle().value());
        claims.put(StandardClaimNames.NAME, account.displayName().value());
    }
}
