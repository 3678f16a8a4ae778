package net.openmeet.community.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import net.openmeet.platform.test.ServiceTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** community-service with the demo people, trusting itself as the issuer, at an address that it knows. */
@ServiceTest(
        service = "community-service",
        settings = {
            "openmeet.provider.redirect-uris=" + RunningDemo.REDIRECT,
            "openmeet.provider.post-logout-redirect-uris=" + RunningDemo.SIGNED_OUT
        })
@ActiveProfiles("embedded")
public abstract class RunningDemo {

    /** Where the front end takes its code. */
    public static final String REDIRECT = "http://localhost:9999/signed-in?from=openmeet";

    /** Where the front end sees people off. */
    public static final String SIGNED_OUT = "http://localhost:9999/signed-out";

    private static final int PORT = freePort();

    protected static final URI SERVICE = URI.create("http://127.0.0.1:" + PORT);

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("openmeet.public-url", SERVICE::toString);
        settings.add("openmeet.issuer", SERVICE::toString);
        settings.add("openmeet.sign-in.providers.example.issuer", OutsideServer::issuer);
        settings.add("openmeet.sign-in.providers.example.client-id", () -> OutsideServer.CLIENT);
        settings.add("openmeet.sign-in.providers.example.client-secret", () -> OutsideServer.SECRET);
        settings.add("openmeet.sign-in.providers.example.label", () -> "Example");
        settings.add("openmeet.jwks-uri", () -> SERVICE + "/oauth2/jwks");
        OtherServices.NAMES.forEach(
                name -> settings.add("openmeet.services." + name, () -> OtherServices.address(name)));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
