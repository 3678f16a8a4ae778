package net.openmeet.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidsTest {

    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void areTheOnesOfTheSpecification() {
        assertThat(Uuids.derived(DNS, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
        UUID id = Uuids.at(Instant.ofEpochMilli(0x017F22E279B0L));
        assertThat(id.toString()).startsWith("017f22e2-79b0-7");
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void sortByTimeWithinAMillisecond() {
        Instant start = Instant.parse("2026-03-03T18:00:00Z");
        assertThat(LongStream.range(0, 5000)
                        .mapToObj(i ->
                                Uuids.at(start.plusNanos(i * 250)).toString().substring(0, 18)))
                .isSorted();
    }

    @Test
    void areNeverTheSame() {
        assertThat(Stream.generate(Uuids::next).limit(100_000)).doesNotHaveDuplicates();
    }
}
