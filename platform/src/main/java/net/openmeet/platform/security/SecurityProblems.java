package net.openmeet.platform.security;

import net.openmeet.platform.observability.SparseLog;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemTranslation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

/** What Spring Security refuses. Why a token is bad stays in the log: whoever forges one needs no advice. */
final class SecurityProblems implements ProblemTranslation {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityProblems.class);

    private final SparseLog warnings = SparseLog.to(LOG);

    @Override
    public @Nullable ProblemException translate(Throwable failure) {
        return switch (failure) {
            case AuthenticationServiceException away -> unavailable(away);
            case ErasedAccountException ignored -> erasedAccount();
            case AuthenticationException refused -> invalidToken(refused);
            case AccessDeniedException ignored -> ProblemException.forbidden("forbidden", "This is not allowed.");
            default -> null;
        };
    }

    private ProblemException unavailable(AuthenticationServiceException away) {
        warnings.warn(
                "Tokens can't be checked: {}",
                NestedExceptionUtils.getMostSpecificCause(away).toString());
        return new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "sign-in-unavailable",
                        "Tokens can't be checked at the moment; try again soon.")
                .withHeader(HttpHeaders.RETRY_AFTER, "5");
    }

    private static ProblemException erasedAccount() {
        return new ProblemException(HttpStatus.UNAUTHORIZED, "account-erased", "This account is no more.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"openmeet\", error=\"invalid_token\"");
    }

    private static ProblemException invalidToken(AuthenticationException refused) {
        LOG.debug("Refused a token", refused);
        return new ProblemException(
                        HttpStatus.UNAUTHORIZED,
                        "invalid-token",
                        "The bearer token is malformed, not ours, or expired.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"openmeet\", error=\"invalid_token\"");
    }
}
