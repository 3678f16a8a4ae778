package net.openmeet.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Ends a request with an RFC 9457 problem. Thrown by web packages only: the domain refuses by results.
 *
 * <p>{@code code} is part of the API: kebab-case, never renamed. {@code detail} is for people and goes out as it is.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String detail;
    private final transient List<Violation> errors;
    private final transient HttpHeaders headers;
    private final @Nullable String id;
    private final @Nullable String service;

    public ProblemException(HttpStatus status, String code, String detail) {
        this(status, code, detail, List.of(), new HttpHeaders(), null, null);
    }

    private ProblemException(
            HttpStatus status,
            String code,
            String detail,
            List<Violation> errors,
            HttpHeaders headers,
            @Nullable String id,
            @Nullable String service) {
        super(code + ": " + detail, null, false, false);
        this.status = status;
        this.code = code;
        this.detail = detail;
        this.errors = errors;
        this.headers = headers;
        this.id = id;
        this.service = service;
    }

    /** 404. Also the answer about private things, to everybody who may not see them. */
    public static ProblemException notFound(String code, String detail) {
        return new ProblemException(HttpStatus.NOT_FOUND, code, detail);
    }

    /** 409: the request is fine, the state of the resource is against it. */
    public static ProblemException conflict(String code, String detail) {
        return new ProblemException(HttpStatus.CONFLICT, code, detail);
    }

    /** 401 {@code sign-in-required}: nobody is signed in. */
    public static ProblemException signInRequired() {
        return new ProblemException(HttpStatus.UNAUTHORIZED, "sign-in-required", "Sign in first: send a bearer token.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"openmeet\"");
    }

    /** 403: the caller sees the thing and may not do this to it. */
    public static ProblemException forbidden(String code, String detail) {
        return new ProblemException(HttpStatus.FORBIDDEN, code, detail);
    }

    /** 422: understood, and refused by a rule of the domain. */
    public static ProblemException unprocessable(String code, String detail) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, code, detail);
    }

    /** 400 {@code invalid-parameter}: a query or path parameter, or a header, that can't be read. */
    public static ProblemException invalidParameter(String parameter, String detail) {
        return new ProblemException(HttpStatus.BAD_REQUEST, "invalid-parameter", "A parameter is invalid; see errors.")
                .with(List.of(Violation.ofParameter(parameter, "invalid-parameter", detail)));
    }

    /** 412 {@code version-mismatch}, with the version that the resource has now as its ETag. */
    public static ProblemException versionMismatch(long current) {
        return versionMismatch("\"" + current + "\"");
    }

    /** 412 {@code version-mismatch}, with the entity tag that the resource has now. */
    public static ProblemException versionMismatch(String tag) {
        return new ProblemException(
                        HttpStatus.PRECONDITION_FAILED,
                        "version-mismatch",
                        "The resource has changed since; read it again and repeat the change on version " + tag + ".")
                .withHeader(HttpHeaders.ETAG, tag);
    }

    /** 500 {@code internal-error}: the fault is ours; {@code id} stands in the log. */
    static ProblemException internal(String id) {
        return new ProblemException(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Something went wrong on our side. Tell us this id if it happens again: " + id,
                List.of(),
                new HttpHeaders(),
                id,
                null);
    }

    /** The same problem with these {@code errors}. */
    public ProblemException with(List<Violation> violations) {
        return new ProblemException(status, code, detail, List.copyOf(violations), headers, id, service);
    }

    /** The same problem with one more response header. */
    public ProblemException withHeader(String name, String value) {
        HttpHeaders extended = HttpHeaders.copyOf(headers);
        extended.add(name, value);
        return new ProblemException(status, code, detail, errors, extended, id, service);
    }

    /** The same problem, which is that of this part of the system: {@code series}. */
    public ProblemException ofService(String word) {
        return new ProblemException(status, code, detail, errors, headers, id, word);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    public List<Violation> errors() {
        return errors;
    }

    public HttpHeaders headers() {
        return HttpHeaders.readOnlyHttpHeaders(headers);
    }

    @Nullable
    String id() {
        return id;
    }

    @Nullable
    String service() {
        return service;
    }
}
