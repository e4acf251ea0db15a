"""What a person sees and keys: the whole app on a screen that is not there, with a real database."""
