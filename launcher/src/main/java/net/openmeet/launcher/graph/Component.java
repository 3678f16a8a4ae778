package net.openmeet.launcher.graph;

import java.util.List;

/** One part of the system, started once everything that it {@link #needs()} is there. */
public sealed interface Component {

    /** Unique, lower case, as people type it: {@code series-service}. */
    String name();

    /** Names of components that must be ready before this one starts. */
    List<String> needs();

    /** A component that listens on a port. {@code port} is the default one. */
    sealed interface Listening extends Component permits Server, Service {
        int port();
    }

    /** A stock server. */
    record Server(String name, int port, Software software, List<String> needs) implements Listening {}

    /** Something that is done once, in between; doing it again changes nothing. */
    record Step(String name, Task task, List<String> needs) implements Component {}

    enum Software {
        POSTGRES,
        KAFKA,
        REGISTRY,
        MAIL
    }

    enum Task {
        CREATE_TOPICS,
        CREATE_ACLS,
        REGISTER_SCHEMAS
    }
}
