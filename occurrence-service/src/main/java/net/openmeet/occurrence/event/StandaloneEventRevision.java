package net.openmeet.occurrence.event;

import net.openmeet.vocabulary.template.LoweredCapacity;

/**
 * What a standalone event shall be from now on.
 *
 * @param onLoweredCapacity what becomes of the seats that are taken beyond the capacity
 */
public record StandaloneEventRevision(StandaloneEventDetails details, LoweredCapacity onLoweredCapacity) {

    boolean demotes() {
        return onLoweredCapacity == LoweredCapacity.DEMOTE;
    }
}
