package net.openmeet.platform.outbox;

import net.openmeet.platform.avro.AvroCodec;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.InitializingBean;

/** Looks up what the service will publish before it does, so that later the registry may be away. */
final class SchemaWarmUp implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaWarmUp.class);

    private final AvroCodec codec;
    private final String service;

    SchemaWarmUp(AvroCodec codec, String service) {
        this.codec = codec;
        this.service = service;
    }

    @Override
    public void afterPropertiesSet() {
        Thread.ofVirtual().name(service + "-schemas").start(this::warmUp);
    }

    private void warmUp() {
        MDC.put("service", service);
        for (Topic topic : Topics.all()) {
            if (topic.writer().equals(service)) {
                try {
                    codec.prepare(topic);
                } catch (RuntimeException e) {
                    LOG.warn("Schemas of {} will be looked up with the first message: {}", topic.name(), e.toString());
                }
            }
        }
    }
}
