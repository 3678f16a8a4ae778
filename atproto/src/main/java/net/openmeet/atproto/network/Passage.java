package net.openmeet.atproto.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection through the gate: where to, whether one may, and then both ways until either hangs up. */
final class Passage {

    private static final Pattern CONNECT = Pattern.compile("CONNECT ([a-zA-Z0-9.-]{1,253}):443 HTTP/1\\.[01]");
    private static final int LONGEST_HEAD = 8_192;
    private static final int HEAD_MILLIS = 10_000;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int MOST_TRIES = 3;

    private final Socket client;
    private final Ways ways;
    private final Executor threads;

    Passage(Socket client, Ways ways, Executor threads) {
        this.client = client;
        this.ways = ways;
        this.threads = threads;
    }

    void run() throws IOException {
        client.setSoTimeout(HEAD_MILLIS);
        Matcher request = CONNECT.matcher(head().lines().findFirst().orElse(""));
        if (!request.matches() || !OpenUrl.isOpenName(request.group(1))) {
            answer("403 Forbidden");
            return;
        }
        List<InetAddress> addresses = addresses(request.group(1));
        if (addresses.isEmpty() || !addresses.stream().allMatch(ways.open())) {
            answer("403 Forbidden");
            return;
        }
        Optional<Socket> server = connected(addresses);
        if (server.isEmpty()) {
            answer("502 Bad Gateway");
            return;
        }
        try (Socket out = server.get()) {
            answer("200 Connection Established");
            client.setSoTimeout(0);
            threads.execute(() -> pump(out, client));
            pump(client, out);
        }
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        InputStream in = client.getInputStream();
        while (!head.toString().endsWith("\r\n\r\n") && head.length() < LONGEST_HEAD) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private List<InetAddress> addresses(String host) {
        try {
            return ways.names().addresses(host);
        } catch (UnknownHostException unknown) {
            return List.of();
        }
    }

    private Optional<Socket> connected(List<InetAddress> addresses) {
        for (InetAddress address : addresses.subList(0, Math.min(MOST_TRIES, addresses.size()))) {
            var socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(address, ways.port()), CONNECT_MILLIS);
                return Optional.of(socket);
            } catch (IOException unreachable) {
                close(socket);
            }
        }
        return Optional.empty();
    }

    private void answer(String status) throws IOException {
        OutputStream out = client.getOutputStream();
        String length = status.startsWith("200") ? "" : "Content-Length: 0\r\n";
        out.write(("HTTP/1.1 " + status + "\r\n" + length + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Where one side ends, both do: who speaks TLS says itself when it has said all. */
    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            // the same as an end
        } finally {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // there is nothing left to close
        }
    }
}
