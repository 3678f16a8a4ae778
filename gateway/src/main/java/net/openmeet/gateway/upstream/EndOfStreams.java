package net.openmeet.gateway.upstream;

import org.springframework.context.SmartLifecycle;

/** Ends streams when the gateway stops; whoever listens comes again, to another one. */
final class EndOfStreams implements SmartLifecycle {

    private final UpstreamClients clients;
    private volatile boolean running;

    EndOfStreams(UpstreamClients clients) {
        this.clients = clients;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        clients.endStreams();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
