package net.openmeet.community.group;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in groups. What happened to series and standalone events comes from their facts, which may be late, or come twice. */
@Service
public class ActivityManagement {

    private final GroupEntrance entrance;
    private final Activities activities;
    private final KnownThings things;

    ActivityManagement(GroupEntrance entrance, Activities activities, KnownThings things) {
        this.entrance = entrance;
        this.activities = activities;
        this.things = things;
    }

    /** What the viewer is told of a group, the newest first, after a position. Who did it is for those who may see members. */
    @Transactional(readOnly = true)
    public GroupResult<List<Activity>> list(String slug, Viewer viewer, ListPosition after, int limit) {
        return entrance.see(slug, viewer).then(entry -> {
            Standing standing = entry.standing();
            List<Activity> found = activities.list(
                    entry.group().id(), ActivityKind.toldTo(standing), seen(viewer, standing), after, limit);
            return GroupResult.done(
                    standing.may(Permission.SEE_MEMBERS)
                            ? found
                            : found.stream().map(Activity::forStrangers).toList());
        });
    }

    /** Takes over what a fact says of a series or an event, and which group it belongs to from then on. */
    @Transactional
    public void hear(ThingNews news) {
        Optional<KnownThing> before = things.lock(news.id());
        if (things.learn(news)) {
            moveTo(news, before);
        }
    }

    /** Takes over who organises a series. */
    @Transactional
    public void hearOrganisers(UUID series, long version, List<UUID> organisers) {
        things.learnOrganisers(series, version, organisers);
    }

    /** Takes over the state of a series or an event. Nothing happens by that. */
    @Transactional
    public void copy(ThingNews news) {
        UUID group = things.lock(news.id()).map(KnownThing::groupId).orElse(null);
        if (things.copy(news) && !Objects.equals(group, news.groupId())) {
            activities.move(news.id(), news.groupId());
        }
    }

    /** Keeps what happened to a series, its dates, or an event, where they belong to a group, or may. */
    @Transactional
    public void hear(ThingHappening news) {
        Optional<KnownThing> known = things.lock(news.thing());
        UUID group = known.map(KnownThing::groupId).orElse(null);
        if (group != null || known.isEmpty()) {
            activities.add(news, group);
        }
    }

    /** Forgets a series for ever, and what happened to it. */
    @Transactional
    public void deleteSeries(UUID series, long version) {
        things.learnDeleted(series, version);
        activities.move(series, null);
    }

    /** Forgets a standalone event for ever, and what happened to it; of a date of a series, which is none, nothing. */
    @Transactional
    public void deleteEvent(UUID event) {
        if (things.learnDeleted(event)) {
            activities.move(event, null);
        }
    }

    /** Tells nobody of a series or an event of which something can't be read. */
    @Transactional
    public void deny(ThingKind kind, UUID id) {
        things.deny(kind, id);
    }

    private void moveTo(ThingNews news, Optional<KnownThing> before) {
        UUID from = before.map(KnownThing::groupId).orElse(null);
        if (before.isPresent() && Objects.equals(from, news.groupId())) {
            return;
        }
        activities.move(news.id(), news.groupId());
        if (news.groupId() != null) {
            activities.add(
                    new ThingHappening(added(news.kind()), news.id(), 0, "", news.at(), news.change()), news.groupId());
        }
    }

    private static ActivityKind added(ThingKind kind) {
        return switch (kind) {
            case SERIES -> ActivityKind.SERIES_ADDED;
            case EVENT -> ActivityKind.EVENT_ADDED;
        };
    }

    /** Of an unlisted thing only its link tells, of a private one nobody. */
    private static Set<Visibility> seen(Viewer viewer, Standing standing) {
        Set<Visibility> seen = EnumSet.of(Visibility.PUBLIC);
        if (viewer.account().isPresent()) {
            seen.add(Visibility.MEMBERS);
        }
        if (standing.role().belongs()) {
            seen.add(Visibility.GROUP);
        }
        return seen;
    }
}
