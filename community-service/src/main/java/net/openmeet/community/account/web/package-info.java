/** Accounts over HTTP: one's own, and what others may see. */
@NullMarked
package net.openmeet.community.account.web;

import org.jspecify.annotations.NullMarked;
