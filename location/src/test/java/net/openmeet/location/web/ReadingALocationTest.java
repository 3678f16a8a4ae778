package net.openmeet.location.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.platform.problem.Violation;
import net.openmeet.platform.problem.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingALocationTest {

    private static final Location STUDIO = new Location(
            "Studio 1", "DE", "10999", "BE", "Berlin", "Oranienstr. 1", URI.create("https://meet.example.org/yoga"));

    private static final Location LAKE =
            new Location("The lake", null, null, null, null, null, null, Coordinates.ofDegrees(52.4986, -13.390_700_4));

    private final Violations violations = new Violations();
    private final LocationReader reader = new LocationReader(violations.at("/location"));

    @Test
    void takesBackWhatWentOut() {
        assertThat(reader.location(LocationBody.of(STUDIO))).isEqualTo(STUDIO);
        assertThat(violations.any()).isFalse();
    }

    @Test
    void knowsAPointToTheMillionthOfADegree() {
        assertThat(LAKE.coordinates()).isEqualTo(new Coordinates(52_498_600, -13_390_700));
        assertThat(reader.location(LocationBody.of(LAKE))).isEqualTo(LAKE);
    }

    @Test
    void namesWhatIsNoPointOnTheEarth() {
        reader.location(new LocationBody(null, null, null, new CoordinatesBody(90.000_001, null)));
        reader.location(new LocationBody(null, null, null, new CoordinatesBody(0.0, Double.NEGATIVE_INFINITY)));

        assertThat(violations.all())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/location/coordinates/latitude", "out-of-range"),
                        tuple("/location/coordinates/longitude", "required"),
                        tuple("/location/coordinates/longitude", "out-of-range"));
    }

    @Test
    void findsNoneInNothing() {
        assertThat(reader.location(null)).isNull();
        assertThat(reader.location(new LocationBody(" ", AddressBody.NOTHING, null, null)))
                .isNull();
        assertThat(LocationBody.of(null)).isNull();
        assertThat(violations.any()).isFalse();
    }

    @Test
    void sendsNoAddressWhereThereIsNone() {
        assertThat(LocationBody.of(Location.ofNullable("The lake", null)))
                .isEqualTo(new LocationBody("The lake", null, null, null));
    }

    @Test
    void namesAllThatIsWrongWithIt() {
        String tooLong = "x".repeat(201);

        reader.location(new LocationBody(
                tooLong, new AddressBody("Atlantis", tooLong, tooLong, tooLong, "a\nb"), "http://example.org", null));

        assertThat(violations.all())
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("/location/name", "too-long"),
                        tuple("/location/address/country", "unknown-country"),
                        tuple("/location/address/postalCode", "too-long"),
                        tuple("/location/address/region", "too-long"),
                        tuple("/location/address/locality", "too-long"),
                        tuple("/location/address/street", "forbidden-character"),
                        tuple("/location/onlineUri", "invalid-uri"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", " De "})
    void suggestsTheCountryThatWasMeant(String country) {
        reader.location(new LocationBody(null, new AddressBody(country, null, null, null, null), null, null));

        assertThat(violations.all()).extracting(Violation::suggestion).containsExactly("DE");
    }

    @Test
    void takesNoCountryThatIsNoMore() {
        reader.location(new LocationBody(null, new AddressBody("AN", null, null, null, null), null, null));

        assertThat(violations.all()).extracting(Violation::code).containsExactly("unknown-country");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "https://example.org")
    void reportsNoLinkThatIsFineOrMissing(String uri) {
        reader.location(new LocationBody("The lake", null, uri, null));

        assertThat(violations.any()).isFalse();
    }
}
