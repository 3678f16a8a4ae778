package net.openmeet.community.group;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Looks for entities and their repositories in this package alone. */
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories(considerNestedRepositories = false)
@EnableConfigurationProperties(GroupSettings.class)
class GroupPersistence {}
