package net.openmeet.vocabulary.template.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.openmeet.location.Location;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import net.openmeet.vocabulary.template.Image;
import net.openmeet.vocabulary.template.LanguageTag;
import net.openmeet.vocabulary.template.Question;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** Reads what a template has besides what everything has: picture, tags, language, questions. What can't be read is reported and left out. */
final class DetailsReader {

    private static final PlainText ALTERNATIVE_TEXT = PlainText.paragraphs(Image.LONGEST_TEXT);
    private static final PlainText TAG = PlainText.line(Template.LONGEST_TAG);
    private static final PlainText QUESTION = PlainText.line(Question.LONGEST_TEXT);

    private final Violations violations;

    DetailsReader(Violations violations) {
        this.violations = violations;
    }

    @Nullable
    Image image(@Nullable ImageBody body) {
        if (body == null) {
            return null;
        }
        URI uri = body.uri() == null ? null : uri(body.uri());
        if (uri == null) {
            violations.add(
                    "/image/uri",
                    body.uri() == null ? "required" : "invalid-uri",
                    "Send an absolute https URI of at most " + Location.LONGEST_URI
                            + " characters, or the path of an uploaded image.");
        }
        String text = ALTERNATIVE_TEXT.optional(body.alternativeText(), "/image/alternativeText", violations);
        return uri == null ? null : new Image(uri, text);
    }

    List<String> tags(@Nullable List<@Nullable String> raw) {
        Set<String> tags = new LinkedHashSet<>();
        for (int index = 0; index < count("/tags", raw, Template.MOST_TAGS); index++) {
            String tag = TAG.required(Objects.requireNonNull(raw).get(index), "/tags/" + index, violations);
            tags.add(tag.toLowerCase(Locale.ROOT));
        }
        return violations.any() ? List.of() : List.copyOf(tags);
    }

    @Nullable
    String language(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        Optional<String> canonical = LanguageTag.canonical(tag);
        if (canonical.isEmpty()) {
            violations.add("/language", "invalid-language", LanguageTag.EXPECTED);
        }
        return canonical.orElse(null);
    }

    List<Question> questions(@Nullable List<@Nullable QuestionBody> raw) {
        List<Question> questions = new ArrayList<>();
        for (int index = 0; index < count("/questions", raw, Template.MOST_QUESTIONS); index++) {
            QuestionBody body = Objects.requireNonNull(raw).get(index);
            String text =
                    QUESTION.required(body == null ? null : body.text(), "/questions/" + index + "/text", violations);
            if (!text.isEmpty()) {
                questions.add(new Question(text, body != null && Boolean.TRUE.equals(body.required())));
            }
        }
        return questions;
    }

    /** How many there are; none where there are too many. */
    private int count(String pointer, @Nullable List<?> raw, int most) {
        if (raw != null && raw.size() > most) {
            violations.add(pointer, "too-many", "At most " + most + " are allowed.");
        }
        return raw == null || raw.size() > most ? 0 : raw.size();
    }

    private static @Nullable URI uri(String text) {
        try {
            URI uri = URI.create(text);
            return Image.isPicture(uri) ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
