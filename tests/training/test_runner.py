"""The runner trains what waits: in order, each run once, a few at a time, whoever is killed meanwhile."""

import os
import random
import signal
import subprocess
import sys
import threading
import time

import psutil
import pytest

from designer import runs, training
from designer.training.runner import settings
from designer.training.runner.lock import lock
from designer.training.runner.places import lock_file
from designer.training.runner.serving import Runner
from tests.support.light_runner import LightTrainer
from tests.support.runs import iris, wait_for

pytestmark = pytest.mark.slow


@pytest.fixture
def store(home):
    return runs.open_store(home)


@pytest.fixture
def runner(store):
    """Starts a runner whose trainers load no TensorFlow; a second one ends at once."""
    started = []

    def start():
        command = [sys.executable, "-m", "tests.support.light_runner", "--home", str(store.home)]
        started.append(subprocess.Popen(command))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()


def queued(store, count, hundredths=10):
    document = iris(batch_size=hundredths)
    return [runs.create(store, document, settings=settings()).id for _ in range(count)]


def taken(store):
    """The runs that trainers took over, in that order."""
    return [line.split()[0] for line in (store.folder / "taken.txt").read_text().splitlines()]


def wait_until(condition, seconds=60):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_runs_wait_for_their_turn_and_are_trained_in_the_order_of_the_queue(store, runner, monkeypatch):
    monkeypatch.setenv("LAYERLOOM_RUNS", "1")
    first, second, third, left = queued(store, 4)
    training.reorder([third, first])
    assert training.withdraw(left).state == "stopped"
    process = runner()
    for id in (first, second, third):
        assert wait_for(store, id, lambda run: run.is_at_rest).state == "finished"
    assert taken(store) == [third, first, second]
    process.wait(20)  # nothing is left to do
    assert process.returncode == 0


def test_no_more_runs_than_the_limit_are_trained_at_a_time_and_they_share_the_processors(
    store, runner, monkeypatch
):
    monkeypatch.setenv("LAYERLOOM_RUNS", "2")
    ids = queued(store, 4, hundredths=100)
    runner()
    most = 0
    while not all(run.is_at_rest for run in runs.runs(store)):
        most = max(most, len(runs.at_work(store)))
        time.sleep(0.02)
    assert most == 2
    assert sorted(taken(store)) == sorted(ids)
    assert runs.run(store, ids[0]).threads == max((os.cpu_count() or 1) // 2, 1)


def test_two_runners_that_know_nothing_of_each_other_start_no_run_twice(store, monkeypatch):
    monkeypatch.setenv("LAYERLOOM_RUNS", "3")
    ids = queued(store, 4)
    over = threading.Event()

    def work():
        own = Runner(store, LightTrainer)
        while not over.wait(0.02):
            own.turn()
        own.close()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    wait_until(lambda: all(run.is_at_rest for run in runs.runs(store)))
    over.set()
    for thread in threads:
        thread.join()
    assert sorted(taken(store)) == sorted(ids)
    assert {run.state for run in runs.runs(store)} == {"finished"}


def test_runners_killed_at_any_moment_lose_no_run_and_start_none_twice(store, runner, monkeypatch):
    monkeypatch.setenv("LAYERLOOM_RUNS", "2")
    ids, chance = queued(store, 4, hundredths=50), random.Random(7)
    for _ in range(3):
        process, waiting = runner(), len(runs.queue(store))
        wait_until(lambda waiting=waiting: len(runs.queue(store)) < max(waiting, 1))
        time.sleep(chance.uniform(0.0, 0.2))
        process.kill()
        process.wait()
    runner()
    wait_until(lambda: all(run.is_at_rest for run in runs.runs(store)))
    assert {run.state for run in runs.runs(store)} == {"finished"}
    assert sorted(taken(store)) == sorted(ids)


def test_a_run_claimed_for_a_process_that_died_before_it_began_waits_again_where_it_was(store):
    first, second = queued(store, 2)
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert runs.claim(store, first, process.pid)
    assert not runs.claim(store, first, os.getpid())
    assert not runs.take(store, first), "it is another's to train"
    assert runs.run(store, first).state == "starting"
    process.kill()
    process.communicate()
    assert runs.run(store, first).state == "queued"
    runs.settle(store, first)
    assert [run.id for run in runs.queue(store)] == [first, second]


def test_a_run_whose_trainer_is_killed_is_interrupted_and_another_takes_its_place(store, runner, monkeypatch):
    monkeypatch.setenv("LAYERLOOM_RUNS", "1")
    first, second = queued(store, 2, hundredths=6000)
    runner()
    os.kill(wait_for(store, first, lambda run: run.state == "running").pid, signal.SIGKILL)
    wait_for(store, second, lambda run: run.state == "running")
    assert runs.run(store, first).state == "interrupted"
    assert training.pause(second).state == "pausing"
    assert wait_for(store, second, lambda run: run.is_at_rest).state == "paused"
    assert training.resume(second).state in ("queued", "starting")
    assert wait_for(store, second, lambda run: run.state == "running").threads == (os.cpu_count() or 1)


def test_the_spare_trainer_takes_the_next_run_is_replaced_and_ends_with_the_runner(store, monkeypatch):
    monkeypatch.setenv("LAYERLOOM_WARM", "on")
    for name in ("_QUIET_SECONDS", "_LOOK_SECONDS", "_ENOUGH_MEMORY", "_SHORT_OF_MEMORY"):
        monkeypatch.setattr(f"designer.training.runner.spare.{name}", 0)
    held = lock(lock_file(store))  # so that none is started in the background
    training.wake(store.home)
    before = set(psutil.Process().children())
    runner = Runner(store, LightTrainer)

    def ready():
        runner.turn()
        return set(psutil.Process().children()) - before

    wait_until(ready)
    (spare,) = ready()
    (id,) = queued(store, 1)
    runner.turn()
    assert runs.run(store, id).pid == spare.pid
    wait_until(lambda: ready() and runs.run(store, id).is_at_rest and not spare.is_running())
    (another,) = ready()
    runner.close()
    wait_until(lambda: another.status() == psutil.STATUS_ZOMBIE)
    held.release()
