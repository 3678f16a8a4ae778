package net.openmeet.platform.service;

import java.util.Map;
import org.slf4j.MDC;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts a service. Several may run in one JVM: nothing here touches system properties or anything static.
 *
 * <p>The settings of service {@code x} are in {@code x.yml} on the class path and come after those of {@code openmeet-platform.yml}, which
 * need not be imported.
 */
public final class OpenMeetService {

    private OpenMeetService() {}

    /**
     * Starts {@code application} and returns when it answers requests.
     *
     * @param application the class annotated {@code @SpringBootApplication}; its package is what is scanned
     * @param service the service's name, e.g. {@code series-service}: application name, settings file, Flyway folder, consumer group
     * @param arguments command-line arguments; {@code --key=value} overrides settings
     * @throws RuntimeException when it can't start; the reason has been logged
     */
    @SuppressWarnings("try")
    public static ConfigurableApplicationContext run(Class<?> application, String service, String... arguments) {
        try (MDC.MDCCloseable ignored = MDC.putCloseable("service", service)) {
            return new SpringApplicationBuilder(application)
                    .properties(defaults(service))
                    .run(arguments);
        }
    }

    /**
     * What a service's name settles: settings of the lowest precedence. For {@link #run}, and for tests that start a service otherwise.
     */
    public static Map<String, Object> defaults(String service) {
        return Map.of(
                "spring.config.name",
                "openmeet-platform," + service,
                "spring.application.name",
                service,
                "openmeet.database.name",
                databaseOf(service));
    }

    /** The database of a service: {@code openmeet_series} of {@code series-service}. */
    public static String databaseOf(String service) {
        String noun = service.endsWith("-service") ? service.substring(0, service.length() - 8) : service;
        return "openmeet_" + noun.replace('-', '_');
    }
}
