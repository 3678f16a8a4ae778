package net.openmeet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class RequestedAddressTest {

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/series/old, , /api/series/new, /api/series/new",
        "/api/series/old, from=2030-01-01T19:00, /api/series/new, /api/series/new?from=2030-01-01T19:00",
        "/api/series/old/occurrences/2030-01-01/cancel, , /api/series/new, /api/series/new/occurrences/2030-01-01/cancel",
        "/api/series/old/occurrences/2030-01-01/cancel, , /api/series/old/occurrences/2030-01-02, /api/series/old/occurrences/2030-01-02/cancel",
        "/api/events/old/organisers, , /api/series/new, /api/series/new/organisers",
        "/api/events/old/attendees, limit=2&cursor=a%2Fb, /api/events/new, /api/events/new/attendees?limit=2&cursor=a%2Fb",
        "/api/series/old/calendar.ics, months=2, /api/series/new/calendar.ics, /api/series/new/calendar.ics?months=2"
    })
    void staysWhatItIsBelowAnotherPath(String requested, String query, String path, String address) {
        var request = new MockHttpServletRequest("GET", requested);
        request.setQueryString(query);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        assertThat(RequestedAddress.under(path)).hasToString(address);
    }
}
