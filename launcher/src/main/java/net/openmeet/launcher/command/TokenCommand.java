package net.openmeet.launcher.command;

import java.util.concurrent.Callable;
import net.openmeet.launcher.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "token",
        description = "Prints a bearer token for a demo person, and nothing else.",
        mixinStandardHelpOptions = true,
        footer = {"", "curl -H \"Authorization: Bearer $(./openmeet token alice)\" http://localhost:8080/api/me"})
public final class TokenCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "PERSON", description = "alice, bob, carol or dan.")
    private String person = "";

    @Override
    public Integer call() {
        System.out.println(new GatewayClient(data.running()).token(person));
        return ExitCode.OK;
    }
}
