package net.openmeet.benchmarks.system;

import java.util.EnumMap;
import java.util.Map;

/**
 * CPU time, user and system, in seconds.
 *
 * @param services of all JVMs with our code in them; with Kafka in it where all run in one
 * @param families the same by kind of thread, without threads that have ended
 * @param postgres of all its processes
 */
public record CpuTime(double services, Map<ThreadFamily, Double> families, double postgres) {

    public CpuTime minus(CpuTime earlier) {
        Map<ThreadFamily, Double> difference = new EnumMap<>(ThreadFamily.class);
        families.forEach(
                (family, seconds) -> difference.put(family, seconds - earlier.families.getOrDefault(family, 0.0)));
        return new CpuTime(services - earlier.services, difference, postgres - earlier.postgres);
    }

    CpuTime times(double factor) {
        Map<ThreadFamily, Double> product = new EnumMap<>(ThreadFamily.class);
        families.forEach((family, seconds) -> product.put(family, seconds * factor));
        return new CpuTime(services * factor, product, postgres * factor);
    }
}
