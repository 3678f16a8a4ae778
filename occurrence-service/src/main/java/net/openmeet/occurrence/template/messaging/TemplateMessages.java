package net.openmeet.occurrence.template.messaging;

import net.openmeet.occurrence.template.Location;
import net.openmeet.occurrence.template.Template;
import net.openmeet.occurrence.template.Visibility;
import org.jspecify.annotations.Nullable;

/** Maps templates from and to the published language. */
public final class TemplateMessages {

    private TemplateMessages() {}

    public static Template templateOf(net.openmeet.schemas.series.Template message) {
        return new Template(
                message.getName(), message.getDescription(), message.getCapacity(), locationOf(message.getLocation()));
    }

    public static @Nullable Location locationOf(net.openmeet.schemas.series.@Nullable Location message) {
        return message == null
                ? null
                : new Location(
                        message.getName(),
                        message.getCountry(),
                        message.getPostalCode(),
                        message.getRegion(),
                        message.getLocality(),
                        message.getStreet(),
                        message.getOnlineUri());
    }

    /** A value that this version doesn't know is taken as private. */
    public static Visibility visibilityOf(net.openmeet.schemas.series.Visibility message) {
        return switch (message) {
            case PUBLIC -> Visibility.PUBLIC;
            case UNLISTED -> Visibility.UNLISTED;
            case PRIVATE, UNKNOWN -> Visibility.PRIVATE;
        };
    }

    public static net.openmeet.schemas.series.Template message(Template template) {
        var location = template.location();
        return net.openmeet.schemas.series.Template.newBuilder()
                .setName(template.name())
                .setDescription(template.description())
                .setCapacity(template.capacity())
                .setLocation(location == null ? null : message(location))
                .build();
    }

    public static net.openmeet.schemas.series.Visibility message(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> net.openmeet.schemas.series.Visibility.PUBLIC;
            case UNLISTED -> net.openmeet.schemas.series.Visibility.UNLISTED;
            case PRIVATE -> net.openmeet.schemas.series.Visibility.PRIVATE;
        };
    }

    private static net.openmeet.schemas.series.Location message(Location location) {
        return net.openmeet.schemas.series.Location.newBuilder()
                .setName(location.name())
                .setCountry(location.country())
                .setPostalCode(location.postalCode())
                .setRegion(location.region())
                .setLocality(location.locality())
                .setStreet(location.street())
                .setOnlineUri(location.onlineUri())
                .build();
    }
}
