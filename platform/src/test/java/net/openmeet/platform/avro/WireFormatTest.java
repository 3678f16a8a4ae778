package net.openmeet.platform.avro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WireFormatTest {

    @Test
    void isAZeroByteAndTheIdBigEndian() {
        assertThat(WireFormat.header(0x01020304)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void givesTheIdBack() throws MalformedMessageException {
        assertThat(WireFormat.schemaId(WireFormat.header(Integer.MAX_VALUE))).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void isMissingFromShortOrForeignBytes() {
        assertThatThrownBy(() -> WireFormat.schemaId(new byte[] {0, 0, 0, 1}))
                .isInstanceOf(MalformedMessageException.class);
        assertThatThrownBy(() -> WireFormat.schemaId("{\"a\": 1}".getBytes(UTF_8)))
                .isInstanceOf(MalformedMessageException.class);
    }
}
