"""A file of organisations taken into the register."""

from samledning.i18n import _
from samledning.register import service
from samledning.register.csv_file import Reading, Row, Way
from samledning.register.rules import name_key
from samledning.register.seeds import read_seeds
from samledning.register.tables import Organisation
from samledning.register.views import ImportView, RowFault
from samledning.store.unit import WriteUnit


def import_organisations(unit: WriteUnit, reading: Reading) -> ImportView:
    """Take in what was read from a file: new organisations, and what it says anew of those that are there.

    One is known by its seed key or by its name, ignoring case. An empty cell changes nothing; aliases, places and
    contact ways are added to. A row that cannot be taken in is told of, and the others come in.
    """
    register = _Register(unit)
    done = {"added": 0, "changed": 0, "same": 0}
    faults = list(reading.faults)
    for number, row in reading.rows:
        try:
            done[register.take(row)] += 1
        except ValueError as error:
            faults.append(RowFault(number, str(error)))
    return ImportView(**done, faults=tuple(sorted(faults, key=lambda fault: fault.number)))


class _Register:
    """The organisations as they stand while a file is taken in, found without asking the database for each row."""

    def __init__(self, unit: WriteUnit) -> None:
        self._unit = unit
        rows = service.organisation_rows(unit)
        self._by_name = {name_key(row.name): row for row in rows}
        self._by_seed = {row.seed: row for row in rows if row.seed}
        self._seeds = {seed.key for seed in read_seeds()}

    def take(self, row: Row) -> str:
        """Take in a row: `added`, `changed` or `same`. Raises ValueError with the reason why it cannot be."""
        seeded, named = self._by_seed.get(row.seed), self._by_name.get(name_key(row.name))
        if seeded and named and seeded is not named:
            raise ValueError(_("«{name}» heter redan en annan aktör.").format(name=row.name))
        known = seeded or named
        if known is None:
            self._add(row)
            return "added"
        changed = self._change(known, row, rename=known is seeded)
        return "changed" if self._add_ways(known, row.ways) or changed else "same"

    def _add(self, row: Row) -> None:
        seed = row.seed if row.seed in self._seeds else ""
        made = service.make_organisation(
            self._unit,
            row.name,
            kind=row.kind,
            level=row.level,
            short_name=row.short_name,
            aliases=row.aliases,
            places=row.places,
            note=row.note,
            seed=seed,
        )
        self._by_name[name_key(made.name)] = made
        if seed:
            self._by_seed[seed] = made
        self._add_ways(made, row.ways)

    def _change(self, known: Organisation, row: Row, *, rename: bool) -> bool:
        """Let what a row says of a known organisation be so; whether that is anything new."""
        before = known.model_dump()
        if rename:
            self._by_name.pop(name_key(known.name))
            known.name = row.name
            self._by_name[name_key(known.name)] = known
        known.kind = row.kind or known.kind
        known.level = row.level or known.level
        known.short_name = row.short_name or known.short_name
        known.note = row.note or known.note
        service.enrich(known, row.aliases, row.places)
        return known.model_dump() != before

    def _add_ways(self, known: Organisation, ways: tuple[Way, ...]) -> bool:
        """Add the ways that do not lead to the organisation yet; whether there was any, or a new label."""
        if not ways:
            return False
        labels = {(way.kind, way.value): way for way in service.contact_ways_of(self._unit, known.id)}
        changed = False
        for way in ways:
            there = labels.get((way.kind, way.value))
            if there is None:
                service.add_contact_way(self._unit, known.id, way.kind, way.value, way.label)
                changed = True
            elif way.label and there.label != way.label:
                there.label, changed = way.label, True
        return changed
