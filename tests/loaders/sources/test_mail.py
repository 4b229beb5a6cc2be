"""Mails and mailboxes."""

from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.doors import CHINESE, ENGLISH, KOREAN, docx, mail, page, pdf
from loaders.sources import read

BODY = "The two ministers met in Beijing on Friday, and they talked about the exchange of delegations."


def put(folder: Path, data: bytes, name: str = "a.eml") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def message(subject: str = "Talks held", body: str = BODY, **headers: str) -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["Message-ID"], made["Date"] = subject, "<1@a.example>", "Sun, 24 Mar 2024 08:00:00 +0000"
    for name, value in headers.items():
        made[name] = value
    made.set_content(body)
    return made


def test_subject_day_and_sender_are_the_articles(tmp_path: Path, reading) -> None:
    sent = message(From="Yonhap News Agency <news@yna.co.kr>")
    (article,) = reading(put(tmp_path, sent.as_bytes())).articles
    assert article.text == f"Talks held\n\n{BODY}"
    assert (article.title, article.published, article.publisher) == ("Talks held", "2024-03-24", "Yonhap")


@pytest.mark.parametrize("mark", ["Fwd: ", "RE: Fw: ", "转发：", "전달: ", "[FWD] "])
def test_what_is_handed_on_is_older_than_its_mail(mark: str, tmp_path: Path, reading) -> None:
    (article,) = reading(put(tmp_path, message(f"{mark}Talks held", From="a@yna.co.kr").as_bytes())).articles
    assert (article.title, article.published, article.publisher) == ("Talks held", None, "")


def test_a_day_in_the_text_comes_before_that_of_the_mail(tmp_path: Path, reading) -> None:
    sent = message(body=f"2019-06-20\n\n{BODY}")
    assert reading(put(tmp_path, sent.as_bytes())).articles[0].published == "2019-06-20"


def test_lines_that_a_mail_program_broke_are_joined(tmp_path: Path, reading) -> None:
    wrapped = "The two ministers met in Beijing on Friday, and they talked about the\nexchange of delegations."
    sent = message(body=f"{wrapped}\n\nThey parted as friends.\n-- \nThe desk\n")
    (article,) = reading(put(tmp_path, sent.as_bytes())).articles
    assert article.text.split("\n")[2:] == [wrapped.replace("\n", " "), "", "They parted as friends."]


def test_attachments_are_opened_and_pictures_of_the_body_are_not(tmp_path: Path, reading) -> None:
    sent = message()
    for data, name in ((pdf(KOREAN), "회담.pdf"), (docx(CHINESE), "会谈.docx"), (page(ENGLISH).encode(), "page.html")):
        sent.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    sent.add_attachment(b"\x89PNG\0", maintype="image", subtype="png", filename="scan.png")
    sent.add_attachment(b"\x89PNG\0", maintype="image", subtype="png", cid="<logo>", disposition="inline")
    sent.add_attachment(message("Within", "They met within the mail."))
    path = put(tmp_path, sent.as_bytes())
    found = reading(path)
    assert [article.lang for article in found.articles] == ["en", "ko", "zh", "en", "en"]
    assert found.articles[1].origin == f"{path}!회담.pdf"
    assert found.articles[4].title == "Within"
    assert [each.source for each in found.skipped] == [f"{path}!scan.png"]


def test_the_fuller_of_two_forms_is_read(tmp_path: Path, reading) -> None:
    teaser = message(body="See it in your browser.")
    teaser.add_alternative(page(ENGLISH), subtype="html")
    assert ENGLISH.paragraphs[1] in reading(put(tmp_path, teaser.as_bytes())).articles[0].text
    both = message()
    both.add_alternative(f"<p>{BODY}</p>", subtype="html")
    assert reading(put(tmp_path, both.as_bytes())).articles[0].text.endswith(BODY)


@pytest.mark.parametrize(
    ("charset", "codec"), [("euc-kr", "cp949"), ("iso-2022-kr", "iso2022_kr"), ("ks_c_5601-1987", "cp949")]
)
def test_the_charset_of_a_korean_mail_counts(charset: str, codec: str, tmp_path: Path, reading) -> None:
    text = KOREAN.paragraphs[1]
    head = f"Subject: {KOREAN.title}\nMessage-ID: <1>\nContent-Type: text/plain; charset={charset}\n\n"
    data = head.encode("cp949") + text.encode(codec)
    (article,) = reading(put(tmp_path, data)).articles
    assert article.text == f"{KOREAN.title}\n\n{text}"


def test_a_saved_page_keeps_its_address(tmp_path: Path, reading) -> None:
    saved = (
        "From: <Saved by Blink>\nMIME-Version: 1.0\nSubject: x\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n'
        f"Content-Location: {KOREAN.url}\nContent-Transfer-Encoding: 8bit\n\n{page(KOREAN)}\n"
        "--b\nContent-Type: image/png\nContent-Location: https://a.example/a.png\n\nx\n--b--\n"
    )
    (article,) = reading(put(tmp_path, saved.encode(), "page.mht")).articles
    assert (article.url, article.title) == (KOREAN.url, KOREAN.title)


def test_an_article_with_a_date_and_a_source_is_no_mail(tmp_path: Path, reading) -> None:
    text = f"Subject: talks\nDate: 24/03/2024 | Source: KCNA.kp (En)\n\n{BODY}"
    assert reading(put(tmp_path, text.encode(), "a.txt")).articles[0].text == text


def test_a_mailbox_is_read_mail_by_mail(tmp_path: Path, reading) -> None:
    separator = b"From a@b Sun Mar 24 08:00:00 2024\n"
    stuffed = message("Two", ">From here they went on to Beijing.\n\nFrom now on they met.").as_bytes()
    box = separator + message("One").as_bytes() + b"\n" + separator + stuffed + b"\n" + separator + b"\n"
    path = put(tmp_path, box, "inbox")
    found = reading(path)
    assert [(article.origin, article.title) for article in found.articles] == [
        (f"{path}!mail 1", "One"),
        (f"{path}!mail 2", "Two"),
    ]
    assert "From here they went on" in found.articles[1].text


def test_a_mail_without_anything_is_named(tmp_path: Path, reading) -> None:
    assert reading(put(tmp_path, message(body="").as_bytes())).skipped[0].problem == "a mail without text"


@settings(deadline=None, derandomize=True, max_examples=100)
@given(st.integers(0, 900), st.binary(max_size=30), st.booleans())
def test_no_mangled_mail_raises(tmp_path_factory: pytest.TempPathFactory, at: int, splice: bytes, html: bool) -> None:
    whole = mail(KOREAN, html=html)
    path = put(tmp_path_factory.mktemp("any"), whole[:at] + splice + whole[at + len(splice) :])
    for outcome in read([str(path)]):
        assert "cannot be read (" not in getattr(outcome, "problem", "")
