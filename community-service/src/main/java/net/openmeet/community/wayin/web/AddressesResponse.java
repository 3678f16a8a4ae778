package net.openmeet.community.wayin.web;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.openmeet.community.wayin.Reachable;
import org.jspecify.annotations.Nullable;

/** Where people are reached who may be written to. */
record AddressesResponse(List<Item> addresses) {

    /**
     * One of them.
     *
     * @param language canonical BCP 47 tag; null: not said
     * @param timeZone IANA zone; null: not said
     */
    record Item(
            UUID account,
            String address,
            @Nullable String language,
            @Nullable String timeZone) {}

    static AddressesResponse of(List<Reachable> found) {
        return new AddressesResponse(found.stream().map(AddressesResponse::item).toList());
    }

    private static Item item(Reachable reachable) {
        ZoneId zone = reachable.timeZone();
        return new Item(
                reachable.account(),
                reachable.address().value(),
                reachable.language(),
                zone == null ? null : zone.getId());
    }
}
