package net.openmeet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OpenMeetCommandTest {

    private final StringWriter errors = new StringWriter();
    private final CommandLine command = OpenMeetCommand.commandLine().setErr(new PrintWriter(errors));

    @Test
    void suggestsWhatAMisspeltCommandMayHaveMeant() {
        assertThat(command.execute("statsu")).isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString())
                .contains("statsu")
                .contains("Did you mean")
                .contains("openmeet status");
    }

    @Test
    void explainsEveryCommand() {
        command.getSubcommands()
                .forEach((name, subcommand) -> assertThat(subcommand.getUsageMessage())
                        .as(name)
                        .contains(name)
                        .contains("--help"));
    }

    /** A line of an example that is broken up can't be copied. */
    @Test
    void breaksUpNoLineOfAFooter() {
        command.getSubcommands()
                .forEach((name, subcommand) -> assertThat(
                                subcommand.getUsageMessage().lines())
                        .as(name)
                        .containsAll(List.of(subcommand
                                        .getCommandSpec()
                                        .usageMessage()
                                        .footer())
                                .stream()
                                .filter(line -> !line.isEmpty())
                                .toList()));
    }

    @Test
    void refusesPortsThatCanNotBe() {
        assertThat(command.execute("up", "--port", "gatway=1")).isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString()).contains("gatway");
    }

    @Test
    void refusesAFileThatIsNoCalendarBeforeItAsksForASystem(@TempDir Path directory) throws IOException {
        assertThat(imported(directory.resolve("missing.ics"))).contains("There is no file");
        assertThat(imported(directory)).contains("is not a file that can be read");
        assertThat(imported(Files.createFile(directory.resolve("empty.ics")))).contains("is empty");
    }

    private String imported(Path file) {
        assertThat(command.execute("import-ics", file.toString())).isEqualTo(ExitCode.FAILED);
        return errors.toString();
    }

    @Test
    void namesTheDataDirectorySoThatAShellReadsItBack(@TempDir Path directory) {
        Path data = directory.resolve("it's here");
        assertThat(command.execute("token", "alice", "--data", data.toString())).isEqualTo(ExitCode.NOT_RUNNING);
        assertThat(errors.toString()).contains("./openmeet up --data '" + directory + "/it'\\''s here'");
    }

    @Test
    void showsNoMailsWhereThereAreNoData(@TempDir Path directory) {
        assertThat(command.execute("mail", "list", "--data", directory.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(errors.toString()).contains("There are no data in " + directory);
    }

    @Test
    void saysWhatToDoWithDataOfAnotherVersion(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("logs"));
        Files.createDirectories(directory.resolve("run"));

        assertThat(command.execute("up", "--data", directory.toString())).isEqualTo(ExitCode.FAILED);

        assertThat(errors.toString())
                .contains("by another version of OpenMeet")
                .contains("./openmeet reset --data " + directory);
    }

    @Test
    void saysInASentenceThatKafkaDoesNotAnswer() {
        assertThat(new ErrorMessages()
                        .handleExecutionException(
                                new KafkaException("no topics", new TimeoutException("Timed out")),
                                command,
                                command.parseArgs()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(errors.toString().lines()).containsExactly("Kafka does not answer as it should: Timed out");
    }
}
