package net.openmeet.platform.consistency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.openmeet.platform.security.Viewer;

/** The versions that one request still waits for, by kind and id. Not for several threads. */
final class WantedVersions {

    private final Map<String, Map<UUID, Long>> missing = new HashMap<>();

    WantedVersions(List<VersionToken> tokens) {
        for (VersionToken token : tokens) {
            missing.computeIfAbsent(token.kind(), kind -> new HashMap<>())
                    .merge(token.id(), token.version(), Long::max);
        }
    }

    Set<String> kinds() {
        return Set.copyOf(missing.keySet());
    }

    void forget(Set<String> kinds) {
        missing.keySet().removeAll(kinds);
    }

    void keep(Set<String> kinds) {
        missing.keySet().retainAll(kinds);
    }

    /** Asks for what is still missing, one statement a kind. */
    void lookUp(List<KnownVersion> sources, Viewer viewer) {
        for (KnownVersion source : sources) {
            Map<UUID, Long> wanted = missing.get(source.kind());
            if (wanted != null) {
                Map<UUID, Long> known = source.versions(new HashSet<>(wanted.keySet()), viewer);
                wanted.entrySet().removeIf(version -> known.getOrDefault(version.getKey(), -1L) >= version.getValue());
            }
        }
        missing.values().removeIf(Map::isEmpty);
    }

    boolean areKnown() {
        return missing.isEmpty();
    }
}
