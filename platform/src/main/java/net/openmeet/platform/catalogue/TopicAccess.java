package net.openmeet.platform.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import net.openmeet.schemas.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.resource.PatternType;

/**
 * Writes the rights of the catalogue into Kafka as ACLs, and takes away those that it has no longer: names and answers are on topics, so who
 * reads them is a promise. Running it again changes nothing. The broker needs an authorizer, and has to know who asks.
 */
public final class TopicAccess {

    private static final int TIMEOUT_MILLIS = 30_000;

    private TopicAccess() {}

    /**
     * What the broker has now because of a call.
     *
     * @param granted all rights, a line each
     * @param removed those that were there before and are no longer
     */
    public record Written(List<String> granted, List<String> removed) {}

    /**
     * Leaves exactly what the catalogue says.
     *
     * @param kafka as a super user
     * @param subscribers principals that aren't services, and may read the open topics
     * @throws KafkaException if Kafka refuses or doesn't answer
     */
    public static Written write(KafkaAccess kafka, Collection<String> subscribers) {
        var rights = new TopicRights(Topics.all(), subscribers);
        List<AclBinding> granted = rights.bindings();
        try (Admin admin =
                Admin.create(kafka.settings(Map.of(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS)))) {
            Collection<AclBinding> before =
                    result(admin.describeAcls(AclBindingFilter.ANY).values());
            result(admin.createAcls(granted).all());
            List<AclBinding> stale = before.stream()
                    .filter(rights::isAbout)
                    .filter(binding -> !granted.contains(binding))
                    .toList();
            result(admin.deleteAcls(stale.stream().map(AclBinding::toFilter).toList())
                    .all());
            return new Written(lines(granted), lines(stale));
        }
    }

    /** Which services the catalogue names, and Kafka has to know: their principals are called as they are. */
    public static Set<String> services() {
        return new TopicRights(Topics.all(), List.of()).services();
    }

    private static List<String> lines(Collection<AclBinding> bindings) {
        return bindings.stream().map(TopicAccess::line).sorted().toList();
    }

    private static String line(AclBinding binding) {
        return "%s  %s %s%s  %s"
                .formatted(
                        binding.entry().principal(),
                        binding.pattern().resourceType().name().toLowerCase(Locale.ROOT),
                        binding.pattern().name(),
                        binding.pattern().patternType() == PatternType.PREFIXED ? "*" : "",
                        binding.entry().operation().name().toLowerCase(Locale.ROOT));
    }

    private static <T> T result(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka's rights could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while writing rights", e);
        }
    }
}
