package net.openmeet.community;

import net.openmeet.platform.service.OpenMeetService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts community-service. */
@SpringBootApplication
public class CommunityServiceApplication {

    public static void main(String[] args) {
        OpenMeetService.run(CommunityServiceApplication.class, "community-service", args);
    }
}
