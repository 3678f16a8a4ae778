package net.openmeet.series;

import net.openmeet.platform.service.OpenMeetService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts series-service. */
@SpringBootApplication
public class SeriesServiceApplication {

    public static void main(String[] args) {
        OpenMeetService.run(SeriesServiceApplication.class, "series-service", args);
    }
}
