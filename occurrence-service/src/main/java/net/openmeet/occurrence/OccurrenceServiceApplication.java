package net.openmeet.occurrence;

import net.openmeet.platform.consistency.ImmediateKinds;
import net.openmeet.platform.service.OpenMeetService;
import net.openmeet.vocabulary.group.KnownGroupsConfiguration;
import net.openmeet.vocabulary.newcomer.KnownNewcomersConfiguration;
import net.openmeet.vocabulary.restriction.KnownRestrictionsConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Starts occurrence-service. */
@SpringBootApplication
@Import({KnownGroupsConfiguration.class, KnownRestrictionsConfiguration.class, KnownNewcomersConfiguration.class})
@ConfigurationPropertiesScan
public class OccurrenceServiceApplication {

    public static void main(String[] args) {
        OpenMeetService.run(OccurrenceServiceApplication.class, "occurrence-service", args);
    }

    /** Occurrences are its own, and it knows no names. */
    @Bean
    static ImmediateKinds immediateKinds() {
        return ImmediateKinds.of("occurrence", "account");
    }
}
