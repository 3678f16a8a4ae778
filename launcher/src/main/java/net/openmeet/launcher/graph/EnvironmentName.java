package net.openmeet.launcher.graph;

import java.util.Locale;

/** The environment variable of a setting: {@code openmeet.database.url} is {@code OPENMEET_DATABASE_URL}. */
final class EnvironmentName {

    private EnvironmentName() {}

    static String of(String setting) {
        return setting.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
