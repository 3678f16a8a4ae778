package net.openmeet.atproto.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sending side of one WebSocket (RFC 6455), which sends what it is told, piece by piece. */
final class StreamServer implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("Sec-WebSocket-Key: (.+)\r\n");

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    StreamServer() throws IOException {}

    int port() {
        return server.getLocalPort();
    }

    /** Takes one client, and what it asked for. */
    Connection accept() throws IOException {
        Socket socket = server.accept();
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) socket.getInputStream().read());
        }
        Matcher key = KEY.matcher(head);
        if (!key.find()) {
            throw new IOException("No key in " + head);
        }
        String answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + accepted(key.group(1)) + "\r\n\r\n";
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        return new Connection(socket, head.substring(0, head.indexOf("\r\n")));
    }

    private static String accepted(String key) {
        try {
            byte[] text = (key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** A client that is there. */
    record Connection(Socket socket, String request) implements AutoCloseable {

        void whole(byte[] frame) throws IOException {
            piece(0x82, frame);
        }

        void begin(byte[] frame) throws IOException {
            piece(0x02, frame);
        }

        void goOn(byte[] frame) throws IOException {
            piece(0x00, frame);
        }

        void end(byte[] frame) throws IOException {
            piece(0x80, frame);
        }

        void bye(int status, String reason) throws IOException {
            byte[] text = reason.getBytes(StandardCharsets.UTF_8);
            piece(
                    0x88,
                    ByteBuffer.allocate(2 + text.length)
                            .putShort((short) status)
                            .put(text)
                            .array());
        }

        private void piece(int first, byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(first);
            if (bytes.length < 126) {
                out.write(bytes.length);
            } else {
                out.write(127);
                out.write(ByteBuffer.allocate(8).putLong(bytes.length).array());
            }
            out.write(bytes);
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
