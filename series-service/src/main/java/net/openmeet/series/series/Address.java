package net.openmeet.series.series;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A postal address, after {@code community.lexicon.location.address}. At least one component is there; texts have at most
 * {@value #LONGEST} code points.
 *
 * @param country ISO 3166-1 alpha-2 code in upper case, e.g. {@code DE}
 * @param postalCode as written locally, at most {@value #LONGEST_POSTAL_CODE} code points
 * @param region state, province or region
 * @param locality city or town
 * @param street street and number
 */
public record Address(
        @Nullable String country,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable String locality,
        @Nullable String street) {

    public static final int LONGEST = 200;
    public static final int LONGEST_POSTAL_CODE = 20;

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public Address {
        Texts.require(
                country != null || postalCode != null || region != null || locality != null || street != null,
                "An address says something");
        Texts.require(country == null || isCountry(country), "Not a country code");
        Texts.requireAtMost(LONGEST_POSTAL_CODE, postalCode);
        Texts.requireAtMost(LONGEST, region);
        Texts.requireAtMost(LONGEST, locality);
        Texts.requireAtMost(LONGEST, street);
    }

    /** The address of these components; null where there is none of them. */
    public static @Nullable Address ofNullable(
            @Nullable String country,
            @Nullable String postalCode,
            @Nullable String region,
            @Nullable String locality,
            @Nullable String street) {
        return country == null && postalCode == null && region == null && locality == null && street == null
                ? null
                : new Address(country, postalCode, region, locality, street);
    }

    /** Whether this is an ISO 3166-1 alpha-2 code in upper case. */
    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }
}
