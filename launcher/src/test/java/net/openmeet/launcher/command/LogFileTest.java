package net.openmeet.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = directory.resolve("yoga.log");
        Files.writeString(path, "one\ntwo\nthree\n");
    }

    @Test
    void printsTheLastLinesAlone() {
        try (var log = new LogFile(path)) {
            log.printEnd(2, printed);
        }
        assertThat(printed()).isEqualTo("two\nthree\n");
    }

    @Test
    void printsAllWhereThereAreFewerAndNothingWhenAskedForNone() {
        try (var log = new LogFile(path)) {
            log.printEnd(0, printed);
            assertThat(printed()).isEmpty();
            log.printEnd(4, printed);
            assertThat(printed()).isEqualTo("one\ntwo\nthree\n");
        }
    }

    @Test
    void findsTheLastLinesOfALongLog() throws IOException {
        String longLine = "Übung ".repeat(20_000);
        Files.writeString(path, (longLine + "\n").repeat(5) + "last, without an end");
        try (var log = new LogFile(path)) {
            log.printEnd(2, printed);
        }
        assertThat(printed()).isEqualTo(longLine + "\nlast, without an end");
    }

    @Test
    void missesNoLineWhenItIsRolledOver() throws IOException {
        try (var log = new LogFile(path)) {
            log.printEnd(1, printed);
            append("four\n");
            Files.move(path, directory.resolve("yoga.1.log"));
            log.printFresh(printed);
            Files.writeString(path, "five, and longer than all that the old one held\n");
            log.printFresh(printed);
            append("six\n");
            log.printFresh(printed);
        }
        assertThat(printed()).isEqualTo("three\nfour\nfive, and longer than all that the old one held\nsix\n");
    }

    @Test
    void cutsNoCharacterInTwo() throws IOException {
        byte[] bytes = "Übung\n".getBytes(StandardCharsets.UTF_8);
        try (var log = new LogFile(path)) {
            log.printEnd(0, printed);
            Files.write(path, new byte[] {bytes[0]}, StandardOpenOption.APPEND);
            log.printFresh(printed);
            Files.write(path, Arrays.copyOfRange(bytes, 1, bytes.length), StandardOpenOption.APPEND);
            log.printFresh(printed);
        }
        assertThat(printed()).isEqualTo("Übung\n");
    }

    private void append(String text) throws IOException {
        Files.writeString(path, text, StandardOpenOption.APPEND);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
