package net.openmeet.launcher.running;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks whether something on this machine answers 200. */
public final class HttpProbe {

    private static final int TIMEOUT_MILLISECONDS = 2_000;
    private static final String READINESS = "/actuator/health/readiness";

    private HttpProbe() {}

    /** Whether the service on this port says that it is ready for requests. */
    public static boolean isReady(int port) {
        return answers(port, READINESS);
    }

    /** Whether {@code GET path} on this port answers 200 within two seconds. */
    public static boolean answers(int port, String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLISECONDS);
            connection.setReadTimeout(TIMEOUT_MILLISECONDS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException _) {
            return false;
        }
    }
}
