package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The transcript of the main job works when it is pasted. */
@ExtendWith(SharedSystem.class)
class ReadmeJourney {

    private static final String FENCE = "```";

    @Test
    void comesBackAsPromised(RunningSystem system) throws IOException {
        List<String> answers = system.paste(transcript()).lines().toList();
        assertThat(answers.get(0)).contains("\"name\":\"Evening Yoga\"").contains("\"version\":1");
        assertThat(answers.get(1))
                .contains("\"recurrenceId\":\"2030-03-05T19:00\"")
                .contains("\"stored\":true")
                .contains("\"stored\":false")
                .contains("\"instant\":\"2030-04-02T17:00:00Z\"");
        assertThat(answers.get(2)).contains("\"status\":\"going\"");
        assertThat(answers.get(3)).contains("\"attendance\":{\"going\":1,\"waitlisted\":0,\"capacity\":20}");
        assertThat(answers.get(4)).startsWith("made").contains("choir-rehearsal");
        assertThat(answers.get(6)).startsWith("made").contains("/api/events/may-day-picnic");
    }

    private static String transcript() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("openmeet.project.root"), "README.md"));
        String job = readme.substring(readme.indexOf("## The main job"));
        int begin = job.indexOf(FENCE + "sh\n") + FENCE.length() + "sh\n".length();
        return job.substring(begin, job.indexOf(FENCE, begin));
    }
}
