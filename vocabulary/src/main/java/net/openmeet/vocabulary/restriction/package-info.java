/**
 * Owns what moderators restricted, as services know it. community-service decides and writes it; another service switches listening on by
 * importing {@link KnownRestrictionsConfiguration}; the table is the platform's.
 */
@NullMarked
package net.openmeet.vocabulary.restriction;

import org.jspecify.annotations.NullMarked;
