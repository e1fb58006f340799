"""A run whose process is gone says so, and that memory ran out where the system counted that."""

import subprocess
import sys

import pytest

from designer import runs
from tests.support.runs import iris


@pytest.mark.skipif(sys.platform != "linux", reason="no other system counts")
def test_memory_is_named_only_where_the_system_ended_a_process_for_want_of_it(tmp_path):
    store = runs.open_store(tmp_path)
    id = runs.create(store, iris()).id
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        assert runs.take(store, id, process.pid)
        runs.note_memory_kills(store, id)
        process.kill()
    run = runs.run(store, id)
    assert run.state == "interrupted"
    assert run.message.startswith("The training process is gone")
    (store.folder_of(id) / "memory_kills.txt").write_text("oom_kill -1", "utf-8")
    assert runs.run(store, id).message.startswith("Memory ran out")
    runs.settle(store, id)
    runs.note_memory_kills(store, id)
    assert runs.run(store, id).message.startswith("Memory ran out")
