package net.openmeet.gateway.upstream;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import org.apache.hc.client5.http.ConnectTimeoutException;

/** A service that didn't answer, or wasn't asked. */
public final class ServiceFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final Service service;
    private final Reason reason;

    /** Why there is no answer. */
    enum Reason {
        /** Nobody is there, or went away in the middle. */
        UNREACHABLE,
        /** It said nothing for too long; whether it did what it was asked nobody knows. */
        SILENT,
        /** It failed so often of late that it isn't asked for a while. */
        SHUT,
        /** It has as much to do as it may have. */
        BUSY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ServiceFailure(Service service, Reason reason) {
        super(service.word() + "-service: " + reason.word());
        this.service = service;
        this.reason = reason;
    }

    private ServiceFailure(Service service, Reason reason, IOException cause) {
        super(service.word() + "-service: " + cause.getMessage(), cause);
        this.service = service;
        this.reason = reason;
    }

    /** What it means that a service failed so. */
    public static ServiceFailure of(Service service, IOException cause) {
        if (cause instanceof ServiceFailure known) {
            return known;
        }
        boolean silent = cause instanceof SocketTimeoutException && !(cause instanceof ConnectTimeoutException);
        return new ServiceFailure(service, silent ? Reason.SILENT : Reason.UNREACHABLE, cause);
    }

    Service service() {
        return service;
    }

    Reason reason() {
        return reason;
    }
}
