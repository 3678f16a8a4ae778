package net.openmeet.vocabulary.template.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.platform.change.FieldChanges;
import net.openmeet.platform.problem.Violations;
import net.openmeet.vocabulary.template.FullTemplate;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateChanges;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateJson;
import net.openmeet.vocabulary.template.TemplateOverrides;
import net.openmeet.vocabulary.template.web.TemplateBody;
import net.openmeet.vocabulary.template.web.TemplatePatch;
import net.openmeet.vocabulary.template.web.TemplateReader;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which places a new field of a template touches: each test says what is missing where. */
class AddingAFieldTest {

    private static final Template FULL = FullTemplate.YOGA;
    private static final Template BARE = new Template("Any", "", null, null);

    @Test
    void beginsWithAComponentOfTheTemplateAndItsPlaceInTheListOfFields() {
        assertThat(Arrays.stream(TemplateField.values()).map(TemplateField::text))
                .as("TemplateField lists the components of Template, by their names and in their order")
                .containsExactlyElementsOf(components(Template.class));
    }

    @ParameterizedTest
    @EnumSource
    void takesAValueInTheFullTemplateOfTheseTests(TemplateField field) {
        assertThat(field.in(FULL))
                .as("FullTemplate says something else of %s than a template that says nothing", field.text())
                .isNotEqualTo(field.in(BARE));
    }

    @ParameterizedTest
    @EnumSource
    void isAFieldOfTheMessages(TemplateField field) {
        Schema.Field told =
                net.openmeet.schemas.series.Template.getClassSchema().getField(field.text());

        assertThat(told).as("Template.avsc has %s", field.text()).isNotNull();
        assertThat(only(field, TemplateMessages.template(TemplateMessages.message(only(field, FULL)))))
                .as("TemplateMessages maps %s both ways", field.text())
                .isEqualTo(only(field, FULL));
    }

    @ParameterizedTest
    @EnumSource
    void isAMemberOfRequestsAndAnswers(TemplateField field) {
        List<String> beside = List.of("name", "description");
        if (!beside.contains(field.text())) {
            assertThat(components(TemplateBody.class)).as("TemplateBody").contains(field.text());
            assertThat(components(TemplatePatch.class)).as("TemplatePatch").contains(field.text());
        }
        var violations = new Violations();
        Template read =
                new TemplateReader(violations, "").template(FULL.name(), FULL.description(), TemplateBody.of(FULL));

        assertThat(violations.all()).isEmpty();
        assertThat(read).isNotNull();
        assertThat(field.in(read))
                .as("TemplateBody.of writes, and TemplateReader reads, %s", field.text())
                .isEqualTo(field.in(FULL));
    }

    @ParameterizedTest
    @EnumSource
    void isToldWhereItChanges(TemplateField field) {
        var changes = new FieldChanges();
        TemplateChanges.compare(BARE, BARE.with(field, field.in(FULL)), changes);

        assertThat(changes.all())
                .as("TemplateChanges tells of %s", field.text())
                .isNotEmpty()
                .extracting(FieldChange::field)
                .allMatch(name -> name.equals(field.text()) || name.startsWith(field.text() + "."));
    }

    @ParameterizedTest
    @EnumSource
    void isKeptInTheDatabase(TemplateField field) {
        assertThat(TemplateJson.template(TemplateJson.write(FULL)))
                .as("TemplateJson keeps %s", field.text())
                .satisfies(kept -> assertThat(field.in(kept)).isEqualTo(field.in(FULL)));
    }

    @ParameterizedTest
    @EnumSource
    void isOverriddenByItself(TemplateField field) {
        TemplateOverrides overrides = TemplateOverrides.NONE.with(field, field.in(FULL));

        assertThat(overrides.over(BARE)).as(field.text()).isEqualTo(only(field, FULL));
        assertThat(TemplateJson.overrides(TemplateJson.write(overrides))).isEqualTo(overrides);
    }

    /** A template that says nothing but what another one says of a field. */
    private static Template only(TemplateField field, Template said) {
        return BARE.with(field, field.in(said));
    }

    private static List<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
