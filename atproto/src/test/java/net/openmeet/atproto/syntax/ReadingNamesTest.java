package net.openmeet.atproto.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.openmeet.atproto.Facts;
import net.openmeet.atproto.InvalidAtprotoException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReadingNamesTest {

    private static final Map<String, Function<String, Object>> TYPES = Map.of(
            "did", Did::new,
            "handle", Handle::new,
            "nsid", Nsid::new,
            "recordkey", RecordKey::new,
            "tid", Tid::new,
            "cid", Cid::parse,
            "aturi", AtUri::parse);

    @TestFactory
    Stream<DynamicTest> takesWhatTheProtocolAllows() {
        return TYPES.entrySet().stream()
                .map(type -> dynamicTest(type.getKey(), () -> {
                    for (String line : Facts.lines("interop/syntax/" + type.getKey() + "-valid.txt")) {
                        assertThat(type.getValue().apply(line).toString()).isEqualToIgnoringCase(line);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesAllElse() {
        return TYPES.entrySet().stream()
                .map(type -> dynamicTest(type.getKey(), () -> {
                    for (String line : Facts.lines("interop/syntax/" + type.getKey() + "-invalid.txt")) {
                        assertThatExceptionOfType(InvalidAtprotoException.class)
                                .as(line)
                                .isThrownBy(() -> type.getValue().apply(line));
                    }
                }));
    }

    @Test
    void refusesNothingAtAllAsAnything() {
        assertThat(TYPES.values())
                .allSatisfy(type ->
                        assertThatExceptionOfType(InvalidAtprotoException.class).isThrownBy(() -> type.apply("")));
    }

    @Test
    void takesAHandleInAnyCase() {
        assertThat(new Handle("XX.LCS.MIT.EDU")).isEqualTo(new Handle("xx.lcs.mit.edu"));
    }

    @Test
    void tellsWhoseARecordIsByItsDidAlone() {
        assertThat(AtUri.parse("at://did:plc:asdf123/com.example.thing/self").did())
                .contains(new Did("did:plc:asdf123"));
        assertThat(AtUri.parse("at://alice.example.com/com.example.thing/self").did())
                .isEmpty();
    }

    @Test
    void namesARecordByItsPath() {
        assertThat(AtUri.of(new Did("did:plc:asdf123"), RepoPath.parse("com.example.thing/self")))
                .isEqualTo(AtUri.parse("at://did:plc:asdf123/com.example.thing/self"));
    }

    @Test
    void tellsMethodAndIdentifierOfADid() {
        Did did = new Did("did:web:localhost%3A1234");
        assertThat(did.method()).isEqualTo("web");
        assertThat(did.identifier()).isEqualTo("localhost%3A1234");
    }
}
