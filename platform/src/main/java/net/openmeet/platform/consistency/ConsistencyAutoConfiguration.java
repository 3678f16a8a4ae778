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

    /** More than one browser sends at a time. */
    private static final int PLACES_OF_A_MEMBER = 8;

    private static final int PLACES_OF_NOBODY = 25;

    private final CatchUp catchUp;

    ConsistencyAutoConfiguration(ObjectProvider<KnownVersion> followed, ObjectProvider<ImmediateKinds> immediate) {
        this.catchUp =
                new CatchUp(followed, immediate, new WaitingPlaces(PLACES, PLACES_OF_A_MEMBER, PLACES_OF_NOBODY));
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
