package net.openmeet.launcher.running;

import java.util.concurrent.CountDownLatch;
import net.openmeet.launcher.graph.Service;
import net.openmeet.platform.service.OpenMeetService;
import org.slf4j.MDC;

/** A process that is one service. */
public final class ServiceMain {

    private ServiceMain() {}

    /** Runs the service until this JVM is told to end. */
    public static void run(Service service) throws InterruptedException {
        MDC.put("service", service.name());
        OpenMeetService.run(InThisJvm.mainClass(service), service.name());
        new CountDownLatch(1).await();
    }
}
