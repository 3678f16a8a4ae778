package net.openmeet.gateway.cors;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.cors}.
 *
 * @param origins of other sites whose pages may call the API and read what it answers, each as browsers write it:
 *     {@code https://calendar.example}. No patterns; none by default
 */
@ConfigurationProperties("openmeet.cors")
record CorsSettings(@DefaultValue List<String> origins) {

    CorsSettings {
        origins = List.copyOf(origins);
        for (String origin : origins) {
            if (!Origin.isExact(origin)) {
                throw new IllegalArgumentException(
                        "openmeet.cors.origins: \"" + origin
                                + "\" is no origin as browsers write it, such as https://calendar.example or http://localhost:5173:"
                                + " scheme and host in lower case, the port unless it is the usual one, and nothing after that");
            }
        }
    }
}
