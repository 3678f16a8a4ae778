package net.openmeet.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import net.openmeet.platform.text.ShownPath;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TracingARequestTest {

    private static final String SECRET = ShownPath.SECRET + "abc";

    @Test
    void saysItsPathWithoutSecretsAndItsPatternAsItsName() {
        var request = new MockHttpServletRequest("GET", "/api/calendar/feeds/" + SECRET + ".ics");
        var context = new ServerRequestObservationContext(request, new MockHttpServletResponse());
        context.setPathPattern("/api/calendar/feeds/{secret}.ics");
        var shown = new ShownRequests();

        assertThat(shown.getHighCardinalityKeyValues(context).stream().map(KeyValue::getValue))
                .containsExactly("/api/calendar/feeds/secret_*");
        assertThat(shown.getLowCardinalityKeyValues(context).stream().map(KeyValue::getValue))
                .noneMatch(value -> value.contains(SECRET));
        assertThat(shown.getContextualName(context)).isEqualTo("http get /api/calendar/feeds/{secret}.ics");
    }
}
