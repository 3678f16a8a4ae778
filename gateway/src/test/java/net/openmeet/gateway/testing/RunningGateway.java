package net.openmeet.gateway.testing;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.gateway.GatewayApplication;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.service.OpenMeetService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.People;
import net.openmeet.platform.test.Tokens;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The gateway as it runs anywhere, in front of four {@link Peer}s. Started once, by the first test that asks. */
public final class RunningGateway {

    /** The public URL that it is told it has. */
    public static final String PUBLIC_URL = "https://openmeet.example";

    private static final List<String> DEFAULTS = List.of(
            "--server.port=0",
            "--openmeet.issuer=" + Tokens.ISSUER,
            "--openmeet.public-url=" + PUBLIC_URL,
            // Nobody is there: it does without its database.
            "--openmeet.database.url=jdbc:postgresql://127.0.0.1:1/none",
            "--openmeet.gateway.documents-kept=0s",
            "--openmeet.gateway.connect-timeout=1s",
            "--openmeet.gateway.read-timeout=1s",
            "--openmeet.gateway.health-timeout=1s");

    private final Map<Service, Peer> peers = new EnumMap<>(Service.class);
    private final ConfigurableApplicationContext context;

    private RunningGateway() {
        for (Service service : Service.values()) {
            peers.put(service, Peer.start(service.word()));
        }
        peer(Service.COMMUNITY).on("/oauth2/jwks", 200, Tokens.publicKeys());
        this.context = another();
    }

    /** Starts another one in front of the same peers; its context. It ends with the JVM. */
    public ConfigurableApplicationContext another(String... settings) {
        Set<String> named = names(settings);
        return run(Stream.concat(
                        Stream.of(
                                        "--openmeet.jwks-uri="
                                                + peer(Service.COMMUNITY).uri() + "/oauth2/jwks",
                                        "--openmeet.services.series="
                                                + peer(Service.SERIES).uri(),
                                        "--openmeet.services.occurrence="
                                                + peer(Service.OCCURRENCE).uri(),
                                        "--openmeet.services.attendance="
                                                + peer(Service.ATTENDANCE).uri(),
                                        "--openmeet.services.community="
                                                + peer(Service.COMMUNITY).uri())
                                .filter(setting -> !named.contains(name(setting))),
                        Stream.of(settings))
                .toArray(String[]::new));
    }

    private static final class Shared {
        private static final RunningGateway INSTANCE = new RunningGateway();
    }

    public static RunningGateway shared() {
        return Shared.INSTANCE;
    }

    /** Starts another one; where it listens. */
    public static URI start(String... settings) {
        return uri(run(settings));
    }

    /** Starts another one; its context. It ends with the JVM. */
    public static ConfigurableApplicationContext run(String... settings) {
        Set<String> named = names(settings);
        return OpenMeetService.run(
                GatewayApplication.class,
                "gateway",
                Stream.concat(DEFAULTS.stream().filter(setting -> !named.contains(name(setting))), Stream.of(settings))
                        .toArray(String[]::new));
    }

    private static Set<String> names(String... settings) {
        return Stream.of(settings).map(RunningGateway::name).collect(Collectors.toSet());
    }

    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('='));
    }

    /** Where a gateway listens. */
    public static URI uri(ConfigurableApplicationContext context) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public Api api() {
        return Api.at(uri());
    }

    /** Where it listens. */
    public URI uri() {
        return uri(context);
    }

    /** What it answers itself. */
    public RequestMappingHandlerMapping mappings() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    public Peer peer(Service service) {
        return Objects.requireNonNull(peers.get(service));
    }

    /** A token that the gateway takes, unless the claims are changed to wrong ones. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return Tokens.bearer(People.ALICE.toString(), claims);
    }
}
