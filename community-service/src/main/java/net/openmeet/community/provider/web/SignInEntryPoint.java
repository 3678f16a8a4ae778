package net.openmeet.community.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.openmeet.community.provider.SignInPage;
import net.openmeet.community.provider.WantedSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Sends a browser that asks for a code to the sign-in page, and from there back to the same request. */
final class SignInEntryPoint implements AuthenticationEntryPoint {

    private final RegisteredClientRepository clients;
    private final SignInPage page;

    SignInEntryPoint(RegisteredClientRepository clients, SignInPage page) {
        this.clients = clients;
        this.page = page;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String refusal = silentRefusal(request);
        if (refusal != null) {
            redirect(response, refusal);
            return;
        }
        String location = UriComponentsBuilder.fromPath(page.path())
                .queryParam("continue", target(request))
                .build(true)
                .toUriString();
        redirect(response, location);
    }

    private static void redirect(HttpServletResponse response, String location) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, location);
    }

    /**
     * Where to send a browser when the client forbids to show a page (OpenID Connect Core, 3.1.2.1); null when it doesn't, or when the
     * address is none of the client's.
     */
    private @Nullable String silentRefusal(HttpServletRequest request) {
        String redirectUri = request.getParameter(OAuth2ParameterNames.REDIRECT_URI);
        if (!"none".equals(request.getParameter("prompt")) || !isRegistered(request, redirectUri)) {
            return null;
        }
        UriComponentsBuilder back = UriComponentsBuilder.fromUriString(redirectUri)
                .queryParam(OAuth2ParameterNames.ERROR, "login_required");
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        if (state != null) {
            back.queryParam(OAuth2ParameterNames.STATE, encoded(state));
        }
        return back.build(true).toUriString();
    }

    private boolean isRegistered(HttpServletRequest request, @Nullable String redirectUri) {
        String clientId = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
        RegisteredClient client = clientId == null ? null : clients.findByClientId(clientId);
        return client != null && redirectUri != null && client.getRedirectUris().contains(redirectUri);
    }

    /** Where the browser goes on after signing in, as the value of a parameter. */
    static String target(HttpServletRequest request) {
        return encoded(interrupted(request));
    }

    /** The request as a GET: a POST's parameters would not survive the redirect. Without the wish to sign in anew, which is heard by then. */
    private static String interrupted(HttpServletRequest request) {
        UriComponentsBuilder interrupted = UriComponentsBuilder.fromPath(request.getRequestURI());
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            for (String value : parameter.getValue()) {
                if (!WantedSignIn.isAnew(parameter.getKey(), value)) {
                    interrupted.queryParam(encoded(parameter.getKey()), encoded(value));
                }
            }
        }
        return interrupted.build(true).toUriString();
    }

    static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
