"""Whatever people give becomes samples of the model's shapes, or is refused in words, each for itself."""

from __future__ import annotations

import io
import struct
import zipfile
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from designer.prediction import (
    Asked,
    Unfit,
    Upload,
    asked,
    inverted,
    opened,
    picture_values,
    samples_of_files,
    samples_of_inputs,
    samples_of_lines,
    samples_of_table,
)
from designer.workspace import preset

IRIS = Asked(
    "features", "numbers", (4,), names=("sepal length", "sepal width", "petal length", "petal width")
)
GREY = Asked("pixels", "picture", (4,), (2, 2, 1))
PAIR = (replace(GREY, name="left"), replace(GREY, name="right"))
TEXT = Asked("text", "text", (1,))


def saved(picture: Image.Image, kind: str = "png", **how: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **how)
    return buffer.getvalue()


def png(shade: int = 255) -> bytes:
    return saved(Image.new("L", (3, 3), shade))


def zipped(files: dict[str, bytes]) -> Upload:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return Upload("all.zip", buffer.getvalue())


def npy(array: object) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, np.asarray(array))
    return buffer.getvalue()


def npz(**arrays: object) -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)
    return buffer.getvalue()


def table(text: str) -> list[object]:
    found = samples_of_table(text, [IRIS], "t.csv")
    return [each.problem or each.values["features"].tolist() for each in found]


def test_designs_ask_for_what_their_inputs_read() -> None:
    forms = {id: [one.form for one in asked(preset(id))] for id in ("siamese", "unet", "text-classification")}
    assert forms == {"siamese": ["picture"] * 2, "unet": ["picture"], "text-classification": ["text"]}
    assert [one.form for one in asked(preset("two-input-cnn"))] == ["picture", "numbers"]
    gone = replace(preset("sequential-cnn"), data=None)
    assert asked(gone)[0].picture == (28, 28, 1)


PICTURES = {
    "grey": (Image.new("L", (9, 5), 255), "png", 1.0),
    "bits": (Image.new("1", (9, 5), 1), "png", 1.0),
    "clear becomes white": (Image.new("RGBA", (4, 4), (0, 0, 0, 0)), "png", 1.0),
    "print colours": (Image.new("CMYK", (4, 4), (0, 0, 0, 255)), "jpeg", 0.0),
    "sixteen bits": (Image.fromarray(np.full((4, 4), 65535, np.uint16)), "png", 1.0),
    "palette": (Image.new("P", (4, 4), 0), "gif", 0.0),
}


@pytest.mark.parametrize(("picture", "kind", "shade"), PICTURES.values(), ids=PICTURES)
def test_any_picture_is_brought_to_the_shape_of_the_input(
    picture: Image.Image, kind: str, shade: float
) -> None:
    values = picture_values(saved(picture, kind), (2, 3, 1))
    assert (values.shape, values.dtype) == ((2, 3, 1), np.float32)
    np.testing.assert_allclose(values, shade, atol=0.02)


def test_pictures_stand_as_their_camera_was_held_and_keep_their_colours() -> None:
    picture = Image.new("RGB", (2, 1), (255, 0, 0))
    picture.putpixel((1, 0), (0, 0, 255))
    turned = picture.getexif()
    turned[274] = 6  # to be turned by 90° to the right
    values = picture_values(saved(picture, exif=turned), (2, 1, 3))
    assert values[:, 0].tolist() == [[1, 0, 0], [0, 0, 1]]


@pytest.mark.parametrize("data", [b"", b"no picture", png()[:40]], ids=["empty", "text", "cut"])
def test_a_file_that_is_no_picture_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(Unfit, match="PNG or JPEG"):
        picture_values(data, (28, 28, 1))


@pytest.mark.parametrize(
    "text",
    [
        "1,2.5,-3e2,0",
        "1;2,5;-300;0",
        "1\t2.5\t-300\t0",
        " 1  2.5 -300 0\n",
        "petal width,sepal width,PETAL LENGTH,id,sepal length\n0,2.5,-300,x,1",
        "a,b,c,d\n1,2.5,-300,0",
    ],
)
def test_rows_are_read_however_they_are_separated_and_named(text: str) -> None:
    assert table(text) == [[1, 2.5, -300, 0]]


def test_a_wrong_row_says_why_and_the_rest_is_read() -> None:
    found = table("1,2,3,4\n1,x,3,4\n1,2\nnan,2,3,4\n,2,3,4\n5,6,7,8")
    assert found[0] == [1, 2, 3, 4]
    assert found[5] == [5, 6, 7, 8]
    assert "Column 2 holds 'x'" in str(found[1])
    assert "It has 2 cells; 4 are needed" in str(found[2])
    assert "'nan'" in str(found[3])
    assert "an empty cell" in str(found[4])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1:2:3:4", "1 column .*takes 4 .sepal length.*separated by something else"),
        ("a,b\n1,2", r"2 columns, separated by commas \(a, b\)"),
        (" \n", "nothing in it"),
        ("a,b,c,d", "a header and no rows"),
    ],
)
def test_a_table_that_is_none_says_what_was_found_and_what_is_wanted(text: str, words: str) -> None:
    with pytest.raises(Unfit, match=words):
        table(text)


