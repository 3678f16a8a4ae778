package net.openmeet.launcher.command;

import java.util.List;
import java.util.concurrent.Callable;
import net.openmeet.launcher.ExitCode;
import net.openmeet.platform.catalogue.TopicAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "create-acls",
        description = {
            "Gives every service the rights on topics that the catalogue says, and takes away all others there.",
            "For a Kafka that asks who somebody is; the one of ./openmeet up trusts this machine."
        },
        mixinStandardHelpOptions = true)
public final class CreateAclsCommand implements Callable<Integer> {

    @Mixin
    private final KafkaOption kafka = new KafkaOption();

    @Option(
            names = "--subscriber",
            paramLabel = "NAME",
            description = "A principal that isn't a service of ours, and may read the open topics. Repeatable.")
    private List<String> subscribers = List.of();

    @Override
    public Integer call() {
        TopicAccess.Written written = TopicAccess.write(kafka.access(), subscribers);
        written.granted().forEach(right -> System.out.println("may      " + right));
        written.removed().forEach(right -> System.out.println("removed  " + right));
        return ExitCode.OK;
    }
}
