package net.openmeet.community.provider;

import java.security.Principal;
import java.util.HexFormat;
import java.util.UUID;
import net.openmeet.platform.hash.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * The authorizations in the database: Spring's, except that refresh tokens lie there as hashes, and that a used one which is presented
 * again ends the authorization with all that came of it (RFC 9700, 4.14.2). Who of the two is the thief can't be told.
 */
final class Authorizations extends JdbcOAuth2AuthorizationService {

    private static final Logger LOG = LoggerFactory.getLogger(Authorizations.class);

    /** No token that is given out has a colon. */
    private static final String HASHED = "sha256:";

    private static final OAuth2TokenType CODE = new OAuth2TokenType(OAuth2ParameterNames.CODE);

    private final JdbcClient jdbc;
    private final SignIns signIns;

    Authorizations(JdbcOperations jdbc, RegisteredClientRepository clients, SignIns signIns) {
        super(jdbc, clients);
        this.jdbc = JdbcClient.create(jdbc);
        this.signIns = signIns;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        store(authorization);
        UUID signIn = SignedInBrowser.signInOf(authorization.getAttribute(Principal.class.getName()));
        if (signIn != null && authorization.getAccessToken() == null) {
            signIns.tie(authorization.getId(), signIn);
        }
    }

    private void store(OAuth2Authorization authorization) {
        OAuth2Authorization.Token<OAuth2RefreshToken> current = authorization.getRefreshToken();
        if (current == null) {
            super.save(authorization);
            return;
        }
        if (current.isInvalidated()) {
            // Nothing comes of it any more, so it is no session either.
            remove(authorization);
            return;
        }
        String value = current.getToken().getTokenValue();
        String stored = value.startsWith(HASHED) ? value : hash(value);
        jdbc.sql("""
                        insert into spent_refresh_token (token_hash, authorization_id)
                        select refresh_token_value, id from oauth2_authorization
                        where id = :id and refresh_token_value <> :stored""").param("id", authorization.getId()).param("stored", stored).update();
        super.save(with(current, stored, authorization));
    }

    /** Without a type, whatever Spring's annotations say, when a token of any type is to be revoked. */
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (OAuth2TokenType.REFRESH_TOKEN.equals(type)) {
            return findByRefreshToken(token);
        }
        if (CODE.equals(type)) {
            hold("authorization_code_value", token);
        }
        OAuth2Authorization found = super.findByToken(token, type);
        return found == null && type == null ? findByRefreshToken(token) : found;
    }

    private @Nullable OAuth2Authorization findByRefreshToken(String token) {
        String hash = hash(token);
        hold("refresh_token_value", hash);
        OAuth2Authorization found = super.findByToken(hash, OAuth2TokenType.REFRESH_TOKEN);
        if (found == null || found.getRefreshToken() == null) {
            endWhatCameOf(hash);
            return null;
        }
        return with(found.getRefreshToken(), token, found);
    }

    /** Until what comes of it is stored, so that this can't bring back an authorization that ends meanwhile. */
    private void hold(String column, String value) {
        jdbc.sql("select id from oauth2_authorization where " + column + " = :value for update")
                .param("value", value)
                .query(row -> {});
    }

    private void endWhatCameOf(String hash) {
        int ended = jdbc.sql("""
                        delete from oauth2_authorization
                        where id in (select authorization_id from spent_refresh_token where token_hash = :hash)""").param("hash", hash).update();
        if (ended > 0) {
            LOG.warn("A refresh token came for the second time: its authorization is ended");
        }
    }

    private static OAuth2Authorization with(
            OAuth2Authorization.Token<OAuth2RefreshToken> token, String value, OAuth2Authorization authorization) {
        var renamed = new OAuth2RefreshToken(
                value, token.getToken().getIssuedAt(), token.getToken().getExpiresAt());
        return OAuth2Authorization.from(authorization)
                .token(renamed, metadata -> metadata.putAll(token.getMetadata()))
                .build();
    }

    private static String hash(String token) {
        return HASHED + HexFormat.of().formatHex(Sha256.of(token));
    }
}
