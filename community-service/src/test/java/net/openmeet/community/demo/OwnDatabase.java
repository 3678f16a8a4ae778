package net.openmeet.community.demo;

import net.openmeet.platform.test.Servers;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database of one test class, and an address that browsers reach by https. */
abstract class OwnDatabase {

    static final String PUBLIC_URL = "https://openmeet.example";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("openmeet.public-url", () -> PUBLIC_URL);
        settings.add("openmeet.database.url", () -> Servers.shared().databaseUrl("community_in_earnest"));
    }
}
