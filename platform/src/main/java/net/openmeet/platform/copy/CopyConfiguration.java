package net.openmeet.platform.copy;

import java.util.List;
import net.openmeet.platform.avro.AvroCodec;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets every {@link Copy} bean be made anew. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RebuildSettings.class)
public class CopyConfiguration {

    @Bean
    CopyRebuild copyRebuild(
            ObjectProvider<Copy> copies,
            KafkaConnectionDetails kafka,
            KafkaProperties properties,
            AvroCodec codec,
            JdbcClient jdbc,
            RebuildSettings settings,
            @Value("${spring.application.name}") String service) {
        List<Copy> all = copies.orderedStream().toList();
        var rows = new RebuildRows(jdbc);
        all.forEach(rows::add);
        var readers = new StateReaders(
                properties.buildConsumerProperties(), kafka.getConsumer().getBootstrapServers(), service, settings);
        return new CopyRebuild(all.stream(), readers, codec, rows, settings);
    }
}
