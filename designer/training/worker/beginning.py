"""Where training begins: from the weights that came with an imported model, if the design has them."""

from __future__ import annotations

import keras

from designer.builder import load_weights
from designer.graph import Document
from designer.importers import NotOpened
from designer.settings import home
from designer.workspace import NoWeights, weights_file


def begin_with_imported_weights(model: keras.Model, document: Document) -> None:
    """Gives the model the design's imported weights; the run's log says what began anew.

    Weights that cannot be read are replaced by new ones, unless measuring them is all that is wanted.
    """
    if document.weights is None:
        return
    file = document.origin.file if document.origin else "an imported model"
    try:
        remarks = load_weights(model, document, weights_file(home(), document.weights))
    except (NoWeights, NotOpened) as error:
        if not document.training.epochs:
            raise
        print(f"Training begins with new weights, not with those of {file}: {error}")
        return
    print(f"Training begins with the weights of {file}.")
    for remark in remarks:
        print(remark.message)