def test_texts_are_lines_or_a_column() -> None:
    (first, second) = samples_of_lines("Ça va?\n\nGood\n", TEXT, "typed")
    assert first.values["text"][0].decode() == "Ça va?"
    assert (first.label, second.label) == ("typed, line 1", "typed, line 3")
    found = samples_of_files([TEXT], [Upload("t.csv", b"id;text\n1;one, two\n2;\n")])
    assert [each.problem or each.values["text"][0] for each in found] == [
        b"one, two",
        "Column 2 is empty; a text is needed.",
    ]


def test_arrays_are_read_by_name_and_never_unpickled() -> None:
    rows = np.array([[1, 2, 3, 4], [5, np.nan, 7, 8]])
    files = {
        "a.npy": npy(rows),
        "one.npy": npy(rows[0]),
        "b.npz": npz(features=rows),
        "objects.npy": npy(np.array([{}], dtype=object)),
        "wide.npy": npy(np.zeros((2, 5))),
        "words.npy": npy(["a"]),
        "no.npy": b"\x93NUMPY",
    }
    found = {n: samples_of_files([IRIS], [Upload(n, data)]) for n, data in files.items()}
    for name in ("a.npy", "b.npz"):
        assert found[name][0].values["features"].tolist() == [1, 2, 3, 4]
        assert "NaN" in found[name][1].problem
    assert found["one.npy"][0].values["features"].tolist() == [1, 2, 3, 4]
    assert "without objects" in found["objects.npy"][0].problem
    assert "(samples, 4); found (2, 5)" in found["wide.npy"][0].problem
    assert "takes numbers" in found["words.npy"][0].problem
    assert "no arrays" in found["no.npy"][0].problem
    (missing,) = samples_of_files(PAIR, [Upload("p.npz", npz(left=rows))])
    assert "Missing: right" in missing.problem


def test_an_archive_is_read_in_memory_and_bad_members_say_why() -> None:
    upload = zipped(
        {
            "10.png": png(),
            "2.png": png(0),
            "__MACOSX/x": b"",
            ".hidden.png": b"",
            "../out.png": png(),
            "deep.zip": b"",
            "no.png": b"no",
        }
    )
    found = samples_of_files([GREY], [upload])
    assert [each.label for each in found] == ["2.png", "10.png", "../out.png", "deep.zip", "no.png"]
    assert found[0].values["pixels"].tolist() == [0, 0, 0, 0]
    assert "leads out of the archive" in found[2].problem
    assert "archive within an archive" in found[3].problem
    assert "no picture" in found[4].problem
    assert inverted(found, [GREY])[0].values["pixels"].tolist() == [1, 1, 1, 1]


def test_archives_beyond_the_limits_and_broken_ones_are_refused() -> None:
    whole = zipped({"a.png": bytes(12_345)})
    bomb = whole.data.replace(struct.pack("<I", 12_345), struct.pack("<I", 2_000_000_000))
    (told,) = samples_of_files([GREY], [replace(whole, data=bomb)])
    assert "unpacks to 2,000 MB" in told.problem
    (told,) = samples_of_files([GREY], [replace(whole, data=whole.data[:30])])
    assert "no ZIP archive" in told.problem


def test_pictures_of_several_inputs_belong_together_by_their_names() -> None:
    names = ["left/1.png", "right/1.png", "left/2.png", "what.png"]
    by_folder = samples_of_files(PAIR, [zipped(dict.fromkeys(names, png()))])
    assert [each.problem for each in by_folder[:2]] == ["", "Nothing of that name was given for right."]
    assert "'left' or 'right'" in by_folder[2].problem
    by_ending = samples_of_files(
        PAIR, [Upload(f"{n}_{side}.png", png()) for n in "ab" for side in ("left", "right")]
    )
    assert [set(each.values) for each in by_ending] == [{"left", "right"}] * 2
    (two,) = samples_of_files(PAIR, [Upload("x.png", png(0)), Upload("y.png", png())])
    assert (two.values["left"][0], two.values["right"][0]) == (0, 1)


def test_pictures_given_for_each_input_pair_by_order_and_must_be_as_many() -> None:
    files = {"left": [Upload("a.png", png())], "right": [Upload("b.png", png(0))]}
    (one,) = samples_of_inputs(files, PAIR)
    assert (one.label, one.values["right"][0]) == ("a.png + b.png", 0)
    with pytest.raises(Unfit, match="left: 1, right: 2"):
        samples_of_inputs({**files, "right": [*opened(files["right"]), Upload("c.png", png())]}, PAIR)


def test_pictures_and_a_table_make_samples_of_a_model_that_reads_both() -> None:
    both = (replace(GREY, name="image"), replace(IRIS, name="vector"))
    table = Upload("measured.csv", b"1,2,3,4\n5,6,7,x\n")
    files = [Upload("a.png", png()), Upload("b.png", png(0)), table]
    first, second = samples_of_files(both, files)
    assert (first.label, first.values["vector"].tolist()) == ("a.png + measured.csv, line 1", [1, 2, 3, 4])
    assert "vector: Column 4 holds 'x'" in second.problem
    given = {"image": files[:1], "vector": [Upload("v.npy", npy([[1, 2, 3, 4]]))]}
    (one,) = samples_of_inputs(given, both)
    assert one.values["image"].tolist() == [1, 1, 1, 1]
