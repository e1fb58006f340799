"""Design: the architecture, its layers, its problems."""

from designer.ui import design, frame, header, navigation

frame.needed()
history = header.design_here(navigation.TRAIN, "Train")
document = history.present
analysis = design.analysis_of(document)
design.checks(document, analysis)
design.architecture(document, analysis)
