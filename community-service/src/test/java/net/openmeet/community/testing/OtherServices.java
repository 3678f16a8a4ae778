package net.openmeet.community.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The other services, as far as they are asked what they know of a person. */
public final class OtherServices {

    static final List<String> NAMES = List.of("series", "occurrence", "attendance");

    private static final Map<String, HttpServer> SERVERS = new ConcurrentHashMap<>();
    private static final Map<String, AtomicInteger> AWAY = new ConcurrentHashMap<>();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private OtherServices() {}

    static String address(String service) {
        return "http://127.0.0.1:"
                + SERVERS.computeIfAbsent(service, OtherServices::start)
                        .getAddress()
                        .getPort();
    }

    /** Has all of them break off what they tell of an account, until they {@link #tell} of it. */
    public static void breakOff(String account) {
        AWAY.put(account, new AtomicInteger());
    }

    /** Has them tell again; how often they were asked meanwhile. */
    public static int tell(String account) {
        return Objects.requireNonNull(AWAY.remove(account)).get();
    }

    /** The token by which one of them was asked last for an account. */
    public static String token(String account) {
        return Objects.requireNonNull(TOKENS.get(account));
    }

    private static HttpServer start(String service) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/personal-data/", exchange -> answer(service, exchange));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(String service, HttpExchange exchange) throws IOException {
        String account = exchange.getRequestURI().getPath().split("/", -1)[3];
        TOKENS.put(account, exchange.getRequestHeaders().getFirst("Authorization"));
        String told = exchange.getRequestURI().getPath().endsWith(".ics")
                ? "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
                : "{\"service\":\"%s-service\",\"tables\":{},\"complete\":true}".formatted(service);
        AtomicInteger away = AWAY.get(account);
        if (away != null) {
            away.incrementAndGet();
            told = told.substring(0, told.length() - 4);
        }
        byte[] bytes = told.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
