package net.openmeet.platform.preview;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Previews as arguments. */
@AutoConfiguration
public class PreviewAutoConfiguration implements WebMvcConfigurer {

    /** Only for those who may call the handler at all. */
    private static final int AFTER_ACCESS = Ordered.HIGHEST_PRECEDENCE + 10;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PreviewArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PreviewScope()).order(AFTER_ACCESS);
    }

    @Bean
    PreviewedBody previewedBody() {
        return new PreviewedBody();
    }
}
