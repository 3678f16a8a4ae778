package net.openmeet.launcher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortPlanTest {

    private final SystemGraph graph = SystemGraph.openMeet();

    @Test
    void movesEveryPortByTheOffset() {
        PortPlan plan = PortPlan.of(graph, 1_000, Map.of());
        assertThat(plan.port("gateway")).isEqualTo(9_080);
        assertThat(plan.port("kafka")).isEqualTo(10_092);
    }

    @Test
    void takesAChosenPortAsItIs() {
        assertThat(PortPlan.of(graph, 1_000, Map.of("gateway", 80)).port("gateway"))
                .isEqualTo(80);
    }

    @Test
    void refusesAnUnknownComponentAndNamesTheKnownOnes() {
        assertThatThrownBy(() -> PortPlan.of(graph, 0, Map.of("gatway", 80)))
                .hasMessageContaining("gatway")
                .hasMessageContaining("gateway");
    }

    @Test
    void refusesOnePortForTwoComponents() {
        assertThatThrownBy(() -> PortPlan.of(graph, 0, Map.of("gateway", 9_092)))
                .hasMessageContaining("kafka")
                .hasMessageContaining("gateway");
    }

    @Test
    void refusesAPortThatDoesNotExist() {
        assertThatThrownBy(() -> PortPlan.of(graph, 60_000, Map.of())).hasMessageContaining("is not within");
    }
}
