/**
 * Owns the ways in to an account: mail addresses, at which a code proves who somebody is, and passkeys, which sign. An account may have
 * several; the last one can't be removed, and each change is told to all of its addresses.
 *
 * <p>Signing in by mail tells nobody whether an address is known: the request never looks, and whoever proves an unknown one gets an account.
 * A code works once, for fifteen minutes and five attempts, and only in the browser that asked for it: whoever reads the mail, or a copy of
 * the database, can't use it elsewhere. Addresses are told on no topic.
 *
 * <p>A passkey says by itself whose it is: nobody is asked, and nothing is told about an account. What its device signs is a challenge that is
 * good once, for five minutes, in the browser or session that asked for it ({@link net.openmeet.community.wayin.passkey}).
 */
@NullMarked
package net.openmeet.community.wayin;

import org.jspecify.annotations.NullMarked;
