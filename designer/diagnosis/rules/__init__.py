"""What can ail a training: one illness a file, each a `find(facts)` that gives the finding, or None."""
