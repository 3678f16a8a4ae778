package net.openmeet.atproto.xrpc;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How much more a server takes of us ({@code RateLimit-*}, {@code Retry-After}).
 *
 * @param remaining calls until then
 * @param reset when it takes more; at most a day ahead, whatever it says
 */
public record RateLimit(long remaining, Instant reset) {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    static Optional<RateLimit> of(HttpHeaders headers, Instant now) {
        OptionalLong after = number(headers, "Retry-After");
        if (after.isPresent()) {
            return Optional.of(new RateLimit(0, bounded(now.plusSeconds(after.getAsLong()), now)));
        }
        OptionalLong remaining = number(headers, "RateLimit-Remaining");
        OptionalLong reset = number(headers, "RateLimit-Reset");
        return remaining.isPresent() && reset.isPresent()
                ? Optional.of(new RateLimit(remaining.getAsLong(), bounded(epoch(reset.getAsLong(), now), now)))
                : Optional.empty();
    }

    private static Instant epoch(long second, Instant now) {
        try {
            return Instant.ofEpochSecond(second);
        } catch (DateTimeException outOfRange) {
            return now.plus(LONGEST);
        }
    }

    private static Instant bounded(Instant reset, Instant now) {
        Instant latest = now.plus(LONGEST);
        return reset.isAfter(latest) ? latest : reset;
    }

    private static OptionalLong number(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .map(String::strip)
                .filter(value -> NUMBER.matcher(value).matches())
                .map(value -> OptionalLong.of(Long.parseLong(value)))
                .orElseGet(OptionalLong::empty);
    }
}
