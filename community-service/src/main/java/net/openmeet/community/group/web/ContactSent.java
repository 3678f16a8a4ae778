package net.openmeet.community.group.web;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.group.Contact;

/** That something was written to those who organise something. Who hears of it isn't told. */
record ContactSent(UUID id, Instant sentAt) {

    static ContactSent of(Contact contact) {
        return new ContactSent(contact.id(), contact.sentAt());
    }
}
