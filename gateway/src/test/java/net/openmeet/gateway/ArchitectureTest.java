package net.openmeet.gateway;

import java.util.stream.Stream;
import net.openmeet.platform.test.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** The gateway is all web: there is no domain to keep the web out of. */
    private static final String ABOUT_DOMAINS = "Only web packages know the web";

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.tests("net.openmeet.gateway")
                .filter(rule -> !rule.getDisplayName().startsWith(ABOUT_DOMAINS));
    }
}
