/**
 * Owns how two accounts of one person become one: freshly signed in to both, she has one of them go into the other, for ever. Publishes AccountsMerged by way
 * of the account.
 */
@NullMarked
package net.openmeet.community.merging;

import org.jspecify.annotations.NullMarked;
