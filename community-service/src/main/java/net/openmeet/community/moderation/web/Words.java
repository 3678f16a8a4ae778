package net.openmeet.community.moderation.web;

import java.util.Optional;
import java.util.function.Function;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Reads words of which there are a few. */
final class Words {

    private Words() {}

    /** What a word means; {@code instead} after a violation {@code required} or {@code unknown-value}. */
    static <T> T read(
            @Nullable String word,
            Function<String, Optional<T>> meaning,
            T instead,
            String pointer,
            Violations violations) {
        if (word == null) {
            violations.add(pointer, "required", "This is required.");
            return instead;
        }
        return meaning.apply(word).orElseGet(() -> {
            violations.add(pointer, "unknown-value", "This isn't one of the words that there are.");
            return instead;
        });
    }
}
