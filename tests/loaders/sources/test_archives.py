"""ZIP and TAR: what lies in them is read, what is dangerous in them is named, and nothing is written."""

import io
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.doors import CHINESE, ENGLISH, KOREAN, docx, mail, tarred, zipped
from loaders.sources import limits, read

TEXT = ENGLISH.text.encode()


def put(folder: Path, name: str, data: bytes) -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def test_members_are_named_after_their_archive_and_row(tmp_path: Path, reading) -> None:
    rows = b'{"title": "T", "text": "They met."}\n{"title": "U", "text": "They met again."}\n'
    path = put(tmp_path, "old.zip", zipped({"2019/talks.txt": TEXT, "rows.jsonl": rows, "scan.png": b"\x89PNG\0\0"}))
    found = reading(path)
    assert [article.origin for article in found.articles] == [
        f"{path}!2019/talks.txt",
        f"{path}!rows.jsonl, row 1",
        f"{path}!rows.jsonl, row 2",
    ]
    assert str(found.skipped[0]).startswith(f"{path}!scan.png: binary, not text: a PNG image — run text recognition")


def test_archives_within_archives_are_opened_as_deep_as_the_limit(tmp_path: Path, reading) -> None:
    data = TEXT
    for level in range(limits.MAX_DEPTH):
        data = zipped({f"{level}.zip" if level else "talks.txt": data})
    assert len(reading(put(tmp_path, "deep.zip", data)).articles) == 1
    found = reading(put(tmp_path, "deeper.zip", zipped({"more.zip": data, "talks.txt": TEXT})))
    assert len(found.articles) == 1
    assert "one within the other" in found.skipped[0].problem


@pytest.mark.parametrize("name", ["../../evil.txt", "/tmp/evil.txt", "C:\\evil.txt", "a\n\x1b[31m.txt"])
def test_the_paths_of_members_are_only_names(name: str, tmp_path: Path, reading) -> None:
    (tmp_path / "in").mkdir()
    for path in (
        put(tmp_path / "in", "a.zip", zipped({name: TEXT})),
        put(tmp_path / "in", "a.tar", tarred({name: TEXT})),
    ):
        found = reading(path)
        assert len(found.articles) == 1
        assert found.articles[0].origin.isprintable()
    assert sorted(path.name for path in tmp_path.rglob("*.*")) == ["a.tar", "a.zip"]


def test_links_and_devices_of_a_tar_are_not_followed(tmp_path: Path, reading) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, kind, target in (
            ("secret.txt", tarfile.SYMTYPE, "/etc/passwd"),
            ("hard.txt", tarfile.LNKTYPE, "/etc/passwd"),
            ("device.txt", tarfile.CHRTYPE, ""),
        ):
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = kind, target
            archive.addfile(entry)
    found = reading(put(tmp_path, "a.tar", out.getvalue()))
    assert not found.articles
    assert ["link" in each.problem for each in found.skipped] == [True, True, False]


@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
def test_long_and_foreign_names_are_read(form: int, tmp_path: Path, reading) -> None:
    name = "문서/" * 60 + "회담.txt"
    found = reading(put(tmp_path, "a.tar", tarred({name: KOREAN.text.encode()}, form)))
    assert found.articles[0].origin.endswith(name)


def test_names_in_the_code_page_of_an_old_windows_are_read(tmp_path: Path, reading) -> None:
    data = zipped({"A" * 12 + ".txt": CHINESE.text.encode()}).replace(b"A" * 12, "会谈新闻稿件".encode("gbk"))
    assert reading(put(tmp_path, "a.zip", data)).articles[0].origin.endswith("!会谈新闻稿件.txt")


def test_a_bomb_is_named_and_the_rest_is_read(tmp_path: Path, reading, monkeypatch) -> None:
    monkeypatch.setattr(limits, "RATIO_COUNTS_FROM", 1_000_000)
    bomb = b'{"text": "' + b"a" * 5_000_000
    found = reading(put(tmp_path, "a.zip", zipped({"bomb.jsonl": bomb, "talks.txt": TEXT})))
    assert len(found.articles) == 1
    assert found.skipped[0].source.endswith("!bomb.jsonl")
    assert "250 times its size" in found.skipped[0].problem


def test_too_many_bytes_or_members_in_all_end_the_archive(tmp_path: Path, reading, monkeypatch) -> None:
    path = put(tmp_path, "a.zip", zipped({f"{number}.txt": TEXT for number in range(9)}, zipfile.ZIP_STORED))
    monkeypatch.setattr(limits, "MAX_MEMBERS", 5)
    found = reading(path)
    assert (len(found.articles), [each.problem for each in found.skipped]) == (5, ["more than 5 members"])
    monkeypatch.setattr(limits, "MAX_MEMBERS", 50)
    monkeypatch.setattr(limits, "MAX_UNPACKED", 3 * len(TEXT))
    found = reading(path)
    assert len(found.articles) == 3
    assert [each.source for each in found.skipped] == [str(path)]


