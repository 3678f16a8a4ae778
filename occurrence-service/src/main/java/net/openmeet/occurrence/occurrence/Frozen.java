package net.openmeet.occurrence.occurrence;

import net.openmeet.occurrence.time.Timing;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * What an occurrence was when it ended.
 *
 * @param timing null where it ended before this was written down: as its series says
 */
public record Frozen(Template template, @Nullable Timing timing) {}
