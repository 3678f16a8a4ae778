package net.openmeet.launcher.running;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import net.openmeet.launcher.graph.Service;

/**
 * A service's process that is started again when it ends by itself, and ended when it lives and doesn't answer any more; unless it keeps on
 * ending.
 */
final class Supervised implements Running {

    private static final int STOP_SECONDS = 30;
    private static final int RESTARTS = 5;
    private static final Duration WITHIN = Duration.ofMinutes(2);
    private static final int PROBE_SECONDS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Service service;
    private final OwnJvm jvms;
    private final Progress progress;
    private final RestartBudget budget = new RestartBudget(RESTARTS, WITHIN);
    private Process process;
    private boolean stopping;

    Supervised(Service service, OwnJvm jvms, Process process, Progress progress) {
        this.service = service;
        this.jvms = jvms;
        this.process = process;
        this.progress = progress;
        watch(process);
    }

    private void watch(Process watched) {
        Thread.ofPlatform().daemon().name("watch-" + service.name()).start(() -> {
            try {
                awaitEnd(watched);
                // One that ends at once must not keep the machine busy.
                Thread.sleep(PAUSE);
                ended(watched);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void awaitEnd(Process watched) throws InterruptedException {
        var pulse = new Pulse(System.nanoTime());
        while (!watched.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
            if (pulse.isLost(jvms.isAlive(service), System.nanoTime())) {
                progress.notice(service.name() + " has not answered for " + Pulse.PATIENCE.toSeconds()
                        + " s; its process " + watched.pid() + " is killed");
                watched.destroyForcibly().waitFor();
            }
        }
    }

    private synchronized void ended(Process last) {
        if (stopping) {
            return;
        }
        String what = service.name() + " ended with exit code " + last.exitValue();
        if (!budget.allows(System.nanoTime())) {
            progress.notice(what + " again and again; it stays down. See ./openmeet logs " + service.name());
            return;
        }
        process = jvms.launch(service);
        progress.notice(what + "; started again as process " + process.pid());
        watch(process);
    }

    @Override
    public void stop() {
        Process last;
        synchronized (this) {
            stopping = true;
            last = process;
        }
        last.destroy();
        try {
            if (!last.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                last.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            last.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        jvms.forget(service);
    }
}
