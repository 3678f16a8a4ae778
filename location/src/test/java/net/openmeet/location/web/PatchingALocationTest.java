package net.openmeet.location.web;

import static net.openmeet.platform.web.Patched.absent;
import static net.openmeet.platform.web.Patched.given;
import static net.openmeet.platform.web.Patched.removed;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.web.Patched;
import org.junit.jupiter.api.Test;

class PatchingALocationTest {

    private static final AddressBody BERLIN = new AddressBody("DE", "10999", null, "Berlin", null);
    private static final LocationBody STUDIO = new LocationBody("Studio 1", BERLIN, null, null);

    @Test
    void leavesWhatIsNotInThePatch() {
        assertThat(LocationPatch.apply(absent(), STUDIO)).isEqualTo(STUDIO);
        assertThat(LocationPatch.apply(given(patch(absent(), absent())), STUDIO))
                .isEqualTo(STUDIO);
    }

    @Test
    void removesWhatIsNull() {
        assertThat(LocationPatch.apply(removed(), STUDIO)).isNull();
        assertThat(LocationPatch.apply(given(patch(absent(), removed())), STUDIO))
                .isEqualTo(new LocationBody("Studio 1", null, null, null));
    }

    @Test
    void reachesIntoTheAddress() {
        var moved = new AddressPatch(absent(), removed(), absent(), given("Potsdam"), absent());

        assertThat(LocationPatch.apply(given(patch(given("Studio 2"), given(moved))), STUDIO))
                .isEqualTo(
                        new LocationBody("Studio 2", new AddressBody("DE", null, null, "Potsdam", null), null, null));
    }

    @Test
    void makesOneWhereThereWasNone() {
        var somewhere = new AddressPatch(given("DE"), absent(), absent(), absent(), absent());

        assertThat(LocationPatch.apply(given(patch(absent(), given(somewhere))), null))
                .isEqualTo(new LocationBody(null, new AddressBody("DE", null, null, null, null), null, null));
    }

    private static LocationPatch patch(Patched<String> name, Patched<AddressPatch> address) {
        return new LocationPatch(name, address, absent(), absent());
    }
}
