package net.openmeet.series.series.messaging;

import net.openmeet.location.messaging.LocationMessages;
import net.openmeet.schemas.series.Template;

/** What series look like, in the published language. */
final class TemplateMessages {

    private TemplateMessages() {}

    static Template template(net.openmeet.series.series.Template template) {
        return Template.newBuilder()
                .setName(template.name())
                .setDescription(template.description())
                .setCapacity(template.capacity())
                .setLocation(LocationMessages.message(template.location()))
                .build();
    }
}
