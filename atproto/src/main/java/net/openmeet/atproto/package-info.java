/**
 * AT Protocol (atproto.com/specs) on the JDK, Bouncy Castle for the curve that the JDK lacks, and a JSON tokenizer; no framework. All that comes
 * from the network is bounded and checked here, and refused with {@link net.openmeet.atproto.InvalidAtprotoException} alone.
 *
 * <p>{@code syntax} has the strings of the protocol, {@code data} its data model in DAG-CBOR and JSON, {@code crypto} the keys of
 * repositories, {@code car} and {@code repo} what a repository is and whether a commit to one holds, {@code network} what may be asked of strangers, {@code stream} the
 * frames that tell of commits, {@code identity} whom DIDs and handles mean, {@code xrpc} calls to servers, {@code lexicon} whether records are what they are said to be, {@code oauth} how
 * somebody lets us write for him. Each
 * knows only those before it.
 */
@NullMarked
package net.openmeet.atproto;

import org.jspecify.annotations.NullMarked;
