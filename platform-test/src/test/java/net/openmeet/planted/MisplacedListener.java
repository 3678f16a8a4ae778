package net.openmeet.planted;

class MisplacedListener {}
