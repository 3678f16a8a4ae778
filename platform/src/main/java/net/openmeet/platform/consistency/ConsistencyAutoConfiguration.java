package net.openmeet.platform.consistency;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads that wait for writes. */
@AutoConfiguration
public class ConsistencyAutoConfiguration implements WebMvcConfigurer {

    /** Only for those who may call the handler at all. */
    private static final int AFTER_ACCESS = Ordered.HIGHEST_PRECEDENCE + 10;

    private final ObjectProvider<KnownVersion> known;

    ConsistencyAutoConfiguration(ObjectProvider<KnownVersion> known) {
        this.known = known;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CatchUpInterceptor(known)).order(AFTER_ACCESS);
    }
}
