/** The event stream (atproto.com/specs/event-stream): the frames of com.atproto.sync.subscribeRepos. */
@NullMarked
package net.openmeet.atproto.stream;

import org.jspecify.annotations.NullMarked;
