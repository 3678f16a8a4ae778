package net.openmeet.series;

import java.time.Clock;
import net.openmeet.platform.consistency.ImmediateKinds;
import net.openmeet.platform.service.OpenMeetService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts series-service. */
@SpringBootApplication
public class SeriesServiceApplication {

    public static void main(String[] args) {
        OpenMeetService.run(SeriesServiceApplication.class, "series-service", args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Series are its own; it follows nobody. */
    @Bean
    static ImmediateKinds immediateKinds() {
        return ImmediateKinds.of("series", "occurrence", "attendance", "account");
    }
}
