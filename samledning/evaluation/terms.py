"""What is thought and learnt after a meeting: plain values."""

from enum import StrEnum

from samledning.i18n import N_

LOWEST, HIGHEST = 1, 5
"""The scores there are; 5 is best."""

WORTH_MENDING = 4
"""An aspect that on average has less than this is worth a thought before the next meeting."""


class Aspect(StrEnum):
    """What a quick evaluation gives a score: the meeting itself (EF-01) and the five attitudes (domain §3)."""

    FACILITATION = "facilitation"
    TECHNOLOGY = "technology"
    SET_UP = "set_up"
    WHOLE = "whole"
    PERSPECTIVE = "perspective"
    LISTENING = "listening"
    PROACTIVE = "proactive"
    CONSCIOUS = "conscious"


ASPECT_LABELS = {
    Aspect.FACILITATION: N_("mötesledningen"),
    Aspect.TECHNOLOGY: N_("tekniken"),
    Aspect.SET_UP: N_("upplägget"),
    Aspect.WHOLE: N_("helhetssyn"),
    Aspect.PERSPECTIVE: N_("perspektivförståelse"),
    Aspect.LISTENING: N_("lyssna in och kommunicera aktivt"),
    Aspect.PROACTIVE: N_("vara proaktiv"),
    Aspect.CONSCIOUS: N_("medvetna beslut"),
}

ASPECT_QUESTIONS = {
    Aspect.FACILITATION: N_("kom alla till tals?"),
    Aspect.TECHNOLOGY: N_("hördes alla?"),
    Aspect.SET_UP: N_("rätt frågor och rätt tid?"),
    Aspect.WHOLE: N_("såg ni hela störningen?"),
    Aspect.PERSPECTIVE: N_("förstod ni varandra?"),
    Aspect.LISTENING: N_("nådde orden fram?"),
    Aspect.PROACTIVE: N_("tänkte ni framåt?"),
    Aspect.CONSCIOUS: N_("valde ni, och sa varför?"),
}
"""What each of them means, for those who meet the word for the first time."""

ATTITUDES = (Aspect.WHOLE, Aspect.PERSPECTIVE, Aspect.LISTENING, Aspect.PROACTIVE, Aspect.CONSCIOUS)


class AfterKind(StrEnum):
    """What is noted after a meeting, beside the scores."""

    CONCLUSION = "conclusion"
    """What the meeting shows, such as goals that contradict each other (EF-02)."""
    FOLLOW_UP = "follow_up"
    """An actor takes a matter further, and is gone back to (EF-05)."""
    SUPPORT = "support"
    """Joint analysis or decision support is needed, and is staffed (EF-06)."""


AFTER_LABELS = {
    AfterKind.CONCLUSION: N_("slutsats"),
    AfterKind.FOLLOW_UP: N_("tas vidare"),
    AfterKind.SUPPORT: N_("behov av analysstöd"),
}

AFTER_SIGNS = {AfterKind.CONCLUSION: "∴", AfterKind.FOLLOW_UP: "→", AfterKind.SUPPORT: "+"}

TO_BE_DONE = frozenset((AfterKind.FOLLOW_UP, AfterKind.SUPPORT))
"""What is not finished by being written down."""
