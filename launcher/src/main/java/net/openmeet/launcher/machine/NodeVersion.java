package net.openmeet.launcher.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Node.js that builds the web page. */
record NodeVersion(int major, String text) {

    static final int OLDEST = 20;

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,4})\\.[0-9.]+");
    private static final int SECONDS = 5;

    /** What is found on the path; empty for none. */
    static Optional<NodeVersion> find() {
        try {
            Process node = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            node.getOutputStream().close();
            if (!node.waitFor(SECONDS, TimeUnit.SECONDS)) {
                node.destroyForcibly();
                return Optional.empty();
            }
            return parse(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    static Optional<NodeVersion> parse(String printed) {
        Matcher version = VERSION.matcher(printed.strip());
        return version.matches()
                ? Optional.of(new NodeVersion(Integer.parseInt(version.group(1)), version.group()))
                : Optional.empty();
    }

    boolean isEnough() {
        return major >= OLDEST;
    }
}
