"""What the benchmark of the canvas is made of: designs, hands, clocks, and the rival's app."""
