package net.openmeet.occurrence.date;

import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.vocabulary.template.LoweredCapacity;

/**
 * What a date shall be from now on.
 *
 * @param onLoweredCapacity what becomes of the seats that are taken beyond its capacity
 */
record DateRevision(Occurrence date, LoweredCapacity onLoweredCapacity) {

    boolean demotes() {
        return onLoweredCapacity == LoweredCapacity.DEMOTE;
    }
}
