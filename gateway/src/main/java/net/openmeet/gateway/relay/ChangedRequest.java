package net.openmeet.gateway.relay;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.openmeet.platform.web.RepeatableRequest;
import org.jspecify.annotations.Nullable;

/** A request that was received, with other headers, and perhaps with another body. */
public final class ChangedRequest extends HttpServletRequestWrapper {

    private final Map<String, List<String>> headers;
    private final @Nullable RepeatableRequest body;

    /**
     * Changes a request.
     *
     * @param headers values by name in lower case, in place of those that were sent; none: without that header
     */
    public static ChangedRequest of(HttpServletRequest received, Map<String, List<String>> headers) {
        return new ChangedRequest(received, headers, null);
    }

    /** As {@link #of(HttpServletRequest, Map)}, with this in place of the body. */
    public static ChangedRequest of(HttpServletRequest received, Map<String, List<String>> headers, byte[] body) {
        return new ChangedRequest(received, headers, RepeatableRequest.of(received, body));
    }

    private ChangedRequest(
            HttpServletRequest received, Map<String, List<String>> headers, @Nullable RepeatableRequest body) {
        super(received);
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = new ArrayList<String>();
        headers.forEach((name, values) -> {
            if (!values.isEmpty()) {
                names.add(name);
            }
        });
        Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !headers.containsKey(name.toLowerCase(Locale.ROOT)))
                .forEach(names::add);
        return Collections.enumeration(names);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        List<String> changed = headers.get(name.toLowerCase(Locale.ROOT));
        return changed == null ? super.getHeaders(name) : Collections.enumeration(changed);
    }

    @Override
    public @Nullable String getHeader(String name) {
        Enumeration<String> values = getHeaders(name);
        return values.hasMoreElements() ? values.nextElement() : null;
    }

    @Override
    public long getContentLengthLong() {
        return body == null ? super.getContentLengthLong() : body.body().length;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body == null ? super.getInputStream() : body.getInputStream();
    }
}
