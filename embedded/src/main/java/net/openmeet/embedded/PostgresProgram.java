package net.openmeet.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of PostgreSQL's programs ({@code initdb}, {@code pg_ctl}), run so that root may use it too. */
record PostgresProgram(Path home, Path log) {

    /** Runs to the end; output goes to the log. */
    int run(String program, String... arguments) throws IOException, InterruptedException {
        return builder(command(program, arguments)).start().waitFor();
    }

    /**
     * Runs {@code program} when the returned process reads the end of its input: when that is closed, and also when this
     * JVM dies in whatever way.
     */
    Process runWhenInputEnds(String program, String... arguments) throws IOException {
        List<String> guard = new ArrayList<>(
                List.of("sh", "-c", "trap '' INT TERM HUP; cat >/dev/null; exec \"$@\"", "postgres-guard"));
        guard.addAll(command(program, arguments));
        return builder(guard).start();
    }

    /** PostgreSQL refuses uid 0; in a user namespace of its own it sees another one. */
    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
