"""Models made elsewhere, opened as designs: read, never executed. No Keras."""
