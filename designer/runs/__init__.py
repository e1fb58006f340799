"""The run store: what was trained, how it went and what came of it; needs neither Keras nor Streamlit.

Reading:
    open_store(home=None) -> RunStore                       StoreUnavailable in words
    run(store, id) -> Run                                   UnknownRun in words
    runs(store, document_id=None, among="present", limit=100) -> (Run, …)    newest first, without the archive
    listing(store, among="present", ids=None) -> (Listed, …)    with the last, lowest and highest value of each curve
    facts(store, id) -> Facts                               its design in short, or why it no longer opens
    history_csv(store, ids, detail="epochs") -> lines       the histories of runs as one tidy table
    queue(store) -> (Run, …)                                those that wait, the next one first
    document_of(store, id) -> Document                      as it was trained
    series(store, id) -> (Series, …)                        which curves there are
    curve(store, id, key, since=0, points=500) -> (Point, …)
    growth(store, id, {key: step}) -> ({key: step}, {key: (Point, …)})    what came after those steps
    latest(store, id) -> {key: Point}
    seconds_left(store, run) -> float | None
    previews(store, id) -> Previews | None                  fixed samples and the epochs that have predictions
    predictions(store, id, epoch) -> {output: array}
    evaluation_of(store, id, part="test") -> JSON | None    designer.evaluation.decode makes an Evaluation of it
    weights(store, id, which="last") -> [array, …] | None   for `model.set_weights`; or "best", by validation loss
    keras_weights_file(store, id) -> Path                   for `model.load_weights`, once the run has ended
    checkpoints(store, id) -> (Checkpoint, …)               oldest first; `weights` takes their ids, too
    learned(store, id) -> {layer: {parameter: value}}       vocabularies and boundaries of the training samples
    log_of(store, id) -> str

Keys of series: "loss", "val_loss" and so on by epoch, as Keras names them; "batch/loss" and so on by batch.
Writing: `create` puts a new run at the end of the queue, `enqueue` one that is at rest; `claim`, `take`, `begin`,
`record`, `say` and `end` are for whoever works on it, `request`, `reorder` and `settle` for whoever looks on;
`rename`, `annotate`, `tag`, `untag`, `archive`, `unarchive` and `delete` for whoever keeps order.

A run whose process is gone though it has not ended reads as "interrupted".
"""

from .checkpoints import (
    Checkpoint,
    UnknownCheckpoint,
    checkpoints,
    copy_checkpoint,
    drop_after,
    keep_checkpoint,
    keep_final,
    latest_state,
    read_checkpoint,
)
from .curves import BATCH_PREFIX, SYSTEM_PREFIX, curve, growth, latest, sample, series, series_of
from .deaths import note_memory_kills
from .deleting import DeletionRefused, delete
from .estimating import seconds_left
from .exporting import Detail, history_csv
from .facts import Facts, facts
from .folders import Damaged
from .inheriting import inherit
from .interval import Interval, interval
from .labelling import (
    LONGEST_NAME,
    LONGEST_NOTE,
    LabelRefused,
    annotate,
    archive,
    rename,
    tag,
    unarchive,
    untag,
)
from .learned import Learned, keep_learned, learned, with_learned
from .listing import Listed, Span, listing
from .model import AT_REST, DIVERGED, Among, Point, Previews, Run, Series, State, Wish
from .packages import package_versions
from .previews import (
    forget_predictions,
    keep_predictions,
    keep_samples,
    predictions,
    previews,
    previews_mark,
)
from .queueing import claim, enqueue, reorder, request, settle, take
from .reading import (
    UnknownRun,
    at_work,
    document_of,
    evaluation_of,
    evaluations_of,
    log_of,
    queue,
    run,
    runs,
    seeds_of,
    settings_of,
)
from .store import RunStore, StoreUnavailable, connect, open_store
from .weights import Which, keras_weights_file, weights, weights_file
from .writing import (
    Asked,
    Kin,
    Measured,
    Progress,
    begin,
    create,
    end,
    forget_after,
    keep_evaluation,
    look_into,
    record,
    say,
)

__all__ = [
    "AT_REST", "BATCH_PREFIX", "DIVERGED", "LONGEST_NAME", "LONGEST_NOTE", "SYSTEM_PREFIX", "Among", "Asked", "Checkpoint", "Damaged",
    "DeletionRefused", "Detail", "Facts", "Interval", "Kin", "LabelRefused", "Learned", "Listed", "Measured", "Point",
    "Previews", "Progress", "Run", "RunStore", "Series", "Span", "State", "StoreUnavailable",
    "UnknownCheckpoint", "UnknownRun", "Which", "Wish", "annotate", "archive", "at_work", "begin",
    "checkpoints", "claim", "connect", "copy_checkpoint", "create", "curve", "delete", "document_of",
    "drop_after", "end", "enqueue", "evaluation_of", "evaluations_of", "facts", "forget_after", "forget_predictions",
    "growth", "history_csv", "inherit", "interval", "keep_checkpoint", "keep_evaluation", "keep_final",
    "keep_learned", "keep_predictions", "keep_samples", "keras_weights_file", "latest", "latest_state",
    "learned", "listing", "log_of", "look_into", "note_memory_kills", "open_store", "package_versions",
    "predictions", "previews", "previews_mark", "queue", "read_checkpoint", "record", "rename", "reorder",
    "request", "run", "runs", "sample", "say", "seconds_left", "seeds_of", "series", "series_of", "settings_of",
    "settle", "tag", "take", "unarchive", "untag", "weights", "weights_file", "with_learned",
]  # fmt: skip
