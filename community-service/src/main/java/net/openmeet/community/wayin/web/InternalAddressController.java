package net.openmeet.community.wayin.web;

import io.swagger.v3.oas.annotations.Hidden;
import net.openmeet.community.wayin.AddressManagement;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells other services, at the moment when they send, where people are reached. It is in no document and behind no gateway. */
@RestController
@Hidden
class InternalAddressController {

    private final AddressManagement addresses;

    InternalAddressController(AddressManagement addresses) {
        this.addresses = addresses;
    }

    /** Those of some accounts who may be written to. Who is missing has no address, wants no mails, or isn't here any more. */
    @PostMapping(
            path = "/internal/addresses",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Audience.SERVICES)
    ResponseEntity<AddressesResponse> find(@RequestBody AddressesRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(AddressesResponse.of(addresses.reachable(request.toAccounts())));
    }
}
