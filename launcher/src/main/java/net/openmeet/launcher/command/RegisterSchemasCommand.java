package net.openmeet.launcher.command;

import java.net.URI;
import java.util.concurrent.Callable;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.platform.avro.RegistryUnavailableException;
import net.openmeet.platform.catalogue.IncompatibleSchemaException;
import net.openmeet.platform.catalogue.SchemaRegistration;
import net.openmeet.schemas.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "register-schemas",
        description = "Registers every message schema of the catalogue. ./openmeet up does it, too.",
        mixinStandardHelpOptions = true)
public final class RegisterSchemasCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--registry-url",
            paramLabel = "URL",
            defaultValue = "${env:OPENMEET_REGISTRY_URL}",
            description =
                    "Base of the Confluent-compatible API. Default: $OPENMEET_REGISTRY_URL, else the running system's.")
    private @Nullable URI registry;

    @Override
    public Integer call() {
        URI url = registry != null
                ? registry
                : URI.create("http://127.0.0.1:" + data.running().ports().port("registry") + SystemGraph.REGISTRY_API);
        try {
            SchemaRegistration.register(url);
        } catch (IncompatibleSchemaException | RegistryUnavailableException e) {
            throw CommandException.failed(String.valueOf(e.getMessage()));
        }
        Topics.all().forEach(topic -> topic.messages().forEach(message -> System.out.println(topic.subject(message))));
        return ExitCode.OK;
    }
}
