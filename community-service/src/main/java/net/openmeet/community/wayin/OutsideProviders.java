package net.openmeet.community.wayin;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The OpenID providers of others by which people sign in here. None of them is asked anything before somebody wants to. */
@Component
public class OutsideProviders {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideProviders.class);

    private final OutsideSettings settings;
    private final String site;
    private final Map<String, DiscoveredProvider> discovered = new ConcurrentHashMap<>();

    OutsideProviders(OutsideSettings settings, @Value("${openmeet.public-url}") String publicUrl) {
        this.settings = settings;
        this.site = publicUrl;
    }

    /** Those that there are, by name. */
    public List<OutsideProvider> all() {
        return settings.providers().keySet().stream()
                .sorted()
                .map(name -> new OutsideProvider(name, label(name)))
                .toList();
    }

    public Optional<OutsideProvider> find(String name) {
        return all().stream().filter(provider -> provider.name().equals(name)).findFirst();
    }

    /** Where the browser goes to; empty if the provider can't be reached. */
    public Optional<URI> authorization(OutsideSignIn begun) {
        return provider(begun.provider()).map(provider -> provider.authorization(begun));
    }

    /** Who came back with a code; empty where the provider can't be reached, or says nothing that holds. */
    public Optional<OutsideIdentity> redeem(OutsideSignIn begun, String code, @Nullable String issuer) {
        DiscoveredProvider provider = provider(begun.provider()).orElse(null);
        // Another provider's answer to the same browser (RFC 9207).
        if (provider == null || (issuer != null && !issuer.equals(provider.issuer()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(provider.redeem(begun, code));
        } catch (RuntimeException refused) {
            LOG.warn("{} let nobody in: {}", begun.provider(), refused.toString());
            return Optional.empty();
        }
    }

    private Optional<DiscoveredProvider> provider(String name) {
        OutsideSettings.Provider setting = settings.providers().get(name);
        if (setting == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    discovered.computeIfAbsent(name, wanted -> DiscoveredProvider.discover(wanted, setting, site)));
        } catch (RuntimeException away) {
            LOG.warn("{} can't be asked: {}", name, away.toString());
            return Optional.empty();
        }
    }

    private String label(String name) {
        OutsideSettings.Provider provider =
                Objects.requireNonNull(settings.providers().get(name));
        return Objects.requireNonNullElse(provider.label(), name);
    }
}
