package net.openmeet.series;

import net.openmeet.platform.service.OpenMeetService;
import net.openmeet.vocabulary.group.KnownGroupsConfiguration;
import net.openmeet.vocabulary.newcomer.KnownNewcomersConfiguration;
import net.openmeet.vocabulary.restriction.KnownRestrictionsConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts series-service. */
@SpringBootApplication
@Import({KnownGroupsConfiguration.class, KnownRestrictionsConfiguration.class, KnownNewcomersConfiguration.class})
public class SeriesServiceApplication {

    public static void main(String[] args) {
        OpenMeetService.run(SeriesServiceApplication.class, "series-service", args);
    }
}
