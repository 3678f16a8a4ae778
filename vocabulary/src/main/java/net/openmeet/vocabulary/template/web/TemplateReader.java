package net.openmeet.vocabulary.template.web;

import net.openmeet.location.Location;
import net.openmeet.location.web.LocationReader;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** Reads what a series or an event looks like. */
public final class TemplateReader {

    private static final PlainText NAME = PlainText.line(Template.LONGEST_NAME);
    private static final PlainText DESCRIPTION = PlainText.paragraphs(Template.LONGEST_DESCRIPTION);

    private final Violations violations;
    private final Violations details;

    /**
     * A reader of one body.
     *
     * @param violations where to add what is wrong
     * @param details pointer to what has the fields besides name and description: empty where they stand beside them
     */
    public TemplateReader(Violations violations, String details) {
        this.violations = violations;
        this.details = violations.at(details);
    }

    /** The template; null after a violation. */
    public @Nullable Template template(@Nullable String name, @Nullable String description, TemplateBody body) {
        String readName = NAME.required(name, "/name", violations);
        String readDescription = DESCRIPTION.optional(description, "/description", violations);
        checkCapacity(body.capacity());
        Location readLocation = new LocationReader(details.at("/location")).location(body.location());
        return violations.any()
                ? null
                : new Template(readName, readDescription == null ? "" : readDescription, body.capacity(), readLocation);
    }

    private void checkCapacity(@Nullable Integer capacity) {
        if (capacity != null && (capacity < 0 || capacity > Template.MOST_SEATS)) {
            details.add(
                    "/capacity", "out-of-range", "Capacity is 0 to " + Template.MOST_SEATS + "; null for unlimited.");
        }
    }
}
