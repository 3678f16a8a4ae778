package net.openmeet.vocabulary.template.web;

import java.util.Locale;
import java.util.Optional;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.Patched;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads who may see something. */
public final class VisibilityReader {

    private static final String POINTER = "/visibility";
    private static final String CHOICES = "Send public, members, unlisted or private.";
    private static final String CHOICES_IN_GROUP = "Send public, members, unlisted, group or private.";

    private final Violations violations;

    public VisibilityReader(Violations violations) {
        this.violations = violations;
    }

    /**
     * The value of a query parameter {@code visibility}; public where it is missing.
     *
     * @throws ProblemException 400 {@code invalid-parameter}
     */
    public static Visibility parameter(@Nullable String text) {
        return text == null
                ? Visibility.PUBLIC
                : Visibility.find(text)
                        .filter(visibility -> visibility != Visibility.GROUP)
                        .orElseThrow(() -> ProblemException.invalidParameter("visibility", CHOICES));
    }

    /** What the member {@code visibility} says of what belongs to no group: everybody, unless said otherwise. Of no use after a violation. */
    public Visibility visibility(@Nullable String text) {
        Visibility visibility = visibilityInGroup(text);
        if (visibility == Visibility.GROUP) {
            violations.add(POINTER, "needs-group", "It belongs to no group. " + CHOICES);
        }
        return visibility;
    }

    /** The same of what may belong to a group. */
    public Visibility visibilityInGroup(@Nullable String text) {
        if (text == null) {
            return Visibility.PUBLIC;
        }
        Optional<Visibility> visibility = Visibility.find(text);
        if (visibility.isEmpty()) {
            Optional<Visibility> meant = Visibility.find(text.strip().toLowerCase(Locale.ROOT));
            violations.add(
                    POINTER,
                    "unknown-value",
                    CHOICES_IN_GROUP,
                    meant.map(Visibility::text).orElse(null));
        }
        return visibility.orElse(Visibility.PRIVATE);
    }

    /** What a merge patch makes of it: it can be changed, not removed; whether there is a group isn't known here. Of no use after a violation. */
    public Visibility patched(Patched<String> patch, Visibility current) {
        if (patch instanceof Patched.Removed) {
            violations.add(POINTER, "required", CHOICES_IN_GROUP);
            return current;
        }
        return visibilityInGroup(patch.applyTo(current.text()));
    }
}
