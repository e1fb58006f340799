"""The process that trains one run: `python -m designer.training.worker RUN --home HOME`. Imports Keras."""
