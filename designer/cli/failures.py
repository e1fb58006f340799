"""What can go wrong in a command and is told in one line."""

from __future__ import annotations

from designer.catalogue import CatalogueFailed
from designer.codegen import CodeRefused
from designer.data import DataUnavailable, InvalidSplit, UnknownDataset
from designer.engine import EngineError
from designer.evaluation import EvaluationRefused
from designer.exporters import ExportRefused
from designer.graph import EditRefused, InvalidDocument
from designer.importers import NotOpened
from designer.prediction import Unfit
from designer.runs import DeletionRefused, LabelRefused, StoreUnavailable, UnknownRun
from designer.tracking import TrackingRefused
from designer.training import LaunchRefused
from designer.workspace import UnknownPreset, WorkspaceUnavailable


class Failure(Exception):
    """A mistake in a file or a value that a command was given; the message says what to do."""


FAILURES = (
    CatalogueFailed,
    CodeRefused,
    DataUnavailable,
    DeletionRefused,
    EditRefused,
    EngineError,
    EvaluationRefused,
    ExportRefused,
    Failure,
    InvalidDocument,
    InvalidSplit,
    LabelRefused,
    LaunchRefused,
    NotOpened,
    StoreUnavailable,
    TrackingRefused,
    Unfit,
    UnknownDataset,
    UnknownPreset,
    UnknownRun,
    WorkspaceUnavailable,
)
