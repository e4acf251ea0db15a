"""What is thought and learnt after a meeting: quick evaluations, what must be followed up, lessons."""
