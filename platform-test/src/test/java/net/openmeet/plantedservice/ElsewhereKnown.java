package net.openmeet.plantedservice;

public class ElsewhereKnown {}
