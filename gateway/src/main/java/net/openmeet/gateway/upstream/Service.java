package net.openmeet.gateway.upstream;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A service behind the gateway. */
public enum Service {
    SERIES,
    OCCURRENCE,
    ATTENDANCE,
    COMMUNITY;

    /** As in settings and URLs: {@code series}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Service> of(String word) {
        return Arrays.stream(values())
                .filter(service -> service.word().equals(word))
                .findFirst();
    }
}
