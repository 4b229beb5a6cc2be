"""One report in every form that Yalu reads, built in memory: the fuzzer mutates it, the tests of the doors read it."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import sys
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.message import EmailMessage

TAR_TIME = 1_711_238_400


@dataclass(frozen=True, slots=True)
class Report:
    """A report written for the project: title, paragraphs, day, address, and the tables its language was saved in."""

    lang: str
    title: str
    paragraphs: tuple[str, ...]
    day: str
    url: str
    encodings: tuple[str, ...]

    @property
    def text(self) -> str:
        """The report as a plain text: title, day, paragraphs."""
        return "\n\n".join((f"{self.title}\n{self.day}", *self.paragraphs)) + "\n"

    @property
    def row(self) -> dict[str, str]:
        """The report as a row of an archive."""
        return {"title": self.title, "text": "\n\n".join(self.paragraphs), "url": self.url, "published": self.day}


ENGLISH = Report(
    "en",
    "Deputy minister receives ambassador",
    (
        "Pyongyang, March 24 (KCNA) -- Pak Myong Ho, vice-minister of Foreign Affairs of the DPRK, met Wang Yajun, "
        "Chinese ambassador to the DPRK, at the Mansudae Assembly Hall on Saturday.",
        "They talked about the exchange of delegations between the two countries in the second half of the year.",
    ),
    "2024-03-24",
    "https://yalu.example/en/1",
    ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"),
)
KOREAN = Report(
    "ko",
    "외무성 부상 중국대사를 만났다",
    (
        "(평양 3월 24일발 조선중앙통신)박명호 외무성 부상은 23일 만수대의사당에서 "
        "왕아군 우리 나라 주재 중국대사를 만나 담화를 하였다.",
        "담화에서는 두 나라사이의 대표단교류를 확대하는데서 나서는 문제들이 론의되였다.",
    ),
    "2024-03-24",
    "https://yalu.example/ko/1",
    ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp949"),
)
CHINESE = Report(
    "zh",
    "朝鲜外务省副相会见中国大使",
    (
        "新华社平壤3月24日电 朝鲜外务省副相朴明浩23日在万寿台议事堂会见中国驻朝鲜大使王亚军。",
        "双方就扩大两国代表团往来交换了意见,并谈到今年下半年的安排。",
    ),
    "2024-03-24",
    "https://yalu.example/zh/1",
    ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"),
)
TAIWANESE = Report(
    "zh",
    "北韓外務省副相會見中國大使",
    (
        "(中央社台北24日電)北韓外務省副相朴明浩23日在萬壽台議事堂會見中國駐北韓大使王亞軍。",
        "雙方就擴大兩國代表團往來交換了意見,並談到今年下半年的安排。",
    ),
    "2024-03-24",
    "https://yalu.example/tw/1",
    ("utf-8", "big5", "gb18030"),
)
REPORTS = (ENGLISH, KOREAN, CHINESE, TAIWANESE)


def page(report: Report, charset: str = "utf-8") -> str:
    """The report as a web page with the furniture of one."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in report.paragraphs)
    return (
        f'<!DOCTYPE html><html lang="{report.lang}"><head><meta charset="{charset}"><title>{report.title}</title>'
        f'<meta property="article:published_time" content="{report.day}"><link rel="canonical" href="{report.url}">'
        f'</head><body><nav><a href="/">Home</a> <a href="/all">All</a></nav><article><h1>{report.title}</h1>'
        f'<p class="date">{report.day}</p>{body}</article><footer><a href="/about">About</a></footer></body></html>'
    )


def rss(report: Report) -> str:
    """The report as the one item of an RSS feed."""
    body = "".join(f"&lt;p&gt;{paragraph}&lt;/p&gt;" for paragraph in report.paragraphs)
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Yalu example</title>'
        f"<item><title>{report.title}</title><link>{report.url}</link><description>{report.title}</description>"
        f"<content:encoded>{body}</content:encoded><pubDate>Sun, 24 Mar 2024 08:00:00 GMT</pubDate></item>"
        "</channel></rss>"
    )


