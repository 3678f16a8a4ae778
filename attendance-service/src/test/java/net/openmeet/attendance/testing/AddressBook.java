package net.openmeet.attendance.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;

/** community-service, as far as it is asked where people are reached. */
@Component
public final class AddressBook implements DynamicPropertyRegistrar {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Map<UUID, String> LANGUAGES = new ConcurrentHashMap<>();

    /** Started by the first context. */
    private static final class Running {
        private static final HttpServer SERVER = start();
    }

    @Override
    public void accept(DynamicPropertyRegistry settings) {
        settings.add(
                "openmeet.services.community",
                () -> "http://127.0.0.1:" + Running.SERVER.getAddress().getPort());
        settings.add("openmeet.internal.client-secret", () -> "the-other-services-secret-of-the-tests");
    }

    /** Has somebody reached from now on; says where. */
    public String enter(UUID account, String language) {
        LANGUAGES.put(account, language);
        return address(account);
    }

    private static String address(UUID account) {
        return account + "@example.org";
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/oauth2/token", exchange -> answer(exchange, "{\"access_token\":\"token\",\"expires_in\":300}"));
            server.createContext("/internal/addresses", AddressBook::tell);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(HttpExchange exchange) throws IOException {
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String told = ACCOUNT.matcher(asked)
                .results()
                .map(MatchResult::group)
                .map(UUID::fromString)
                .filter(LANGUAGES::containsKey)
                .map(account -> "{\"account\":\"%s\",\"address\":\"%s\",\"language\":\"%s\",\"timeZone\":null}"
                        .formatted(account, address(account), LANGUAGES.get(account)))
                .collect(Collectors.joining(","));
        answer(exchange, "{\"addresses\":[" + told + "]}");
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
