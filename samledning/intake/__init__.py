"""Takes what comes in, such as a line of the log, to the room that owns it."""
