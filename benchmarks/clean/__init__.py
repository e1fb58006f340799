"""Exports loaded where nothing of ours is: environments of their own, and what runs there."""
