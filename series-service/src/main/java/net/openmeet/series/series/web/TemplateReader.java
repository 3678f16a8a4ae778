package net.openmeet.series.series.web;

import java.util.Locale;
import net.openmeet.location.web.LocationReader;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import net.openmeet.series.series.Template;
import net.openmeet.series.series.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads what a series looks like, and who may see it. */
final class TemplateReader {

    private static final PlainText NAME = PlainText.line(Template.LONGEST_NAME);
    private static final PlainText DESCRIPTION = PlainText.paragraphs(Template.LONGEST_DESCRIPTION);

    private final Violations violations;

    TemplateReader(Violations violations) {
        this.violations = violations;
    }

    /** The template; null after a violation. */
    @Nullable
    Template template(@Nullable String name, @Nullable String description, TemplateRequest template) {
        var readName = NAME.required(name, "/name", violations);
        var readDescription = DESCRIPTION.optional(description, "/description", violations);
        var capacity = capacity(template.capacity());
        var location = new LocationReader(violations.at("/template/location")).location(template.location());
        return violations.any()
                ? null
                : new Template(readName, readDescription == null ? "" : readDescription, capacity, location);
    }

    /** Who may see it: everybody, unless said otherwise. */
    Visibility visibility(@Nullable String text) {
        if (text == null) {
            return Visibility.PUBLIC;
        }
        var visibility = Visibilities.parse(text);
        if (visibility.isEmpty()) {
            violations.add(
                    "/visibility",
                    "unknown-value",
                    Visibilities.CHOICES,
                    Visibilities.parse(text.strip().toLowerCase(Locale.ROOT))
                            .map(Visibilities::text)
                            .orElse(null));
        }
        return visibility.orElse(Visibility.PRIVATE);
    }

    private @Nullable Integer capacity(@Nullable Integer capacity) {
        if (capacity != null && (capacity < 0 || capacity > Template.MOST_SEATS)) {
            violations.add(
                    "/template/capacity",
                    "out-of-range",
                    "Capacity is 0 to " + Template.MOST_SEATS + "; null for unlimited.");
        }
        return capacity;
    }
}
