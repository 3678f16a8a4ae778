package net.openmeet.vocabulary.newcomer;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Has a service listen to who registers, and lets it ask {@link Newcomers}; it has to be a reader of their topic. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties(NewcomerSettings.class)
public class KnownNewcomersConfiguration {}
