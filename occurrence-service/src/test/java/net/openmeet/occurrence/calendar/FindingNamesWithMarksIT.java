package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.ImportedOverride;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Telephones and word processors write other marks than keyboards have. */
@OccurrenceServiceTest
class FindingNamesWithMarksIT {

    /** A word that nothing else of this database has. */
    private final String word = "w" + Uuids.next().toString().substring(24);

    private final Api api;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;

    FindingNamesWithMarksIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void isPossibleByWhatAKeyboardHas() {
        series.create(tuesdayYoga().setTemplate(template("O’Connor’s jam " + word)));

        for (String words : List.of(
                "O’Connor’s",
                "o'connor's",
                "O'Connor jam",
                "connor",
                "o connor",
                "Connor’s",
                "“o'connor's jam”",
                "oconnor",
                "OConnors jam",
                "“oconnor's jam”")) {
            assertThat(found(words + " " + word)).as(words).isEqualTo(1);
        }
        assertThat(found(word + " -o'connor")).isZero();
        assertThat(found(word + " -oconnor")).isZero();
        assertThat(found(word + " -“Connor’s jam”")).isZero();
        assertThat(found("\"o’connor jam\" " + word)).isZero();
    }

    @Test
    void isPossibleForADateThatHasANameOfItsOwn() {
        series.create(tuesdayYoga()
                .setTemplate(template("Yoga"))
                .setImportedOverrides(List.of(ImportedOverride.newBuilder()
                        .setRecurrenceId("2026-03-10T19:00")
                        .setName("Hawaiʻi–" + word)
                        .setCancelled(false)
                        .build())));

        assertThat(found("hawai'i-" + word)).isEqualTo(1);
        assertThat(found("hawaii " + word)).isEqualTo(1);
    }

    /** The database needn't know what letters and marks there are besides ASCII. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    O＇Connor, o'connor
                    Oʼconnor, o'connor
                    O'Connor, O‘connor
                    O’Connor, oconnor
                    OConnor, o’connor
                    O’Connor’s, oconnor
                    O’Connor’s, oconnors
                    OConnors, o'connor's
                    Oʼconnor, oconnor
                    O´Connor, oconnor
                    O`Connor, oconnor
                    O＇Connor, oconnor
                    Hawaiʻi, hawaii
                    Hawaii, hawaiʻi
                    L’École d’Été, lecole dete
                    Lecole, l’école
                    Rock’n’Roll, rocknroll
                    Rock ’n’ Roll, rock n roll
                    Don’t stop, dont stop
                    Hawaiʻi, hawai'i
                    Hawai'i, hawaiʻi
                    l’École, ecole
                    “Quotes”, quotes
                    „Zitat“ heute, zitat
                    «Fête», fete
                    Yoga–Pilates, yoga-pilates
                    Yoga—Pilates, pilates
                    Yoga – Pilates, yoga - pilates
                    Yoga - Pilates, Yoga – Pilates
                    Yoga‑Kurs, yoga-kurs
                    Yoga−Kurs, kurs
                    Yoga/Pilates, pilates
                    Yoga 10-12, 12
                    Yoga\u00adkurs, yogakurs
                    Yoga…jetzt, jetzt
                    Yoga🧘, yoga
                    ヨガ・教室, 教室
                    МОСКВА, москва
                    STRAẞE, strasse
                    हिन्दी कक्षा, हिन्दी
                    """)
    void isPossibleWhateverTheMarkIs(String name, String words) {
        assertThat(database.sql("select lexemes(:name, 'en') @@ looked_for(:words)")
                        .param("name", name)
                        .param("words", words)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private int found(String words) {
        return api.get("/api/calendar/public/series?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .expect(200)
                .at("/items")
                .size();
    }
}
