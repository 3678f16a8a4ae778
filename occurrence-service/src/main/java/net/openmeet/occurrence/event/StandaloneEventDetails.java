package net.openmeet.occurrence.event;

import java.util.UUID;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/** All that the owner of a standalone event says of it. */
public record StandaloneEventDetails(Template template, Visibility visibility, Timing timing) {

    /** The same at another time. */
    StandaloneEventDetails at(Timing other) {
        return new StandaloneEventDetails(template, visibility, other);
    }

    /** The same where it belongs to a group, or to none: null. */
    StandaloneEventDetails visibleWithin(@Nullable UUID group) {
        return group == null && visibility == Visibility.GROUP
                ? new StandaloneEventDetails(template, Visibility.PRIVATE, timing)
                : this;
    }

    /** The same details, with this timing if the same was meant: newer time zone data moves nothing that is over. */
    StandaloneEventDetails keeping(Timing current) {
        return timing.isMeantAs(current) ? at(current) : this;
    }
}
