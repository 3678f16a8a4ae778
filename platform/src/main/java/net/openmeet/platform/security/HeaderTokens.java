package net.openmeet.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Finds tokens in the header and nowhere else. Spring's resolver looks into forms even to refuse them, and so reads a body before its turn. */
final class HeaderTokens implements BearerTokenResolver {

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        return header.resolve(new WithoutParameters(request));
    }

    private static final class WithoutParameters extends HttpServletRequestWrapper {

        WithoutParameters(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
