package net.openmeet.platform.consistency;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.openmeet.platform.problem.ProblemException;

/**
 * What a read wants to have happened before it is answered.
 *
 * @param tokens from {@code After-Version}, at most {@value #MOST_TOKENS}: as many as one write gives out
 * @param patience from {@code Prefer: wait=} (RFC 7240), 5 seconds without it, never more than 10
 */
record AfterVersions(List<VersionToken> tokens, Duration patience) {

    static final int MOST_TOKENS = 50;
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int DEFAULT_SECONDS = 5;
    private static final int MOST_SECONDS = 10;

    static AfterVersions parse(List<String> afterVersion, List<String> prefer) {
        List<VersionToken> tokens = afterVersion.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(AfterVersions::token)
                .toList();
        if (tokens.size() > MOST_TOKENS) {
            throw ProblemException.invalidParameter(
                    VersionToken.AFTER_HEADER, "At most " + MOST_TOKENS + " tokens are waited for.");
        }
        return new AfterVersions(tokens, patience(prefer));
    }

    /** What the gateway says was written, which asks for nothing: what isn't a token is none. */
    static AfterVersions written(List<String> header) {
        List<VersionToken> tokens = header.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .limit(MOST_TOKENS)
                .flatMap(text -> VersionToken.parse(text).stream())
                .toList();
        return new AfterVersions(tokens, MOMENT);
    }

    private static VersionToken token(String text) {
        return VersionToken.parse(text)
                .orElseThrow(() -> ProblemException.invalidParameter(
                        VersionToken.AFTER_HEADER, "Send tokens as they were given in Version-Token."));
    }

    private static Duration patience(List<String> prefer) {
        int seconds = PreferredWait.seconds(prefer).orElse(DEFAULT_SECONDS);
        return Duration.ofSeconds(Math.min(seconds, MOST_SECONDS));
    }
}
