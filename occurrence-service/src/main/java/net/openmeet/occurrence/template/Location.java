package net.openmeet.occurrence.template;

import org.jspecify.annotations.Nullable;

/**
 * Where an occurrence takes place, after {@code community.lexicon.location.address}. At least one value is not null.
 *
 * @param name name of the place
 * @param country ISO 3166-1 alpha-2, upper case
 * @param onlineUri absolute https URI at which to take part
 */
public record Location(
        @Nullable String name,
        @Nullable String country,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable String locality,
        @Nullable String street,
        @Nullable String onlineUri) {}
