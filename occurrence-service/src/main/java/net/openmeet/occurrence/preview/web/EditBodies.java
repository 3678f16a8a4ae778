package net.openmeet.occurrence.preview.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a preview as that of the edit that it is of, with the faults of that. */
@Component
class EditBodies {

    private final JsonMapper json;

    EditBodies(JsonMapper json) {
        this.json = json;
    }

    /**
     * The body of an edit that can't do without.
     *
     * @throws HttpMessageNotReadableException where it can't be read
     */
    <T> T read(@Nullable JsonNode body, Class<T> type) {
        T read = readIfPresent(body, type);
        if (read == null) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "missing-body", "This request needs a body.");
        }
        return read;
    }

    /** The body of an edit that can do without. */
    <T> @Nullable T readIfPresent(@Nullable JsonNode body, Class<T> type) {
        try {
            return body == null ? null : json.treeToValue(body, type);
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("Not the body of the edit", e, request());
        }
    }

    /** What the token knows the body by. */
    static byte[] bytes(@Nullable JsonNode body) {
        return body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ServletServerHttpRequest request() {
        var attributes = (ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
        return new ServletServerHttpRequest(attributes.getRequest());
    }
}
