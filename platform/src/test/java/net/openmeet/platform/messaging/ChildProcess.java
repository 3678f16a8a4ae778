package net.openmeet.platform.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A JVM of its own, which a test can kill as the kernel would. Its main class answers lines with lines. */
public final class ChildProcess {

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;

    private ChildProcess(Process process) {
        this.process = process;
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Runs the main class on this JVM's class path; returns when it has answered {@code started}. */
    public static ChildProcess start(Class<?> main, String... arguments) {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        try {
            var child = new ChildProcess(new ProcessBuilder(
                            Stream.concat(java.stream(), Stream.of(arguments)).toList())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
            child.awaitAnswer("started");
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says a line, and returns when the answer has come. */
    public void ask(String line, String answer) {
        try {
            commands.write(line + "\n");
            commands.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitAnswer(answer);
    }

    /** Returns when it has said this. */
    public void awaitAnswer(String expected) {
        var said = new StringBuilder();
        try {
            for (String line = answers.readLine(); !expected.equals(line); line = answers.readLine()) {
                if (line == null) {
                    throw new IllegalStateException(
                            "The child has ended before it said \"" + expected + "\":\n" + said);
                }
                said.append(line).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kill -9. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }
}
