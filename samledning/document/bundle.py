"""A whole case in one file, to archive, to hand over, to read into another database, for anyone to check."""

import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from samledning import __version__, clock, i18n
from samledning.document import queries, writing
from samledning.document.formats import page, sheet
from samledning.document.progress import Progress
from samledning.document.rules import product_of, safe_name, tidy
from samledning.document.terms import Document, Format, Items, Paragraph, Product, Section
from samledning.i18n import _
from samledning.incident.queries import incident
from samledning.log.terms import Marking
from samledning.store import schema
from samledning.store.canonical import Plain, canonical
from samledning.store.carrying import gather
from samledning.store.lines import lines_of_chain
from samledning.store.snapshot import case_digest
from samledning.store.unit import ReadUnit
from samledning.store.walk import head_text

CASE, JOURNAL, MANIFEST, SUMS, READ_ME = "case.json", "journal.jsonl", "manifest.json", "SHA256SUMS", "index.html"


def write_bundle(
    unit: ReadUnit,
    incident_id: str,
    path: Path,
    *,
    folders: Sequence[Path],
    templates: Path,
    progress: Progress,
    replace: bool = False,
) -> None:
    """Write all that is kept of the incident to `path`, whatever its marking. Raises a `Problem` in words."""
    content = gather(unit.connection, incident_id)
    released = queries.released(unit, incident_id)
    steps = len(released) + 3
    with writing.whole_file(path, replace=replace) as work, _Zip(work, unit.now) as bundle:
        bundle.add(CASE, [canonical(content)])
        progress(1, steps)
        tables = content["tables"]
        assert isinstance(tables, dict)
        for name, rows in tables.items():
            bundle.add(f"csv/{name}.csv", _table(rows))
        bundle.add(JOURNAL, lines_of_chain(unit.connection, incident_id))
        progress(2, steps)
        with TemporaryDirectory(prefix="samledning-") as made:
            for number, each in enumerate(released):
                found = queries.locked_document(unit, each.version, folders, Marking.SECRET).document
                file = Path(made) / "document.pdf"
                writing.write(found, Format.PDF, file, templates=templates, replace=True)
                name = safe_name(product_of(each.version.kind), each.version.label)
                bundle.add(f"documents/{name}.pdf", [file.read_bytes()])
                progress(3 + number, steps)
        case, mark = incident(unit, incident_id), head_text(unit.connection)
        about: dict[str, Plain] = {
            "format": "samledning-case-1",
            "program": __version__,
            "schema": schema.CURRENT,
            "incident": incident_id,
            "name": case.name,
            "exercise": case.exercise,
            "made_at": unit.now.isoformat(timespec="seconds").replace("+00:00", "Z"),
            "case_digest": case_digest(unit.connection, incident_id),
            "journal_mark": mark,
        }
        bundle.add(READ_ME, page.pieces(_read_me(case.name, mark)))
        files: dict[str, Plain] = dict(bundle.sums)
        bundle.add(MANIFEST, [json.dumps({**about, "files": files}, ensure_ascii=False, indent=1)])
        bundle.add(SUMS, [f"{digest}  {name}\n" for name, digest in bundle.sums.items()])
        progress(steps, steps)


class _Zip:
    """A ZIP that is written file by file, and knows the checksum of each."""

    def __init__(self, path: Path, now: datetime) -> None:
        self._zip = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)
        self._time = clock.local(now).timetuple()[:6]
        self.sums: dict[str, str] = {}

    def __enter__(self) -> "_Zip":
        return self

    def __exit__(self, *_error: object) -> None:
        self._zip.close()

    def add(self, name: str, pieces: Iterable[str | bytes]) -> None:
        """Add a file."""
        info = zipfile.ZipInfo(name, self._time)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        digest = hashlib.sha256()
        with self._zip.open(info, "w", force_zip64=True) as file:
            for piece in pieces:
                raw = piece.encode("utf-8", "surrogatepass") if isinstance(piece, str) else piece
                digest.update(raw)
                file.write(raw)
        self.sums[name] = digest.hexdigest()


def _table(rows: list[dict[str, Plain]]) -> Iterator[str]:
    yield sheet.MARK + sheet.row(list(rows[0]))
    for row in rows:
        yield sheet.row(
            [value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for value in row.values()]
        )


def _read_me(name: str, mark: str) -> Document:
    """How anyone checks the file with ordinary tools."""
    holds = (
        _("case.json: varje post, som programmet läser in den i en annan databas."),
        _("csv: samma poster som tabeller, en fil för varje slag, att öppna i ett kalkylblad."),
        _("documents: de fastställda dokumenten som PDF."),
        _("journal.jsonl: varje ändring i händelsen, rad för rad, i en kedja av kontrollsummor."),
        _("manifest.json och SHA256SUMS: kontrollsumman för varje fil."),
    )
    fields = "id, chain, seq, at, person_id, seat, room, kind, record_id, operation, digest"
    steps = (
        _("Packa upp filen i en tom mapp."),
        _("Kör ”sha256sum -c SHA256SUMS” i mappen (på en Mac ”shasum -a 256 -c SHA256SUMS”). Varje rad slutar med OK."),
        _("I Windows: kör ”certutil -hashfile case.json SHA256”, fil för fil, och jämför med SHA256SUMS."),
        _(
            "Fältet hash i en rad av journal.jsonl är SHA-256 av hash i raden före (64 nollor för den första) och "
            "fälten {fields} som JSON med sorterade nycklar, utan blanktecken. "
            "Fältet digest är SHA-256 av salt och content."
        ).format(fields=fields),
        _("Jämför kontrollmärket med ett som skrevs ut tidigare: {mark}.").format(mark=mark),
    )
    limits = _(
        "Kontrollsummorna visar om något har ändrats sedan filen gjordes. Vem som har gjort den visar de inte: det gör "
        "bara ett kontrollmärke som har sparats på annat håll."
    )
    reading = _("”samledning import FIL” läser in händelsen i en databas som inte har den.")
    all_of_it = _("Här finns allt som är sparat om händelsen, vilken märkning det än har.")
    sections = (
        Section("what", _("Vad filen innehåller"), (Paragraph(all_of_it), Items(holds))),
        Section("check", _("Så kontrolleras den utan programmet"), (Items(steps, numbered=True), Paragraph(limits))),
        Section("import", _("Så läses den in"), (Paragraph(reading),)),
    )
    title = _("Händelsen ”{name}”").format(name=name)
    return tidy(Document(Product.LOG, "", "index", title, i18n.language(), None, sections))
