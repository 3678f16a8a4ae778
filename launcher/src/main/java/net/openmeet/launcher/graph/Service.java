package net.openmeet.launcher.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of our own services.
 *
 * @param main its main class
 * @param database the database that it owns, if any; the role that owns it has the same name
 * @param settings by name, each a function of where the others are
 */
public record Service(
        String name,
        int port,
        String main,
        Optional<String> database,
        List<String> needs,
        Map<String, Function<Addresses, String>> settings)
        implements Component.Listening {

    static Service named(String name, int port, String main) {
        return new Service(name, port, main, Optional.empty(), List.of(), Map.of())
                .with("spring.profiles.active", at -> "embedded")
                .with("server.port", at -> Integer.toString(at.port(name)))
                .with("openmeet.public-url", Addresses::publicUrl)
                .with("openmeet.issuer", Addresses::publicUrl)
                .with("openmeet.jwks-uri", at -> at.http("community-service") + "/oauth2/jwks");
    }

    Service owns(String ownDatabase) {
        return new Service(name, port, main, Optional.of(ownDatabase), needs, settings)
                .with("openmeet.database.url", at -> at.jdbc(ownDatabase))
                .with("openmeet.database.user", at -> ownDatabase)
                .with("openmeet.database.password", at -> at.password(ownDatabase));
    }

    Service publishesAndListens() {
        return with("openmeet.kafka.bootstrap-servers", Addresses::kafka)
                .with("openmeet.kafka.security-protocol", Addresses::kafkaProtocol)
                .with("openmeet.kafka.user", at -> name)
                .with("openmeet.kafka.password", at -> at.kafkaPassword(name))
                .with("openmeet.registry.url", at -> at.http("registry") + SystemGraph.REGISTRY_API);
    }

    Service sendsMail() {
        return with("openmeet.mail.host", at -> at.host(SystemGraph.MAIL))
                .with("openmeet.mail.port", at -> Integer.toString(at.port(SystemGraph.MAIL)));
    }

    Service after(Component... others) {
        List<String> names = List.of(others).stream().map(Component::name).toList();
        return new Service(name, port, main, database, names, settings);
    }

    Service with(String setting, Function<Addresses, String> value) {
        Map<String, Function<Addresses, String>> more = new LinkedHashMap<>(settings);
        more.put(setting, value);
        return new Service(name, port, main, database, needs, more);
    }

    /** The settings as {@code --key=value} arguments or files carry them. */
    public Map<String, String> settings(Addresses addresses) {
        Map<String, String> resolved = new LinkedHashMap<>();
        settings.forEach((key, value) -> resolved.put(key, value.apply(addresses)));
        return resolved;
    }

    /** The settings as a process of its own or a container gets them. */
    public Map<String, String> environment(Addresses addresses) {
        Map<String, String> resolved = new LinkedHashMap<>();
        settings.forEach((key, value) -> resolved.put(EnvironmentName.of(key), value.apply(addresses)));
        return resolved;
    }
}
