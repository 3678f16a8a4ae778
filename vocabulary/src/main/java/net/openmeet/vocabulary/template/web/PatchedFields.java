package net.openmeet.vocabulary.template.web;

import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.Set;
import net.openmeet.platform.web.Patched;
import net.openmeet.vocabulary.template.TemplateField;

/** Which fields of a template a merge patch names, whatever it says of them. A patch has components of the fields' names. */
public final class PatchedFields {

    private PatchedFields() {}

    /** The fields that a patch names, besides name and description. */
    public static Set<TemplateField> of(TemplatePatch patch) {
        Set<TemplateField> named = EnumSet.noneOf(TemplateField.class);
        for (RecordComponent component : TemplatePatch.class.getRecordComponents()) {
            if (!member(component, patch).isAbsent()) {
                named.add(TemplateField.find(component.getName()).orElseThrow());
            }
        }
        return named;
    }

    private static Patched<?> member(RecordComponent component, TemplatePatch patch) {
        try {
            return (Patched<?>) component.getAccessor().invoke(patch);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's components can be read", e);
        }
    }
}
