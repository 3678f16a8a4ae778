package net.openmeet.occurrence.event;

import net.openmeet.occurrence.template.Template;
import net.openmeet.occurrence.template.Visibility;
import net.openmeet.occurrence.time.Timing;

/** All that the owner of a standalone event says of it. */
public record StandaloneEventDetails(Template template, Visibility visibility, Timing timing) {}
