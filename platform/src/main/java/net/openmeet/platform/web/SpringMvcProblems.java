package net.openmeet.platform.web;

import java.util.List;
import java.util.Map;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemTranslation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What Spring MVC refuses before a handler runs. */
final class SpringMvcProblems implements ProblemTranslation {

    @Override
    public @Nullable ProblemException translate(Throwable failure) {
        return switch (failure) {
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
            // A blank one, which is nothing to a converter; any other that is missing is our fault.
            case MissingPathVariableException blank
            when blank.isMissingAfterConversion() ->
                ProblemException.invalidParameter(blank.getVariableName(), "This value can't be read.");
            case MissingPathVariableException ignored -> null;
            case MethodArgumentTypeMismatchException mismatch ->
                ProblemException.invalidParameter(mismatch.getName(), "This value can't be read.");
            case TypeMismatchException mismatch ->
                ProblemException.invalidParameter(
                        String.valueOf(mismatch.getPropertyName()), "This value can't be read.");
            case ErrorResponse refused -> byStatus(refused);
            default -> null;
        };
    }

    private static ProblemException missing(String parameter) {
        return ProblemException.invalidParameter(parameter, "This is required.");
    }

    private static @Nullable ProblemException byStatus(ErrorResponse refused) {
        HttpStatus status = HttpStatus.resolve(refused.getStatusCode().value());
        if (status == null || (status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE)) {
            return null;
        }
        ProblemException problem = StatusProblems.problem(status);
        for (Map.Entry<String, List<String>> header : refused.getHeaders().headerSet()) {
            for (String value : header.getValue()) {
                problem = problem.withHeader(header.getKey(), value);
            }
        }
        return problem;
    }
}
