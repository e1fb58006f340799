"""Reading the catalogue off the installed Keras; runs in a process of its own, never in the app's."""
