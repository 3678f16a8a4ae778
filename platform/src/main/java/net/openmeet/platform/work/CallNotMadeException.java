package net.openmeet.platform.work;

import java.io.IOException;

/** The other side certainly did nothing: it couldn't be reached, or said so. The call may be made again. */
public final class CallNotMadeException extends IOException {

    private static final long serialVersionUID = 1L;

    public CallNotMadeException(String reason) {
        super(reason);
    }

    public CallNotMadeException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
