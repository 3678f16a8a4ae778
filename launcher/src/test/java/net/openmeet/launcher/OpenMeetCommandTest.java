package net.openmeet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
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

    @Test
    void refusesPortsThatCanNotBe() {
        assertThat(command.execute("up", "--port", "gatway=1")).isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString()).contains("gatway");
    }
}
