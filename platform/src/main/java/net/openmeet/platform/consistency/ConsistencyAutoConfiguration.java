package net.openmeet.platform.consistency;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads that wait for writes. */
@AutoConfiguration
public class ConsistencyAutoConfiguration implements WebMvcConfigurer {

    /** Only for those who may call the handler at all. */
    private static final int AFTER_ACCESS = Ordered.HIGHEST_PRECEDENCE + 10;

    /** More than a front end and its users have open at a time; few enough for the database. */
    private static final int PLACES = 100;

    private final CatchUp catchUp;

    ConsistencyAutoConfiguration(ObjectProvider<KnownVersion> known) {
        this.catchUp = new CatchUp(known, PLACES);
    }

    @Bean
    CatchUp catchUp() {
        return catchUp;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CatchUpInterceptor(catchUp)).order(AFTER_ACCESS);
    }
}
