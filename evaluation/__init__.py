"""Accuracy on data that is not part of the project: ``nox -s evaluate -- FOLDER``."""
