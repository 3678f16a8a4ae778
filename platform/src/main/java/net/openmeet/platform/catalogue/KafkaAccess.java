package net.openmeet.platform.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;

/**
 * How a tool reaches Kafka, and as whom.
 *
 * @param bootstrapServers {@code host:port[,host:port]}
 * @param security further settings of a client; empty where Kafka asks nobody who they are
 */
public record KafkaAccess(String bootstrapServers, Map<String, Object> security) {

    public KafkaAccess {
        security = Map.copyOf(security);
    }

    /** Without saying who asks. */
    public static KafkaAccess anonymous(String bootstrapServers) {
        return new KafkaAccess(bootstrapServers, Map.of());
    }

    /**
     * By user and password.
     *
     * @param protocol {@code SASL_SSL}, or {@code SASL_PLAINTEXT} within one machine
     * @param mechanism {@code PLAIN}, or {@code SCRAM-SHA-512} where the broker keeps SCRAM credentials
     * @param loginModule class name of Kafka's login module for that mechanism
     */
    public static KafkaAccess as(
            String user,
            String password,
            String bootstrapServers,
            String protocol,
            String mechanism,
            String loginModule) {
        return new KafkaAccess(
                bootstrapServers,
                Map.of(
                        CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                        protocol,
                        SaslConfigs.SASL_MECHANISM,
                        mechanism,
                        SaslConfigs.SASL_JAAS_CONFIG,
                        loginModule + " required username=\"" + user + "\" password=\"" + password + "\";"));
    }

    /** What any Kafka client is made with, and more. */
    public Map<String, Object> settings(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(security);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.putAll(more);
        return settings;
    }
}
