package net.openmeet.vocabulary.template;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.openmeet.location.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The fields of a template, in their order: what is compared, kept, told and overridden is one of these, each by itself. */
@SuppressWarnings("ImmutableEnumChecker") // Types, getters and what stands for none don't change.
public enum TemplateField {
    NAME("name", String.class, "", Template::name),
    DESCRIPTION("description", String.class, "", Template::description),
    CAPACITY("capacity", Integer.class, null, Template::capacity),
    LOCATION("location", Location.class, null, Template::location),
    MODE("mode", AttendanceMode.class, null, Template::mode),
    ONLINE_URI_VISIBILITY(
            "onlineUriVisibility",
            OnlineUriVisibility.class,
            OnlineUriVisibility.EVERYBODY,
            Template::onlineUriVisibility),
    GUESTS_ALLOWED("guestsAllowed", Integer.class, Template.MOST_GUESTS, Template::guestsAllowed),
    IMAGE("image", Image.class, null, Template::image),
    TAGS("tags", new TypeReference<List<String>>() {}.getType(), List.of(), Template::tags),
    LANGUAGE("language", String.class, null, Template::language),
    RSVP_WINDOW("rsvpWindow", RsvpWindow.class, null, Template::rsvpWindow),
    APPROVAL_REQUIRED("approvalRequired", Boolean.class, false, Template::approvalRequired),
    QUESTIONS("questions", new TypeReference<List<Question>>() {}.getType(), List.of(), Template::questions),
    ATTENDEES_VISIBILITY(
            "attendeesVisibility",
            AttendeesVisibility.class,
            AttendeesVisibility.EVERYBODY,
            Template::attendeesVisibility),
    OFFER_HOURS("offerHours", Integer.class, null, Template::offerHours),
    UNCONFIRMED_SEATS("unconfirmedSeats", UnconfirmedSeats.class, UnconfirmedSeats.KEPT, Template::unconfirmedSeats);

    private final String text;
    private final Type type;
    private final @Nullable Object none;
    private final Function<Template, @Nullable Object> value;

    TemplateField(String text, Type type, @Nullable Object none, Function<Template, @Nullable Object> value) {
        this.text = text;
        this.type = type;
        this.none = none;
        this.value = value;
    }

    /** Its name in JSON, in the changes that facts tell, and in databases. */
    public String text() {
        return text;
    }

    /** What a template has that says nothing of it; null where it then has no value. A name has to be there: an empty one is none. */
    public @Nullable Object none() {
        return none;
    }

    /** What a template says of it; null for no value. */
    public @Nullable Object in(Template template) {
        return value.apply(template);
    }

    /** Reads {@link #text}; empty for any other text. */
    public static Optional<TemplateField> find(String text) {
        return Arrays.stream(values()).filter(field -> field.text.equals(text)).findFirst();
    }

    /** Which values it has. */
    Type type() {
        return type;
    }
}
