package net.openmeet.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A browser's request as if it had sent the token that its cookie stands for: everything behind goes on as for any bearer. Only that it isn't asked whether
 * what the browser has kept is good still: that may be what somebody else read there, and the version that it names says of what, not for whom.
 */
final class MemberRequest extends HttpServletRequestWrapper {

    private final String authorization;

    MemberRequest(HttpServletRequest request, String token) {
        super(request);
        this.authorization = "Bearer " + token;
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (isCondition(name)) {
            return null;
        }
        return isAuthorization(name) ? authorization : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (isCondition(name)) {
            return Collections.emptyEnumeration();
        }
        return isAuthorization(name) ? Collections.enumeration(List.of(authorization)) : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = new ArrayList<>(Collections.list(super.getHeaderNames()));
        names.removeIf(MemberRequest::isCondition);
        names.add(HttpHeaders.AUTHORIZATION);
        return Collections.enumeration(names);
    }

    private static boolean isCondition(String name) {
        return name.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH);
    }

    private static boolean isAuthorization(String name) {
        return name.equalsIgnoreCase(HttpHeaders.AUTHORIZATION);
    }
}
