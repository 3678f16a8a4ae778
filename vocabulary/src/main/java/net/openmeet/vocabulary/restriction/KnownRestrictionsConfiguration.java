package net.openmeet.vocabulary.restriction;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Has a service listen to what moderators restrict; it has to be a reader of their topics. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class KnownRestrictionsConfiguration {}
