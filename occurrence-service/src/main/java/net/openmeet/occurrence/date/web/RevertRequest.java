package net.openmeet.occurrence.date.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.occurrence.Overrides;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.Patched;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.web.LoweredCapacityReader;
import org.jspecify.annotations.Nullable;

/** In which fields a date is to follow its series again, as callers send it. */
@Schema(name = "Revert", example = "{\"fields\": [\"location\", \"start\"]}")
public record RevertRequest(
        @Schema(description = "Names of fields, as overrides has them; all of these when missing.") @Nullable
        List<@Nullable String> fields,

        @Schema(
                allowableValues = {"refuse", "demote"},
                description = "What becomes of seats taken beyond the capacity that the series has, as in a patch")
        @Nullable
        String onLoweredCapacity) {

    /**
     * What the request asks for.
     *
     * @param request null: sent without a body
     * @throws ProblemException 422 with all violations, if there are any
     */
    public static DateChange toChange(@Nullable RevertRequest request) {
        var violations = new Violations();
        Set<String> names = names(request == null ? null : request.fields, violations);
        String lowered = request == null ? null : request.onLoweredCapacity;
        LoweredCapacity onLowered =
                new LoweredCapacityReader(violations).read(lowered == null ? Patched.absent() : Patched.given(lowered));
        violations.throwIfAny();
        return new DateChange.Revert(names, onLowered);
    }

    private static Set<String> names(@Nullable List<@Nullable String> fields, Violations violations) {
        if (fields == null) {
            return Overrides.allFields();
        }
        var names = new HashSet<String>();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i);
            if (name == null || !Overrides.allFields().contains(name)) {
                violations.add("/fields/" + i, "unknown-value", "This is no field that a date can set itself.");
            } else {
                names.add(name);
            }
        }
        return names;
    }
}
