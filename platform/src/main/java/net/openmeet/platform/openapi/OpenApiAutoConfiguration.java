package net.openmeet.platform.openapi;

import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.OpenHandlers;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.ExpectedVersion;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerMethod;

/** The document at {@code /v3/api-docs}, open to everyone. */
@AutoConfiguration
public class OpenApiAutoConfiguration {

    static {
        // springdoc keeps this list per class loader; every service says the same.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Caller.class, Viewer.class, ExpectedVersion.class, Limit.class, Preview.class);
    }

    @Bean
    OpenHandlers apiDocument() {
        return handler -> handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("org.springdoc.");
    }

    @Bean
    AccessDocumentation accessDocumentation() {
        return new AccessDocumentation();
    }

    @Bean
    HeaderDocumentation headerDocumentation() {
        return new HeaderDocumentation();
    }

    @Bean
    PatchedSchema patchedSchema() {
        return new PatchedSchema();
    }

    @Bean
    AnyJsonSchema anyJsonSchema() {
        return new AnyJsonSchema();
    }

    @Bean
    NullableSchema nullableSchema() {
        return new NullableSchema();
    }

    @Bean
    DocumentHead documentHead(
            @Value("${spring.application.name}") String service, @Value("${openmeet.public-url}") String publicUrl) {
        return new DocumentHead(service, publicUrl);
    }
}
