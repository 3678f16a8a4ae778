package net.openmeet.planted.unmarked;

@SuppressWarnings("RequireExplicitNullMarking")
class InUnmarkedPackage {}
