package net.openmeet.platform.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Which of several representations a client would rather have (RFC 9110 §12.5.1). */
public final class AcceptedType {

    private AcceptedType() {}

    /**
     * The preferred one; of those that the client likes as much, the first.
     *
     * @param accept the header, in which one of them is known to be; null: whatever there is
     */
    public static MediaType of(@Nullable String accept, List<MediaType> offered) {
        List<MediaType> ranges = accept == null ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(accept);
        return offered.stream()
                .reduce((one, other) -> quality(other, ranges) > quality(one, ranges) ? other : one)
                .orElseThrow();
    }

    /** What its most specific range says. */
    private static double quality(MediaType type, List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparing((MediaType range) -> !range.isWildcardType())
                        .thenComparing(range -> !range.isWildcardSubtype()))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
