package net.openmeet.planted;

class SeriesHelper {}
