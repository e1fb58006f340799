"""A run whose process is gone says so, and that memory ran out where the system counted that."""

import json
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
    note = store.folder_of(id) / "memory_kills.json"
    told = json.loads(note.read_text("utf-8"))
    gone, *others = ("/sys/fs/cgroup/gone", *told["counted"])

    def after(counted, host=told["host"]):
        note.write_text(json.dumps({"host": host, "counted": counted}), "utf-8")
        return runs.run(store, id).state

    fewer = dict.fromkeys(others, -1)
    assert after({gone: 0, **fewer}) == "failed"
    assert after({**fewer, others[0]: 10**9}) == "interrupted", "the nearest counter decides"
    assert after(fewer, host="another machine") == "interrupted"
    assert after(fewer) == "failed"
    runs.settle(store, id)
    runs.note_memory_kills(store, id)
    run = runs.run(store, id)
    assert run.message.startswith("The machine ran out of memory")
    assert "goes on from its start" in run.message
    assert runs.enqueue(store, id)
