package net.openmeet.occurrence.subscription.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import net.openmeet.occurrence.icalendar.web.CalendarFile;
import net.openmeet.occurrence.subscription.PersonalFeedManagement;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells community-service, for the person himself, what stands in his calendar. It is in no document and behind no gateway. */
@RestController
@Hidden
class InternalCalendarController {

    private final PersonalFeedManagement management;

    InternalCalendarController(PersonalFeedManagement management) {
        this.management = management;
    }

    @GetMapping(path = "/internal/personal-data/{account}/calendar.ics", produces = CalendarFile.TYPE)
    @Access(Audience.SERVICES)
    ResponseEntity<byte[]> calendar(@PathVariable UUID account) {
        return CalendarFile.named("calendar")
                .cacheControl(CacheControl.noStore())
                .body(management.all(account));
    }
}
