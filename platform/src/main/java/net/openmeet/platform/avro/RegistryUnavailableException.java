package net.openmeet.platform.avro;

/** The schema registry doesn't answer, or answers that it can't right now. Trying again later is the remedy. */
public final class RegistryUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistryUnavailableException(String message) {
        super(message);
    }

    RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
