package net.openmeet.platform.paging;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The value of a {@code Link} header that leads to the next page. */
public final class NextLink {

    private static final String CURSOR = "cursor=";

    private NextLink() {}

    /** As {@link #of(String, String, String)}, for what is being asked for. */
    public static String of(HttpServletRequest asked, String cursor) {
        return of(asked.getRequestURI(), asked.getQueryString(), cursor);
    }

    /**
     * Leads to where a list goes on: relative, so that it holds behind any gateway.
     *
     * @param path as it was asked for, encoded
     * @param query as it was asked for, encoded; a cursor in it gives way
     * @param cursor as {@link Cursor#encoded} gives it
     */
    public static String of(String path, @Nullable String query, String cursor) {
        StringBuilder link = new StringBuilder(path.length() + cursor.length() + 64)
                .append('<')
                .append(path)
                .append('?');
        if (query != null) {
            for (String parameter : query.split("&", -1)) {
                if (!parameter.isEmpty() && !parameter.startsWith(CURSOR)) {
                    link.append(parameter).append('&');
                }
            }
        }
        return link.append(CURSOR).append(cursor).append(">; rel=\"next\"").toString();
    }
}
