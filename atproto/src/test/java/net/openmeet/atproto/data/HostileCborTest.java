package net.openmeet.atproto.data;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HexFormat;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileCborTest {

    @ParameterizedTest
    @CsvSource({
        "'', nothing",
        "00 00, bytes after the end",
        "18 17, a longer number than needed",
        "19 00ff, a longer number than needed",
        "1a 0000ffff, a longer number than needed",
        "1b 00000000ffffffff, a longer number than needed",
        "1b 8000000000000000, a number of 64 bits",
        "3b 8000000000000000, a negative one",
        "58 17 0000000000000000000000000000000000000000000000, a longer length than needed",
        "9f 00 ff, a list without a length",
        "bf ff, a map without a length",
        "5f 41 00 ff, bytes in pieces",
        "7f 61 61 ff, text in pieces",
        "1c, a length that there isn't",
        "ff, a stop",
        "82 00, a list that ends too early",
        "9a ffffffff, a list of more than there is",
        "9b 7fffffffffffffff 00, the longest list",
        "5b ffffffffffffffff 00, bytes of negative length",
        "a1 61 61, a map that ends too early",
        "a2 61 62 00 61 61 00, names out of order",
        "a2 62 6161 00 61 62 00, the longer name first",
        "a2 61 61 00 61 61 00, a name twice",
        "a1 00 00, a name that is a number",
        "a1 41 61 00, a name of bytes",
        "61 ff, text that isn't UTF-8",
        "62 c0 80, zero in two bytes",
        "63 ed a0 80, half a surrogate pair",
        "f7, undefined",
        "e0, a simple value",
        "f8 20, a simple value in two bytes",
        "f9 7e00, not a number",
        "fa 3f800000, a float",
        "fb 3ff0000000000000, a double",
        "c0 60, a tag of a date",
        "d8 2a 41 00, a link to nothing",
        "d8 2a 40, a link of no bytes",
        "d8 2a 60, a link that is text",
        "d9 002a 41 00, a longer tag than needed",
        "d8 2a 58 25 01 01 71 12 20 0000000000000000000000000000000000000000000000000000000000000000, another prefix",
        "d8 2a 58 23 00 12 20 0000000000000000000000000000000000000000000000000000000000000000 00, an old CID"
    })
    void isRefused(String hex, String why) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThatExceptionOfType(InvalidAtprotoException.class).as(why).isThrownBy(() -> DagCbor.decode(bytes));
    }

    @Test
    void doesNotGoDeeperThanItMay() {
        byte[] lists = new byte[100_000];
        Arrays.fill(lists, (byte) 0x81);
        assertThatExceptionOfType(InvalidAtprotoException.class)
                .isThrownBy(() -> DagCbor.decode(lists))
                .returns(Problem.TOO_LARGE, InvalidAtprotoException::problem);
    }

    @Test
    void doesNotBecomeMuchFromLittle() {
        byte[] maps = new byte[1_000_005];
        Arrays.fill(maps, (byte) 0xa0);
        maps[0] = (byte) 0x9a;
        System.arraycopy(new byte[] {0, 0x0f, 0x42, 0x40}, 0, maps, 1, 4);
        assertThatExceptionOfType(InvalidAtprotoException.class)
                .isThrownBy(() -> DagCbor.decode(maps))
                .returns(Problem.TOO_LARGE, InvalidAtprotoException::problem);
    }
}
