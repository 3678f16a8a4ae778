package net.openmeet.community.group.messaging;

import net.openmeet.community.group.Contact;
import net.openmeet.community.group.ContactFact;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.schemas.community.GroupContacted;

/** The one place where it becomes a message that somebody wrote to a group. What was written stays here: it is a letter. */
final class ContactMessages {

    private ContactMessages() {}

    static GroupContacted message(ContactFact fact) {
        Contact contact = fact.contact();
        return GroupContacted.newBuilder()
                .setGroupId(contact.groupId())
                .setContactId(contact.id())
                .setVersion(1)
                .setSenderId(contact.sender())
                .setRecipientIds(contact.recipients())
                .setContactedAt(contact.sentAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }
}
