package net.openmeet.occurrence.template.web;

import java.util.Arrays;
import java.util.Locale;
import net.openmeet.location.web.LocationBody;
import net.openmeet.location.web.LocationReader;
import net.openmeet.occurrence.template.Template;
import net.openmeet.occurrence.template.Visibility;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads what an event looks like, and who may see it, from members of a body. */
public final class TemplateReader {

    private static final PlainText NAME = PlainText.line(200);
    private static final PlainText DESCRIPTION = PlainText.paragraphs(20_000);
    private static final int MOST_SEATS = 1_000_000;

    private final Violations violations;

    public TemplateReader(Violations violations) {
        this.violations = violations;
    }

    /** The template; of no use after a violation. */
    public Template template(
            @Nullable String name,
            @Nullable String description,
            @Nullable Integer capacity,
            @Nullable LocationBody location) {
        var readName = NAME.required(name, "/name", violations);
        var readDescription = DESCRIPTION.optional(description, "/description", violations);
        if (capacity != null && (capacity < 0 || capacity > MOST_SEATS)) {
            violations.add("/capacity", "out-of-range", "Capacity is 0 to " + MOST_SEATS + "; null for unlimited.");
        }
        var readLocation = new LocationReader(violations.at("/location")).location(location);
        return new Template(readName, readDescription == null ? "" : readDescription, capacity, readLocation);
    }

    /** Who may see it: everybody, unless said otherwise. */
    public Visibility visibility(@Nullable String text) {
        if (text == null) {
            return Visibility.PUBLIC;
        }
        var visibility = named(text);
        if (visibility == null) {
            var meant = named(text.strip().toLowerCase(Locale.ROOT));
            violations.add(
                    "/visibility",
                    "unknown-value",
                    "Send public, unlisted or private.",
                    meant == null ? null : meant.text());
        }
        return visibility == null ? Visibility.PRIVATE : visibility;
    }

    private static @Nullable Visibility named(String text) {
        return Arrays.stream(Visibility.values())
                .filter(visibility -> visibility.text().equals(text))
                .findFirst()
                .orElse(null);
    }
}
