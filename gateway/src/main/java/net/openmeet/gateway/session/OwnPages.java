package net.openmeet.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells what a page of ours has a browser send from what another site's has. */
public final class OwnPages {

    /** What writes by cookie carry. */
    public static final String CSRF_HEADER = "Csrf-Token";

    private static final String SITE = "Sec-Fetch-Site";

    private final String origin;

    OwnPages(URI publicUrl) {
        this.origin = originOf(publicUrl);
    }

    /** Whether a page of another origin embeds or fetches this. Who follows a link from there is somebody of ours. */
    static boolean isFetchedByOthers(HttpServletRequest request) {
        String site = request.getHeader(SITE);
        return site != null
                && !site.equals("same-origin")
                && !site.equals("none")
                && !"navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    /**
     * Passes over a write that a page of ours sends.
     *
     * @param token what it carries besides the cookie
     * @throws ProblemException 403 {@code csrf-refused} for any other
     */
    public void require(HttpServletRequest request, BrowserSecret session, @Nullable String token) {
        String site = request.getHeader(SITE);
        String sender = request.getHeader(HttpHeaders.ORIGIN);
        if (token == null
                || !BrowserSession.isCsrfToken(session, token)
                || (site != null && !site.equals("same-origin"))
                || (sender != null && !sender.equals(origin) && !isKeptBack(sender, site))) {
            throw ProblemException.forbidden(
                    "csrf-refused",
                    "What a browser changes has to come from a page of ours, with the header " + CSRF_HEADER
                            + "; GET /api/session tells its value.");
        }
    }

    /** Whether a browser doesn't say which page of ours sends a form, since our pages tell nobody where somebody comes from, but that it is one of ours. */
    private static boolean isKeptBack(String sender, @Nullable String site) {
        return sender.equals("null") && site != null;
    }

    /** As browsers write it: in lower case, without the port that goes without saying. */
    private static String originOf(URI url) {
        boolean usual = url.getPort() < 0 || url.getPort() == ("https".equals(url.getScheme()) ? 443 : 80);
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return url.getScheme() + "://" + host + (usual ? "" : ":" + url.getPort());
    }
}
