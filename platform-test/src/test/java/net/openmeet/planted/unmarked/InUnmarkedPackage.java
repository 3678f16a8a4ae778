package net.openmeet.planted.unmarked;

class InUnmarkedPackage {}
