"""What scores come to. Pure."""

from collections.abc import Iterable, Sequence

from samledning import i18n
from samledning.evaluation.terms import WORTH_MENDING, Aspect
from samledning.evaluation.views import EvaluationView, Mean


def means(evaluations: Iterable[EvaluationView]) -> tuple[Mean, ...]:
    """What each aspect that was given a score got on average, the lowest first.

    Of those with the same mean, the one that somebody gave the lowest score comes first, then in the order of the
    aspects.
    """
    given: dict[Aspect, list[int]] = {}
    for each in evaluations:
        for aspect, score in each.scores:
            given.setdefault(aspect, []).append(score)
    found = [
        Mean(aspect, sum(given[aspect]) / len(given[aspect]), min(given[aspect]), len(given[aspect]))
        for aspect in Aspect
        if aspect in given
    ]
    return tuple(sorted(found, key=lambda each: (each.mean, each.lowest)))


def worst(found: Sequence[Mean]) -> Mean | None:
    """What is worth mending before the next meeting; None where all went well."""
    return found[0] if found and found[0].mean < WORTH_MENDING else None


def one_decimal(mean: float) -> str:
    """A mean as people write it, in the language in force: `2,5` or `2.5`."""
    text = f"{mean:.1f}"
    return text.replace(".", ",") if i18n.language() == i18n.SOURCE else text
