package net.openmeet.atproto;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Facts in files: those of the protocol's interop test files are in {@code interop} ({@code src/test/resources/interop/README.md}). */
public final class Facts {

    private Facts() {}

    /** The lines of a file that are no comments, spaces and all. */
    public static List<String> lines(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** A file as it is. */
    public static String text(String file) {
        try (InputStream in = Facts.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
