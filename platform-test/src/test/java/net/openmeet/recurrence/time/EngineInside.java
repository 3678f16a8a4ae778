package net.openmeet.recurrence.time;

public class EngineInside {}
