package net.openmeet.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** An answer's body that is passed on as it is written; a base for what watches that, or does one thing otherwise. */
public abstract class ForwardedBody extends ServletOutputStream {

    private final ServletOutputStream next;

    protected ForwardedBody(ServletOutputStream next) {
        this.next = next;
    }

    @Override
    public final void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        next.write(octets, offset, length);
    }

    @Override
    public void flush() throws IOException {
        next.flush();
    }

    @Override
    public void close() throws IOException {
        next.close();
    }

    @Override
    public boolean isReady() {
        return next.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        next.setWriteListener(listener);
    }
}
