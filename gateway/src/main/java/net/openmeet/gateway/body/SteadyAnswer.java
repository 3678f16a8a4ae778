package net.openmeet.gateway.body;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A response whose client has to read it at a least rate: a service's connection is taken for as long as it reads. */
final class SteadyAnswer extends HttpServletResponseWrapper {

    private final AnswerSettings settings;
    private @Nullable ServletOutputStream answer;

    SteadyAnswer(HttpServletResponse response, AnswerSettings settings) {
        super(response);
        this.settings = settings;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (answer == null) {
            answer = new Paced(super.getOutputStream());
        }
        return answer;
    }

    /** Events come when they come. Limits of their own are for when there are some. */
    private boolean isEventStream() {
        String type = getContentType();
        return type != null && type.startsWith("text/event-stream");
    }

    private final class Paced extends ServletOutputStream {

        private final ServletOutputStream client;
        private final long begun = System.nanoTime();
        private long written;

        Paced(ServletOutputStream client) {
            this.client = client;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            client.write(bytes, offset, length);
            written += length;
            double allowed = settings.patience().toNanos()
                    + (double) written
                            / settings.leastRate().toBytes()
                            * Duration.ofSeconds(1).toNanos();
            if (!isEventStream() && System.nanoTime() - begun > allowed) {
                throw new IOException("The client reads too slowly");
            }
        }

        @Override
        public void flush() throws IOException {
            client.flush();
        }

        @Override
        public void close() throws IOException {
            client.close();
        }

        @Override
        public boolean isReady() {
            return client.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            client.setWriteListener(listener);
        }
    }
}
