package net.openmeet.community.group;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people write to those who organise in a group, without knowing who or where they are. */
@Service
public class ContactManagement {

    private final GroupEntrance entrance;
    private final Contacts contacts;
    private final Correspondence correspondence;

    ContactManagement(GroupEntrance entrance, Contacts contacts, Correspondence correspondence) {
        this.entrance = entrance;
        this.contacts = contacts;
        this.correspondence = correspondence;
    }

    /** Writes to those of a group whose role says so. Who is blocked isn't told that nobody hears of it. */
    @Transactional
    public GroupResult<Contact> contact(ContactOrganisers command) {
        return entrance.lock(command.slug(), command.viewer())
                .then(entry -> entry.standing().role() == GroupRole.BANNED
                        ? GroupResult.refused(new GroupRefusal.Banned())
                        : correspondence.write(of(entry), recipients(entry.group(), command), command));
    }

    /** What was written to a group, the newest first, after a position, for those who are written to. */
    @Transactional(readOnly = true)
    public GroupResult<List<ReceivedContact>> list(String slug, Viewer viewer, ListPosition after, int limit) {
        return entrance.see(slug, viewer)
                .then(entry -> entry.permitting(Permission.BE_CONTACTED))
                .then(entry -> GroupResult.done(correspondence.received(of(entry), after, limit)));
    }

    /** Has nobody in a group hear any more of what somebody writes who wrote to it. */
    @Transactional
    public GroupResult<UUID> block(String slug, Viewer viewer, UUID account) {
        return contacted(slug, viewer).then(group -> correspondence.block(group, account));
    }

    /** Has those who organise hear of somebody again. */
    @Transactional
    public GroupResult<UUID> unblock(String slug, Viewer viewer, UUID account) {
        return contacted(slug, viewer).then(group -> correspondence.unblock(group, account));
    }

    private GroupResult<Addressee> contacted(String slug, Viewer viewer) {
        return entrance.lock(slug, viewer)
                .then(entry -> entry.permitting(Permission.BE_CONTACTED))
                .then(entry -> GroupResult.done(of(entry)));
    }

    private List<UUID> recipients(Group group, ContactOrganisers command) {
        return contacts.recipients(
                group.id(),
                group.permissions().allowing(Permission.BE_CONTACTED),
                command.viewer().account().orElseThrow());
    }

    private static Addressee of(GroupEntry entry) {
        return new Addressee.OfGroup(entry.group().id());
    }
}
