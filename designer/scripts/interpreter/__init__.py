"""Python text followed step by step, never executed. No Keras: what names mean is the surface's."""
