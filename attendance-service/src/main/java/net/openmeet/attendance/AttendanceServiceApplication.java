package net.openmeet.attendance;

import net.openmeet.platform.consistency.ImmediateKinds;
import net.openmeet.platform.service.OpenMeetService;
import net.openmeet.vocabulary.group.KnownGroupsConfiguration;
import net.openmeet.vocabulary.restriction.KnownRestrictionsConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** attendance-service. */
@SpringBootApplication
@Import({KnownGroupsConfiguration.class, KnownRestrictionsConfiguration.class})
public class AttendanceServiceApplication {

    /** The service's name: its settings, its database migrations, its consumer group. */
    public static final String NAME = "attendance-service";

    public static void main(String[] arguments) {
        OpenMeetService.run(AttendanceServiceApplication.class, NAME, arguments);
    }

    /** Attendance, and who follows what, are its own. */
    @Bean
    static ImmediateKinds immediateKinds() {
        return ImmediateKinds.of("attendance", "follower");
    }
}
