package net.openmeet.series.series.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.series.series.Visibility;
import org.jspecify.annotations.Nullable;

/** How {@link Visibility} is written. */
public final class Visibilities {

    static final String CHOICES = "Send public, unlisted or private.";

    private Visibilities() {}

    /**
     * The value of a query parameter {@code visibility}; public where it is missing.
     *
     * @throws ProblemException 400 {@code invalid-parameter}
     */
    public static Visibility parameter(@Nullable String text) {
        return text == null
                ? Visibility.PUBLIC
                : parse(text).orElseThrow(() -> ProblemException.invalidParameter("visibility", CHOICES));
    }

    static Optional<Visibility> parse(String text) {
        return Arrays.stream(Visibility.values())
                .filter(visibility -> text(visibility).equals(text))
                .findFirst();
    }

    static String text(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT);
    }
}
