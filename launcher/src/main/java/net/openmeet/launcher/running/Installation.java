package net.openmeet.launcher.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built system on disk: {@code lib/} with every jar and {@code jvm/} with options for each kind of JVM. */
public record Installation(Path root) {

    /** The installation that this JVM was started from, by the system property {@code openmeet.app}. */
    public static Installation current() {
        String root = System.getProperty("openmeet.app");
        if (root == null) {
            throw new IllegalStateException("Start this with the script ./openmeet, which sets openmeet.app");
        }
        return new Installation(Path.of(root));
    }

    /**
     * A command line for another JVM with the same classes; the class path goes by the environment, which keeps the command
     * line short enough to be told apart by others.
     *
     * @param kind which file of JVM options: {@code service} or {@code system}
     */
    public ProcessBuilder jvm(String kind, String component, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(marker(component));
        command.add("@" + root.resolve("jvm").resolve(kind + ".options"));
        if (Files.exists(recordedStart())) {
            // One that doesn't fit, because something was built since, is ignored.
            command.addAll(List.of("-XX:AOTCache=" + recordedStart(), "-Xlog:disable"));
        }
        command.add("-Dopenmeet.app=" + root);
        for (String inherited : List.of("openmeet.home", "openmeet.registry.home")) {
            String value = System.getProperty(inherited);
            if (value != null) {
                command.add("-D" + inherited + "=" + value);
            }
        }
        command.add("net.openmeet.launcher.OpenMeetCommand");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder;
    }

    /** Whether a start was recorded since the last build; without one, starts take about twice as long. */
    public boolean startsFast() {
        try {
            return Files.exists(recordedStart())
                    && Files.getLastModifiedTime(recordedStart())
                                    .compareTo(Files.getLastModifiedTime(root.resolve("built")))
                            > 0;
        } catch (IOException _) {
            return false;
        }
    }

    private Path recordedStart() {
        return root.resolve("start.aot");
    }

    /** What the command line of a component's process contains, and that of no other process. */
    public static String marker(String component) {
        return "-Dopenmeet.component=" + component;
    }
}
