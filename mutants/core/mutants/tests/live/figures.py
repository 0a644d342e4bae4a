"""What long tests measure, told at the end of the run: no test passes or fails by it."""


class Figures:
    """Sentences."""

    def __init__(self) -> None:
        self.sentences: list[str] = []

    def add(self, sentence: str) -> None:
        """Keep a sentence."""
        self.sentences.append(sentence)


FIGURES = Figures()
"""Those of this run."""
