package net.openmeet.occurrence.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cells are counted here and in the database: whatever is near has to be in one of those that are looked in. */
@OccurrenceServiceTest
class LookingNearbyIT {

    private static final int POINTS = 500;

    private final JdbcClient database;

    LookingNearbyIT(JdbcClient database) {
        this.database = database;
    }

    @Test
    void looksInTheCellsOfAllThatIsNear() {
        var random = new SplittableRandom(20260301);
        var missed = new ArrayList<String>();
        int near = 0;
        for (int point = 0; point < POINTS; point++) {
            Coordinates centre = Coordinates.ofDegrees(
                    point % 4 == 0 ? random.nextDouble(88, 90) : random.nextDouble(-90, 90),
                    point % 3 == 0 ? random.nextDouble(179, 180) : random.nextDouble(-180, 180));
            var nearby = new Nearby(centre, random.nextDouble(0.1, Nearby.MOST_KILOMETRES));
            Coordinates other = around(random, nearby);
            if (kilometres(other, centre) <= nearby.kilometres()) {
                near++;
                if (!new HashSet<>(nearby.cells()).removeAll(facets(other))) {
                    missed.add(nearby + " " + other);
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(near).isGreaterThan(POINTS / 10);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "52, 10", "52, 500", "-70, 500", "88, 500", "90, 500", "90, 1"})
    void looksInABoundedNumberOfThem(double latitude, double kilometres) {
        assertThat(new Nearby(Coordinates.ofDegrees(latitude, 13), kilometres).cells())
                .doesNotHaveDuplicates()
                .hasSizeBetween(1, 3_600);
    }

    private static Coordinates around(SplittableRandom random, Nearby nearby) {
        double degrees = nearby.kilometres() / 111;
        double latitude = nearby.centre().degreesOfLatitude() + random.nextDouble(-degrees, degrees);
        double narrowing = Math.max(0.01, Math.cos(Math.toRadians(latitude)));
        double longitude =
                nearby.centre().degreesOfLongitude() + random.nextDouble(-degrees / narrowing, degrees / narrowing);
        return Coordinates.ofDegrees(Math.clamp(latitude, -90, 90), Math.IEEEremainder(longitude, 360));
    }

    private double kilometres(Coordinates place, Coordinates centre) {
        return database.sql("select kilometres(template_place(:template::jsonb), :latitude, :longitude)")
                .param("template", template(place))
                .param("latitude", centre.degreesOfLatitude())
                .param("longitude", centre.degreesOfLongitude())
                .query(Double.class)
                .single();
    }

    private List<String> facets(Coordinates place) {
        return database.sql("select unnest(template_facets(:template::jsonb))")
                .param("template", template(place))
                .query(String.class)
                .list();
    }

    private static String template(Coordinates place) {
        return TemplateJson.write(
                new Template("Yoga", "", null, new Location(null, null, null, null, null, null, null, place)));
    }
}