def test_a_member_without_a_name_is_read(tmp_path: Path, reading) -> None:
    data = zipped({"x": TEXT}).replace(b"\x01\x00\x00\x00x", b"\x00\x00\x01\x00x")  # the name is an extra field now
    at = data.index(b"PK\x01\x02") + 28
    path = put(tmp_path, "a.zip", data[:at] + b"\x00\x00\x01\x00" + data[at + 4 :])
    assert [article.origin for article in reading(path).articles] == [f"{path}!"]


def test_a_zip_of_unreadable_members_names_each(tmp_path: Path, reading) -> None:
    data = bytearray(zipped({"bad.txt": TEXT, "good.txt": TEXT}))
    data[60:80] = bytes(20)
    encrypted = zipped({"closed.txt": TEXT, "open.txt": TEXT})
    at = encrypted.index(b"PK\x01\x02") + 8
    encrypted = encrypted[:at] + b"\x01" + encrypted[at + 1 :]
    for name, content, problem in (("a.zip", bytes(data), "damaged"), ("b.zip", encrypted, "encrypted")):
        found = reading(put(tmp_path, name, content))
        assert len(found.articles) == 1
        assert problem in found.skipped[0].problem


@pytest.mark.parametrize("cut", [5, 300, 600])
def test_a_cut_archive_gives_what_is_whole_in_it(cut: int, tmp_path: Path, reading) -> None:
    files = {f"{number}.txt": TEXT + b"%d" % number for number in range(4)}
    found = reading(put(tmp_path, "a.tar", tarred(files).rstrip(b"\0")[:-cut]))
    assert len(found.articles) >= 2
    found = reading(put(tmp_path, "a.zip", zipped(files)[:-cut]))
    assert "damaged" in found.skipped[0].problem or found.articles


def test_office_documents_are_no_archives(tmp_path: Path, reading) -> None:
    (article,) = reading(put(tmp_path, "a.zip", docx(KOREAN))).articles
    assert article.origin == str(tmp_path / "a.zip")
    odt = zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"})
    assert "save it as DOCX" in reading(put(tmp_path, "a.odt", odt)).skipped[0].remedy


def test_a_document_without_what_was_deleted_or_said_twice(tmp_path: Path, reading) -> None:
    space = 'xmlns:w="http://w" xmlns:mc="http://mc"'
    runs = (
        "<w:p><w:r><w:t>They met </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
        "<w:r><w:tab/><w:t>in Beijing.</w:t></w:r></w:p><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>A box."
        "</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>A box.</w:t></w:r></w:p></mc:Fallback>"
        "</mc:AlternateContent><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Head of side</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    document = f"<w:document {space}><w:body>{runs}</w:body></w:document>".encode()
    notes = f"<w:footnotes {space}><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnotes>".encode()
    (article,) = reading(
        put(tmp_path, "a.docx", zipped({"word/footnotes.xml": notes, "word/document.xml": document}))
    ).articles
    assert article.text.split("\n") == ["They met in Beijing.", "A box.", "Head of side", "A note."]


def test_a_mail_in_a_zip_in_a_tar_is_reached(tmp_path: Path, reading) -> None:
    path = put(tmp_path, "a.tar", tarred({"b.zip": zipped({"c.eml": mail(ENGLISH)})}))
    assert [article.origin for article in reading(path).articles] == [
        f"{path}!b.zip!c.eml",
        f"{path}!b.zip!c.eml!page.html",
    ]


@settings(deadline=None, derandomize=True, max_examples=60)
@given(st.sampled_from(["a.zip", "a.tar", "a.docx"]), st.integers(0, 2000), st.binary(max_size=40))
def test_no_change_of_an_archive_raises(
    tmp_path_factory: pytest.TempPathFactory, name: str, at: int, splice: bytes
) -> None:
    whole = {"a.zip": zipped, "a.tar": tarred}.get(name, lambda _: docx(CHINESE))({"talks.txt": TEXT, "b.txt": TEXT})
    path = put(tmp_path_factory.mktemp("any"), name, whole[:at] + splice + whole[at + len(splice) :])
    for outcome in read([str(path)]):
        assert "cannot be read (" not in getattr(outcome, "problem", "")


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("cut.docx", b"PK\x03\x04\x14\0" + bytes(range(200)), "a broken Word file: cut off or damaged"),
        ("cut.xlsx", b"PK\x03\x04\x14\0" + bytes(range(200)), "a broken Excel file: cut off or damaged"),
        ("cut.zip", b"PK\x03\x04\x14\0" + bytes(range(200)), "a damaged ZIP archive"),
        ("noise.pdf", bytes([0xCE, 0x1F, 0x91, 0x49, 0, 1, 2, 3]) * 40, "a broken PDF: none begins like this"),
        ("noise.docx", bytes([0xCE, 0x1F, 0x91, 0x49, 0, 1, 2, 3]) * 40, "a broken Word file: none begins like this"),
    ],
)
def test_a_broken_document_is_called_what_it_is(tmp_path: Path, reading, name: str, data: bytes, problem: str) -> None:
    (skipped,) = reading(put(tmp_path, name, data)).skipped
    assert skipped.problem.startswith(problem)
    assert not skipped.empty
