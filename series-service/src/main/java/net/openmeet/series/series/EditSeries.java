package net.openmeet.series.series;

import java.util.UUID;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/**
 * What a series shall look like from now on.
 *
 * @param caller who asks for it
 * @param basedOn the version of the series that the caller has seen
 */
public record EditSeries(String slug, UUID caller, long basedOn, Template template, Visibility visibility) {}
