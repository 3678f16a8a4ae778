package net.openmeet.vocabulary.newcomer.web;

import java.time.Duration;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.vocabulary.newcomer.TooNew;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What those are told who are too new to make more. */
public final class NewcomerProblems {

    private NewcomerProblems() {}

    public static ProblemException of(TooNew refusal) {
        return new ProblemException(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-for-a-new-account",
                        "An account that is new makes at most " + refusal.most() + " of these in a day.")
                .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(refusal.pause())));
    }

    /** Never too early. */
    private static long seconds(Duration pause) {
        return pause.plusSeconds(1).toSeconds();
    }
}
