/** The strings of AT Protocol, each a type that exists only where it is valid (atproto.com/specs: DID, Handle, NSID, AT URI, TID, Record Key, and CIDs in their one blessed form). */
@NullMarked
package net.openmeet.atproto.syntax;

import org.jspecify.annotations.NullMarked;
