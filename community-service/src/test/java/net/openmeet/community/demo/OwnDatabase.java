package net.openmeet.community.demo;

import net.openmeet.platform.test.Servers;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database of one test class. */
abstract class OwnDatabase {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("openmeet.database.url", () -> Servers.shared().databaseUrl("community_in_earnest"));
    }
}
