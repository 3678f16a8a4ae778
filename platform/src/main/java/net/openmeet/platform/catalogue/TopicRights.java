package net.openmeet.platform.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.schemas.Topic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Who may do what on Kafka, as the catalogue has it: a service writes its own topics, reads those that it is a reader of, puts what it can't
 * handle on dead-letter topics of its own, and uses consumer groups that begin with its name. A subscriber, which is not one of our services,
 * reads open topics. Nobody else may do anything.
 *
 * @param topics the catalogue
 * @param subscribers principals of others, by their names
 */
record TopicRights(List<Topic> topics, Collection<String> subscribers) {

    /** The services that the catalogue names. */
    Set<String> services() {
        return topics.stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic.writer()), topic.readers().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All of it; what isn't here is refused. */
    List<AclBinding> bindings() {
        List<AclBinding> bindings = new ArrayList<>();
        for (Topic topic : topics) {
            allow(bindings, topic.writer(), topic.name(), AclOperation.WRITE, AclOperation.DESCRIBE);
            for (String reader : topic.readers()) {
                allow(bindings, reader, topic.name(), AclOperation.READ, AclOperation.DESCRIBE);
                allow(
                        bindings,
                        reader,
                        topic.deadLetters(reader),
                        AclOperation.CREATE,
                        AclOperation.WRITE,
                        AclOperation.DESCRIBE);
            }
            if (topic.open()) {
                subscribers.forEach(
                        name -> allow(bindings, name, topic.name(), AclOperation.READ, AclOperation.DESCRIBE));
            }
        }
        Stream.concat(services().stream(), subscribers.stream()).forEach(name -> bindings.add(groups(name)));
        return bindings.stream().distinct().toList();
    }

    /** Whether an entry at the broker is this catalogue's to keep or to remove. */
    boolean isAbout(AclBinding binding) {
        ResourcePattern resource = binding.pattern();
        return (resource.resourceType() == ResourceType.TOPIC && resource.name().startsWith(Topic.PREFIX))
                || services().stream()
                        .anyMatch(service -> binding.entry().principal().equals(principal(service)));
    }

    private static void allow(List<AclBinding> bindings, String name, String topic, AclOperation... operations) {
        var resource = new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL);
        for (AclOperation operation : operations) {
            bindings.add(new AclBinding(resource, entry(name, operation)));
        }
    }

    private static AclBinding groups(String name) {
        return new AclBinding(
                new ResourcePattern(ResourceType.GROUP, name, PatternType.PREFIXED), entry(name, AclOperation.READ));
    }

    private static AccessControlEntry entry(String name, AclOperation operation) {
        return new AccessControlEntry(principal(name), "*", operation, AclPermissionType.ALLOW);
    }

    private static String principal(String name) {
        return "User:" + name;
    }
}
