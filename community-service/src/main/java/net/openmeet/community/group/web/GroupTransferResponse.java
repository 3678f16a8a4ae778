package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.group.GroupState;
import net.openmeet.community.group.OfferedGroup;
import net.openmeet.community.group.OwnershipOffer;

/**
 * The offer of a group, as it goes out.
 *
 * @param to account id of whom it is offered to
 * @param by account id of the owner who offers it
 * @param shares whether that owner stays one
 */
record GroupTransferResponse(
        String group, String name, UUID to, UUID by, boolean shares, Instant offeredAt, Links links) {

    /** Where more is. */
    @Schema(name = "GroupTransferLinks")
    record Links(String group, String accept, String decline) {}

    static GroupTransferResponse of(OfferedGroup offered) {
        GroupState group = offered.group();
        OwnershipOffer offer = offered.offer();
        String path = GroupResponse.path(group.slug());
        String transfer = path + "/transfer";
        return new GroupTransferResponse(
                group.slug(),
                group.profile().name(),
                offer.to(),
                offer.by(),
                offer.shares(),
                offer.at(),
                new Links(path, transfer + "/accept", transfer + "/decline"));
    }
}
