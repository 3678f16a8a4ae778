package net.openmeet.planted.common;

class Anything {}
