package net.openmeet.community;

import net.openmeet.platform.consistency.ImmediateKinds;
import net.openmeet.platform.service.OpenMeetService;
import net.openmeet.vocabulary.restriction.Restrictions;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Starts community-service. */
@SpringBootApplication
@Import(Restrictions.class)
public class CommunityServiceApplication {

    public static void main(String[] args) {
        OpenMeetService.run(CommunityServiceApplication.class, "community-service", args);
    }

    /** Accounts are its own. What it tells of series in groups nobody waits for. */
    @Bean
    static ImmediateKinds immediateKinds() {
        return ImmediateKinds.of("account", "series", "occurrence", "attendance");
    }
}
