package net.openmeet.launcher;

import net.openmeet.launcher.command.CreateAclsCommand;
import net.openmeet.launcher.command.CreateTopicsCommand;
import net.openmeet.launcher.command.DoctorCommand;
import net.openmeet.launcher.command.DownCommand;
import net.openmeet.launcher.command.ImportIcsCommand;
import net.openmeet.launcher.command.LogsCommand;
import net.openmeet.launcher.command.MailCommand;
import net.openmeet.launcher.command.RegisterSchemasCommand;
import net.openmeet.launcher.command.ResetCommand;
import net.openmeet.launcher.command.ServiceCommand;
import net.openmeet.launcher.command.StatusCommand;
import net.openmeet.launcher.command.TokenCommand;
import net.openmeet.launcher.command.TrainCommand;
import net.openmeet.launcher.command.UpCommand;
import net.openmeet.launcher.deadletter.DltCommand;
import net.openmeet.launcher.erasure.ErasureCommand;
import net.openmeet.launcher.expand.ExpandCommand;
import net.openmeet.launcher.logging.Logging;
import net.openmeet.launcher.role.RoleCommand;
import net.openmeet.launcher.seats.SeatsCommand;
import net.openmeet.launcher.work.RebuildCommand;
import net.openmeet.launcher.work.WorkCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./openmeet}: runs OpenMeet on this machine. A new subcommand is a class of its own and a line here. */
@Command(
        name = "openmeet",
        description = "Runs OpenMeet on this machine.",
        mixinStandardHelpOptions = true,
        version = "0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            DoctorCommand.class,
            TokenCommand.class,
            ImportIcsCommand.class,
            ExpandCommand.class,
            DltCommand.class,
            WorkCommand.class,
            ErasureCommand.class,
            SeatsCommand.class,
            MailCommand.class,
            RoleCommand.class,
            RebuildCommand.class,
            CreateTopicsCommand.class,
            CreateAclsCommand.class,
            RegisterSchemasCommand.class,
            ServiceCommand.class,
            TrainCommand.class
        },
        footer = {"", "./openmeet test [ARGS] runs all tests (mvnw verify)."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done",
            "1:It did not work; the message says why",
            "2:The command line is wrong",
            "3:The system isn't running",
            "4:Another run has the data directory",
            "5:A port is taken"
        })
public final class OpenMeetCommand {

    /** Lines that people may copy, such as an example of expand, are not broken up to here. */
    static final int HELP_WIDTH = 110;

    private OpenMeetCommand() {}

    public static void main(String[] arguments) {
        Logging.quiet();
        int exitCode = commandLine().execute(arguments);
        System.exit(exitCode);
    }

    static CommandLine commandLine() {
        return new CommandLine(new OpenMeetCommand())
                .setUsageHelpWidth(HELP_WIDTH)
                .setExecutionExceptionHandler(new ErrorMessages())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
