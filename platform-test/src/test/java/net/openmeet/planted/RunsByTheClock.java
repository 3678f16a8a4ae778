package net.openmeet.planted;

import java.util.concurrent.ScheduledExecutorService;
import org.springframework.scheduling.annotation.Scheduled;

class RunsByTheClock {

    @Scheduled(fixedDelay = 1)
    void run() {}

    void start(ScheduledExecutorService executor) {
        executor.shutdown();
    }
}
