/** Owns accounts: who exists, by which handle and under which name. Publishes AccountRegistered, AccountUpdated, AccountsMerged and AccountErased. */
@NullMarked
package net.openmeet.community.account;

import org.jspecify.annotations.NullMarked;
