package net.openmeet.community.account.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.openmeet.community.account.ChangeProfile;
import net.openmeet.community.account.DisplayName;
import net.openmeet.community.account.Handle;
import net.openmeet.community.account.HandleRefusal;
import net.openmeet.community.account.Profile;
import net.openmeet.community.account.ProfileField;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Patched;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** A merge patch of one's own account; what it leaves out stays. */
@Schema(
        description = "What is to be different.",
        example = "{\"bio\": \"I like yoga.\", \"timeZone\": \"Europe/Berlin\"}")
record ProfilePatch(
        Patched<String> displayName,
        Patched<String> handle,

        @Schema(implementation = String.class, description = "Markdown, at most 5,000 characters.")
        Patched<String> bio,

        @Schema(
                implementation = String.class,
                description = "The hash of an image that the member uploaded at /api/images.")
        Patched<String> picture,

        @Schema(implementation = String.class, description = "BCP 47 tag.", example = "de")
        Patched<String> language,

        @Schema(implementation = String.class, description = "IANA name.", example = "Europe/Berlin")
        Patched<String> timeZone,

        @Schema(
                implementation = String.class,
                allowableValues = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
        Patched<String> weekStart,

        @Schema(
                name = "public",
                description =
                        "What everybody may know: some of bio, picture, language, timeZone, weekStart. The rest is the member's alone.")
        @JsonProperty("public")
        Patched<List<@Nullable String>> publicFields) {

    private static final PlainText NAME = PlainText.line(DisplayName.LONGEST);

    ChangeProfile toCommand(Caller caller, ExpectedVersion expected, Violations violations) {
        return new ChangeProfile(
                caller,
                expected::admits,
                handle(violations),
                displayName(violations),
                profile(new ProfileReader(violations)),
                Change.by(caller.accountId()));
    }

    private UnaryOperator<Profile> profile(ProfileReader reader) {
        Patched<String> newBio = bio.map(reader::bio);
        Patched<String> newPicture = picture.map(reader::picture);
        Patched<String> newLanguage = language.map(reader::language);
        Patched<ZoneId> newZone = timeZone.map(reader::timeZone);
        Patched<DayOfWeek> newWeekStart = weekStart.map(reader::weekStart);
        Patched<Set<ProfileField>> newPublicFields = publicFields.map(reader::publicFields);
        return current -> new Profile(
                Objects.requireNonNullElse(newBio.applyTo(current.bio()), ""),
                newPicture.applyTo(current.picture()),
                newLanguage.applyTo(current.language()),
                newZone.applyTo(current.timeZone()),
                newWeekStart.applyTo(current.weekStart()),
                Objects.requireNonNullElse(newPublicFields.applyTo(current.publicFields()), Set.of()));
    }

    private @Nullable Handle handle(Violations violations) {
        return switch (handle) {
            case Patched.Absent<String>() -> null;
            case Patched.Removed<String>() -> {
                refuseRemoval("/handle", violations);
                yield null;
            }
            case Patched.Given<String>(String wish) -> handle(wish, violations);
        };
    }

    private static @Nullable Handle handle(String wish, Violations violations) {
        @Nullable HandleRefusal refusal = Handle.refusalOf(wish).orElse(null);
        if (refusal == null) {
            return Handle.of(wish);
        }
        violations.add("/handle", refusal.code(), refusal.detail());
        return null;
    }

    private @Nullable DisplayName displayName(Violations violations) {
        return switch (displayName) {
            case Patched.Absent<String>() -> null;
            case Patched.Removed<String>() -> {
                refuseRemoval("/displayName", violations);
                yield null;
            }
            case Patched.Given<String>(String name) -> displayName(name, violations);
        };
    }

    private static @Nullable DisplayName displayName(String name, Violations violations) {
        String text = NAME.required(name, "/displayName", violations);
        if (text.isEmpty()) {
            return null;
        }
        if (DisplayName.isDeceptive(text)) {
            violations.add(
                    "/displayName",
                    "deceptive",
                    "A name has no invisible characters, and no word of it mixes alphabets that look alike.");
            return null;
        }
        return new DisplayName(text);
    }

    private static void refuseRemoval(String pointer, Violations violations) {
        violations.add(pointer, "required", "This can be changed but not removed.");
    }
}
