package net.openmeet.launcher.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.launcher.graph.Component.Listening;
import net.openmeet.launcher.graph.Component.Server;
import net.openmeet.launcher.graph.Component.Software;
import net.openmeet.launcher.graph.Component.Step;
import net.openmeet.launcher.graph.Component.Task;

/**
 * The whole system on one page. What {@code ./openmeet up} starts, in one JVM or in several, is this; docker-compose.yml is held
 * equal to it by a test.
 *
 * @param components in an order in which each comes after what it needs
 */
public record SystemGraph(List<Component> components) {

    public static final String GATEWAY = "gateway";

    /** What takes mail and shows it. Nothing waits for it: mail does. */
    public static final String MAIL = "mail";

    /** The registry's own database. */
    public static final String REGISTRY_DATABASE = "openmeet_registry";

    /** Path of the registry's Confluent-compatible API. */
    public static final String REGISTRY_API = "/apis/ccompat/v7";

    public static SystemGraph openMeet() {
        var postgres = new Server("postgres", 5433, Software.POSTGRES, List.of());
        var kafka = new Server("kafka", 9092, Software.KAFKA, List.of());
        var registry = new Server("registry", 8090, Software.REGISTRY, List.of(postgres.name()));
        var mail = new Server(MAIL, 3025, Software.MAIL, List.of());
        var topics = new Step("topics", Task.CREATE_TOPICS, List.of(kafka.name()));
        var acls = new Step("acls", Task.CREATE_ACLS, List.of(topics.name()));
        var schemas = new Step("schemas", Task.REGISTER_SCHEMAS, List.of(registry.name()));

        Service community = Service.named(
                        "community-service", 8104, "net.openmeet.community.CommunityServiceApplication")
                .owns("openmeet_community")
                .publishesAndListens()
                .sendsMail()
                .with("openmeet.images.directory", at -> at.files("images"))
                .with("openmeet.sign-in.client-secret", Addresses::gatewaySecret)
                .with("openmeet.services.series", at -> at.http("series-service"))
                .with("openmeet.services.occurrence", at -> at.http("occurrence-service"))
                .with("openmeet.services.attendance", at -> at.http("attendance-service"))
                .after(postgres, acls, schemas);
        Service series = Service.named("series-service", 8101, "net.openmeet.series.SeriesServiceApplication")
                .owns("openmeet_series")
                .publishesAndListens()
                .after(postgres, acls, schemas);
        Service occurrence = Service.named(
                        "occurrence-service", 8102, "net.openmeet.occurrence.OccurrenceServiceApplication")
                .owns("openmeet_occurrence")
                .publishesAndListens()
                .after(postgres, acls, schemas);
        Service attendance = Service.named(
                        "attendance-service", 8103, "net.openmeet.attendance.AttendanceServiceApplication")
                .owns("openmeet_attendance")
                .publishesAndListens()
                .sendsMail()
                .with("openmeet.services.community", at -> at.http(community.name()))
                .after(postgres, acls, schemas);
        Service gateway = Service.named(GATEWAY, 8080, "net.openmeet.gateway.GatewayApplication")
                .owns("openmeet_gateway")
                .after(postgres)
                .with("openmeet.sign-in.client-secret", Addresses::gatewaySecret)
                .with("openmeet.services.series", at -> at.http(series.name()))
                .with("openmeet.services.occurrence", at -> at.http(occurrence.name()))
                .with("openmeet.services.attendance", at -> at.http(attendance.name()))
                .with("openmeet.services.community", at -> at.http(community.name()));

        return new SystemGraph(List.of(
                postgres,
                kafka,
                registry,
                mail,
                topics,
                acls,
                schemas,
                community,
                series,
                occurrence,
                attendance,
                gateway));
    }

    public List<Service> services() {
        return only(Service.class).toList();
    }

    public List<Listening> listening() {
        return only(Listening.class).toList();
    }

    public Optional<Service> service(String name) {
        return only(Service.class)
                .filter(service -> service.name().equals(name))
                .findFirst();
    }

    /** Every database, the registry's included. */
    public List<String> databases() {
        return Stream.concat(
                        Stream.of(REGISTRY_DATABASE),
                        only(Service.class).map(Service::database).flatMap(Optional::stream))
                .toList();
    }

    private <T extends Component> Stream<T> only(Class<T> kind) {
        return components.stream().filter(kind::isInstance).map(kind::cast);
    }
}