def atom(report: Report) -> str:
    """The report as the one entry of an Atom feed, its content as XHTML."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in report.paragraphs)
    return (
        f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{report.lang}">'
        f"<title>Yalu example</title><entry><title>{report.title}</title>"
        f'<link rel="self" href="https://yalu.example/self"/><link rel="alternate" href="{report.url}"/>'
        f'<published>{report.day}T08:00:00Z</published><content type="xhtml">'
        f'<div xmlns="http://www.w3.org/1999/xhtml">{body}</div></content></entry></feed>'
    )


def pdf(report: Report) -> bytes:
    """The report as a PDF of one page, its lines broken at the edge, its font one that is not embedded."""
    cmap, ordering, font = {
        "ko": ("UniKS-UTF16-H", "Korea1", "HYSMyeongJo-Medium"),
        "zh": ("UniGB-UTF16-H", "GB1", "STSong-Light"),
        "en": ("UniGB-UTF16-H", "GB1", "STSong-Light"),
    }[report.lang]
    width = 80 if report.lang == "en" else 40
    lines = [line for part in (report.title, report.day, *report.paragraphs) for line in (*_broken(part, width), "")]
    shown = b"".join(b"<%s> Tj T*\n" % line.encode("utf-16-be").hex().encode() for line in lines)
    content = b"BT /F1 10 Tf 14 TL 50 780 Td\n" + shown + b"ET"
    described = f"<</Registry(Adobe)/Ordering({ordering})/Supplement 1>>/FontDescriptor 7 0 R/DW 500"
    return pdf_of(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        f"<</Type/Font/Subtype/Type0/BaseFont/{font}/Encoding/{cmap}/DescendantFonts[6 0 R]>>".encode(),
        f"<</Type/Font/Subtype/CIDFontType0/BaseFont/{font}/CIDSystemInfo{described}>>".encode(),
        f"<</Type/FontDescriptor/FontName/{font}/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800"
        f"/Descent -200/CapHeight 700/StemV 80>>".encode(),
    )


def pdf_of(*objects: bytes) -> bytes:
    """A PDF file of its objects, the first of which is the catalog."""
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, item in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj" % number + item + b"endobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return bytes(out) + end % (size, table, size, len(out))


def _broken(paragraph: str, width: int) -> list[str]:
    """Lines of at most `width` letters: at spaces where there are any."""
    lines = [""]
    spaced = paragraph.count(" ") > len(paragraph) / width
    for word in paragraph.split(" ") if spaced else list(paragraph):
        space = " " if spaced and lines[-1] else ""
        if len(lines[-1]) + len(space) + len(word) > width:
            lines.append(word)
        else:
            lines[-1] += space + word
    return lines


def docx(report: Report) -> bytes:
    """The report as a Word document."""
    runs = "".join(
        f"<w:p><w:r><w:t>{part}</w:t></w:r></w:p>" for part in (report.title, report.day, *report.paragraphs)
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{space}"><w:body>{runs}</w:body></w:document>'
    )
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": document.encode()})


def mail(report: Report, *, html: bool = False) -> bytes:
    """The report as a mail with itself attached as a page."""
    message = EmailMessage()
    message["Subject"] = report.title
    message["From"] = "Yalu example <desk@yalu.example>"
    message["To"] = "analyst@yalu.example"
    message["Date"] = "Sun, 24 Mar 2024 08:00:00 +0000"
    message["Message-ID"] = f"<{report.lang}@yalu.example>"
    message.set_content("\n\n".join(report.paragraphs))
    if html:
        message.add_alternative(page(report), subtype="html")
    message.add_attachment(page(report).encode(), maintype="text", subtype="html", filename="page.html")
    return _steady(message)


def _steady(message: EmailMessage) -> bytes:
    """The bytes of a mail, with the same marks between its parts every time."""
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"part-{number}")
    return message.as_bytes()


def attached(report: Report, name: str, data: bytes) -> bytes:
    """The report as a mail with something attached."""
    message = EmailMessage()
    message["Subject"], message["Message-ID"] = report.title, f"<{report.lang}@yalu.example>"
    message.set_content("\n\n".join(report.paragraphs))
    message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return _steady(message)


def saved_page(report: Report) -> bytes:
    """The report as a page that a browser saved in one file (MHTML)."""
    head = (
        "MIME-Version: 1.0\nSubject: x\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n"
    )
    return f"{head}Content-Location: {report.url}\n\n{page(report)}\n--b--\n".encode()


def known_page(report: Report) -> str:
    """The report as the Chinese foreign ministry builds its pages."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in report.paragraphs)
    return (
        f'<html><body><div class="news-title"><h1>{report.title}</h1><p class="time">{report.day}</p></div>'
        f'<div class="news-main"><div id="News_Body_Txt_A">{body}<p>推荐给朋友</p></div></div></body></html>'
    )


