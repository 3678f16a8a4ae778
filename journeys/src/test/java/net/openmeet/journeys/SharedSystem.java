package net.openmeet.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every journey the same running system, started by the first and stopped after the last. */
final class SharedSystem implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        RunningSystem.class, ignored -> RunningSystem.up(freshDirectory()), RunningSystem.class);
    }

    static Path freshDirectory() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "openmeet-")
                    .resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
