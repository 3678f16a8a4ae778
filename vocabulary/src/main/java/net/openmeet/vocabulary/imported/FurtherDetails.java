package net.openmeet.vocabulary.imported;

import java.util.Optional;
import net.openmeet.location.Location;
import net.openmeet.platform.text.VisibleText;
import net.openmeet.vocabulary.template.Image;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a template iCalendar has no property for, as a property of our own says it. A feed has it in each component of a series, so that whoever
 * imports it gets all of the template; other programs pass over it.
 */
public final class FurtherDetails {

    public static final String PROPERTY = "X-OPENMEET-TEMPLATE";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** As an import marks a text that it had to cut. */
    private static final String CUT = "…";

    private FurtherDetails() {}

    /** A JSON object without what other properties say as well; {@code {}} where that is all. */
    public static String write(Template template) {
        ObjectNode json = TemplateJson.node(template);
        json.remove(TemplateField.NAME.text());
        json.remove(TemplateField.DESCRIPTION.text());
        json.remove(TemplateField.TAGS.text());
        Location location = template.location();
        if (location != null && location.equals(inOneLine(location))) {
            json.remove(TemplateField.LOCATION.text());
        }
        Image image = template.image();
        if (image != null && image.alternativeText() == null && !image.isUploaded()) {
            json.remove(TemplateField.IMAGE.text());
        }
        return json.toString();
    }

    /**
     * A template with what the property says of it. Of place and picture it says more than other properties do; where these say something else,
     * somebody has changed them since, and they count, as does a language that they name.
     *
     * @param text of the property, which anybody may have written
     * @param said what the other properties say
     * @return empty where no template is like that
     */
    public static Optional<Template> read(String text, Template said) {
        try {
            return JSON.readTree(text) instanceof ObjectNode json && isWhole(json)
                    ? Optional.of(merged(TemplateJson.overrides(json).over(said), said))
                            .filter(FurtherDetails::isReadable)
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Whether it has no member or element that is null, as what there is none of isn't there, and no character that no text of ours may have. */
    private static boolean isWhole(JsonNode json) {
        return json.isContainer()
                ? json.valueStream().allMatch(FurtherDetails::isWhole)
                : !json.isNull() && json.asString("").codePoints().allMatch(FurtherDetails::isAllowed);
    }

    private static boolean isAllowed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> !VisibleText.isBidirectionalControl(character);
        };
    }

    private static Template merged(Template further, Template said) {
        Location place = further.location();
        boolean samePlace = place != null && inOneLine(place).equals(said.location());
        Image image = further.image();
        Image shown = said.image();
        boolean sameImage = image != null
                && (shown == null ? image.isUploaded() : image.uri().equals(shown.uri()));
        return further.with(TemplateField.NAME, said.name())
                .with(TemplateField.DESCRIPTION, said.description())
                .with(TemplateField.TAGS, said.tags())
                .with(TemplateField.LANGUAGE, said.language() == null ? further.language() : said.language())
                .with(TemplateField.LOCATION, samePlace ? place : said.location())
                .with(TemplateField.IMAGE, sameImage ? image : shown);
    }

    /** Whether its questions can be asked as they are: they aren't in any other property, where they would have been cleaned. */
    private static boolean isReadable(Template template) {
        return template.questions().stream()
                .allMatch(question -> question.text().lines().count() == 1
                        && VisibleText.stripped(question.text()).equals(question.text())
                        && !VisibleText.hidesSomething(question.text()));
    }

    /** The place as LOCATION, GEO and CONFERENCE say it. */
    private static Location inOneLine(Location location) {
        String line = location.line();
        String text = line.codePointCount(0, line.length()) <= Location.LONGEST_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Location.LONGEST_TEXT - 1)) + CUT;
        return new Location(
                emptyToNull(text), null, null, null, null, null, location.onlineUri(), location.coordinates());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
