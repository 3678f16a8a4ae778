package net.openmeet.platform.web;

import java.util.List;
import net.openmeet.platform.problem.ProblemAutoConfiguration;
import net.openmeet.platform.problem.ProblemTranslation;
import net.openmeet.platform.problem.ProblemWriter;
import org.apache.catalina.Pipeline;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Strict JSON, bounded bodies, versions as arguments, and a problem for everything that Spring MVC and the container refuse. */
@AutoConfiguration(after = ProblemAutoConfiguration.class, before = ErrorMvcAutoConfiguration.class)
@EnableConfigurationProperties(WebSettings.class)
public class WebAutoConfiguration implements WebMvcConfigurer {

    private static final int AFTER_OBSERVATION = Ordered.HIGHEST_PRECEDENCE + 10;

    /** Only for those who may call the handler at all, and before anything waits. */
    private static final int AFTER_ACCESS = Ordered.HIGHEST_PRECEDENCE + 5;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DeclaredParameters()).order(AFTER_ACCESS);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ExpectedVersionArgument());
    }

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    @Bean
    @Order(0)
    ProblemTranslation containerProblems() {
        return new ContainerProblems();
    }

    @Bean
    @Order(1)
    ProblemTranslation jsonProblems() {
        return new JsonProblems();
    }

    @Bean
    @Order(2)
    ProblemTranslation springMvcProblems() {
        return new SpringMvcProblems();
    }

    @Bean
    @Order(3)
    ProblemTranslation databaseProblems() {
        return new DatabaseProblems();
    }

    @Bean
    ProblemResolver problemResolver(ProblemWriter problems) {
        return new ProblemResolver(problems);
    }

    @Bean
    ErrorPage errorPage(ProblemWriter problems) {
        return new ErrorPage(problems);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(WebSettings settings, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<BodyLimitFilter>(new BodyLimitFilter(settings, problems));
        registration.setOrder(AFTER_OBSERVATION);
        return registration;
    }

    @Bean
    FilterRegistrationBean<WholeAnswerFilter> wholeAnswerFilter() {
        var registration = new FilterRegistrationBean<WholeAnswerFilter>(new WholeAnswerFilter());
        registration.setOrder(AFTER_OBSERVATION);
        return registration;
    }

    @Bean
    FilterRegistrationBean<WellFormedRequestFilter> wellFormedRequestFilter(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<WellFormedRequestFilter>(new WellFormedRequestFilter(problems));
        registration.setOrder(AFTER_OBSERVATION);
        return registration;
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemReport(ProblemWriter problems) {
        return server -> server.addContextCustomizers(context -> {
            Pipeline pipeline = context.getParent().getPipeline();
            pipeline.addValve(new UnreadBodyValve());
            pipeline.addValve(new ProblemReport(problems));
        });
    }
}
