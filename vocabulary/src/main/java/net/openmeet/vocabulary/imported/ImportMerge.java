package net.openmeet.vocabulary.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.jspecify.annotations.Nullable;

/**
 * Merges what a file says now, value by value: what it says otherwise than when it was last imported is taken, unless the value was changed here since.
 * Remembers by name what was taken and what stayed. Each method takes the value that was taken over last, the one that stands here, and the one
 * that the file says now.
 */
public final class ImportMerge {

    private final List<String> taken = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    /** The value from now on. */
    public <T> T merge(String name, T was, T is, T says) {
        return takes(name, was, is, says) ? says : is;
    }

    /** The template from now on, field by field. */
    public Template template(Template was, Template is, Template says) {
        Template merged = is;
        for (TemplateField field : TemplateField.values()) {
            if (takes(field.text(), field.in(was), field.in(is), field.in(says))) {
                merged = merged.with(field, field.in(says));
            }
        }
        return merged;
    }

    /** What a date sets itself from now on, field by field: that a field follows its series is a value like any other. */
    public TemplateOverrides overrides(TemplateOverrides was, TemplateOverrides is, TemplateOverrides says) {
        TemplateOverrides merged = is;
        for (TemplateField field : TemplateField.values()) {
            Optional<Object> said = says.values().get(field);
            if (takes(field.text(), was.values().get(field), is.values().get(field), said)) {
                merged = said == null ? merged.reverted(field) : merged.with(field, said.orElse(null));
            }
        }
        return merged;
    }

    /** What is as the file says from now on, by name. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    /** What the file says otherwise than before, and was changed here to something else, so that it stays. */
    public List<String> kept() {
        return List.copyOf(kept);
    }

    /** Whether the file says something else than before, and nobody has changed it here. */
    private boolean takes(String name, @Nullable Object was, @Nullable Object is, @Nullable Object says) {
        if (Objects.equals(was, says) || Objects.equals(is, says)) {
            return false;
        }
        boolean untouched = Objects.equals(was, is);
        (untouched ? taken : kept).add(name);
        return untouched;
    }
}
