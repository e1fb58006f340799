"""Design: the architecture, its layers, its problems."""

from designer.ui import design, header, navigation

history = header.design_here(navigation.TRAIN, "Train")
document = history.present
analysis = design.analysis_of(document)
design.checks(document, analysis)
design.architecture(document, analysis)
