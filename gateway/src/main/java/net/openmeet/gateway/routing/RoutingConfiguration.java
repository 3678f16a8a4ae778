package net.openmeet.gateway.routing;

import java.time.Clock;
import net.openmeet.gateway.changes.ChangesRelay;
import net.openmeet.gateway.preview.PreviewRelay;
import net.openmeet.gateway.relay.Relay;
import net.openmeet.gateway.report.ReportRelay;
import net.openmeet.gateway.rsvp.AttendanceRelay;
import net.openmeet.gateway.session.SessionManagement;
import net.openmeet.platform.problem.ProblemWriter;
import net.openmeet.platform.security.OwnHost;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Carries requests along the {@link Route}s. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    /** For requests that were admitted and are there as a whole, of members who are registered. */
    private static final int LAST = -60;

    @Bean
    FilterRegistrationBean<RelayFilter> relayFilter(
            Relay relay,
            AttendanceRelay attendance,
            PreviewRelay previews,
            ChangesRelay changes,
            ReportRelay reports,
            SessionManagement sessions,
            OwnHost ownHost,
            ProblemWriter problems,
            Clock clock) {
        var registration = new FilterRegistrationBean<RelayFilter>(new RelayFilter(
                relay,
                new StreamRelay(relay, sessions),
                attendance,
                previews,
                changes,
                reports,
                new RecentWrites(clock),
                ownHost,
                problems));
        registration.setOrder(LAST);
        return registration;
    }
}
