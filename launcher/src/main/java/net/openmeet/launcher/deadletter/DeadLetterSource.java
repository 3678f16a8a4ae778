package net.openmeet.launcher.deadletter;

import net.openmeet.launcher.command.KafkaOption;
import net.openmeet.platform.deadletter.DeadLetters;
import picocli.CommandLine.Mixin;

/** Whose dead letters a command is about. */
final class DeadLetterSource {

    @Mixin
    private final KafkaOption kafka = new KafkaOption();

    DeadLetters open() {
        return new DeadLetters(kafka.access());
    }
}
