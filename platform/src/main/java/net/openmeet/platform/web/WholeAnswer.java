package net.openmeet.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose JSON nobody flushes but the container, when the buffer is full or all is said. Spring MVC flushes what it has just written: a short
 * answer would go as a chunk, and its end as another write to the socket. Other media types are flushed as their writers like: streams, and problems,
 * to which nobody may add anything.
 */
final class WholeAnswer extends HttpServletResponseWrapper {

    private @Nullable ServletOutputStream body;

    WholeAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isJson()) {
            super.flushBuffer();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getOutputStream());
        }
        return body;
    }

    private boolean isJson() {
        String type = getContentType();
        return type != null && type.startsWith("application/json");
    }

    private final class Body extends ForwardedBody {

        Body(ServletOutputStream next) {
            super(next);
        }

        @Override
        public void flush() throws IOException {
            if (!isJson()) {
                super.flush();
            }
        }
    }
}
