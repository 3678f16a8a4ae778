package net.openmeet.vocabulary.people.messaging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.schemas.series.OrganiserRole;
import net.openmeet.vocabulary.people.Organisers;

/** Maps those who organise something from and to the published language. A role that this version doesn't know allows nothing. */
public final class OrganiserMessages {

    private OrganiserMessages() {}

    /** Those besides the owner. */
    public static List<Organiser> messages(Organisers organisers) {
        return Stream.concat(
                        messages(organisers.coOrganisers(), OrganiserRole.CO_ORGANISER),
                        messages(organisers.hosts(), OrganiserRole.HOST))
                .toList();
    }

    /** The owner, and those who organise it besides. */
    public static Organisers organisers(UUID owner, List<Organiser> others) {
        try {
            return new Organisers(
                    owner, accounts(others, OrganiserRole.CO_ORGANISER), accounts(others, OrganiserRole.HOST));
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("Who organises it can't be told: " + e.getMessage(), e);
        }
    }

    private static Stream<Organiser> messages(List<UUID> accounts, OrganiserRole role) {
        return accounts.stream()
                .map(account -> Organiser.newBuilder()
                        .setAccountId(account)
                        .setRole(role)
                        .build());
    }

    private static List<UUID> accounts(List<Organiser> organisers, OrganiserRole role) {
        return organisers.stream()
                .filter(organiser -> organiser.getRole() == role)
                .map(Organiser::getAccountId)
                .toList();
    }
}
