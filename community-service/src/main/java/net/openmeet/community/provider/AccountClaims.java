package net.openmeet.community.provider;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountManagement;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.stereotype.Component;

/** What the provider tells a client about an account: OpenID Connect's standard claims. */
@Component
public class AccountClaims {

    private final AccountManagement accounts;

    AccountClaims(AccountManagement accounts) {
        this.accounts = accounts;
    }

    /** {@code sub}; with scope {@code profile} also handle and name. Texts only: Spring reads no numbers back from the database. */
    public Map<String, Object> of(String subject, Set<String> scopes) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(StandardClaimNames.SUB, subject);
        if (scopes.contains(OidcScopes.PROFILE)) {
            accounts.find(UUID.fromString(subject)).ifPresent(account -> addProfile(account, claims));
        }
        return claims;
    }

    private static void addProfile(Account account, Map<String, Object> claims) {
        claims.put(StandardClaimNames.PREFERRED_USERNAME, account.handle().value());
        claims.put(StandardClaimNames.NAME, account.displayName().value());
    }
}
