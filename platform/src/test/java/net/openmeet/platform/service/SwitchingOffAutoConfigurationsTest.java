package net.openmeet.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SwitchingOffAutoConfigurationsTest {

    private static final Map<String, Object> PLATFORM = Map.of(
            "openmeet.switched-off.users",
            "a.Users",
            "openmeet.switched-off.objects",
            List.of("a.Objects", "a.Metrics"));

    @Test
    void leavesOutWhatIsListed() {
        assertThat(kept(Map.of())).containsExactly("a.Kafka");
    }

    @Test
    void addsTheReasonsOfAServiceToThoseOfThePlatform() {
        assertThat(kept(Map.of("openmeet.switched-off.kafka", "a.Kafka"))).isEmpty();
    }

    @Test
    void bringsBackWhatAServiceEmpties() {
        assertThat(kept(Map.of("openmeet.switched-off.objects", "")))
                .containsExactly("a.Kafka", "a.Objects", "a.Metrics");
    }

    private static List<String> kept(Map<String, Object> service) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("platform", PLATFORM));
        environment.getPropertySources().addFirst(new MapPropertySource("service", service));
        var filter = new SwitchedOffAutoConfigurations();
        filter.setEnvironment(environment);
        return Stream.of("a.Kafka", "a.Users", "a.Objects", "a.Metrics")
                .filter(filter::keeps)
                .toList();
    }
}
