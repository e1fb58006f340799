"""Arrays travel as text and come back as they were; text that is none is refused."""

import base64
import pickle

import numpy as np
import pytest

from designer.evaluation import pack, unpack


@pytest.mark.parametrize("dtype", ["float32", "uint8", "int64", "bool"])
def test_arrays_come_back_as_they_were(dtype):
    array = np.arange(12).reshape(3, 4).astype(dtype)
    found = unpack(pack({"x": array}))["x"]
    assert found.dtype == array.dtype
    assert np.array_equal(found, array)


@pytest.mark.parametrize("data", [b"", b"nonsense", pickle.dumps([1, 2])])
def test_what_is_no_array_is_refused(data):
    with pytest.raises((ValueError, EOFError)):
        unpack({"x": base64.b64encode(data).decode()})
