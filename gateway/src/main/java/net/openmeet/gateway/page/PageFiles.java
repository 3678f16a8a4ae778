package net.openmeet.gateway.page;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** What the page loads. Each file's name has the hash of its content, so no browser asks twice; compressed ones were made by the build. */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {

    /** Where module web puts what it builds. */
    static final String FOLDER = "openmeet-page/";

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/**")
                .addResourceLocations("classpath:/" + FOLDER + "static/")
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
