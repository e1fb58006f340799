"""Predictions on what people give: files become samples, samples become answers to take away. No Keras.

    asked(document) -> (Asked, …)                            what each input wants: picture, numbers, text, array
    samples_of_files(inputs, files, told) -> (Sample, …)     of Uploads, whatever they are; a wrong one says why
    samples_of_inputs({input: files}, inputs, told)        where it is known which files are for which input
    samples_of_table(text, inputs, source), samples_of_lines(text, input, source)    of what was typed
    predicted(samples, ask, told) -> Answered                piece by piece; `ask` asks the engine
    table(document, answered) -> rows, as_csv, as_npz, masks_as_zip

Refused, in words, when nothing of it makes sense: Unfit.
"""

from .asked import Asked, Form, asked, dataset_of
from .downloads import as_csv, as_npz, has_masks, masks_as_zip
from .given import Part, Sample, Upload
from .meaning import Output, outputs_of, probabilities, table
from .pictures import picture_values
from .predicting import Answered, Ask, predicted
from .reading import endings, inverted, opened, samples_of_files, samples_of_inputs
from .rows import samples_of_lines, samples_of_table, text_value
from .unfit import MOST_BYTES, MOST_SAMPLES, Unfit

__all__ = [
    "MOST_BYTES",
    "MOST_SAMPLES",
    "Answered",
    "Ask",
    "Asked",
    "Form",
    "Output",
    "Part",
    "Sample",
    "Unfit",
    "Upload",
    "as_csv",
    "as_npz",
    "asked",
    "dataset_of",
    "endings",
    "has_masks",
    "inverted",
    "masks_as_zip",
    "opened",
    "outputs_of",
    "picture_values",
    "predicted",
    "probabilities",
    "samples_of_files",
    "samples_of_inputs",
    "samples_of_lines",
    "samples_of_table",
    "table",
    "text_value",
]  # fmt: skip
