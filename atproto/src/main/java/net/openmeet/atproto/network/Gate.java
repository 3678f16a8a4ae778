package net.openmeet.atproto.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * The way out for clients that ask whatever strangers name: a proxy within this process, on this machine alone, that looks a name up, looks at all addresses that it leads to, and connects to one of those it looked at.
 * Clients look nothing up themselves, so that no name leads elsewhere between the look and the connection. TLS is the client's, end to end: what passes here is closed to it.
 *
 * <p>Who else is on this machine could use it, for what is open to them anyway.
 */
final class Gate implements AutoCloseable {

    private static final int MOST_AT_ONCE = 512;

    private final ServerSocket server;
    private final Ways ways;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Set<Socket> open = Collections.synchronizedSet(new HashSet<>());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Gate(ServerSocket server, Ways ways) {
        this.server = server;
        this.ways = ways;
    }

    static Gate open(Ways ways) throws IOException {
        var gate = new Gate(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), ways);
        gate.threads.execute(gate::accept);
        return gate;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                if (places.tryAcquire()) {
                    threads.execute(() -> passage(client));
                } else {
                    client.close();
                }
            } catch (IOException closed) {
                // the loop ends where the server is closed; one client that is gone is none
            }
        }
    }

    private void passage(Socket client) {
        open.add(client);
        try (client) {
            new Passage(client, ways, threads).run();
        } catch (IOException broken) {
            // either side hung up, which the other hears by its connection
        } finally {
            open.remove(client);
            places.release();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : Set.copyOf(open)) {
                socket.close();
            }
        } catch (IOException alreadyClosed) {
            // there is nothing left to close
        }
        threads.shutdownNow();
    }
}
