package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/**
 * A series has this template and visibility from now on.
 *
 * @param version of the series after the change
 */
public record TemplateChange(UUID seriesId, long version, Visibility visibility, Template template, Instant at) {}
