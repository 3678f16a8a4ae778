package net.openmeet.gateway.landing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import net.openmeet.gateway.provider.IdTokens;
import net.openmeet.gateway.provider.ProviderLinks;
import net.openmeet.gateway.session.BrowserSession;
import net.openmeet.gateway.session.SessionCookie;
import net.openmeet.gateway.session.SessionManagement;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The part of the landing page that is about who looks at it: signs in, or out. */
@Component
class VisitorSection {

    private static final String SIGN_IN = "<p class=\"visitor\"><a href=\"/sign-in\">Sign in</a></p>";
    private static final String SIGN_OUT = """
            <form class="visitor" method="post" action="/sign-out"><input type="hidden" name="csrf" value="{token}">\
            <p>{who} <button type="submit">Sign out</button></p></form>""";

    private final SessionCookie cookie;
    private final SessionManagement sessions;
    private final ProviderLinks provider;

    VisitorSection(SessionCookie cookie, SessionManagement sessions, ProviderLinks provider) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.provider = provider;
    }

    /** The browser's session; empty also where that can't be found out: the page is there for everybody. */
    Optional<BrowserSession> sessionOf(HttpServletRequest request) {
        try {
            return cookie.find(request).flatMap(sessions::find);
        } catch (NestedRuntimeException away) {
            return Optional.empty();
        }
    }

    String html(Optional<BrowserSession> session) {
        return session.map(VisitorSection::signOut).orElse(provider.areThere() ? SIGN_IN : "");
    }

    /** Where its form may lead. */
    String formTargets(BrowserSession session) {
        return "'self' " + provider.signOutOrigin().orElse("");
    }

    private static String signOut(BrowserSession session) {
        String name = IdTokens.nameIn(session.tokens().id());
        return SIGN_OUT.replace("{token}", session.csrfToken())
                .replace("{who}", name.isEmpty() ? "" : "Signed in as " + HtmlUtils.htmlEscape(name) + ".");
    }
}
