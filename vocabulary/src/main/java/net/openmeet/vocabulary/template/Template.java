package net.openmeet.vocabulary.template;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import net.openmeet.location.Location;
import org.jspecify.annotations.Nullable;

/**
 * The field values that a series gives its occurrences, and those that a standalone event has. Each component is a {@link TemplateField}.
 *
 * @param name title for people, 1 to {@value #LONGEST_NAME} code points on one line
 * @param description CommonMark text, at most {@value #LONGEST_DESCRIPTION} code points; empty when there is none
 * @param capacity seats, guests included, 0 to {@value #MOST_SEATS}; null: unlimited
 * @param location where it takes place; null: not said
 * @param mode how people take part; null: not said
 * @param onlineUriVisibility who is told the location's online URI
 * @param guestsAllowed how many guests a member may bring, 0 to {@value #MOST_GUESTS}
 * @param image a picture of it; null: none
 * @param tags what it is about, each once, at most {@value #MOST_TAGS} of 1 to {@value #LONGEST_TAG} code points
 * @param language that is spoken there, BCP 47; null: not said
 * @param rsvpWindow when answers are taken; null: from the beginning until the end
 * @param approvalRequired whether the organiser approves of who goes
 * @param questions what members are asked before they go, at most {@value #MOST_QUESTIONS}
 * @param attendeesVisibility who may see who goes
 * @param offerHours for how many hours a seat that gets free is offered to who waits for it, 1 to {@value #MOST_OFFER_HOURS}; null: it is theirs at once
 * @param unconfirmedSeats what becomes of the seats of those who don't confirm them after a change
 */
public record Template(
        String name,
        String description,
        @Nullable Integer capacity,
        @Nullable Location location,
        @Nullable AttendanceMode mode,
        OnlineUriVisibility onlineUriVisibility,
        int guestsAllowed,
        @Nullable Image image,
        List<String> tags,
        @Nullable String language,
        @Nullable RsvpWindow rsvpWindow,
        boolean approvalRequired,
        List<Question> questions,
        AttendeesVisibility attendeesVisibility,
        @Nullable Integer offerHours,
        UnconfirmedSeats unconfirmedSeats) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DESCRIPTION = 20_000;
    public static final int MOST_SEATS = 1_000_000;
    public static final int MOST_GUESTS = 10;
    public static final int MOST_TAGS = 20;
    public static final int LONGEST_TAG = 50;
    public static final int LONGEST_LANGUAGE = 35;
    public static final int MOST_QUESTIONS = 20;
    public static final int MOST_OFFER_HOURS = 168;

    /** What a cache takes it for besides its long texts. */
    private static final int WEIGHT_OF_THE_REST = 512;

    /** The form of a language tag; which languages there are changes, and what was written down stays readable. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    public Template {
        require(!name.isBlank(), "A name is not blank");
        require(isAtMost(LONGEST_NAME, name), "A name is too long");
        require(isAtMost(LONGEST_DESCRIPTION, description), "A description is too long");
        require(capacity == null || (capacity >= 0 && capacity <= MOST_SEATS), "Capacity out of range");
        require(guestsAllowed >= 0 && guestsAllowed <= MOST_GUESTS, "Guests out of range");
        tags = List.copyOf(tags);
        require(tags.size() <= MOST_TAGS && tags.stream().allMatch(Template::isTag), "Not tags");
        require(new HashSet<>(tags).size() == tags.size(), "A tag stands there twice");
        require(
                language == null
                        || (isAtMost(LONGEST_LANGUAGE, language)
                                && LANGUAGE.matcher(language).matches()),
                "Not a language");
        questions = List.copyOf(questions);
        require(questions.size() <= MOST_QUESTIONS, "Too many questions");
        require(
                offerHours == null || (offerHours >= 1 && offerHours <= MOST_OFFER_HOURS),
                "Hours of an offer out of range");
    }

    /** A template that says no more than this. */
    public Template(String name, String description, @Nullable Integer capacity, @Nullable Location location) {
        this(
                name,
                description,
                capacity,
                location,
                null,
                OnlineUriVisibility.EVERYBODY,
                MOST_GUESTS,
                null,
                List.of(),
                null,
                null,
                false,
                List.of(),
                AttendeesVisibility.EVERYBODY,
                null,
                UnconfirmedSeats.KEPT);
    }

    /**
     * The same but for one field, which has this value, or none where it is null.
     *
     * @throws IllegalArgumentException if no template has that
     */
    public Template with(TemplateField field, @Nullable Object value) {
        return TemplateValues.of(this).put(field, value).toTemplate();
    }

    /** Whether there is a URI to take part at that not everybody is told who sees the rest. */
    public boolean hidesOnlineUri() {
        return onlineUriVisibility == OnlineUriVisibility.ATTENDEES && location != null && location.onlineUri() != null;
    }

    /** As it is told to everybody: without the URI to take part at where that is for those who go. */
    public Template toldToEverybody() {
        return hidesOnlineUri() && location != null ? with(TemplateField.LOCATION, location.withoutOnlineUri()) : this;
    }

    /** About how many bytes it takes in memory, so that caches can be bounded. */
    public int weight() {
        int asked = questions.stream()
                .mapToInt(question -> question.text().length())
                .sum();
        return WEIGHT_OF_THE_REST + 2 * (name.length() + description.length() + asked);
    }

    private static boolean isTag(String tag) {
        return !tag.isBlank() && isAtMost(LONGEST_TAG, tag);
    }

    private static boolean isAtMost(int codePoints, String text) {
        return text.codePointCount(0, text.length()) <= codePoints;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
