package net.openmeet.community.wayin;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.sign-in}, as far as it is about OpenID providers of others.
 *
 * @param providers by the name that stands in addresses: a to z, 0 to 9 and hyphens, at most 30; it stays what it is
 * @param outsideLifetime how long somebody may take to sign in there
 * @param outsideFromClient how often one network may begin to in an hour
 */
@ConfigurationProperties("openmeet.sign-in")
record OutsideSettings(
        @DefaultValue Map<String, Provider> providers,
        @DefaultValue("10m") Duration outsideLifetime,
        @DefaultValue("300") int outsideFromClient) {

    private static final String NAME = "[a-z0-9-]{1,30}";

    OutsideSettings {
        providers = Map.copyOf(providers);
        providers.keySet().stream()
                .filter(name -> !name.matches(NAME))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "openmeet.sign-in.providers: " + name + " isn't a to z, 0 to 9 and hyphens");
                });
    }

    /**
     * {@code openmeet.sign-in.providers.NAME}.
     *
     * @param issuer whose {@code /.well-known/openid-configuration} says the rest
     * @param clientId what we are called there
     * @param clientSecret by what we prove that
     * @param label what people call it; null: its name
     */
    record Provider(
            String issuer,
            String clientId,
            String clientSecret,
            @Nullable String label) {}
}
