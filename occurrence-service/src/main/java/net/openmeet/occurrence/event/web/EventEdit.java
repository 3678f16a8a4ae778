package net.openmeet.occurrence.event.web;

import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.vocabulary.phase.edit.web.EditName;

/**
 * Which edit of an event is asked for, whichever kind that is, and by whom.
 *
 * @param slug of the event
 * @param preview what was shown of it, where it is a date of a series: of standalone events there are no previews
 */
record EventEdit(EditName name, String slug, ExpectedVersion expected, Preview preview, Caller caller) {}
