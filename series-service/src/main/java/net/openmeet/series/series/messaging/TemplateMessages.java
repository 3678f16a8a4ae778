package net.openmeet.series.series.messaging;

import java.util.Optional;
import net.openmeet.schemas.series.Location;
import net.openmeet.schemas.series.Template;
import net.openmeet.series.series.Address;
import org.jspecify.annotations.Nullable;

/** What series look like, in the published language. */
final class TemplateMessages {

    private TemplateMessages() {}

    static Template template(net.openmeet.series.series.Template template) {
        return Template.newBuilder()
                .setName(template.name())
                .setDescription(template.description())
                .setCapacity(template.capacity())
                .setLocation(location(template.location()))
                .build();
    }

    static @Nullable Location location(net.openmeet.series.series.@Nullable Location location) {
        if (location == null) {
            return null;
        }
        var address = Optional.ofNullable(location.address());
        return Location.newBuilder()
                .setName(location.name())
                .setCountry(address.map(Address::country).orElse(null))
                .setPostalCode(address.map(Address::postalCode).orElse(null))
                .setRegion(address.map(Address::region).orElse(null))
                .setLocality(address.map(Address::locality).orElse(null))
                .setStreet(address.map(Address::street).orElse(null))
                .setOnlineUri(Optional.ofNullable(location.onlineUri())
                        .map(Object::toString)
                        .orElse(null))
                .build();
    }
}
