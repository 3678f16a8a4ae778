package net.openmeet.gateway.upstream;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

/** An answer that has a place at its service until it is closed. */
final class HeldAnswer extends BasicClassicHttpResponse {

    private static final long serialVersionUID = 1L;

    private final transient ClassicHttpResponse answer;
    private final transient Runnable leaving;
    private final AtomicBoolean left = new AtomicBoolean();

    HeldAnswer(ClassicHttpResponse answer, Runnable leaving) {
        super(answer.getCode(), answer.getReasonPhrase());
        this.answer = answer;
        this.leaving = leaving;
        setVersion(answer.getVersion());
        setHeaders(answer.getHeaders());
        setEntity(answer.getEntity());
    }

    @Override
    public void close() throws IOException {
        try {
            answer.close();
        } finally {
            if (left.compareAndSet(false, true)) {
                leaving.run();
            }
        }
    }
}
