package net.openmeet.recurrence.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingATimeZoneTest {

    @Test
    void findsAZoneByItsExactName() {
        assertThat(TimeZones.find("Europe/Berlin")).hasValue(ZoneId.of("Europe/Berlin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"europe/berlin", "+02:00", "UTC+2", "Z", "Europe/Berlim", "", "SystemV/CST6"})
    void findsNoZoneByAnythingElse(String name) {
        assertThat(TimeZones.find(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "europe/berlin, Europe/Berlin",
        "Europe/Berlim, Europe/Berlin",
        "America/New York, America/New_York",
        "W. Europe Standard Time, Europe/Berlin",
        "Tokyo, Asia/Tokyo",
        "Amercia/Chicago, America/Chicago",
    })
    void suggestsTheNearestName(String wrong, String meant) {
        assertThat(TimeZones.suggest(wrong)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my garden", "", "Middle-earth/Bag_End", "CST", "EST", "PST"})
    void suggestsNothingForWhatIsNearNoName(String wrong) {
        assertThat(TimeZones.suggest(wrong)).isEmpty();
    }

    @Test
    void knowsEveryNameOfWindowsByAZoneThatExists() {
        assertThat(WindowsZones.find("Pacific Standard Time (Mexico)")).hasValue(ZoneId.of("America/Tijuana"));
        assertThat(WindowsZones.find("No Such Standard Time")).isEmpty();
    }
}
