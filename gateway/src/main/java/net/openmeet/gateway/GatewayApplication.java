package net.openmeet.gateway;

import net.openmeet.platform.service.OpenMeetService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway. */
@SpringBootApplication
public class GatewayApplication {

    public static void main(String[] args) {
        OpenMeetService.run(GatewayApplication.class, "gateway", args);
    }
}
