package net.openmeet.community.group.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.openmeet.community.group.Admission;
import net.openmeet.community.group.GroupProfile;
import net.openmeet.community.group.GroupVisibility;
import net.openmeet.community.group.Joining;
import net.openmeet.community.group.Website;
import net.openmeet.location.Location;
import net.openmeet.location.web.LocationReader;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads what a group says of itself. */
final class GroupReader {

    static final String VISIBILITIES = "Send public, unlisted or private.";
    static final String JOININGS = "Send open, request or invitation.";

    static final String PICTURE = "/picture";
    static final String UNKNOWN_IMAGE = "unknown-image";
    static final String UPLOAD_IT = "Send the hash of an image that you uploaded at /api/images.";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final PlainText NAME = PlainText.line(GroupProfile.LONGEST_NAME);
    private static final PlainText TEXT = PlainText.paragraphs(GroupProfile.LONGEST_TEXT);
    private static final PlainText TAG = PlainText.line(GroupProfile.LONGEST_TAG);
    private static final PlainText QUESTION = PlainText.line(Admission.LONGEST_QUESTION);
    private static final PlainText TITLE = PlainText.line(Website.LONGEST_TITLE);
    private static final GroupProfile NOTHING = new GroupProfile("-", "", "", null, null, List.of(), List.of());

    private final Violations violations;

    GroupReader(Violations violations) {
        this.violations = violations;
    }

    /** The profile. Of no use after a violation. */
    GroupProfile profile(GroupRequest request) {
        String name = NAME.required(request.name(), "/name", violations);
        String description = TEXT.optional(request.description(), "/description", violations);
        String rules = TEXT.optional(request.rules(), "/rules", violations);
        Location location = new LocationReader(violations.at("/location")).location(request.location());
        String picture = picture(request.picture());
        Set<String> tags = tags(request.tags());
        List<Website> websites = websites(request.websites());
        return violations.any()
                ? NOTHING
                : new GroupProfile(
                        name,
                        Objects.requireNonNullElse(description, ""),
                        Objects.requireNonNullElse(rules, ""),
                        location,
                        picture,
                        List.copyOf(tags),
                        websites);
    }

    /** Who may see it: everybody, unless said otherwise. Of no use after a violation. */
    GroupVisibility visibility(@Nullable String text) {
        if (text == null) {
            return GroupVisibility.PUBLIC;
        }
        Optional<GroupVisibility> visibility = GroupVisibility.find(text);
        if (visibility.isEmpty()) {
            violations.add(
                    "/visibility",
                    "unknown-value",
                    VISIBILITIES,
                    GroupVisibility.find(text.strip().toLowerCase(Locale.ROOT))
                            .map(GroupVisibility::text)
                            .orElse(null));
        }
        return visibility.orElse(GroupVisibility.PRIVATE);
    }

    /** How people join: whoever wants to, unless said otherwise. Of no use after a violation. */
    Admission admission(GroupRequest request) {
        String text = request.joining();
        Joining joining = text == null ? Joining.OPEN : Joining.find(text).orElse(null);
        if (joining == null) {
            violations.add("/joining", "unknown-value", JOININGS);
        }
        List<String> questions = new ArrayList<>();
        int index = 0;
        for (String question : few("/questions", request.questions(), Admission.MOST_QUESTIONS)) {
            questions.add(QUESTION.required(question, "/questions/" + index++, violations));
        }
        return new Admission(Objects.requireNonNullElse(joining, Joining.INVITATION), questions);
    }

    private @Nullable String picture(@Nullable String hash) {
        if (hash != null && !HASH.matcher(hash).matches()) {
            violations.add(PICTURE, UNKNOWN_IMAGE, UPLOAD_IT);
        }
        return hash;
    }

    private Set<String> tags(@Nullable List<@Nullable String> raw) {
        Set<String> tags = new LinkedHashSet<>();
        int index = 0;
        for (String tag : few("/tags", raw, GroupProfile.MOST_TAGS)) {
            tags.add(TAG.required(tag, "/tags/" + index++, violations).toLowerCase(Locale.ROOT));
        }
        return tags;
    }

    private List<Website> websites(@Nullable List<@Nullable WebsiteBody> raw) {
        List<Website> websites = new ArrayList<>();
        int index = 0;
        for (WebsiteBody body : few("/websites", raw, GroupProfile.MOST_WEBSITES)) {
            websites.add(website(body, violations.at("/websites", index++)));
        }
        return websites;
    }

    private static Website website(@Nullable WebsiteBody body, Violations at) {
        String title = TITLE.required(body == null ? null : body.title(), "/title", at);
        String uri = body == null ? null : body.uri();
        if (uri == null) {
            at.add("/uri", "required", "This is required.");
        } else if (!isWeb(uri)) {
            at.add(
                    "/uri",
                    "invalid-uri",
                    "Send an absolute https URI of at most " + Location.LONGEST_URI + " characters.");
        }
        return new Website(title, Objects.requireNonNullElse(uri, ""));
    }

    /** What there is; nothing where it is too much. */
    private <T extends @Nullable Object> List<T> few(String pointer, @Nullable List<T> raw, int most) {
        if (raw != null && raw.size() > most) {
            violations.add(pointer, "too-many", "At most " + most + " are allowed.");
        }
        return raw == null || raw.size() > most ? List.of() : raw;
    }

    private static boolean isWeb(String text) {
        try {
            return Location.isOnline(URI.create(text));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
