package net.openmeet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatchedTest {

    @Test
    void leavesWhatIsAbsent() {
        assertThat(Patched.<String>absent().applyTo("old")).isEqualTo("old");
    }

    @Test
    void removesWhatIsNull() {
        assertThat(Patched.<String>removed().applyTo("old")).isNull();
    }

    @Test
    void replacesWhatIsGiven() {
        assertThat(Patched.given("new").applyTo("old")).isEqualTo("new");
    }

    @Test
    void keepsItsKindWhenMapped() {
        assertThat(Patched.<String>absent().map(String::length)).isEqualTo(Patched.absent());
        assertThat(Patched.<String>removed().map(String::length)).isEqualTo(Patched.removed());
        assertThat(Patched.given("new").map(String::length)).isEqualTo(Patched.given(3));
        assertThat(Patched.given("new").map(text -> null)).isEqualTo(Patched.removed());
    }
}
