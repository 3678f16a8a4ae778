/**
 * Owns groups: what a community says of itself, and who may see it. Groups are graphs that people edit in parts, so they are kept with Spring Data
 * JPA, here and nowhere else (ADR 0050).
 */
@NullMarked
package net.openmeet.community.group;

import org.jspecify.annotations.NullMarked;
