package net.openmeet.launcher.machine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code doctor} has looked at. */
public final class Findings {

    private static final int JAVA = 25;
    private static final double GIB = 1 << 30;
    private static final double MEMORY_GIB = 2;
    private static final double DISK_GIB = 2;

    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }

    public boolean allOk() {
        return all.stream().allMatch(Finding::ok);
    }

    public void javaVersion() {
        String found = System.getProperty("java.runtime.version") + " in " + System.getProperty("java.home");
        add(
                Runtime.version().feature() >= JAVA
                        ? Finding.ok("Java", found)
                        : Finding.problem("Java", found, "Install JDK " + JAVA + " or newer and set JAVA_HOME"));
    }

    public void memory() {
        double available = availableMemory() / GIB;
        String sentence = String.format(Locale.ROOT, "%.1f GiB are available", available);
        add(
                available >= MEMORY_GIB
                        ? Finding.ok("memory", sentence)
                        : Finding.problem(
                                "memory", sentence, "OpenMeet wants " + MEMORY_GIB + " GiB: close something"));
    }

    /** Nothing but the web page needs it, so its lack is no problem. */
    public void nodeVersion() {
        add(Finding.ok(
                "Node.js",
                NodeVersion.find()
                        .filter(NodeVersion::isEnough)
                        .map(NodeVersion::text)
                        .orElse("none of version " + NodeVersion.OLDEST
                                + " or newer: the web page is left out of a build, all else works")));
    }

    /** The directory need not exist yet. */
    public void disk(Path directory) {
        Path existing = directory;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            double usable = Files.getFileStore(existing).getUsableSpace() / GIB;
            String sentence = String.format(Locale.ROOT, "%.1f GiB are free at %s", usable, directory);
            boolean writable = Files.isWritable(existing);
            add(
                    usable >= DISK_GIB && writable
                            ? Finding.ok("disk", sentence)
                            : Finding.problem(
                                    "disk",
                                    writable ? sentence : existing + " isn't writable",
                                    "Choose another folder with --data DIR"));
        } catch (IOException e) {
            add(Finding.problem("disk", existing + ": " + e.getMessage(), "Choose another folder with --data DIR"));
        }
    }

    /** Linux counts its caches as used, and frees them when asked: what it calls available is what matters. */
    private static double availableMemory() {
        Optional<Double> linux = Optional.empty();
        try {
            linux = Files.readAllLines(Path.of("/proc/meminfo")).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException _) {
            // Not Linux.
        }
        return linux.orElseGet(() ->
                (double) ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getFreeMemorySize());
    }
}