def mailbox(report: Report) -> bytes:
    """Two mails in one mbox file."""
    once = b"From desk@yalu.example Sun Mar 24 08:00:00 2024\n" + mail(report) + b"\n"
    return once + once


def warc(report: Report) -> bytes:
    """The report as the answer of a web server in a web archive, after its request."""
    body = page(report).encode()
    answer = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    )
    request = b"GET / HTTP/1.1\r\nHost: yalu.example\r\n\r\n"
    return _record("request", report.url, request) + _record("response", report.url, answer)


def _record(kind: str, url: str, block: bytes) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-03-25T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{kind}>\r\nContent-Type: application/http; msgtype={kind}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive of files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return out.getvalue()


def tarred(files: Mapping[str, bytes], form: int = tarfile.PAX_FORMAT) -> bytes:
    """A TAR archive of files."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(data), TAR_TIME
            archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def zstd(data: bytes) -> bytes:
    """The data, compressed by zstd."""
    if sys.version_info >= (3, 14):
        from compression import zstd as codec
    else:
        from backports import zstd as codec
    return bytes(codec.compress(data))


COMPRESSIONS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": lambda data: gzip.compress(data, mtime=0),
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
    ".zst": zstd,
}


def parquet(report: Report) -> bytes:
    """The report as the one row of a Parquet file."""
    import pyarrow
    from pyarrow import parquet as files

    out = io.BytesIO()
    files.write_table(pyarrow.table({name: [value] for name, value in report.row.items()}), out)
    return out.getvalue()


def doors(report: Report) -> dict[str, bytes]:
    """File name -> bytes: the report in every format, and its text in every table of its language."""
    name = report.lang
    rows = json.dumps(report.row, ensure_ascii=False)
    table = ",".join(report.row) + "\n" + ",".join(f'"{value}"' for value in report.row.values()) + "\n"
    text, jsonl = report.text.encode(), f"{rows}\n".encode()
    files = {f"{name}.{table}.txt": report.text.encode(table, "replace") for table in report.encodings}
    files |= {f"{name}.html": page(report).encode(), f"{name}.rss": rss(report).encode()}
    files |= {f"{name}.atom": atom(report).encode(), f"{name}.json": f"[{rows}]".encode()}
    files |= {f"{name}.jsonl": jsonl, f"{name}.csv": table.encode(), f"{name}.pdf": pdf(report)}
    files |= {f"{name}.docx": docx(report), f"{name}.eml": mail(report), f"{name}.mbox": mailbox(report)}
    files |= {f"{name}.warc": warc(report), f"{name}.warc.gz": gzip.compress(warc(report), mtime=0)}
    files |= {f"{name}.zip": zipped({"a/talks.txt": text}), f"{name}.tar": tarred({"a/talks.txt": text})}
    for suffix, compress in COMPRESSIONS.items():
        files[f"{name}.jsonl{suffix}"] = compress(jsonl)
        files[f"{name}.tar{suffix}"] = compress(tarred({"a/talks.txt": text, "talks.html": page(report).encode()}))
    return files
