package net.openmeet.platform.security;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who sends the request that this thread works on. */
public final class Callers {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** The namespace of RFC 9562 for URLs: an issuer is one. */
    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Callers() {}

    /** The member whose token came with the request; null for an anonymous one. */
    public static @Nullable Caller current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof MemberAuthentication member
                ? member.caller()
                : null;
    }

    /** When the token that came with the request ends; null where none came, or it doesn't say. */
    public static @Nullable Instant until() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof MemberAuthentication member
                ? member.getToken().getExpiresAt()
                : null;
    }

    /** Whether it is a service: its token was checked, and is no member's. */
    static boolean isService() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                && !(token instanceof MemberAuthentication)
                && token.isAuthenticated();
    }

    /** The roles that the caller's token names; none for an anonymous one. */
    public static Set<InstanceRole> roles() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof MemberAuthentication member
                ? InstanceRole.of(member.getToken())
                : Set.of();
    }

    /** Who looks: the member whose token came with the request, or nobody in particular. */
    public static Viewer viewer() {
        Caller caller = current();
        return caller == null ? Viewer.NOBODY : caller.viewer();
    }

    /** The account that the token names. */
    static UUID subject(Jwt token) {
        String subject = Objects.requireNonNull(token.getSubject(), "The decoder refuses tokens without sub");
        return UUID_TEXT.matcher(subject).matches()
                ? UUID.fromString(subject)
                : Uuids.derived(URLS, token.getClaimAsString(JwtClaimNames.ISS) + "\n" + subject);
    }
}
