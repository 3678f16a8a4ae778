package net.openmeet.vocabulary.template;

import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.platform.change.FieldChanges;
import org.jspecify.annotations.Nullable;

/** What is different between two templates. */
public final class TemplateChanges {

    private TemplateChanges() {}

    /** Notes each field that is different, by its name; of a location each part: {@code location.name} and so on. */
    public static void compare(Template before, Template after, FieldChanges changes) {
        for (TemplateField field : TemplateField.values()) {
            Object was = field.in(before);
            Object is = field.in(after);
            if (field == TemplateField.LOCATION) {
                compare(before.location(), after.location(), changes);
            } else if (!Objects.equals(was, is)) {
                changes.compare(field.text(), json(was), json(is));
            }
        }
    }

    private static @Nullable Object json(@Nullable Object value) {
        return value == null ? null : TemplateJson.json(value);
    }

    private static void compare(@Nullable Location before, @Nullable Location after, FieldChanges changes) {
        compare("location.name", before, after, Location::name, changes);
        compare("location.address.country", before, after, Location::country, changes);
        compare("location.address.postalCode", before, after, Location::postalCode, changes);
        compare("location.address.region", before, after, Location::region, changes);
        compare("location.address.locality", before, after, Location::locality, changes);
        compare("location.address.street", before, after, Location::street, changes);
        compare("location.onlineUri", before, after, TemplateChanges::onlineUri, changes);
        compare("location.coordinates.latitude", before, after, at(Coordinates::degreesOfLatitude), changes);
        compare("location.coordinates.longitude", before, after, at(Coordinates::degreesOfLongitude), changes);
    }

    private static void compare(
            String field,
            @Nullable Location before,
            @Nullable Location after,
            Function<Location, @Nullable Object> part,
            FieldChanges changes) {
        changes.compare(field, before == null ? null : part.apply(before), after == null ? null : part.apply(after));
    }

    private static Function<Location, @Nullable Object> at(Function<Coordinates, Double> part) {
        return location -> location.coordinates() == null ? null : part.apply(location.coordinates());
    }

    private static @Nullable String onlineUri(Location location) {
        URI uri = location.onlineUri();
        return uri == null ? null : uri.toString();
    }
}
