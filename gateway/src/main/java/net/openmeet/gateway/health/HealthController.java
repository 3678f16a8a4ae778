package net.openmeet.gateway.health;

import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether OpenMeet as a whole can be used. */
@RestController
class HealthController {

    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    /** 200 when the gateway and every service are ready, else 503 with the same body; never takes longer than the health time-out. */
    @GetMapping("/health")
    @Access(Audience.EVERYONE)
    ResponseEntity<HealthResponse> health() {
        HealthResponse health = HealthResponse.of(readiness.ofServices());
        return ResponseEntity.status(health.isUp() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(health);
    }
}
