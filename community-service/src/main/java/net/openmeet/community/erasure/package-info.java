/**
 * Owns the end of accounts: it is asked for, waited for, taken back or carried out, and every service says that it has forgotten the account.
 * Publishes AccountErased by way of the account.
 */
@NullMarked
package net.openmeet.community.erasure;

import org.jspecify.annotations.NullMarked;
