package net.openmeet.community.group;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people write to those who organise a series or a standalone event, of a group or of none, without knowing who or where they are. */
@Service
public class ThingContactManagement {

    private final ThingEntrance entrance;
    private final Correspondence correspondence;

    ThingContactManagement(ThingEntrance entrance, Correspondence correspondence) {
        this.entrance = entrance;
        this.correspondence = correspondence;
    }

    /** Writes to those who organise something. Who is blocked isn't told that nobody hears of it. */
    @Transactional
    public GroupResult<Contact> contact(ThingKind kind, ContactOrganisers command) {
        return entrance.lock(kind, command.slug(), command.viewer())
                .then(entry -> entry.standing().role() == GroupRole.BANNED
                        ? GroupResult.refused(new GroupRefusal.Banned())
                        : correspondence.write(of(entry), recipients(entry, command), command));
    }

    /** What was written to those who organise something, the newest first, after a position, for them. */
    @Transactional(readOnly = true)
    public GroupResult<List<ReceivedContact>> list(
            ThingKind kind, String slug, Viewer viewer, ListPosition after, int limit) {
        return entrance.see(kind, slug, viewer)
                .then(ThingEntry::organised)
                .then(entry -> GroupResult.done(correspondence.received(of(entry), after, limit)));
    }

    /** Has nobody who organises something hear any more of what somebody writes who wrote to them. */
    @Transactional
    public GroupResult<UUID> block(ThingKind kind, String slug, Viewer viewer, UUID account) {
        return entrance.lock(kind, slug, viewer)
                .then(ThingEntry::organised)
                .then(entry -> correspondence.block(of(entry), account));
    }

    /** Has those who organise something hear of somebody again. */
    @Transactional
    public GroupResult<UUID> unblock(ThingKind kind, String slug, Viewer viewer, UUID account) {
        return entrance.lock(kind, slug, viewer)
                .then(ThingEntry::organised)
                .then(entry -> correspondence.unblock(of(entry), account));
    }

    private static List<UUID> recipients(ThingEntry entry, ContactOrganisers command) {
        return entry.thing().organisers().stream()
                .filter(organiser -> !command.viewer().is(organiser))
                .limit(Contacts.MOST_RECIPIENTS)
                .toList();
    }

    private static Addressee of(ThingEntry entry) {
        return new Addressee.OfThing(entry.thing().id());
    }
}
