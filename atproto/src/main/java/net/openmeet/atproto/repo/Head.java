package net.openmeet.atproto.repo;

import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.Tid;

/** How far we are with a repository: its revision, and the root of its tree then. */
public record Head(Tid rev, Cid data) {}
