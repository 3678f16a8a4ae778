package net.openmeet.community.group.messaging;

import net.openmeet.community.group.Addressee;
import net.openmeet.community.group.Contact;
import net.openmeet.community.group.ContactFact;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.schemas.community.GroupContacted;
import net.openmeet.schemas.community.ThingContacted;
import org.apache.avro.specific.SpecificRecord;

/** The one place where it becomes a message that somebody wrote to those who organise something. What was written stays here: it is a letter. */
final class ContactMessages {

    private ContactMessages() {}

    static SpecificRecord message(ContactFact fact) {
        return switch (fact.contact().to()) {
            case Addressee.OfGroup _ -> toGroup(fact);
            case Addressee.OfThing _ -> toThing(fact);
        };
    }

    private static GroupContacted toGroup(ContactFact fact) {
        Contact contact = fact.contact();
        return GroupContacted.newBuilder()
                .setGroupId(contact.to().id())
                .setContactId(contact.id())
                .setVersion(1)
                .setSenderId(contact.sender())
                .setRecipientIds(contact.recipients())
                .setContactedAt(contact.sentAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    private static ThingContacted toThing(ContactFact fact) {
        Contact contact = fact.contact();
        return ThingContacted.newBuilder()
                .setThingId(contact.to().id())
                .setContactId(contact.id())
                .setVersion(1)
                .setSenderId(contact.sender())
                .setRecipientIds(contact.recipients())
                .setContactedAt(contact.sentAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }
}
