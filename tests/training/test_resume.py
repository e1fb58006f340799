"""A run that was paused, killed or damaged goes on as if nothing had happened, to the last bit."""

import contextlib
import os
import signal
import sys
import time
from dataclasses import replace

import numpy as np
import psutil
import pytest

from designer import inside, runs, training
from designer.graph import Component
from designer.runs.checkpoints import State
from designer.training.runner.lock import lock
from designer.training.runner.places import lock_file
from tests.support.exact import curves, dense, differences
from tests.support.runs import wait_for
from tests.support.trainers import trainers

pytestmark = pytest.mark.keras


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LAYERLOOM_HOME", str(folder))
        yield folder


@pytest.fixture(scope="module")
def store(home):
    return runs.open_store(home)


@pytest.fixture(scope="module")
def main():
    """The worker's entry, called in this process."""
    from designer.training.worker.__main__ import main  # noqa: PLC0415

    before = signal.getsignal(signal.SIGTERM)
    yield main
    signal.signal(signal.SIGTERM, before)


@pytest.fixture(scope="module")
def train(store, main):
    """Trains a new run of a design, or one that is at rest, until it comes to rest."""

    def train(design=None, id="", **wanted):
        if design is not None:
            id = runs.create(store, design).id
        else:
            assert runs.enqueue(store, id, **wanted)
        main([id, "--home", str(store.home)])
        return runs.run(store, id)

    return train


@pytest.fixture(scope="module")
def whole(train):
    """A run that nothing happens to."""
    run = train(dense())
    assert run.state == "finished"
    return run.id


@pytest.fixture(scope="module")
def started(home):
    with trainers(LAYERLOOM_CHECKPOINT_SECONDS="0.1") as found:
        yield found


def begin(store, started, id):
    """Starts a trainer; gives its number when it has trained a batch."""
    run = runs.run(store, id)
    if run.is_at_rest:
        runs.enqueue(store, id)
    pid = started.start(store.home, id)
    wait_for(store, id, lambda now: now.state == "running" and now.steps_done > run.steps_done)
    return pid


def test_killed_paused_killed_while_it_pauses_and_with_a_damaged_checkpoint(store, started, whole):
    id = runs.create(store, dense()).id
    os.kill(begin(store, started, id), signal.SIGKILL)
    started.wait()
    begin(store, started, id)
    runs.request(store, id, "pause")
    started.wait()
    assert runs.run(store, id).state == "paused"
    pid = begin(store, started, id)
    reported = curves(store, id, "epoch")
    os.kill(pid, signal.SIGTERM)
    until_writing(store, id)
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    started.wait()
    damage(store, id)
    begin(store, started, id)
    started.wait()
    assert runs.run(store, id).state == "finished"
    assert "is damaged" in runs.log_of(store, id)
    assert not list(differences(store, id, whole))
    assert all(curves(store, id, "epoch")[key].items() >= of.items() for key, of in reported.items())


def until_writing(store, id):
    folder = store.folder_of(id) / "checkpoints"
    deadline = time.monotonic() + 2
    while time.monotonic() < deadline and not any(path.name.startswith(".") for path in folder.iterdir()):
        time.sleep(0.0005)


def damage(store, id):
    """Changes a byte in the middle of the latest checkpoint."""
    latest = runs.checkpoints(store, id)[-1].id
    (folder,) = (store.folder_of(id) / "checkpoints").glob(f"{latest}.*")
    with (folder / "rest.npz").open("r+b") as file:
        file.seek((folder / "rest.npz").stat().st_size // 2)
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ 1]))


@pytest.mark.skipif(sys.platform != "linux", reason="needs limits on another process")
def test_a_disk_that_is_full_for_a_while_costs_nothing(store, started, whole):
    id = runs.create(store, dense()).id
    pid = begin(store, started, id)
    psutil.Process(pid).rlimit(psutil.RLIMIT_FSIZE, (1, -1))
    time.sleep(1.5)
    assert psutil.pid_exists(pid)
    psutil.Process(pid).rlimit(psutil.RLIMIT_FSIZE, (-1, -1))
    started.wait()
    run = runs.run(store, id)
    assert run.state == "finished", runs.log_of(store, id)
    assert not list(differences(store, id, whole))


def test_a_run_started_again_equals_the_first_time(store, main, whole):
    held = lock(lock_file(store))  # as if there were a runner
    id = training.again(whole, home=store.home).run.id
    main([id, "--home", str(store.home)])
    held.release()
    assert runs.run(store, id).parameters == runs.run(store, whole).parameters > 0
    assert not list(differences(store, id, whole))


def test_continued_and_rewound_it_forgets_what_came_later_and_equals_a_longer_run(store, train, whole):
    run = train(dense(epochs=2))
    assert train(id=run.id, epochs=3).state == "finished"
    assert [each.id for each in runs.checkpoints(store, run.id)][-2:] == ["2-0", "3-0"]
    assert train(id=run.id, epochs=4, checkpoint="2-0").state == "finished"
    assert not list(differences(store, run.id, whole))


