package net.openmeet.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body was read already, and can be read any number of times still. It stays in memory. */
public final class RepeatableRequest extends HttpServletRequestWrapper {

    private final byte[] body;

    private RepeatableRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** Reads the body, which the service's limit bounds. */
    public static RepeatableRequest of(HttpServletRequest request) throws IOException {
        return of(request, request.getInputStream().readAllBytes());
    }

    /** A request whose body somebody has read: this is it, and belongs to the request from now on. */
    public static RepeatableRequest of(HttpServletRequest request, byte[] body) {
        return new RepeatableRequest(request, body);
    }

    /** What was sent. */
    public byte[] body() {
        return body.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ReadBody(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        Charset charset =
                getCharacterEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), charset));
    }

    private static final class ReadBody extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        ReadBody(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Handlers here read synchronously");
        }
    }
}
