package net.openmeet.platform.problem;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Turns whatever was thrown into the problem that the caller hears. */
public final class ProblemTranslator {

    private final List<ProblemTranslation> translations;
    private final InternalErrors internalErrors = new InternalErrors();

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

    private ProblemException unexpected(Throwable failure) {
        String id = UUID.randomUUID().toString();
        internalErrors.log(id, failure);
        return ProblemException.internal(id);
    }
}
