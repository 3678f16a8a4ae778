package net.openmeet.benchmarks.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was measured, as it stands in docs/performance.md. */
public final class Table {

    private Table() {}

    /** A Markdown table. */
    public static void print(List<String> header, List<List<String>> rows) {
        System.out.println();
        line(header);
        line(Collections.nCopies(header.size(), "---"));
        rows.forEach(Table::line);
        System.out.println();
    }

    /** With as many places as mean something. */
    public static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    /** The machine, and how busy it was. */
    public static void printMachine() throws IOException {
        String load = Files.readString(Path.of("/proc/loadavg"));
        System.out.printf(
                "%d cores, %s %s, load averages %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                load.substring(0, load.indexOf(' ', load.indexOf(' ', load.indexOf(' ') + 1) + 1)));
    }

    private static void line(List<String> cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}
