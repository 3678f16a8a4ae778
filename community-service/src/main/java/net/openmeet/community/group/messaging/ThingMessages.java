package net.openmeet.community.group.messaging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.people.messaging.OrganiserMessages;

/** Maps from the published language what series and events have in common. */
final class ThingMessages {

    private ThingMessages() {}

    /** The owner, if there is one, and those who organise it besides: hosts see what organisers see. */
    static List<UUID> organisers(UUID owner, List<Organiser> others) {
        Organisers all = OrganiserMessages.organisers(owner, others);
        return Stream.of(List.of(owner), all.coOrganisers(), all.hosts())
                .flatMap(List::stream)
                .filter(account -> !account.equals(ErasedAccount.NOBODY))
                .toList();
    }
}
