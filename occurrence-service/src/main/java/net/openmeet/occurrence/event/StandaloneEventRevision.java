package net.openmeet.occurrence.event;

import net.openmeet.vocabulary.template.LoweredCapacity;

/**
 * What a standalone event shall be from now on.
 *
 * @param onLoweredCapacity what becomes of the seats that are taken beyond the capacity
 */
public record StandaloneEventRevision(StandaloneEventDetails details, LoweredCapacity onLoweredCapacity) {

    /** Whether there are fewer seats than {@code before}, and nobody is to lose one. */
    boolean keepsSeatsOf(StandaloneEventDetails before) {
        Integer was = before.template().capacity();
        Integer is = details.template().capacity();
        return onLoweredCapacity == LoweredCapacity.REFUSE && is != null && (was == null || is < was);
    }

    boolean demotes() {
        return onLoweredCapacity == LoweredCapacity.DEMOTE;
    }
}
