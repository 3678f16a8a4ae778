package net.openmeet.gateway.connection;

import java.util.function.Predicate;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP over connections of which nobody gets all. Public, because Tomcat makes it by its name. */
public final class FairProtocol extends Http11NioProtocol {

    private final FairEndpoint endpoint;

    public FairProtocol() {
        this(new FairEndpoint());
    }

    private FairProtocol(FairEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /** Addresses that may have all connections: they stand for many people. */
    void exempt(Predicate<String> addresses) {
        endpoint.exempt(addresses);
    }
}
