package net.openmeet.platform.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;

/**
 * Leaves out the auto-configurations that {@code openmeet.switched-off.*} lists, by reason. A service adds a reason of its own or empties one
 * of the platform's; of {@code spring.autoconfigure.exclude} it would have to repeat the whole list, and lists that are repeated drift apart.
 */
final class SwitchedOffAutoConfigurations implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final Bindable<Map<String, List<String>>> REASONS = Bindable.of(ResolvableType.forClassWithGenerics(
            Map.class,
            ResolvableType.forClass(String.class),
            ResolvableType.forClassWithGenerics(List.class, String.class)));

    private Set<String> switchedOff = Set.of();

    @Override
    public void setEnvironment(Environment environment) {
        switchedOff = Binder.get(environment).bind("openmeet.switched-off", REASONS).orElse(Map.of()).values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        boolean[] kept = new boolean[autoConfigurations.length];
        for (int index = 0; index < kept.length; index++) {
            kept[index] = keeps(autoConfigurations[index]);
        }
        return kept;
    }

    /** @param autoConfiguration null: another filter has left it out already */
    boolean keeps(@Nullable String autoConfiguration) {
        return autoConfiguration == null || !switchedOff.contains(autoConfiguration);
    }
}
