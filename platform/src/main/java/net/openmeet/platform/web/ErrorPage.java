package net.openmeet.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import net.openmeet.platform.problem.ProblemWriter;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.apache.coyote.BadRequestException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the servlet container sends what failed outside of Spring MVC: filters, and statuses set by {@code sendError}. */
@Controller
final class ErrorPage implements ErrorController {

    private final ProblemWriter problems;

    ErrorPage(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    @Access(Audience.EVERYONE)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        problems.write(asked, response, failure(request));
    }

    private static Throwable failure(HttpServletRequest request) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof IOException connection) {
            // What gets this far went wrong while reading from the client or writing to it.
            return new BadRequestException(connection);
        }
        return thrown instanceof Throwable failure ? failure : StatusProblems.of(status(request));
    }

    private static HttpStatus status(HttpServletRequest request) {
        boolean known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer;
        if (!known) {
            // Somebody asked for the error page itself.
            return HttpStatus.NOT_FOUND;
        }
        Integer code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
