package net.openmeet.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NodeVersionTest {

    @Test
    void isWhatNodePrints() {
        assertThat(NodeVersion.parse("v22.23.3\n")).contains(new NodeVersion(22, "v22.23.3"));
        assertThat(NodeVersion.parse("node: not found")).isEmpty();
    }

    @Test
    void isEnoughFromTwentyOn() {
        assertThat(NodeVersion.parse("v18.20.8"))
                .hasValueSatisfying(version -> assertThat(version.isEnough()).isFalse());
        assertThat(NodeVersion.parse("v20.0.0"))
                .hasValueSatisfying(version -> assertThat(version.isEnough()).isTrue());
    }
}
