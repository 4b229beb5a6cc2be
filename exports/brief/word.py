"""A briefing as a Word document (.docx): headings, tables that repeat their heading, the picture, numbered notes."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from exports.brief.document import Block, Document, Grid, Listed, Note, Said
from exports.brief.picture import Picture
from exports.formats.timeless import timeless
from graph.errors import ExportError
from graph.extras import installing

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

_BESIDE_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FONT, _EAST = "Calibri", "Malgun Gothic"
_WIDTH_CM, _HIGHEST_CM, _MARGIN_CM = 17.0, 22.0, 2.0
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def word(document: Document) -> bytes:
    """The bytes of the .docx, the same for the same document.

    Raises ExportError, with the command that installs them, when python-docx or resvg-py is missing.
    """
    try:
        import docx
        import resvg_py  # noqa: F401 (asked for before anything is written)
    except ImportError as error:
        remedy = f"{installing('office')}, or write .html or .md"
        raise ExportError(f"a Word document needs {error.name}, which is not installed", remedy=remedy) from error
    made = docx.Document()
    _prepare(made, document)
    made.add_heading(_safe(document.title), level=0)
    made.add_paragraph(_safe(document.line))
    for section in document.sections:
        made.add_heading(_safe(section.heading), level=1)
        for block in section.blocks:
            _block(made, block)
    if document.notes:
        made.add_heading("Sources", level=1)
        for note in document.notes:
            _note(made, note)
    out = io.BytesIO()
    made.save(out)
    return timeless(out.getvalue())


def _prepare(made: Docx, document: Document) -> None:
    """A4, fonts for three scripts, page numbers, a title; nothing of the template's author."""
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    page = made.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(_MARGIN_CM)
    for style in made.styles:
        fonts = style.element.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
        if fonts is not None:
            fonts.attrib.clear()
            for script, font in (("ascii", _FONT), ("hAnsi", _FONT), ("eastAsia", _EAST), ("cs", _FONT)):
                fonts.set(qn(f"w:{script}"), font)
    normal: Any = made.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(10.5)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), _EAST)
    _number_pages(page.footer.paragraphs[0])
    about = made.core_properties
    about.title, about.author, about.comments, about.last_modified_by = _safe(document.title)[:255], "Yalu", "", "Yalu"


def _number_pages(paragraph: Paragraph) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run()
    for name, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        element: Any = _element("w:instrText" if text else "w:fldChar")
        if text:
            element.text = text
        else:
            element.set(_named("w:fldCharType"), name)
        run._r.append(element)


def _block(made: Docx, block: Block) -> None:
    match block:
        case Said():
            _say(made.add_paragraph(), block)
        case Listed(items):
            for item in items:
                _say(made.add_paragraph(style="List Bullet"), item)
        case Grid():
            _table(made, block)
        case Picture():
            _picture(made, block)


def _say(paragraph: Paragraph, said: Said) -> None:
    paragraph.add_run(_safe(said.text))
    if said.notes:
        run = paragraph.add_run(_numbers(said.notes))
        run.font.superscript = True


def _numbers(notes: Iterable[int]) -> str:
    """Numbers of notes, three or more in a row as `4–9`."""
    runs: list[list[int]] = []
    for note in sorted(notes):
        if runs and note == runs[-1][-1] + 1:
            runs[-1].append(note)
        else:
            runs.append([note])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)


def _table(made: Docx, grid: Grid) -> None:
    from docx.shared import Cm, Pt

    table = made.add_table(rows=1, cols=len(grid.heading), style="Table Grid")
    table.autofit = False
    for cell, title in zip(table.rows[0].cells, grid.heading, strict=True):
        cell.paragraphs[0].add_run(_safe(title)).bold = True
    table.rows[0]._tr.get_or_add_trPr().append(_element("w:tblHeader"))
    for row in grid.rows:
        added = table.add_row()
        added._tr.get_or_add_trPr().append(_element("w:cantSplit"))
        for cell, said in zip(added.cells, row, strict=True):
            _say(cell.paragraphs[0], said)
    for column, share in zip(table.columns, grid.widths, strict=True):
        column.width = Cm(_WIDTH_CM * share)
    for row_ in table.rows:
        for cell, share in zip(row_.cells, grid.widths, strict=True):
            cell.width = Cm(_WIDTH_CM * share)
            _small(cell, Pt(9))
    made.add_paragraph()


def _small(cell: _Cell, size: Any) -> None:
    for paragraph in cell.paragraphs:
        paragraph.paragraph_format.space_after = 0
        for run in paragraph.runs:
            run.font.size = size


def _picture(made: Docx, picture: Picture) -> None:
    from docx.shared import Cm, Pt
    from resvg_py import svg_to_bytes

    drawn = bytes(svg_to_bytes(svg_string=picture.svg, width=1800, background="white"))
    tall = _WIDTH_CM * picture.height / picture.width
    size = {"height": Cm(_HIGHEST_CM)} if tall > _HIGHEST_CM else {"width": Cm(_WIDTH_CM)}
    shape = made.add_picture(io.BytesIO(drawn), **size)
    shape._inline.docPr.set("descr", picture.caption)
    run = made.add_paragraph().add_run(_safe(picture.caption))
    run.font.size, run.font.italic = Pt(9), True


def _note(made: Docx, note: Note) -> None:
    from docx.shared import Cm, Pt

    paragraph = made.add_paragraph()
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Cm(0.9), Cm(-0.9)
    paragraph.paragraph_format.space_after = Pt(3)
    quote = f"“{note.quote}” — " if note.quote else ""
    paragraph.add_run(f"{note.number}.\t{_safe(quote + note.source)}")
    if note.url:
        paragraph.add_run(", ")
        _link(paragraph, note.url)
    for run in paragraph.runs:
        run.font.size = Pt(9)


def _link(paragraph: Paragraph, url: str) -> None:
    """A link to an address; python-docx has no call for it."""
    from docx.shared import Pt, RGBColor

    link: Any = _element("w:hyperlink")
    link.set(_named("r:id"), paragraph.part.relate_to(url, _LINKS, is_external=True))
    run = paragraph.add_run(url)
    run.font.size, run.font.underline, run.font.color.rgb = Pt(9), True, RGBColor(0x0B, 0x57, 0xA8)
    link.append(run._r)
    paragraph._p.append(link)


def _element(name: str) -> Any:
    from docx.oxml import OxmlElement

    return OxmlElement(name)


def _named(name: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(name))


def _safe(text: str) -> str:
    """Text that a document can hold: no control characters, none that turn its direction."""
    return _BESIDE_XML.sub("", text)
