package net.openmeet.gateway.body;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import net.openmeet.platform.web.ForwardedBody;
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

    private final class Paced extends ForwardedBody {

        private final long begun = System.nanoTime();
        private long written;

        Paced(ServletOutputStream client) {
            super(client);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            super.write(bytes, offset, length);
            written += length;
            double allowed = settings.patience().toNanos()
                    + (double) written
                            / settings.leastRate().toBytes()
                            * Duration.ofSeconds(1).toNanos();
            if (!isEventStream() && System.nanoTime() - begun > allowed) {
                throw new IOException("The client reads too slowly");
            }
        }
    }
}
