package net.openmeet.series.series;

import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/**
 * What a series shall look like from now on, and who may see it.
 *
 * @param onLoweredCapacity what becomes of the seats that are taken beyond the capacity
 */
public record Revision(Template template, Visibility visibility, LoweredCapacity onLoweredCapacity) {

    /** A revision that takes nobody's seat. */
    public Revision(Template template, Visibility visibility) {
        this(template, visibility, LoweredCapacity.REFUSE);
    }
}
