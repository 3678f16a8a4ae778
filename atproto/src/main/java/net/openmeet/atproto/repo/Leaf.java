package net.openmeet.atproto.repo;

import net.openmeet.atproto.syntax.Cid;

/** What a tree has at a path: the CID of a record. */
record Leaf(String path, Cid value) implements Item {}
