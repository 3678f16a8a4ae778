package net.openmeet.community.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Lets a public client refresh and revoke. Spring knows public clients in the exchange of a code only, where PKCE proves who asks; here
 * the presented token does, which is sound because each refresh token works once (RFC 9700, 4.14.2).
 *
 * <p>Not a bean: Spring Security would take it for the converter of all bearer tokens.
 */
final class PublicClient implements AuthenticationConverter, AuthenticationProvider {

    private final RegisteredClientRepository clients;

    PublicClient(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String clientId = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
        boolean namesItselfOnly = clientId != null
                && request.getParameterValues(OAuth2ParameterNames.CLIENT_ID).length == 1
                && request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
        return namesItselfOnly && (isRefresh(request) || isRevocation(request))
                ? new PublicClientToken(clientId)
                : null;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        RegisteredClient client = clients.findByClientId(request.getName());
        if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return PublicClientToken.class.isAssignableFrom(authentication);
    }

    private static boolean isRefresh(HttpServletRequest request) {
        return AuthorizationGrantType.REFRESH_TOKEN
                .getValue()
                .equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
    }

    private static boolean isRevocation(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/oauth2/revoke");
    }
}
