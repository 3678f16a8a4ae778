package net.openmeet.community.group.messaging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.community.group.GroupFact;
import net.openmeet.community.group.GroupFacts;
import net.openmeet.community.group.GroupState;
import net.openmeet.community.group.MembershipState;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/**
 * Publishes facts about groups and memberships on {@link Topics#COMMUNITY}, in the order of their group, and what they are then on {@link
 * Topics#GROUPS_STATE} and {@link Topics#MEMBERSHIPS_STATE}.
 */
@Component
class GroupPublisher implements GroupFacts {

    private final Outbox outbox;

    GroupPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(GroupFact fact) {
        outbox.append(
                switch (fact) {
                    case GroupFact.Created created ->
                        List.of(
                                new Fact(Topics.COMMUNITY, created.group().id(), GroupMessages.message(created)),
                                state(created.group()));
                    case GroupFact.Changed changed ->
                        List.of(
                                new Fact(Topics.COMMUNITY, changed.group().id(), GroupMessages.message(changed)),
                                state(changed.group()));
                    case GroupFact.MembershipChanged changed ->
                        List.of(
                                new Fact(
                                        Topics.COMMUNITY,
                                        changed.membership().groupId(),
                                        MembershipMessages.message(changed)),
                                state(changed.membership()));
                    case GroupFact.MembershipForgotten(UUID membership) ->
                        List.of(Fact.tombstone(Topics.MEMBERSHIPS_STATE, membership));
                    case GroupFact.Deleted deleted -> deleted(deleted);
                    case GroupFact.Found(var group, var memberships) ->
                        Stream.concat(
                                        Stream.of(state(group)),
                                        memberships.stream().map(GroupPublisher::state))
                                .toList();
                });
    }

    private static List<Fact> deleted(GroupFact.Deleted deleted) {
        UUID group = deleted.group().id();
        return Stream.concat(
                        Stream.of(
                                new Fact(Topics.COMMUNITY, group, GroupMessages.message(deleted)),
                                Fact.tombstone(Topics.GROUPS_STATE, group)),
                        deleted.memberships().stream()
                                .map(membership -> Fact.tombstone(Topics.MEMBERSHIPS_STATE, membership)))
                .toList();
    }

    private static Fact state(GroupState group) {
        return new Fact(Topics.GROUPS_STATE, group.id(), GroupMessages.snapshot(group));
    }

    private static Fact state(MembershipState membership) {
        return new Fact(Topics.MEMBERSHIPS_STATE, membership.id(), MembershipMessages.snapshot(membership));
    }
}
