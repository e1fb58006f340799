"""The run store: what was trained, how it went and what came of it; needs neither Keras nor Streamlit.

Reading:
    open_store(home=None) -> RunStore                       StoreUnavailable in words
    run(store, id) -> Run                                   UnknownRun in words
    runs(store, document_id=None, limit=100) -> (Run, …)    newest first
    document_of(store, id) -> Document                      as it was trained
    series(store, id) -> (Series, …)                        which curves there are
    curve(store, id, key, since=0, points=500) -> (Point, …)
    latest(store, id) -> {key: Point}
    previews(store, id) -> Previews | None                  fixed samples and the epochs that have predictions
    predictions(store, id, epoch) -> {output: array}
    evaluation_of(store, id, part="test") -> JSON | None    designer.evaluation.decode makes an Evaluation of it
    weights(store, id, which="last") -> [array, …] | None   for `model.set_weights`; or "best", by validation loss
    keras_weights_file(store, id) -> Path                   for `model.load_weights`, once the run has ended
    learned(store, id) -> {layer: {parameter: value}}       vocabularies and boundaries of the training samples
    log_of(store, id) -> str

Keys of series: "loss", "val_loss" and so on by epoch, as Keras names them; "batch/loss" and so on by batch.
A run whose process is gone though it has not ended reads as "interrupted".
"""

from .curves import BATCH_PREFIX, curve, latest, series, series_of
from .learned import Learned, keep_learned, learned, with_learned
from .model import FINAL, Point, Previews, Run, Series, State
from .packages import package_versions
from .previews import keep_predictions, keep_samples, predictions, previews
from .reading import UnknownRun, document_of, evaluation_of, log_of, run, runs, seeds_of
from .store import RunStore, StoreUnavailable, connect, open_store
from .weights import Which, call_last_best, keep_weights, keras_weights_file, weights, weights_file
from .writing import (
    Measured,
    Progress,
    begin,
    create,
    end,
    keep_evaluation,
    record,
    request_stop,
    say,
    take,
)

__all__ = [
    "BATCH_PREFIX", "FINAL", "Learned", "Measured", "Point", "Previews", "Progress", "Run", "RunStore",
    "Series", "State", "StoreUnavailable", "UnknownRun", "Which", "begin", "call_last_best", "connect",
    "create", "curve", "document_of", "end", "evaluation_of", "keep_evaluation", "keep_learned",
    "keep_predictions", "keep_samples", "keep_weights", "keras_weights_file", "latest", "learned", "log_of",
    "open_store", "package_versions", "predictions", "previews", "record", "request_stop", "run", "runs",
    "say", "seeds_of", "series", "series_of", "take", "weights", "weights_file", "with_learned",
]  # fmt: skip
