package net.openmeet.occurrence.event.web;

import net.openmeet.occurrence.occurrence.web.OccurrenceTag;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.vocabulary.phase.edit.web.EditName;

/**
 * Which edit of an event is asked for, whichever kind that is, and by whom.
 *
 * @param slug of the event
 * @param preview what was shown of it
 */
record EventEdit(EditName name, String slug, ExpectedVersion expected, Preview preview, Caller caller) {

    /** Whether a standalone event in this version is what the caller means, and was shown. */
    boolean admits(long version) {
        return OccurrenceTag.isExpected(expected, version) && preview.admits(version);
    }
}
