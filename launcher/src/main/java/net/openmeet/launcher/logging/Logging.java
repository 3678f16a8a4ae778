package net.openmeet.launcher.logging;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Chooses logback's configuration for this JVM. Call before the first logger is made: there is no second chance. */
public final class Logging {

    private static final String CONFIGURATION = "logback.configurationFile";

    private Logging() {}

    /** Nothing but errors, to the console: commands speak for themselves. */
    public static void quiet() {
        System.setProperty(CONFIGURATION, "net/openmeet/launcher/logging/quiet.xml");
    }

    /** One bounded file per component in {@code directory}; lines of nobody in particular go to {@code rest}. */
    public static void toFiles(Path directory, String rest) {
        System.setProperty("openmeet.logs", directory.toString());
        System.setProperty("openmeet.component.default", rest);
        System.setProperty(CONFIGURATION, "net/openmeet/launcher/logging/files.xml");
        // Spring Boot would replace the configuration with that of the service that starts last.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        // Now, by one thread: the first loggers of several would wait for each other, and say so on the console.
        LoggerFactory.getILoggerFactory();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** As the service's own settings say: to standard output, as text or JSON. */
    public static void asTheServiceSays() {
        System.clearProperty(CONFIGURATION);
    }
}
