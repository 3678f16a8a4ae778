package net.openmeet.vocabulary.template.web;

import static org.assertj.core.api.Assertions.assertThat;

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
        var nowhere = new LocationBody("x".repeat(201), null, null);

        assertThat(new TemplateReader(violations, "/template").template(null, null, new TemplateBody(-1, nowhere)))
                .isNull();
        assertThat(violations.all())
                .extracting(Violation::pointer)
                .containsExactly("/name", "/template/capacity", "/template/location/name");
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
