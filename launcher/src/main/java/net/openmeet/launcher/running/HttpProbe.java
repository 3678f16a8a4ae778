package net.openmeet.launcher.running;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;

/** Asks whether something on this machine answers 200. */
public final class HttpProbe {

    private static final int TIMEOUT_MILLISECONDS = 2_000;
    private static final String READINESS = "/actuator/health/readiness";
    private static final String LIVENESS = "/actuator/health/liveness";

    private HttpProbe() {}

    /** Whether the service on this port says that it is ready for requests. */
    public static boolean isReady(int port) {
        return answers(port, READINESS);
    }

    /** Whether somebody is there who does anything: also one who hangs up, because too many have called, is alive. */
    public static boolean isAlive(int port) {
        try {
            return status(port, LIVENESS) == HttpURLConnection.HTTP_OK;
        } catch (SocketTimeoutException | ConnectException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    /** Whether {@code GET path} on this port answers 200 within two seconds. */
    public static boolean answers(int port, String path) {
        try {
            return status(port, path) == HttpURLConnection.HTTP_OK;
        } catch (IOException _) {
            return false;
        }
    }

    private static int status(int port, String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLISECONDS);
        connection.setReadTimeout(TIMEOUT_MILLISECONDS);
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
