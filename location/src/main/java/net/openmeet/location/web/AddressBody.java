package net.openmeet.location.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A postal address, as callers send and get it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Address")
record AddressBody(
        @Schema(description = "ISO 3166-1 alpha-2 code.", example = "DE") @Nullable
        String country,

        @Schema(description = "At most 20 characters.", example = "10999") @Nullable
        String postalCode,

        @Schema(description = "State, province or region, at most 200 characters.") @Nullable
        String region,

        @Schema(description = "City or town, at most 200 characters.", example = "Berlin") @Nullable
        String locality,

        @Schema(description = "Street and number, at most 200 characters.", example = "Oranienstr. 1") @Nullable
        String street) {

    static final AddressBody NOTHING = new AddressBody(null, null, null, null, null);
}
