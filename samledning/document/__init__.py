"""Documents: what leaves the house. Renders the views of other rooms, and owns no table."""
