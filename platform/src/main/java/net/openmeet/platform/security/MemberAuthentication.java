package net.openmeet.platform.security;

import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A checked token, and whose it is today. */
final class MemberAuthentication extends JwtAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final UUID accountId;

    private MemberAuthentication(Jwt token, UUID accountId) {
        super(token);
        this.accountId = accountId;
        setAuthenticated(true);
    }

    /** Makes it of a checked token; tokens of an account that went into another one act as the survivor, those of an erased one as nobody. */
    static Converter<Jwt, AbstractAuthenticationToken> resolving(MergedAccounts merged, ErasedAccounts erased) {
        return token -> {
            try {
                UUID account = merged.survivor(Callers.subject(token));
                if (erased.isErased(account)) {
                    throw new ErasedAccountException();
                }
                return new MemberAuthentication(token, account);
            } catch (DataAccessException away) {
                throw new AuthenticationServiceException("Whose token this is can't be looked up", away);
            }
        };
    }

    Caller caller() {
        return new Caller(accountId);
    }
}
