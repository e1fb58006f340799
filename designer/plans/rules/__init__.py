"""What can be wrong with a training plan: one rule a file, each a `check(document, analysis)`."""
