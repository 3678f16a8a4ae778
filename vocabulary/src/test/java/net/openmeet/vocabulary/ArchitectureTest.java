package net.openmeet.vocabulary;

import java.util.stream.Stream;
import net.openmeet.platform.test.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.tests("net.openmeet.vocabulary");
    }
}
