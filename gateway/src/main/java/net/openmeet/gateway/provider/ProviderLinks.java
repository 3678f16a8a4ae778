package net.openmeet.gateway.provider;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.platform.hash.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/** Where browsers are sent at the issuer's. */
public final class ProviderLinks {

    private final ProviderSettings settings;
    private final Supplier<ProviderAddresses> addresses;

    ProviderLinks(ProviderSettings settings, Supplier<ProviderAddresses> addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    /** Whether browsers can sign in here at all. */
    public boolean areThere() {
        return settings.isClient();
    }

    /**
     * Where a browser gets a code (OpenID Connect Core, 3.1.2.1). State, nonce and PKCE's challenge come of the browser's secret: whoever brings the code
     * back has to be the one that was sent.
     *
     * @param anew whether it signs in also where it still is at the issuer's
     */
    public URI signIn(BrowserSecret browser, boolean anew) {
        UriComponentsBuilder link = UriComponentsBuilder.fromUri(addresses.get().authorization());
        if (anew) {
            link.queryParam("prompt", "login");
        }
        return link.queryParam("response_type", "code")
                .queryParam("client_id", "{client}")
                .queryParam("redirect_uri", "{redirect}")
                .queryParam("scope", "{scope}")
                .queryParam("state", browser.code(Purpose.STATE))
                .queryParam("nonce", browser.code(Purpose.NONCE))
                .queryParam("code_challenge", challenge(browser.code(Purpose.VERIFIER)))
                .queryParam("code_challenge_method", "S256")
                .encode()
                .buildAndExpand(settings.clientId(), settings.redirectUri(), settings.scope())
                .toUri();
    }

    /** Where a browser signs out at the issuer's, too (OpenID Connect RP-Initiated Logout); empty where there is no such place. */
    public Optional<URI> signOut(@Nullable String idToken) {
        return endSession().map(address -> {
            UriComponentsBuilder link = UriComponentsBuilder.fromUri(address)
                    .queryParam("client_id", "{client}")
                    .queryParam("post_logout_redirect_uri", "{back}");
            if (idToken != null) {
                link.queryParam("id_token_hint", idToken);
            }
            return link.encode()
                    .buildAndExpand(settings.clientId(), settings.signedOutUri())
                    .toUri();
        });
    }

    /** The origin that signing out leads to, for a page's policy. */
    public Optional<String> signOutOrigin() {
        return endSession().map(address -> address.getScheme() + "://" + address.getAuthority());
    }

    private Optional<URI> endSession() {
        try {
            return Optional.ofNullable(addresses.get().endSession());
        } catch (RestClientException away) {
            // Signing out here doesn't depend on it.
            return Optional.empty();
        }
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(verifier));
    }
}
