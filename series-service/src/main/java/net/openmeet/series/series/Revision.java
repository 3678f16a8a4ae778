package net.openmeet.series.series;

import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/** What a series shall look like from now on, and who may see it. */
public record Revision(Template template, Visibility visibility) {}
