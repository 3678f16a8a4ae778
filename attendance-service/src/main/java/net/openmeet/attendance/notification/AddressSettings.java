package net.openmeet.attendance.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.internal}: this service as a client of community-service's provider.
 *
 * @param clientId what OpenMeet's services are called
 * @param clientSecret by what they prove who they are; without one nobody is mailed
 */
@ConfigurationProperties("openmeet.internal")
record AddressSettings(
        @DefaultValue("openmeet-services") String clientId,
        @Nullable String clientSecret) {

    boolean isClient() {
        return clientSecret != null && !clientSecret.isBlank();
    }
}
