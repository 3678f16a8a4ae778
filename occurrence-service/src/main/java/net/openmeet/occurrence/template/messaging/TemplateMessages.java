package net.openmeet.occurrence.template.messaging;

import net.openmeet.location.messaging.LocationMessages;
import net.openmeet.occurrence.template.Template;
import net.openmeet.occurrence.template.Visibility;

/** Maps templates from and to the published language. */
public final class TemplateMessages {

    private TemplateMessages() {}

    public static Template templateOf(net.openmeet.schemas.series.Template message) {
        return new Template(
                message.getName(),
                message.getDescription(),
                message.getCapacity(),
                LocationMessages.location(message.getLocation()));
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
        return net.openmeet.schemas.series.Template.newBuilder()
                .setName(template.name())
                .setDescription(template.description())
                .setCapacity(template.capacity())
                .setLocation(LocationMessages.message(template.location()))
                .build();
    }

    public static net.openmeet.schemas.series.Visibility message(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> net.openmeet.schemas.series.Visibility.PUBLIC;
            case UNLISTED -> net.openmeet.schemas.series.Visibility.UNLISTED;
            case PRIVATE -> net.openmeet.schemas.series.Visibility.PRIVATE;
        };
    }
}
