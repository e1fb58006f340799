"""The process that makes and checks exports: the only part of this room that imports Keras."""
