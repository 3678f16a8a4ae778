package net.openmeet.gateway.relay;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.ServiceFailure;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.ResourceAccessException;

/** What a service answers. Has a connection to it until it was passed on or closed. */
public final class Answer implements AutoCloseable {

    private static final int PIECE = 8 * 1024;
    private static final String SET_COOKIE = "set-cookie";

    /** What the gateway itself says, of every answer. */
    private static final Set<String> OF_THE_SITE =
            Set.of("strict-transport-security", "cross-origin-opener-policy", "permissions-policy");

    private final Service service;
    private final ClassicHttpResponse received;
    private boolean withCookies;

    Answer(Service service, ClassicHttpResponse received) {
        this.service = service;
        this.received = received;
    }

    /** With the cookies that it sets, which services don't: only pages of the provider's have browsers keep something. */
    public Answer withCookies() {
        withCookies = true;
        return this;
    }

    public int status() {
        return received.getCode();
    }

    /**
     * Gives it to the client as fast as that reads.
     *
     * @throws ResourceAccessException if the service fell silent or away before the client heard anything
     * @throws IOException if either of them did later; the client's connection has to end, or it would take what it has for the whole
     */
    public void passOn(HttpServletResponse response) throws IOException {
        passOn(response, () -> true);
    }

    /** The same for as long as the client may hear more, which is asked before each piece. */
    public void passOn(HttpServletResponse response, BooleanSupplier mayHearMore) throws IOException {
        try (received) {
            HttpEntity body = received.getEntity();
            if (body == null) {
                tell(response);
            } else {
                passOn(body.getContent(), response, mayHearMore);
            }
        }
    }

    private void passOn(InputStream body, HttpServletResponse response, BooleanSupplier mayHearMore)
            throws IOException {
        // Events come when they come, and nobody waits for the first.
        boolean events = isEventStream(received.getFirstHeader("Content-Type"));
        byte[] piece = new byte[PIECE];
        int read = events ? 0 : first(body, piece);
        tell(response);
        OutputStream client = response.getOutputStream();
        while (read >= 0 && mayHearMore.getAsBoolean()) {
            client.write(piece, 0, read);
            if (events) {
                client.flush();
            }
            read = next(body, piece, response);
        }
    }

    private int first(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    private static int next(InputStream body, byte[] piece, HttpServletResponse response) throws IOException {
        try {
            return body.read(piece);
        } catch (IOException e) {
            // Too late for another answer.
            response.flushBuffer();
            throw e;
        }
    }

    private void tell(HttpServletResponse response) {
        response.setStatus(received.getCode());
        HopHeaders hop = HopHeaders.of(Collections.enumeration(Arrays.stream(received.getHeaders(HopHeaders.CONNECTION))
                .map(Header::getValue)
                .toList()));
        for (Header header : received.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (!hop.include(name) && !OF_THE_SITE.contains(name) && (withCookies || !name.equals(SET_COOKIE))) {
                response.addHeader(header.getName(), header.getValue());
            }
        }
        Header length = received.getFirstHeader("Content-Length");
        if (length != null && !received.containsHeader("Transfer-Encoding")) {
            response.setHeader("Content-Length", length.getValue());
        }
    }

    private static boolean isEventStream(@Nullable Header contentType) {
        return contentType != null && contentType.getValue().startsWith("text/event-stream");
    }

    /** The values of a header; none where it isn't there. */
    public List<String> headers(String name) {
        return Arrays.stream(received.getHeaders(name)).map(Header::getValue).toList();
    }

    /**
     * Its body, whole.
     *
     * @throws ResourceAccessException if the service fell silent or away
     */
    public byte[] read() {
        try {
            HttpEntity body = received.getEntity();
            return body == null ? new byte[0] : EntityUtils.toByteArray(body);
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    private ResourceAccessException brokenOff(IOException e) {
        return new ResourceAccessException("An answer broke off: " + e.getMessage(), ServiceFailure.of(service, e));
    }

    /** Reads it to its end, so that its connection can be used again, and its place at the service. */
    public void discard() throws IOException {
        EntityUtils.consume(received.getEntity());
        received.close();
    }

    @Override
    public void close() throws IOException {
        received.close();
    }
}
