package net.openmeet.occurrence.date;

import net.openmeet.occurrence.time.Timing;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.TemplateOverrides;

/**
 * Fields that a date sets itself from now on, besides those that it sets already.
 *
 * @param timing when it takes place; as before where nothing was said of it
 * @param onLoweredCapacity what becomes of the seats that are taken beyond the capacity
 */
public record OverriddenFields(TemplateOverrides template, Timing timing, LoweredCapacity onLoweredCapacity) {}
