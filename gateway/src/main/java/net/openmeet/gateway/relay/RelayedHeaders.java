package net.openmeet.gateway.relay;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import net.openmeet.gateway.client.ClientAddresses;
import org.apache.hc.core5.http.HttpMessage;

/**
 * What a service is told about the original request. Callers can't say it themselves: whatever they claim about host, scheme or address is dropped, and
 * replaced by what the gateway knows: its public URL, and the address as far as {@link ClientAddresses} believes it. No cookies: who has one, the gateway
 * knows, and says by a token.
 */
final class RelayedHeaders {

    private static final Set<String> CLAIMS =
            Set.of("host", "cookie", "forwarded", "x-real-ip", "x-client-ip", "true-client-ip", "x-cluster-client-ip");

    private final String scheme;
    private final String authority;
    private final ClientAddresses clients;

    RelayedHeaders(URI publicUrl, ClientAddresses clients) {
        this.scheme = publicUrl.getScheme();
        this.authority = publicUrl.getAuthority();
        this.clients = clients;
    }

    void tell(HttpServletRequest received, HttpMessage relayed) {
        HopHeaders hop = HopHeaders.of(received.getHeaders(HopHeaders.CONNECTION));
        for (Enumeration<String> names = received.getHeaderNames(); names.hasMoreElements(); ) {
            String name = names.nextElement();
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (!hop.include(lowerCase) && !isClaim(lowerCase)) {
                for (Enumeration<String> values = received.getHeaders(name); values.hasMoreElements(); ) {
                    relayed.addHeader(name, values.nextElement());
                }
            }
        }
        relayed.addHeader("X-Forwarded-For", clients.of(received).text());
        relayed.addHeader("X-Forwarded-Proto", scheme);
        relayed.addHeader("X-Forwarded-Host", authority);
    }

    private static boolean isClaim(String name) {
        return name.startsWith("x-forwarded-") || name.startsWith("x-original-") || CLAIMS.contains(name);
    }
}
