"""What the actors want together, what they have agreed on, and who does what: the room Mål och åtgärder."""
