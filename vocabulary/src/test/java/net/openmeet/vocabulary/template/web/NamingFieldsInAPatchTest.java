package net.openmeet.vocabulary.template.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import net.openmeet.platform.web.Patched;
import net.openmeet.vocabulary.template.TemplateField;
import org.junit.jupiter.api.Test;

class NamingFieldsInAPatchTest {

    @Test
    void namesEveryFieldOfATemplate() throws ReflectiveOperationException {
        assertThat(PatchedFields.of(patch(Patched.removed())))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(TemplateField.NAME, TemplateField.DESCRIPTION)));
    }

    @Test
    void namesNothingThatItSaysNothingOf() throws ReflectiveOperationException {
        assertThat(PatchedFields.of(patch(Patched.absent()))).isEmpty();
    }

    private static TemplatePatch patch(Patched<?> every) throws ReflectiveOperationException {
        RecordComponent[] components = TemplatePatch.class.getRecordComponents();
        return TemplatePatch.class
                .getDeclaredConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                .newInstance(Arrays.stream(components).map(component -> every).toArray());
    }
}
