package net.openmeet.community.group;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.openmeet.community.wayin.AddressManagement;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.paging.ListPosition;
import org.springframework.stereotype.Component;

/** What is the same wherever people write to those who organise something. Part of its caller's transaction. */
@Component
class Correspondence {

    private static final Duration DAY = Duration.ofDays(1);

    private final Contacts contacts;
    private final AddressManagement addresses;
    private final ContactFacts facts;
    private final Clock clock;

    Correspondence(Contacts contacts, AddressManagement addresses, ContactFacts facts, Clock clock) {
        this.contacts = contacts;
        this.addresses = addresses;
        this.facts = facts;
        this.clock = clock;
    }

    /** Writes to some, who organise what is locked. Who is blocked isn't told that nobody hears of it. */
    GroupResult<Contact> write(Addressee to, List<UUID> recipients, ContactOrganisers command) {
        UUID sender = command.viewer().account().orElseThrow();
        if (addresses.of(Set.of(sender)).isEmpty()) {
            return GroupResult.refused(new GroupRefusal.NoAddress());
        }
        return reached(to, sender)
                .<GroupResult<Contact>>map(bound -> GroupResult.refused(new GroupRefusal.TooMany(bound)))
                .orElseGet(() -> GroupResult.done(written(to, sender, recipients, command)));
    }

    /** What was written, the newest first, after a position. */
    List<ReceivedContact> received(Addressee to, ListPosition after, int limit) {
        List<Contact> found = contacts.list(to, after, limit);
        List<UUID> senders = found.stream().map(Contact::sender).distinct().toList();
        Set<UUID> blocked = contacts.blocked(to, senders);
        Map<UUID, MailAddress> known = addresses.of(senders);
        return found.stream()
                .map(contact -> new ReceivedContact(
                        contact,
                        contact.showsAddress() ? known.get(contact.sender()) : null,
                        blocked.contains(contact.sender())))
                .toList();
    }

    /** Has nobody hear any more of what somebody writes who wrote before. */
    GroupResult<UUID> block(Addressee to, UUID account) {
        if (!contacts.haveWritten(to, account)) {
            return GroupResult.refused(new GroupRefusal.NoContact());
        }
        contacts.block(to, account, clock.instant());
        return GroupResult.done(account);
    }

    GroupResult<UUID> unblock(Addressee to, UUID account) {
        contacts.unblock(to, account);
        return GroupResult.done(account);
    }

    private Contact written(Addressee to, UUID sender, List<UUID> recipients, ContactOrganisers command) {
        var contact = new Contact(
                Uuids.next(),
                to,
                sender,
                command.subject(),
                command.text(),
                command.showsAddress(),
                contacts.isBlocked(to, sender) ? List.of() : recipients,
                clock.instant());
        contacts.add(contact);
        if (!contact.recipients().isEmpty()) {
            facts.publish(new ContactFact(contact, Change.by(sender)));
        }
        return contact;
    }

    private Optional<Bound> reached(Addressee to, UUID sender) {
        Instant since = clock.instant().minus(DAY);
        if (contacts.countOf(sender, since) >= Bound.CONTACTS_SENT.most()) {
            return Optional.of(Bound.CONTACTS_SENT);
        }
        return contacts.countTo(to, since) >= Bound.CONTACTS_RECEIVED.most()
                ? Optional.of(Bound.CONTACTS_RECEIVED)
                : Optional.empty();
    }
}
