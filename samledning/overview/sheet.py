"""The case on a page for whoever takes over: put together, made for those who may see it, and written as text. Pure."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from samledning import clock
from samledning.actor.rules import listed
from samledning.agreement import words as agreement_words
from samledning.agreement.terms import ACTION_LABELS, HANDLING_LABELS, Handling, Status
from samledning.agreement.views import AgreementView, TargetView
from samledning.i18n import _, ngettext
from samledning.incident.terms import MOMENT_LABELS, PHASE_LABELS, ROLE_LABELS, MomentStatus
from samledning.log.fields import fields_in_words, record_in_words
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.meeting.words import where
from samledning.overview.terms import CaseNow, Coming, Todo
from samledning.overview.views import ChangeView, Sheet, SheetLine, SheetSection, SinceView
from samledning.situation.terms import HEADING_LABELS

_LABEL = re.compile(r"[A-ZÅÄÖ]{1,2}[0-9]+")

MOST_LINES = 12
"""So many lines stand under a heading before the rest are only counted: it is a sheet, not the whole case."""


def sheet(case: CaseNow, todo: Iterable[Todo], coming: Iterable[Coming], since: SinceView) -> Sheet:
    """The sheet of a case as it stands. Every line carries its marking; nothing is left out yet."""
    sections = (
        SheetSection("aim", _("Syfte och mål"), tuple(_aim(case)), _("Inget syfte är skrivet.")),
        SheetSection("situation", _("Läget"), tuple(_situation(case)), _("Ingen lägesbild är fastställd.")),
        SheetSection("todo", _("Att göra nu"), tuple(_todo(case, todo)), _("Inget väntar just nu.")),
        SheetSection("agreed", _("Överenskommet"), tuple(_agreed(case)), _("Inget är överenskommet.")),
        SheetSection("reservations", _("Förbehåll och invändningar"), tuple(_reservations(case)), _("Inga.")),
        SheetSection("proposed", _("Föreslaget, inte överenskommet"), tuple(_proposed(case)), _("Inget.")),
        SheetSection("actions", _("Öppna åtgärder"), tuple(_actions(case)), _("Inga.")),
        SheetSection("requests", _("Begäran som väntar på svar"), tuple(_requests(case)), _("Inga.")),
        SheetSection("silent", _("Tysta aktörer"), tuple(_silent(case)), _("Ingen.")),
        SheetSection("conflicts", _("Målkonflikter"), tuple(_conflicts(case)), _("Inga öppna.")),
        SheetSection("parked", _("Parkerade frågor"), tuple(_parked(case)), _("Inga.")),
        SheetSection("review", _("Löpande bedömning"), tuple(_review(case)), _("Ingen fråga är besvarad.")),
        SheetSection("process", _("Processen"), tuple(_process(case)), _("Inget moment är påbörjat.")),
        SheetSection("coming", _("Härnäst"), tuple(_coming(case, coming)), _("Inget har en tid.")),
        SheetSection("people", _("Vem är vem"), tuple(_people(case)), _("Ingen är i tjänst.")),
        SheetSection("since", _since_heading(case, since), tuple(_since(case, since)), _("Inget.")),
    )
    return Sheet(case.incident.name, case.incident.exercise, case.now, since.since, sections)


def made_for(whole: Sheet, most: Marking) -> Sheet:
    """The sheet for readers who may see what is marked up to `most`: what is above is left out, and counted."""
    order = tuple(Marking)
    above = frozenset(order[order.index(most) + 1 :])
    gone = Counter(line.marking for section in whole.sections for line in section.lines if line.marking in above)
    sections = tuple(
        replace(section, lines=tuple(line for line in section.lines if line.marking not in above))
        for section in whole.sections
    )
    return replace(whole, sections=sections, left_out=tuple((each, gone[each]) for each in order if gone[each]))


def plain_text(made: Sheet) -> str:
    """The sheet as text that can be read aloud, printed or pasted: a heading for each part, a line for each thing."""
    lines = [_("ÖVNING")] if made.exercise else []
    title = _("Överlämning: {incident}, {time}")
    lines.append(title.format(incident=made.title, time=clock.date_hhmm(made.at)))
    for section in made.sections:
        shared = _shared_marking(section)
        lines += ["", section.heading.upper() + (f" [{shared}]" if shared else "")]
        lines += [_in_list(line, line.text if shared else _with_marking(line)) for line in section.lines]
        lines += [] if section.lines else [section.empty]
    if made.left_out:
        told = ", ".join(f"{count} {_(MARKING_LABELS[marking])}" for marking, count in made.left_out)
        lines += ["", _("Utelämnat här, finns i programmet: {what}.").format(what=told)]
    return "\n".join(lines)


def _in_list(line: SheetLine, text: str) -> str:
    return f"  - {text}" if line.under else f"- {text}"


def _shared_marking(section: SheetSection) -> str:
    """The marking in words where all lines of a part have the same one, so that it is said once."""
    found = {_marking(line) for line in section.lines}
    return found.pop() if len(found) == 1 else ""


def _with_marking(line: SheetLine) -> str:
    marking = _marking(line)
    return f"{line.text} [{marking}]" if marking else line.text


def _marking(line: SheetLine) -> str:
    """The marking in words, empty for what everyone who takes part may see."""
    if line.marking in (Marking.OPEN, Marking.PARTICIPANTS):
        return ""
    return " ".join(filter(None, (_(MARKING_LABELS[line.marking]), line.secrecy_ground)))


def _aim(case: CaseNow) -> Iterator[SheetLine]:
    incident = case.incident
    if incident.purpose:
        yield SheetLine(_("Syfte: {text}").format(text=incident.purpose))
    if incident.mandate:
        yield SheetLine(_("Mandat: {text}").format(text=incident.mandate))
    for each in case.agreement.current_targets:
        yield _subject_line(each, each.wanted)


def _situation(case: CaseNow) -> Iterator[SheetLine]:
    yield SheetLine(
        _("Fas: {phase}. Öppnad {time}, {count} aktörer deltar.").format(
            phase=_(PHASE_LABELS[case.incident.phase]),
            time=clock.short(case.incident.opened_at, case.now),
            count=len(case.actors),
        )
    )
    picture = case.situation.picture
    if picture is None:
        return
    label, at = picture.version.label, clock.short(picture.version.at, case.now)
    yield SheetLine(_("Samlad lägesbild {label}, fastställd {time}:").format(label=label, time=at), label=label)
    for line in picture.lines[:MOST_LINES]:
        text = f"{_(HEADING_LABELS[line.heading])}: {line.text}"
        yield SheetLine(text, line.marking, line.secrecy_ground, label, under=True)
    if (rest := len(picture.lines) - MOST_LINES) > 0:
        text = ngettext("och {n} rad till i {label}", "och {n} rader till i {label}", rest)
        yield SheetLine(text.format(n=rest, label=label), label=label, under=True)
    if count := len(case.situation.not_considered):
        text = ngettext("{n} rapport har kommit sedan dess.", "{n} rapporter har kommit sedan dess.", count)
        yield SheetLine(text.format(n=count))


def _todo(case: CaseNow, todo: Iterable[Todo]) -> Iterator[SheetLine]:
    markings = _markings(case)
    for each in list(todo)[:MOST_LINES]:
        name = f"{each.label} " if each.label else ""
        text = f"{name}{each.text} – {each.reason}"
        # A step repeats what the records say that it names, so that it is for nobody who may not see them.
        named = [markings[label] for label in _LABEL.findall(text) if label in markings]
        yield SheetLine(text, *max([(Marking.INTERNAL, ""), *named], key=lambda pair: list(Marking).index(pair[0])))


def _markings(case: CaseNow) -> dict[str, tuple[Marking, str]]:
    """Marking and ground in law of the records that a step may name, by label."""
    board, situation = case.agreement, case.situation
    reports = [report for each in situation.contradictions for report in each.reports]
    records: tuple[Any, ...] = (
        *(*board.targets, *board.agreements, *board.actions, *board.conflicts, *board.choices, *board.priorities),
        *(*situation.open_requests, *reports),
    )
    return {each.label: (each.marking, each.secrecy_ground) for each in records}


def _agreed(case: CaseNow) -> Iterator[SheetLine]:
    for each in case.agreement.agreements:
        if each.is_current:
            yield _subject_line(each, each.wording)


def _subject_line(each: TargetView | AgreementView, wording: str) -> SheetLine:
    stale = " · " + _("inaktuell") if each.stale else ""
    why = " · " + _("skäl: {text}").format(text=each.reason) if each.reason else ""
    text = f"{each.label} {wording} ({agreement_words.outcome(each)}){why}{stale}"
    return SheetLine(text, each.marking, each.secrecy_ground, each.label)


def _reservations(case: CaseNow) -> Iterator[SheetLine]:
    board = case.agreement
    standing: list[TargetView | AgreementView] = [*board.current_targets]
    standing += [each for each in board.agreements if each.is_current]
    for each in standing:
        for stance in each.stances:
            if stance.last and stance.last.text and not stance.left and stance.actor not in each.support.anchoring:
                text = f"{each.label} {stance.actor}: {stance.last.text}"
                yield SheetLine(text, each.marking, each.secrecy_ground, each.label)
        for name in each.support.anchoring:
            yield SheetLine(
                _("{label} {actor}: behöver förankra").format(label=each.label, actor=name),
                each.marking,
                each.secrecy_ground,
                each.label,
            )


def _proposed(case: CaseNow) -> Iterator[SheetLine]:
    for each in case.agreement.targets:
        if each.status is Status.PROPOSED:
            yield _subject_line(each, each.wanted)
    for agreement in case.agreement.agreements:
        if agreement.status is Status.PROPOSED:
            yield _subject_line(agreement, agreement.wording)


def _actions(case: CaseNow) -> Iterator[SheetLine]:
    for each in case.agreement.actions:
        if not each.is_open:
            continue
        due = _("senast {time}").format(time=clock.short(each.due_at, case.now)) if each.due_at else _("utan tid")
        state = _("försenad") if each.overdue else _(ACTION_LABELS[each.status])
        parts = (f"{each.label} {each.text}", each.owner or _("ingen ansvarig"), due, state)
        yield SheetLine(" · ".join(parts), each.marking, each.secrecy_ground, each.label)


def _requests(case: CaseNow) -> Iterator[SheetLine]:
    names = {actor.id: actor.name for actor in case.actors}
    for each in case.situation.open_requests:
        waiting = listed([names[actor] for actor in each.waiting_for if actor in names])
        due = _("senast {time}").format(time=clock.short(each.due_at, case.now)) if each.due_at else ""
        late = _("försenad") if each.overdue else ""
        text = " · ".join(filter(None, (f"{each.label} {each.text}", waiting, due, late)))
        yield SheetLine(text, each.marking, each.secrecy_ground, each.label)


def _silent(case: CaseNow) -> Iterator[SheetLine]:
    for row in case.situation.board:
        if row.overdue:
            text = _("{actor} tyst sedan {time}")
            yield SheetLine(text.format(actor=row.actor, time=clock.short(row.silent_since, case.now)))


def _conflicts(case: CaseNow) -> Iterator[SheetLine]:
    for each in case.agreement.conflicts:
        if each.handling is not Handling.SOLVED:
            handling = _(HANDLING_LABELS[each.handling])
            parts = (f"{each.label} {each.collides}", ", ".join(each.actors), handling, each.handled)
            yield SheetLine(" · ".join(filter(None, parts)), each.marking, each.secrecy_ground, each.label)


def _parked(case: CaseNow) -> Iterator[SheetLine]:
    for each in case.meetings.board.parked:
        told = (
            f"{each.label} {each.text}",
            _("till {forum}").format(forum=each.forum) if each.forum else "",
            each.owner or _("ingen ägare"),
            _("åter {time}").format(time=clock.short(each.return_at, case.now)) if each.return_at else "",
            where(each),
        )
        yield SheetLine(" · ".join(filter(None, told)), each.marking, each.secrecy_ground, each.label)


def _review(case: CaseNow) -> Iterator[SheetLine]:
    for question in case.questions:
        if (said := question.standing) and question.last:
            time = clock.short(question.last.at, case.now)
            text = _("{id} {ask} {text} ({time})").format(id=question.id, ask=question.ask, text=said.text, time=time)
            yield SheetLine(text, said.marking, said.secrecy_ground, question.id)


def _process(case: CaseNow) -> Iterator[SheetLine]:
    for each in case.moments:
        if each.status is not MomentStatus.PLANNED:
            yield SheetLine(f"{each.name}: {_(MOMENT_LABELS[each.status])}")


def _coming(case: CaseNow, coming: Iterable[Coming]) -> Iterator[SheetLine]:
    for each in list(coming)[:MOST_LINES]:
        told = f": {each.text}" if each.text else ""
        yield SheetLine(f"{each.name} {clock.short(each.due_at, case.now)}{told}")


def _people(case: CaseNow) -> Iterator[SheetLine]:
    for held in case.staffing:
        text = _("{role}: {name}, sedan {time}")
        told = text.format(role=_(ROLE_LABELS[held.role]), name=held.name, time=clock.short(held.since, case.now))
        relief = _("avlöses {time}").format(time=clock.short(held.relief_at, case.now)) if held.relief_at else ""
        yield SheetLine(", ".join(filter(None, (told, relief))))
    for actor in case.analysis.actors:
        for person in actor.participants:
            mandate = _("mandat: {text}").format(text=person.mandate) if person.mandate else _("mandat saknas")
            yield SheetLine(f"{actor.name}: {person.name}, {mandate}")


def _since_heading(case: CaseNow, since: SinceView) -> str:
    return _("Ändrat sedan {time}").format(time=clock.short(since.since, case.now))


def _since(case: CaseNow, since: SinceView) -> Iterator[SheetLine]:
    if since.total:
        text = ngettext("{n} ny rad i loggen", "{n} nya rader i loggen", since.total)
        yield SheetLine(text.format(n=since.total))
    together = [list(each) for _key, each in groupby(since.changes, key=_alike)]
    for first, *others in together[:MOST_LINES]:
        whose = ", ".join(dict.fromkeys(each.who for each in (*others[::-1], first) if each.who))
        text = change_text(replace(first, text="", who=whose) if others else first)
        several = _("{change}, {n} stycken").format(change=text, n=len(others) + 1)
        yield SheetLine(several if others else text, first.marking, first.secrecy_ground, first.label)
    if (rest := len(since.changes) - sum(map(len, together[:MOST_LINES]))) > 0:
        text = ngettext("och {n} ändring till", "och {n} ändringar till", rest)
        yield SheetLine(text.format(n=rest))


def _alike(change: ChangeView) -> tuple[object, ...]:
    """What small changes of one record have in common, such as eight stances on an agreement."""
    one = () if change.label else (id(change),)
    return change.kind, change.label, change.created, change.marking, change.secrecy_ground, *one


def change_text(change: ChangeView) -> str:
    """What became of a record, in words: `ny överenskommelse Ö3: vatten först`."""
    what = record_in_words(change.kind)
    lead = _("ny: {what}") if change.created else _("ändrad: {what}")
    fields = f" ({fields_in_words(change.fields)})" if change.fields and fields_in_words(change.fields) else ""
    told = " ".join(filter(None, (lead.format(what=what), change.label)))
    text = f": {said}" if (said := ", ".join(filter(None, (change.who, _shortened(change.text))))) else ""
    return f"{told}{text}{fields}"


def _shortened(text: str, most: int = 120) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
