package net.openmeet.launcher.running;

import java.util.ArrayList;
import java.util.List;
import net.openmeet.launcher.graph.Addresses;
import net.openmeet.launcher.graph.Service;
import net.openmeet.platform.service.OpenMeetService;
import org.slf4j.MDC;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs services inside this JVM, each a Spring application of its own. */
record InThisJvm(Addresses addresses) implements LocalStarter.ServiceStarter {

    @Override
    public Running start(Service service) {
        MDC.put("service", service.name());
        try {
            ConfigurableApplicationContext context =
                    OpenMeetService.run(mainClass(service), service.name(), arguments(service));
            return context::close;
        } finally {
            MDC.remove("service");
        }
    }

    static Class<?> mainClass(Service service) {
        try {
            return Class.forName(service.main());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(service.main() + " is not on the class path", e);
        }
    }

    private String[] arguments(Service service) {
        // The launcher stops services itself, in order.
        List<String> arguments =
                new ArrayList<>(List.of("--server.address=127.0.0.1", "--spring.main.register-shutdown-hook=false"));
        service.settings(addresses).forEach((key, value) -> arguments.add("--" + key + "=" + value));
        return arguments.toArray(String[]::new);
    }
}
