package net.openmeet.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.openmeet.gateway.relay.Relay;
import net.openmeet.gateway.session.BrowserSession;
import net.openmeet.gateway.session.SessionManagement;
import net.openmeet.gateway.upstream.Service;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Passes on what a service says for as long as somebody listens, and is signed in: whoever signs out hears no more from the next word on. */
final class StreamRelay {

    private final Relay relay;
    private final SessionManagement sessions;

    StreamRelay(Relay relay, SessionManagement sessions) {
        this.relay = relay;
        this.sessions = sessions;
    }

    void answer(Service service, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object session = request.getAttribute(BrowserSession.class.getName());
        relay.stream(service, request)
                .passOn(response, () -> !(session instanceof BrowserSession signedIn) || isGoingOn(signedIn));
    }

    /** Where that can't be found out, its token's end is the end. */
    private boolean isGoingOn(BrowserSession session) {
        try {
            return sessions.find(session.secret()).isPresent();
        } catch (DataAccessException | CannotCreateTransactionException away) {
            return true;
        }
    }
}
