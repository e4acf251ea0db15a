"""What locked versions are made of: plain values."""

from samledning.i18n import N_

KINDS = {"picture": N_("samlad lägesbild"), "minutes": N_("mötesanteckningar")}
"""What is locked, by the name of its kind."""
