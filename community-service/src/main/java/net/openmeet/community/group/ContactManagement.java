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
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people write to those who organise in a group, without knowing who or where they are. */
@Service
public class ContactManagement {

    private static final Duration DAY = Duration.ofDays(1);

    private final GroupEntrance entrance;
    private final Contacts contacts;
    private final AddressManagement addresses;
    private final ContactFacts facts;
    private final Clock clock;

    ContactManagement(
            GroupEntrance entrance, Contacts contacts, AddressManagement addresses, ContactFacts facts, Clock clock) {
        this.entrance = entrance;
        this.contacts = contacts;
        this.addresses = addresses;
        this.facts = facts;
        this.clock = clock;
    }

    /** Writes to those of a group whose role says so. Who is blocked isn't told that nobody hears of it. */
    @Transactional
    public GroupResult<Contact> contact(ContactOrganisers command) {
        return entrance.lock(command.slug(), command.viewer()).then(entry -> {
            UUID sender = command.viewer().account().orElseThrow();
            if (entry.standing().role() == GroupRole.BANNED) {
                return GroupResult.refused(new GroupRefusal.Banned());
            }
            if (addresses.of(Set.of(sender)).isEmpty()) {
                return GroupResult.refused(new GroupRefusal.NoAddress());
            }
            return reached(entry.group().id(), sender)
                    .<GroupResult<Contact>>map(bound -> GroupResult.refused(new GroupRefusal.TooMany(bound)))
                    .orElseGet(() -> GroupResult.done(written(entry.group(), sender, command)));
        });
    }

    /** What was written to a group, the newest first, after a position, for those who are written to. */
    @Transactional(readOnly = true)
    public GroupResult<List<ReceivedContact>> list(String slug, Viewer viewer, ListPosition after, int limit) {
        return entrance.see(slug, viewer)
                .then(entry -> entry.permitting(Permission.BE_CONTACTED))
                .then(entry -> GroupResult.done(received(entry.group().id(), after, limit)));
    }

    /** Has nobody in a group hear any more of what somebody writes who wrote to it. */
    @Transactional
    public GroupResult<UUID> block(String slug, Viewer viewer, UUID account) {
        return contacted(slug, viewer).then(group -> {
            if (!contacts.haveWritten(group, account)) {
                return GroupResult.refused(new GroupRefusal.NoContact());
            }
            contacts.block(group, account, clock.instant());
            return GroupResult.done(account);
        });
    }

    /** Has those who organise hear of somebody again. */
    @Transactional
    public GroupResult<UUID> unblock(String slug, Viewer viewer, UUID account) {
        return contacted(slug, viewer).then(group -> {
            contacts.unblock(group, account);
            return GroupResult.done(account);
        });
    }

    private GroupResult<UUID> contacted(String slug, Viewer viewer) {
        return entrance.lock(slug, viewer)
                .then(entry -> entry.permitting(Permission.BE_CONTACTED))
                .then(entry -> GroupResult.done(entry.group().id()));
    }

    private Contact written(Group group, UUID sender, ContactOrganisers command) {
        List<UUID> recipients = contacts.isBlocked(group.id(), sender)
                ? List.of()
                : contacts.recipients(group.id(), group.permissions().allowing(Permission.BE_CONTACTED), sender);
        var contact = new Contact(
                Uuids.next(),
                group.id(),
                sender,
                command.subject(),
                command.text(),
                command.showsAddress(),
                recipients,
                clock.instant());
        contacts.add(contact);
        if (!recipients.isEmpty()) {
            facts.publish(new ContactFact(contact, Change.by(sender)));
        }
        return contact;
    }

    private Optional<Bound> reached(UUID group, UUID sender) {
        Instant since = clock.instant().minus(DAY);
        if (contacts.countOf(sender, since) >= Bound.CONTACTS_SENT.most()) {
            return Optional.of(Bound.CONTACTS_SENT);
        }
        return contacts.countTo(group, since) >= Bound.CONTACTS_RECEIVED.most()
                ? Optional.of(Bound.CONTACTS_RECEIVED)
                : Optional.empty();
    }

    private List<ReceivedContact> received(UUID group, ListPosition after, int limit) {
        List<Contact> found = contacts.list(group, after, limit);
        List<UUID> senders = found.stream().map(Contact::sender).distinct().toList();
        Set<UUID> blocked = contacts.blocked(group, senders);
        Map<UUID, MailAddress> known = addresses.of(senders);
        return found.stream()
                .map(contact -> new ReceivedContact(
                        contact,
                        contact.showsAddress() ? known.get(contact.sender()) : null,
                        blocked.contains(contact.sender())))
                .toList();
    }
}
