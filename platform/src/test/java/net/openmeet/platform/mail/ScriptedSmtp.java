package net.openmeet.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A mail server that answers as a test wants; an answer that is null hangs up. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final Script script;
    private final List<String> commands = new CopyOnWriteArrayList<>();

    /** The answer to a command, given its first word; {@code .} is the end of a mail. */
    @FunctionalInterface
    interface Script {
        @Nullable
        String answer(String command);
    }

    ScriptedSmtp(Script script) {
        this.script = script;
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** As servers answer that take everything. */
    static String usual(String command) {
        return switch (command) {
            case "" -> "220 here";
            case "EHLO" -> "250-here\r\n250 AUTH PLAIN LOGIN";
            case "AUTH" -> "535 nobody is known";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many mails were transmitted as a whole, whatever was answered. */
    long mails() {
        return commands.stream().filter(".."::equals).count();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> talk(connection));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void talk(Socket connection) {
        try (connection;
                var in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1))) {
            String greeting = answer("", connection);
            boolean data = false;
            String line = greeting == null ? null : in.readLine();
            while (line != null) {
                boolean end = data && line.equals(".");
                if (end) {
                    commands.add("..");
                }
                if (!data || end) {
                    String command = end ? "." : line.split(" ", 2)[0];
                    String answer = answer(command, connection);
                    if (answer == null) {
                        return;
                    }
                    data = answer.startsWith("354");
                }
                line = in.readLine();
            }
        } catch (IOException e) {
            // The client went.
        }
    }

    private @Nullable String answer(String command, Socket connection) throws IOException {
        String answer = script.answer(command);
        if (answer != null) {
            connection.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
