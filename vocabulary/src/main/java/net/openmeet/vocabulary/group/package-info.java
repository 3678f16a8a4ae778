/**
 * Owns what a service knows of community-service's groups, and by it who belongs to them and what their roles may do with what belongs to a
 * group. A service switches it on by importing {@link KnownGroupsConfiguration}; the tables are the platform's.
 */
@NullMarked
package net.openmeet.vocabulary.group;

import org.jspecify.annotations.NullMarked;
