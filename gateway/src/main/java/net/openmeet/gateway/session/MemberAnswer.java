package net.openmeet.gateway.session;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpHeaders;

/**
 * What a member reads by cookie, which the browser doesn't keep: whoever has it next, a guest among them, would ask by its tag whether it is good still, and
 * be shown it where the version is the same.
 */
final class MemberAnswer extends HttpServletResponseWrapper {

    private static final String NOWHERE = "no-store";

    MemberAnswer(HttpServletResponse response) {
        super(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, NOWHERE);
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, isCaching(name) ? NOWHERE : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (isCaching(name)) {
            super.setHeader(name, NOWHERE);
        } else {
            super.addHeader(name, value);
        }
    }

    private static boolean isCaching(String name) {
        return name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL);
    }
}
