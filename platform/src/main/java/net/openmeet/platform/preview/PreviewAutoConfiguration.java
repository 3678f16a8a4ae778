package net.openmeet.platform.preview;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Previews as arguments. */
@AutoConfiguration
public class PreviewAutoConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PreviewArgument());
    }

    @Bean
    PreviewedBody previewedBody() {
        return new PreviewedBody();
    }
}
