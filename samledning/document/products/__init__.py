"""A module for each product: what the rooms show, put together as a document. Pure."""
