package net.openmeet.series;

import net.openmeet.platform.service.OpenMeetService;
import net.openmeet.vocabulary.group.KnownGroupsConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts series-service. */
@SpringBootApplication
@Import(KnownGroupsConfiguration.class)
public class SeriesServiceApplication {

    public static void main(String[] args) {
        OpenMeetService.run(SeriesServiceApplication.class, "series-service", args);
    }
}
