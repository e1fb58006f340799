"""The engine's process: the only place where analysis meets Keras. Never imported by the app itself."""
