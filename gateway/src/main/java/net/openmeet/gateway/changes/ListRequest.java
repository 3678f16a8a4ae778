package net.openmeet.gateway.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.platform.consistency.VersionToken;
import org.jspecify.annotations.Nullable;

/** A request that was received, for a list of one service, and after versions that this one has to know. */
final class ListRequest extends HttpServletRequestWrapper {

    private static final String AFTER = VersionToken.AFTER_HEADER;

    private final String path;
    private final @Nullable String query;
    private final List<String> after;

    /**
     * Makes such a request.
     *
     * @param after in place of the versions that were sent; none: without that header
     */
    ListRequest(HttpServletRequest received, String path, @Nullable String query, List<String> after) {
        super(received);
        this.path = path;
        this.query = query;
        this.after = List.copyOf(after);
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public @Nullable String getQueryString() {
        return query;
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        Stream<String> others =
                Collections.list(super.getHeaderNames()).stream().filter(name -> !name.equalsIgnoreCase(AFTER));
        return Collections.enumeration(
                Stream.concat(others, after.stream().limit(1).map(any -> AFTER)).toList());
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase(AFTER) ? Collections.enumeration(after) : super.getHeaders(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        Enumeration<String> values = getHeaders(name);
        return values.hasMoreElements() ? values.nextElement() : null;
    }
}
