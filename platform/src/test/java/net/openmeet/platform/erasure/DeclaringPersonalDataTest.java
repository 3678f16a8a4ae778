package net.openmeet.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaringPersonalDataTest {

    private final PersonalData data = PersonalData.of("declared-service");

    @Test
    void saysOfATablesTextsAtOnceWhatBecomesOfThem() {
        assertThat(data.of(new PersonalColumn("note", "words", "text"))).contains(Treatment.WITH_ROW);
        assertThat(data.of(new PersonalColumn("note", "author", "uuid"))).contains(Treatment.ROWS_GO);
    }

    /** Whose id it is nobody can tell by the type. */
    @Test
    void leavesNoIdToItsTable() {
        assertThat(faults(new PersonalColumn("note", "editor", "uuid")))
                .anyMatch(fault -> fault.startsWith("note.editor (uuid) isn't declared: "));
        assertThat(faults(new PersonalColumn("note", "readers", "_uuid")))
                .anyMatch(fault -> fault.startsWith("note.readers (_uuid) isn't declared: "));
    }

    @Test
    void leavesNoTableOut() {
        assertThat(faults(new PersonalColumn("letter", "words", "text")))
                .anyMatch(fault ->
                        fault.startsWith("letter.words (text) isn't declared: ") && fault.contains("letter.*"));
    }

    @Test
    void namesNoColumnThatThereIsNot() {
        assertThat(faults(new PersonalColumn("note", "author", "uuid")))
                .contains("gone.author is declared, and no column");
    }

    @Test
    void saysOfEachIdWhetherItsRowsAreToldToThePerson() {
        assertThat(PersonalData.of("undecided-service").faults(List.of(new PersonalColumn("note", "author", "uuid"))))
                .contains("note.author (uuid) doesn't say whether it is told to whom it is about: add \", told\" or"
                        + " \", untold\"");
    }

    @Test
    void tellsNothingThatLooksLikeASecretUnlessThatIsSaid() {
        var author = new PersonalColumn("note", "author", "uuid");

        assertThat(data.faults(List.of(author, new PersonalColumn("note", "code_hash", "text"))))
                .anyMatch(fault -> fault.startsWith("note.code_hash (text) doesn't say whether it is told"));
        assertThat(data.faults(List.of(author, new PersonalColumn("note", "sealed", "bytea"))))
                .anyMatch(fault -> fault.startsWith("note.sealed (bytea) doesn't say whether it is told"));
    }

    @Test
    void givesAReasonWhereSomethingStays() {
        assertThatThrownBy(() -> PersonalData.of("unfounded-service"))
                .hasMessage(
                        "personal-data/unfounded-service.properties says of note.author what nobody understands: stays");
    }

    private List<String> faults(PersonalColumn column) {
        return data.faults(List.of(column));
    }
}
