package net.openmeet.vocabulary.schedule.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** What a merge patch says of what repeats. */
@Schema(name = "RecurrencePatch")
public record RecurrencePatch(
        @ArraySchema(schema = @Schema(implementation = String.class))
        Patched<List<@Nullable String>> rrules,

        @ArraySchema(schema = @Schema(implementation = String.class))
        Patched<List<@Nullable String>> rdates,

        @ArraySchema(schema = @Schema(implementation = String.class))
        Patched<List<@Nullable String>> exdates) {

    static final RecurrencePatch NOTHING = new RecurrencePatch(Patched.absent(), Patched.absent(), Patched.absent());
}
