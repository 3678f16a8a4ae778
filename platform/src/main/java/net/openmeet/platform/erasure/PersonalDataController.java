package net.openmeet.platform.erasure;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells community-service, for the person himself, what this service knows of him. It is in no document and behind no gateway. */
@RestController
@Hidden
class PersonalDataController {

    private final PersonalTelling telling;

    PersonalDataController(PersonalTelling telling) {
        this.telling = telling;
    }

    /** As it is read: whoever asks sees by its end that it is whole. */
    @GetMapping("/internal/personal-data/{account}")
    @Access(Audience.SERVICES)
    void tell(@PathVariable UUID account, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        telling.tell(account, response.getOutputStream());
    }
}
