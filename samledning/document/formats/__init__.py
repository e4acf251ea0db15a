"""A module for each way to write a document down."""
