"""Design: the canvas on which the model is drawn."""

from designer.ui import design, frame, header, navigation

frame.needed()
history = header.design_here(navigation.TRAIN, "Train", steps=False, more=design.choices)
design.drawing(history.present)