def test_paused_in_the_middle_of_validation_it_validates_again(store, train, whole):
    import keras  # noqa: PLC0415

    from designer.training.worker.halting import Wishes  # noqa: PLC0415
    from designer.training.worker.preparing import prepare  # noqa: PLC0415
    from designer.training.worker.session import go_on  # noqa: PLC0415

    run = runs.create(store, dense())
    wishes = Wishes(store, run.id)

    class Pauses(keras.callbacks.Callback):
        def on_test_batch_begin(self, batch, logs=None):
            if batch == 1 and len(curves(store, run.id, "epoch").get("loss", ())) == 1:
                wishes.heard = "pause"
                time.sleep(0.6)

    runs.take(store, run.id)
    prepared = prepare(store, run)
    go_on(store, run, replace(prepared, callbacks=(*prepared.callbacks, Pauses())), wishes)
    paused = runs.run(store, run.id)
    assert (paused.state, paused.epoch, paused.step) == ("paused", 2, paused.steps_per_epoch)
    train(id=run.id)
    assert not list(differences(store, run.id, whole))


def test_a_training_that_stopped_early_says_why_and_can_be_continued(store, train):
    patience = Component("EarlyStopping", {"monitor": "loss", "mode": "max", "patience": 1})
    run = train(dense(callbacks=(patience,)))
    assert (run.state, run.epoch) == ("finished", 2)
    assert run.message == "Stopped early after epoch 2: loss had not improved for 1 epoch."
    assert train(id=run.id, epochs=3).epoch == 3


def test_a_loss_that_explodes_leaves_the_checkpoint_before_it_and_other_data_are_refused(store, train):
    jump = {"boundaries": [200], "values": [0.01, 1e30]}
    rate = {"class_name": "PiecewiseConstantDecay", "config": jump}
    run = train(dense(optimizer=Component("SGD", {"learning_rate": rate}), callbacks=()))
    assert run.state == "failed"
    assert "in epoch 2" in run.message
    assert "Checkpoint 1-0 is from before that" in run.message
    state, _ = runs.latest_state(store, run.id)
    runs.keep_checkpoint(store, run.id, replace(state, values={**state.values, "fingerprint": "other"}))
    changed = train(id=run.id)
    assert changed.state == "failed"
    assert changed.message.startswith("The data have changed since this run began")
    assert runs.checkpoints(store, run.id)


def test_the_best_epoch_has_a_whole_checkpoint_though_it_was_too_short_for_one(store, main):
    import keras  # noqa: PLC0415

    from designer.training.worker.capturing import standing, weights  # noqa: PLC0415
    from designer.training.worker.keeping import Keeper  # noqa: PLC0415

    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    model.compile("adam", "mse")
    epoch, run = 0, runs.create(store, dense()).id

    def snapshot():
        return State(epoch, 0, weights(model), standing(model))

    keeper = Keeper(model, store, run, snapshot, lambda: True)
    for epoch, loss in enumerate((0.5, 0.3, 0.4), 1):
        model.set_weights([np.full((2, 1), epoch), np.zeros(1)])
        model.optimizer.iterations.assign(10 * epoch)
        keeper.after_epoch(loss, last=epoch == 3)
    assert [(each.id, each.is_best) for each in runs.checkpoints(store, run)] == [
        ("1-0", False), ("2-0", True), ("3-0", False),
    ]  # fmt: skip
    best = runs.read_checkpoint(store, run, "2-0")
    assert (best.weights[0][0, 0], best.arrays["optimizer/0"]) == (2, 20)
    assert runs.weights(store, run, "best")[0][0, 0] == 2


def test_a_run_that_is_looked_into_is_the_same_to_the_last_bit(store, main, train, whole, monkeypatch):
    from designer.training.worker import looking  # noqa: PLC0415

    for part, value in {"_PART": 1.0, "_AT_FIRST": 0.0, "_EACH_NODE": 0.0}.items():
        monkeypatch.setattr(looking, part, value)  # half of the time, so that it is done often
    id = runs.create(store, dense()).id
    runs.look_into(store, id, True)
    main([id, "--home", str(store.home)])
    assert list(differences(store, id, whole)) == []
    moments = inside.moments(store, id)
    assert len(moments) > 1
    seen = inside.look_at(store, id, moments[-1].steps)
    assert all(0 < each.update_ratio < 0.1 for each in seen.weights if each.trainable)
    assert {each.health for each in inside.healths(seen)} == {"ok"}
    runs.look_into(store, id, False)
    back = runs.checkpoints(store, id)[0]
    train(id=id, checkpoint=back.id)
    steps = back.epoch * runs.run(store, id).steps_per_epoch + back.step
    assert all(moment.steps <= steps for moment in inside.moments(store, id))
    assert list(differences(store, id, whole)) == []
