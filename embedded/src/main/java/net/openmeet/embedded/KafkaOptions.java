package net.openmeet.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** How the broker is set up: one node that is broker and controller, small, reachable from this machine alone. */
final class KafkaOptions {

    private static final String HOST = "127.0.0.1";

    private KafkaOptions() {}

    static String address(int port) {
        return HOST + ":" + port;
    }

    static Properties of(Path data, int port, int controllerPort, Map<String, String> further) {
        String listener = "PLAINTEXT://" + address(port);
        var properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + address(controllerPort),
                "listeners", listener + ",CONTROLLER://" + address(controllerPort),
                "advertised.listeners", listener,
                "controller.listener.names", "CONTROLLER",
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs", data.toString(),
                "auto.create.topics.enable", "false"));
        // A single node can't replicate.
        properties.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "2",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0"));
        // The defaults are for a machine of its own: 128 MiB for compaction alone.
        properties.putAll(Map.of(
                "log.cleaner.dedupe.buffer.size", "4194304",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "num.recovery.threads.per.data.dir", "2"));
        further.forEach((name, value) -> properties.setProperty(
                name, value.replace("{listener}", address(port)).replace("{controller}", address(controllerPort))));
        return properties;
    }
}
