package net.openmeet.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.openmeet.platform.text.ShownPath;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with a problem, wherever in the stack it ended. */
public final class ProblemWriter {

    private final JsonMapper json;
    private final ProblemTranslator translator;

    ProblemWriter(JsonMapper json, ProblemTranslator translator) {
        this.json = json;
        this.translator = translator;
    }

    /** Answers with what {@code failure} means to the caller. Does nothing when an answer is already on its way. */
    public void write(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        write(request.getRequestURI(), response, failure);
    }

    /**
     * The same, for a request that was forwarded.
     *
     * @param instance the path that the caller asked for
     */
    public void write(String instance, HttpServletResponse response, Throwable failure) throws IOException {
        ProblemException problem = translator.translate(failure);
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status().value());
        problem.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = bytes(problem, instance);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        // Once sent: to an OPTIONS that failed, the servlet would add all methods that there are as Allow.
        response.flushBuffer();
    }

    /** A problem as it goes over the wire, for where there is no servlet response. */
    public byte[] bytes(ProblemException problem) {
        return bytes(problem, "");
    }

    private byte[] bytes(ProblemException problem, String instance) {
        return json.writeValueAsBytes(Problem.of(problem, ShownPath.of(instance)));
    }
}
