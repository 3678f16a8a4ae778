package net.openmeet.vocabulary.group;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Has a service listen to groups and memberships, and lets it ask {@link KnownMemberships}; it has to be a reader of their topics. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class KnownGroupsConfiguration {}
