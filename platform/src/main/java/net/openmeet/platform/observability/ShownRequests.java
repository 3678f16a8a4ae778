package net.openmeet.platform.observability;

import io.micrometer.common.KeyValue;
import jakarta.servlet.http.HttpServletRequest;
import net.openmeet.platform.text.ShownPath;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** What traces say of a request: its path without secrets. Metrics have its pattern alone. */
final class ShownRequests extends DefaultServerRequestObservationConvention {

    @Override
    protected KeyValue httpUrl(ServerRequestObservationContext context) {
        HttpServletRequest request = context.getCarrier();
        return request == null
                ? super.httpUrl(context)
                : KeyValue.of("http.url", ShownPath.of(request.getRequestURI()));
    }
}
