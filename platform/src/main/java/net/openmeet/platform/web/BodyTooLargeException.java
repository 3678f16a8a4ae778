package net.openmeet.platform.web;

import java.io.IOException;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A body went on beyond what this service takes. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    BodyTooLargeException(DataSize limit) {
        super("More than " + limit.toBytes() + " bytes");
        this.limit = limit.toBytes();
    }

    ProblemException problem() {
        return new ProblemException(
                        HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "At most " + limit + " bytes are taken here.")
                .withHeader(HttpHeaders.CONNECTION, "close");
    }
}
