package net.openmeet.platform.work;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Connects whoever enqueues work with whoever does it in this process. While nobody does, a wake-up is lost, and polling finds the row. */
final class WakeUps {

    private final Map<String, Runnable> workers = new ConcurrentHashMap<>();

    void register(String kind, Runnable wake) {
        workers.put(kind, wake);
    }

    void wake(String kind) {
        Runnable wake = workers.get(kind);
        if (wake != null) {
            wake.run();
        }
    }
}
