package net.openmeet.platform.problem;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Problems for everything that goes wrong. */
@AutoConfiguration(after = JacksonAutoConfiguration.class)
public class ProblemAutoConfiguration {

    @Bean
    ProblemTranslator problemTranslator(ObjectProvider<ProblemTranslation> translations) {
        return new ProblemTranslator(translations.orderedStream().toList());
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json, ProblemTranslator translator) {
        return new ProblemWriter(json, translator);
    }
}
