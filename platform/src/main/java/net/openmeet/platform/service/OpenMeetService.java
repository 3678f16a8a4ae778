package net.openmeet.platform.service;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts a service. Several may run in one JVM: nothing here touches system properties or anything static.
 *
 * <p>The settings of service {@code x} are in {@code x.yml} on the class path, which imports {@code openmeet-platform.yml}.
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
    public static ConfigurableApplicationContext run(Class<?> application, String service, String... arguments) {
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(true)
                .properties(Map.of("spring.config.name", service, "spring.application.name", service))
                .run(arguments);
    }
}
