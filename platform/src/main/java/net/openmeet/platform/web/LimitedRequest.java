package net.openmeet.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** A request whose body ends with a {@link BodyTooLargeException} where the limit is, and with a {@link BodyTooSlowException} when it dawdles. */
final class LimitedRequest extends HttpServletRequestWrapper {

    private final DataSize limit;
    private final BodyPace pace;
    private @Nullable ServletInputStream body;

    LimitedRequest(HttpServletRequest request, DataSize limit, BodyPace pace) {
        super(request);
        this.limit = limit;
        this.pace = pace;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new LimitedBody(super.getInputStream(), limit, pace);
        }
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        Charset charset =
                getCharacterEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private static final class LimitedBody extends ServletInputStream {

        private final ServletInputStream body;
        private final DataSize limit;
        private final BodyPace pace;
        private final long begun = System.nanoTime();
        private long taken;

        LimitedBody(ServletInputStream body, DataSize limit, BodyPace pace) {
            this.body = body;
            this.limit = limit;
            this.pace = pace;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = body.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws IOException {
            taken += bytes;
            if (taken > limit.toBytes()) {
                throw new BodyTooLargeException(limit);
            }
            // Between two reads the container's time-out holds: no body outlives its time by more than that.
            if (bytes > 0 && pace.isTooSlow(taken, System.nanoTime() - begun)) {
                throw new BodyTooSlowException(pace);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
