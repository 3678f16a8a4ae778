package net.openmeet.gateway.routing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.openmeet.gateway.changes.ChangesRelay;
import net.openmeet.gateway.preview.PreviewRelay;
import net.openmeet.gateway.relay.Relay;
import net.openmeet.gateway.report.ReportRelay;
import net.openmeet.gateway.rsvp.AttendanceRelay;
import net.openmeet.gateway.stream.Streams;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.problem.ProblemWriter;
import net.openmeet.platform.security.OwnHost;
import org.springframework.http.server.PathContainer;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Has services answer what is on a {@link Route}; each decides for itself who may call what. All else goes on to the gateway's own handlers,
 * with questions whether other sites may call, which none may.
 */
final class RelayFilter extends OncePerRequestFilter {

    private final Relay relay;
    private final StreamRelay streams;
    private final AttendanceRelay attendance;
    private final PreviewRelay previews;
    private final ChangesRelay changes;
    private final ReportRelay reports;
    private final RecentWrites writes;
    private final OwnHost ownHost;
    private final ProblemWriter problems;

    RelayFilter(
            Relay relay,
            StreamRelay streams,
            AttendanceRelay attendance,
            PreviewRelay previews,
            ChangesRelay changes,
            ReportRelay reports,
            RecentWrites writes,
            OwnHost ownHost,
            ProblemWriter problems) {
        this.relay = relay;
        this.streams = streams;
        this.attendance = attendance;
        this.previews = previews;
        this.changes = changes;
        this.reports = reports;
        this.writes = writes;
        this.ownHost = ownHost;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Route route = Route.of(PathContainer.parsePath(request.getRequestURI()));
        if (route == null || CorsUtils.isPreFlightRequest(request)) {
            chain.doFilter(request, response);
            return;
        }
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(observed -> observed.setPathPattern(route.paths().getPatternString()));
        try {
            answer(route, writes.tell(route.service(), request), response);
            writes.note(request, response);
        } catch (RuntimeException failure) {
            problems.write(request, response, failure);
        }
    }

    private void answer(Route route, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (route.demo()) {
            ownHost.require(request);
        }
        if (Streams.areAskedFor(request)) {
            streams.answer(route.service(), request, response);
        } else if (route.service() == Service.ATTENDANCE) {
            attendance.answer(request, response);
        } else if (previews.concerns(request)) {
            previews.answer(request, response);
        } else if (changes.concerns(request)) {
            changes.answer(request, response);
        } else if (reports.concerns(request)) {
            reports.answer(request, response);
        } else if (route.cookies()) {
            relay.send(route.service(), request, ForeignCookies.of(request))
                    .withCookies()
                    .passOn(response);
        } else {
            relay.send(route.service(), request).passOn(response);
        }
    }
}
