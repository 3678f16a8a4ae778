package net.openmeet.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * Takes leave of clients that were answered before their body was read. Tomcat reads what is left, so that they get to see the answer, and
 * waits for each byte anew: a refused body that drips would keep its connection for as long as its sender likes. Here it is read for two
 * seconds, or 32 megabytes (a picture from a camera that is too large is a usual mistake), and if there is more then, the connection ends.
 */
final class UnreadBodyValve extends ValveBase {

    private static final long PATIENCE = 2_000_000_000L;
    private static final long MOST = 32L * 1024 * 1024;

    UnreadBodyValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (!request.isAsync() && !isRead(request)) {
            response.finishResponse();
            readOn(request.getCoyoteRequest());
            if (!isRead(request)) {
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private static boolean isRead(Request request) {
        var read = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    private static void readOn(org.apache.coyote.Request request) {
        long begun = System.nanoTime();
        long taken = 0;
        var discarded = new Discarded();
        try {
            int read = request.doRead(discarded);
            while (read >= 0 && taken < MOST && System.nanoTime() - begun < PATIENCE) {
                taken += read;
                read = request.doRead(discarded);
            }
        } catch (IOException _) {
            // It hung up, or fell silent: so much the better.
        }
    }

    private static final class Discarded implements ApplicationBufferHandler {

        private @Nullable ByteBuffer last;

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            last = buffer;
        }

        @Override
        public @Nullable ByteBuffer getByteBuffer() {
            return last;
        }

        @Override
        public void expand(int size) {}
    }
}
