"""The measures of the design, each as a ratio to a reference in the same run: `python -m tests.bench`."""
