package net.openmeet.platform.test;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import net.openmeet.platform.service.OpenMeetService;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that runs on a database that has grown old. */
public record AgedService(AgedDatabase database, ConfigurableApplicationContext context) implements AutoCloseable {

    /**
     * Starts it.
     *
     * @param settings further ones, {@code key=value}
     */
    public static AgedService start(Class<?> application, String service, String... settings) {
        AgedDatabase database = AgedDatabase.of(service);
        Map<String, String> all = new HashMap<>(Servers.shared().settingsOf(service));
        all.put("openmeet.database.url", database.url());
        all.put("server.port", "0");
        String[] arguments = Stream.concat(
                        all.entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue()),
                        Stream.of(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        return new AgedService(database, OpenMeetService.run(application, service, arguments));
    }

    public Api api() {
        return Api.at(
                URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    @Override
    public void close() {
        context.close();
    }
}
