package net.openmeet.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import net.openmeet.embedded.MailFolder;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.state.DataDirectory;
import picocli.CommandLine.Mixin;

/** Whose mails a command is about; the system needn't run. */
final class MailSource {

    @Mixin
    private final DataOption data = new DataOption();

    MailFolder folder() {
        DataDirectory directory = data.directory();
        if (!directory.isOurs()) {
            throw CommandException.failed("There are no data in " + directory.path()
                    + ". Start OpenMeet with ./openmeet up" + data.argument());
        }
        try {
            return MailFolder.in(directory.of(SystemGraph.MAIL));
        } catch (IOException e) {
            throw new UncheckedIOException("The mails in " + directory.path() + " can't be read", e);
        }
    }
}
