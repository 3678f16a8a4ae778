package net.openmeet.atproto.repo;

/** What stands in a node: leaves in the order of their paths, and between them, before and after, at most one subtree each. */
sealed interface Item permits Leaf, Subtree {}
