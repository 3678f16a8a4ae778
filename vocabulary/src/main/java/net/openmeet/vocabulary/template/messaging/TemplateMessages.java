package net.openmeet.vocabulary.template.messaging;

import net.openmeet.location.messaging.LocationMessages;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/** Maps templates and visibility from and to the published language. */
public final class TemplateMessages {

    private TemplateMessages() {}

    /**
     * What a message says of a template.
     *
     * @throws UnprocessableMessageException if it says what no template is
     */
    public static Template template(net.openmeet.schemas.series.Template message) {
        try {
            return new Template(
                    message.getName(),
                    message.getDescription(),
                    message.getCapacity(),
                    LocationMessages.location(message.getLocation()));
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("The template can't be read", e);
        }
    }

    /** What a message says of visibility. A value that this version doesn't know is taken as private. */
    public static Visibility visibility(net.openmeet.schemas.series.Visibility message) {
        return switch (message) {
            case PUBLIC -> Visibility.PUBLIC;
            case UNLISTED -> Visibility.UNLISTED;
            case PRIVATE, UNKNOWN -> Visibility.PRIVATE;
        };
    }

    /** A template in a message. */
    public static net.openmeet.schemas.series.Template message(Template template) {
        return net.openmeet.schemas.series.Template.newBuilder()
                .setName(template.name())
                .setDescription(template.description())
                .setCapacity(template.capacity())
                .setLocation(LocationMessages.message(template.location()))
                .build();
    }

    /** Visibility in a message. */
    public static net.openmeet.schemas.series.Visibility message(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> net.openmeet.schemas.series.Visibility.PUBLIC;
            case UNLISTED -> net.openmeet.schemas.series.Visibility.UNLISTED;
            case PRIVATE -> net.openmeet.schemas.series.Visibility.PRIVATE;
        };
    }
}
