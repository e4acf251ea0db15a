"""An invented exercise to try the program on."""
