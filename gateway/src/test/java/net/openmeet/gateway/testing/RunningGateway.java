package net.openmeet.gateway.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.openmeet.gateway.GatewayApplication;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.service.OpenMeetService;
import net.openmeet.platform.test.Api;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway as it runs anywhere, in front of four {@link Peer}s. Started once, by the first test that asks. */
public final class RunningGateway {

    /** The public URL that it is told it has. */
    public static final String PUBLIC_URL = "https://openmeet.example";

    private final Map<Service, Peer> peers = new EnumMap<>(Service.class);
    private final ECKey key = key();
    private final URI uri;

    private RunningGateway() {
        for (Service service : Service.values()) {
            peers.put(service, Peer.start(service.word()));
        }
        peer(Service.COMMUNITY).on("/oauth2/jwks", 200, new JWKSet(key.toPublicJWK()).toString());
        this.uri = start(
                "--openmeet.jwks-uri=" + peer(Service.COMMUNITY).uri() + "/oauth2/jwks",
                "--openmeet.services.series=" + peer(Service.SERIES).uri(),
                "--openmeet.services.occurrence=" + peer(Service.OCCURRENCE).uri(),
                "--openmeet.services.attendance=" + peer(Service.ATTENDANCE).uri(),
                "--openmeet.services.community=" + peer(Service.COMMUNITY).uri());
    }

    private static final class Shared {
        private static final RunningGateway INSTANCE = new RunningGateway();
    }

    public static RunningGateway shared() {
        return Shared.INSTANCE;
    }

    /** Starts another one; where it listens. It ends with the JVM. */
    public static URI start(String... settings) {
        ConfigurableApplicationContext context = OpenMeetService.run(
                GatewayApplication.class,
                "gateway",
                Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--openmeet.issuer=" + PUBLIC_URL,
                                        "--openmeet.public-url=" + PUBLIC_URL,
                                        "--openmeet.gateway.connect-timeout=1s",
                                        "--openmeet.gateway.read-timeout=1s",
                                        "--openmeet.gateway.health-timeout=1s"),
                                Stream.of(settings))
                        .toArray(String[]::new));
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public Api api() {
        return Api.at(uri);
    }

    /** Where it listens. */
    public URI uri() {
        return uri;
    }

    public Peer peer(Service service) {
        return Objects.requireNonNull(peers.get(service));
    }

    /** A token that the gateway takes, unless the claims are changed to wrong ones. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> claims) {
        JWTClaimsSet.Builder valid = new JWTClaimsSet.Builder()
                .issuer(PUBLIC_URL)
                .audience(List.of("openmeet"))
                .subject("00000000-0000-7000-8000-00000000000a")
                .expirationTime(Date.from(Clock.systemUTC().instant().plus(Duration.ofMinutes(5))));
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                claims.apply(valid).build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
