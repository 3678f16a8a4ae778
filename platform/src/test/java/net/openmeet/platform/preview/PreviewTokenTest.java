package net.openmeet.platform.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.openmeet.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class PreviewTokenTest {

    private static final List<String> YOGA = List.of("yoga", "2026-03-03T19:00");
    private static final String PATCH =
            "{\"name\": \"Yoga\", \"template\": {\"capacity\": 5, \"tags\": [\"b\", \"a\"]}}";

    private final PreviewToken token = PreviewToken.of(7, List.of(), edit("edit", YOGA, PATCH));

    @Test
    void readsWhatItWrites() {
        assertThat(PreviewToken.parse(token.toString())).contains(token);
        PreviewToken ofDates = PreviewToken.of(7, List.of("2026-03-03 1"), edit("cancel", YOGA, ""));
        assertThat(PreviewToken.parse(ofDates.toString())).contains(ofDates);
        assertThat(PreviewToken.parse("7-abc")).isEmpty();
        assertThat(PreviewToken.parse(token + "-")).isEmpty();
        assertThat(PreviewToken.parse("")).isEmpty();
    }

    @Test
    void knowsTheSameEditInOtherWords() {
        assertShown("edit", YOGA, "{\"template\":{\"tags\":[\"b\",\"a\"],\"capacity\":5},\"name\":\"Yoga\"}");
    }

    @Test
    void knowsAnotherEditWhereAnythingElseIsDifferent() {
        assertAnother("cancel", YOGA, PATCH);
        assertAnother("edit", List.of("yoga", "2026-03-10T19:00"), PATCH);
        assertAnother("edit", List.of("yoga2026-03-03T19:00"), PATCH);
        assertAnother("edit", YOGA, PATCH.replace("5", "6"));
        assertAnother("edit", YOGA, PATCH.replace("\"b\", \"a\"", "\"a\", \"b\""));
        assertAnother("edit", YOGA, "");
        assertAnother("edit", YOGA, "no JSON");
    }

    @Test
    void admitsWhateverVersionWhereNothingWasShown() {
        assertThat(Preview.NONE.admits(8)).isTrue();
        assertThat(new Preview(token, new byte[0]).admits(8)).isFalse();
        assertThat(new Preview(token, new byte[0]).admits(7)).isTrue();
        Preview.NONE.require("edit", YOGA);
    }

    @Test
    void admitsOnlyThePartsThatWereShown() {
        List<String> shown = List.of("2026-03-03 1", "2026-03-10 4");
        var preview = new Preview(PreviewToken.of(7, shown, edit("move", YOGA, PATCH)), PATCH.getBytes(UTF_8));

        preview.require("move", YOGA);
        assertThat(preview.admits(7, shown)).isTrue();
        assertThat(preview.admits(8, shown)).isFalse();
        assertThat(preview.admits(7, List.of("2026-03-03 1", "2026-03-10 5"))).isFalse();
        assertThat(preview.admits(7, List.of("2026-03-03 1"))).isFalse();
        assertThat(preview.admits(7, List.of())).isFalse();
        assertThat(new Preview(token, new byte[0]).admits(7, shown)).isFalse();
        assertThat(Preview.NONE.admits(8, shown)).isTrue();
    }

    private void assertShown(String name, List<String> of, String body) {
        new Preview(token, body.getBytes(UTF_8)).require(name, of);
    }

    private void assertAnother(String name, List<String> of, String body) {
        assertThatThrownBy(() -> new Preview(token, body.getBytes(UTF_8)).require(name, of))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo("preview-of-another-edit"));
    }

    private static PreviewedEdit edit(String name, List<String> of, String body) {
        return new PreviewedEdit(name, of, body.getBytes(UTF_8));
    }
}
