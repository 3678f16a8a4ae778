package net.openmeet.gateway.body;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code openmeet.gateway.bodies}.
 *
 * @param anonymous the largest body that is taken from somebody who isn't signed in
 * @param inMemory all bodies together; by default a twelfth of the heap, of which copying them takes up to three
 */
@ConfigurationProperties("openmeet.gateway.bodies")
record BodySettings(
        @DefaultValue("64KB") DataSize anonymous, @Nullable DataSize inMemory) {

    private static final int SHARE_OF_HEAP = 12;

    long bytesInMemory() {
        return inMemory == null ? Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP : inMemory.toBytes();
    }
}
