package net.openmeet.platform.problem;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown into the problem that the caller hears. */
public final class ProblemTranslator {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslator.class);

    private final List<ProblemTranslation> translations;

    ProblemTranslator(List<ProblemTranslation> translations) {
        this.translations = List.copyOf(translations);
    }

    /** Never fails; what nobody knows becomes a 500 whose id stands in the log beside the exception, and nothing of it goes out. */
    public ProblemException translate(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        return translations.stream()
                .map(translation -> translation.translate(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> unexpected(failure));
    }

    private static ProblemException unexpected(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("Internal error {}", id, failure);
        return ProblemException.internal(id);
    }
}
