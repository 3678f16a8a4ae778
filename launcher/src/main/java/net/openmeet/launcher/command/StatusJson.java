package net.openmeet.launcher.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.running.Health;
import net.openmeet.launcher.running.Processes;
import net.openmeet.launcher.state.DataDirectory;
import net.openmeet.launcher.state.RunState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code status --json}; its shape is documented in the command's help. */
final class StatusJson {

    private StatusJson() {}

    static String of(RunState state, DataDirectory data, List<Health> healths, Processes processes) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("running", true);
        status.put("ready", state.ready());
        status.put("separate", state.separate());
        status.put("pid", state.pid());
        status.put("data", data.path().toString());
        status.put("gateway", "http://localhost:" + state.ports().port(SystemGraph.GATEWAY));
        List<Map<String, @Nullable Object>> components = new ArrayList<>();
        for (Health health : healths) {
            Map<String, @Nullable Object> component = new LinkedHashMap<>();
            component.put("name", health.component());
            component.put("healthy", health.healthy());
            component.put("port", health.port());
            component.put("pid", processes.pid(health.component()).orElse(null));
            component.put("log", processes.log(health.component()).toString());
            components.add(component);
        }
        status.put("components", components);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(status);
    }
}
