package net.openmeet.launcher.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.Set;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.junit.jupiter.api.Test;

class SystemGraphTest {

    private final SystemGraph graph = SystemGraph.openMeet();

    @Test
    void namesEveryComponentAfterWhatItNeeds() {
        Set<String> before = new HashSet<>();
        for (Component component : graph.components()) {
            assertThat(before).as("needs of %s", component.name()).containsAll(component.needs());
            assertThat(before.add(component.name())).as(component.name()).isTrue();
        }
    }

    @Test
    void givesEveryServiceADatabaseOfItsOwn() {
        assertThat(graph.databases()).doesNotHaveDuplicates().contains(SystemGraph.REGISTRY_DATABASE);
    }

    @Test
    void knowsTheWriterOfEveryTopic() {
        assertThat(graph.services().stream().map(Service::name))
                .containsAll(Topics.all().stream().map(Topic::writer).toList());
    }

    @Test
    void namesMainClassesThatExist() {
        for (Service service : graph.services()) {
            assertThatCode(() -> Class.forName(service.main()).getMethod("main", String[].class))
                    .as(service.name())
                    .doesNotThrowAnyException();
        }
    }
}
