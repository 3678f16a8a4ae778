package net.openmeet.platform.test;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives the contexts of {@link ServiceTest}s an {@link Api} and {@link Messages}. */
final class ServiceTestBeans implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, ServiceTest.class)
                ? new Beans(serviceOf(testClass))
                : null;
    }

    static String serviceOf(Class<?> testClass) {
        ServiceTest test = TestContextAnnotationUtils.findMergedAnnotation(testClass, ServiceTest.class);
        return Objects.requireNonNull(test, () -> testClass + " is no @ServiceTest")
                .service();
    }

    /** A record, so that the contexts of one service are recognised as equal. */
    private record Beans(String service) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getBeanFactory().registerSingleton("testApi", Api.of(() -> port(context)));
            context.getBeanFactory()
                    .registerSingleton("testMessages", Servers.shared().messages());
        }

        private static int port(ConfigurableApplicationContext context) {
            return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        }
    }
}
