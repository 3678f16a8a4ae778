package net.openmeet.community.wayin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.openmeet.community.wayin.passkey.RelyingParty;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.passkeys.*}.
 *
 * @param domain of which passkeys are made ({@code rpId}): the host of {@code openmeet.public-url} or a domain above it. Passkeys don't
 *     follow to another one. Null: that host
 * @param origins of the pages that may ask for them; none: that of {@code openmeet.public-url}
 * @param challengeLifetime how long somebody may take to say who they are to their device
 * @param challengesFromClient how many challenges one network may ask for in an hour
 * @param most passkeys of an account
 */
@ConfigurationProperties("openmeet.passkeys")
record PasskeySettings(
        @Nullable String domain,
        @DefaultValue List<String> origins,
        @DefaultValue("5m") Duration challengeLifetime,
        @DefaultValue("300") int challengesFromClient,
        @DefaultValue("20") int most) {

    RelyingParty party(URI publicUrl) {
        return new RelyingParty(
                domain == null ? publicUrl.getHost() : domain,
                origins.isEmpty()
                        ? Set.of(publicUrl.getScheme() + "://" + publicUrl.getAuthority())
                        : Set.copyOf(origins));
    }
}
