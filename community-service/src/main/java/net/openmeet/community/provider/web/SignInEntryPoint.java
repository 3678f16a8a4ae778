package net.openmeet.community.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.openmeet.community.provider.SignInPage;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Sends a browser that asks for a code to the sign-in page, and from there back to the same request. */
final class SignInEntryPoint implements AuthenticationEntryPoint {

    private final @Nullable SignInPage page;
    private final ProblemWriter problems;

    SignInEntryPoint(ObjectProvider<SignInPage> page, ProblemWriter problems) {
        this.page = page.getIfAvailable();
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (page == null) {
            problems.write(
                    request,
                    response,
                    new ProblemException(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "sign-in-unavailable",
                            "No way to sign in is set up here. Use an access token of the configured issuer."));
            return;
        }
        String location = UriComponentsBuilder.fromPath(page.path())
                .queryParam("continue", encoded(interrupted(request)))
                .build(true)
                .toUriString();
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, location);
    }

    /** The request as a GET: a POST's parameters would not survive the redirect. */
    private static String interrupted(HttpServletRequest request) {
        UriComponentsBuilder interrupted = UriComponentsBuilder.fromPath(request.getRequestURI());
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            for (String value : parameter.getValue()) {
                interrupted.queryParam(encoded(parameter.getKey()), encoded(value));
            }
        }
        return interrupted.build(true).toUriString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
