package net.openmeet.vocabulary.template.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.text.KebabCase;
import org.jspecify.annotations.Nullable;

/** Reads what is one of a few. */
final class ChoiceReader {

    private final Violations violations;

    ChoiceReader(Violations violations) {
        this.violations = violations;
    }

    /** The choice; null where it is missing, or after a violation. */
    <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String text, String pointer) {
        if (text == null) {
            return null;
        }
        Optional<E> choice = find(type, text);
        if (choice.isEmpty()) {
            violations.add(
                    pointer,
                    "unknown-value",
                    "Send one of: "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(KebabCase::of)
                                    .collect(Collectors.joining(", "))
                            + ".",
                    find(
                                    type,
                                    text.strip()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-')
                                            .replace(' ', '-'))
                            .map(KebabCase::of)
                            .orElse(null));
        }
        return choice.orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> KebabCase.of(constant).equals(text))
                .findFirst();
    }
}
