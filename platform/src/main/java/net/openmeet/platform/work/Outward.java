package net.openmeet.platform.work;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether anybody outside is called: {@code openmeet.outward}. While it is off, the rows of such work wait. */
record Outward(boolean isOn) {

    private static final Logger LOG = LoggerFactory.getLogger(Outward.class);

    void bindTo(MeterRegistry registry) {
        Gauge.builder("openmeet.work.outward", () -> isOn ? 1 : 0)
                .description("1 while calls to the outside are made, 0 while they wait")
                .register(registry);
        if (!isOn) {
            LOG.warn("openmeet.outward is off: calls to the outside wait");
        }
    }
}
