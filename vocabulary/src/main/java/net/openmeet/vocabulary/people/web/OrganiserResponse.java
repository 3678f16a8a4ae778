package net.openmeet.vocabulary.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.vocabulary.people.OrganiserRole;
import net.openmeet.vocabulary.people.Organisers;

/**
 * Somebody who organises something together with its owner, as it goes out.
 *
 * @param account id of the account
 */
@Schema(name = "Organiser", description = "Somebody who organises something together with its owner.")
public record OrganiserResponse(
        UUID account,

        @Schema(allowableValues = {"co-organiser", "host"}) String role) {

    public static OrganiserResponse of(UUID account, OrganiserRole role) {
        return new OrganiserResponse(account, role.text());
    }

    /** All of them besides the owner: the co-organisers, then the hosts. */
    public static List<OrganiserResponse> all(Organisers organisers) {
        return Stream.concat(
                        organisers.coOrganisers().stream().map(account -> of(account, OrganiserRole.CO_ORGANISER)),
                        organisers.hosts().stream().map(account -> of(account, OrganiserRole.HOST)))
                .toList();
    }
}
