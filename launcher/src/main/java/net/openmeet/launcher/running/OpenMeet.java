package net.openmeet.launcher.running;

import java.util.concurrent.CountDownLatch;
import net.openmeet.launcher.graph.Addresses;
import net.openmeet.launcher.graph.PortPlan;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.state.DataDirectory;
import net.openmeet.launcher.state.RunState;

/** One run of the whole system on this machine. The caller holds the data directory's lock. */
public final class OpenMeet {

    private final Boot boot;
    private final DataDirectory data;
    private final RunState state;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;

    /** A run that hasn't started; {@code separate} gives each service a JVM of its own. */
    public OpenMeet(SystemGraph graph, PortPlan ports, DataDirectory data, boolean separate, Progress progress) {
        Addresses addresses =
                new LocalAddresses(ports, data::password, kind -> data.of(kind).toString());
        LocalStarter.ServiceStarter services =
                separate ? new OwnJvm(Installation.current(), addresses, data, progress) : new InThisJvm(addresses);
        this.boot = new Boot(graph, new LocalStarter(graph, addresses, data, services), progress);
        this.data = data;
        this.state = new RunState(ProcessHandle.current().pid(), separate, false, ports);
    }

    /**
     * Starts everything and returns when it is ready, or when it was stopped meanwhile.
     *
     * @return whether it is ready
     * @throws StartFailedException naming the component that could not start
     */
    public boolean start() {
        data.write(state);
        try {
            boot.start();
        } catch (RuntimeException e) {
            // Then it is only about work that was interrupted, or not begun any more.
            if (stopping) {
                return false;
            }
            throw e;
        }
        data.write(state.readyNow());
        return true;
    }

    /** Stops everything, also while it is starting. Idempotent. */
    public void stop() {
        stopping = true;
        boot.stop();
        stopped.countDown();
    }

    public void awaitStop() throws InterruptedException {
        stopped.await();
    }
}
