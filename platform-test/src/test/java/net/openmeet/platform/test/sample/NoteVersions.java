package net.openmeet.platform.test.sample;

import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.openmeet.platform.consistency.KnownVersion;
import org.springframework.stereotype.Component;

/** Hears of one note's versions one by one, whenever it is asked. */
@Component
class NoteVersions implements KnownVersion {

    static final UUID ARRIVES_SOON = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final AtomicLong asked = new AtomicLong();

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public OptionalLong version(UUID id) {
        return id.equals(ARRIVES_SOON) ? OptionalLong.of(asked.getAndIncrement()) : OptionalLong.empty();
    }
}
