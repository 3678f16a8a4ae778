package net.openmeet.gateway.client;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Finds out from where a request comes. {@code X-Forwarded-For} is believed as far as proxies that were named wrote it, and no further. */
public final class ClientAddresses {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<IpAddressMatcher> proxies;

    /**
     * Addresses behind these proxies.
     *
     * @param proxies addresses or CIDR blocks
     */
    public ClientAddresses(List<String> proxies) {
        this.proxies = proxies.stream().map(IpAddressMatcher::new).toList();
    }

    /** The last address that somebody trustworthy has seen: the connection's own where no proxy of ours is at its other end. */
    public ClientAddress of(HttpServletRequest request) {
        String seen = request.getRemoteAddr();
        if (!isProxy(seen)) {
            return new ClientAddress(seen);
        }
        for (String hop : hopsBackwards(request)) {
            if (!ClientAddress.isAddress(hop)) {
                break;
            }
            seen = hop;
            if (!isProxy(hop)) {
                break;
            }
        }
        return new ClientAddress(seen);
    }

    /** Whether a proxy that was named has this address. */
    public boolean isProxy(String address) {
        return !proxies.isEmpty()
                && ClientAddress.isAddress(address)
                && proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static List<String> hopsBackwards(HttpServletRequest request) {
        return Collections.list(request.getHeaders(FORWARDED_FOR)).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList()
                .reversed();
    }
}
