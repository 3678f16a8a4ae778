package net.openmeet.vocabulary.template.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import net.openmeet.location.web.LocationBody;
import net.openmeet.platform.problem.Violation;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.Patched;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;

class ReadingATemplateTest {

    private final Violations violations = new Violations();

    @Test
    void takesAnEmptyDescriptionForNone() {
        assertThat(new TemplateReader(violations, "").template("Yoga", null, TemplateBody.NOTHING))
                .isEqualTo(new Template("Yoga", "", null, null));
    }

    @Test
    void pointsToWhereCapacityAndLocationStand() {
        var nowhere = new LocationBody("x".repeat(201), null, null, null);

        assertThat(new TemplateReader(violations, "/template")
                        .template(
                                null,
                                null,
                                new TemplateBody(
                                        -1, nowhere, null, null, null, null, null, null, null, null, null, null, null,
                                        null)))
                .isNull();
        assertThat(violations.all())
                .extracting(Violation::pointer)
                .containsExactly("/name", "/template/capacity", "/template/location/name");
    }

    @Test
    void namesAllThatIsWrongWithTheRest() {
        var body = new TemplateBody(
                null,
                null,
                "In Person",
                "nobody",
                11,
                new ImageBody("http://images.example.org/yoga.jpg", "a\u202Eb"),
                Arrays.asList("Yoga", null, "x".repeat(51)),
                "deutsch!",
                new RsvpWindowBody("PT2H", "P14D"),
                null,
                List.of(new QuestionBody(" ", null)),
                "members",
                0,
                "lost");

        assertThat(new TemplateReader(violations, "/template").template("Yoga", null, body))
                .isNull();
        assertThat(violations.all())
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("/template/mode", "unknown-value"),
                        tuple("/template/onlineUriVisibility", "unknown-value"),
                        tuple("/template/guestsAllowed", "out-of-range"),
                        tuple("/template/image/uri", "invalid-uri"),
                        tuple("/template/image/alternativeText", "forbidden-character"),
                        tuple("/template/tags/1", "required"),
                        tuple("/template/tags/2", "too-long"),
                        tuple("/template/language", "invalid-language"),
                        tuple("/template/rsvpWindow/closes", "closes-before-it-opens"),
                        tuple("/template/questions/0/text", "blank"),
                        tuple("/template/attendeesVisibility", "unknown-value"),
                        tuple("/template/offerHours", "out-of-range"),
                        tuple("/template/unconfirmedSeats", "unknown-value"));
        assertThat(violations.all()).extracting(Violation::suggestion).contains("in-person");
    }

    @Test
    void writesTagsAndLanguagesInOneWay() {
        Template template = new TemplateReader(violations, "")
                .template(
                        "Yoga",
                        null,
                        new TemplateBody(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of("Yoga", "yoga ", "Qi Gong"),
                                "PT-br",
                                new RsvpWindowBody(null, null),
                                null,
                                null,
                                null,
                                null,
                                null));

        assertThat(violations.all()).isEmpty();
        assertThat(template).isNotNull();
        assertThat(template.tags()).containsExactly("yoga", "qi gong");
        assertThat(template.language()).isEqualTo("pt-BR");
        assertThat(template.rsvpWindow()).isNull();
    }

    @Test
    void suggestsAnotherCaseOfVisibility() {
        new VisibilityReader(violations).visibility(" Private");

        assertThat(violations.all()).extracting(Violation::suggestion).containsExactly("private");
    }

    @Test
    void doesNotRemoveVisibility() {
        assertThat(new VisibilityReader(violations).patched(Patched.absent(), Visibility.UNLISTED))
                .isEqualTo(Visibility.UNLISTED);
        assertThat(violations.any()).isFalse();

        new VisibilityReader(violations).patched(Patched.removed(), Visibility.UNLISTED);

        assertThat(violations.all()).extracting(Violation::code).containsExactly("required");
    }
}
