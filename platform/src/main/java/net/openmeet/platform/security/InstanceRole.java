package net.openmeet.platform.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.Jwt;

/** What an account may do on the whole instance, whatever belongs to whom: a claim of its tokens. Nobody has one unless it was granted. */
public enum InstanceRole {
    /** Sees reports, and hides what breaks the rules. */
    MODERATOR,
    /** Runs the instance. */
    ADMINISTRATOR;

    /** Named after us, so that what another issuer means by roles is none of ours. */
    static final String CLAIM = "openmeet_roles";

    /** As it stands in tokens and documents: in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that a token names; what it names besides, or in another form, is none. */
    static Set<InstanceRole> of(Jwt token) {
        Collection<? extends Object> named = token.getClaim(CLAIM) instanceof Collection<?> names ? names : Set.of();
        return Arrays.stream(values())
                .filter(role -> named.contains(role.code()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
