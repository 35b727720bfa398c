"""Bytes that are UTF-8, and what other bytes look like."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealwert.cli.encoding import UnreadableError, decoded

GERMAN = "Für „rund“ 29 Mrd. € übernimmt die Möwe & Söhne das Weißbräu – größer denn je."


@given(st.text(st.characters(exclude_characters="\0\ufeff", exclude_categories=["Cs"])))
def test_utf_8_is_read_as_it_is(text: str) -> None:
    if not text.startswith(("%PDF-", "{\\rtf", "PK\x03\x04", "\x1f")):
        assert decoded(text.encode()) == text


@given(st.binary())
def test_any_bytes_are_text_or_an_error_of_one_line(raw: bytes) -> None:
    try:
        text = decoded(raw)
    except UnreadableError as error:
        problem = str(error)
    else:
        problem = ""
        assert text.encode() in {raw, raw.removeprefix(codecs.BOM_UTF8)}
    assert len(problem.splitlines()) <= 1


def test_a_byte_order_mark_of_utf_8_is_no_text() -> None:
    assert decoded(GERMAN.encode("utf-8-sig")) == GERMAN


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (GERMAN.encode("cp1252"), "WINDOWS-1252"),
        ("Übernahme für 5 Mio. geplant".encode("latin-1"), "ISO-8859-1"),
        (GERMAN.encode("mac-roman"), "MACINTOSH"),
        ("Größe überrascht Söhne".encode("cp850"), "CP850"),
        (GERMAN.encode("utf-16"), "UTF-16"),
        (GERMAN.encode("utf-16-le"), "UTF-16LE"),
        (GERMAN.encode("utf-16-be"), "UTF-16BE"),
        (GERMAN.encode("utf-32"), "UTF-32"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"PK\x03\x04\x14\x00", "office document"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"a\x00\x00\x00\x01\x02b", "zero bytes"),
        (GERMAN.encode()[:-1] + "ß".encode()[:1], "cut off"),
    ],
)
def test_the_error_names_what_it_looks_like(raw: bytes, what: str) -> None:
    with pytest.raises(UnreadableError, match=what):
        decoded(raw)


def test_the_error_names_the_first_byte_that_does_not_fit() -> None:
    with pytest.raises(UnreadableError, match=r"byte 0xfc at offset 1\)"):
        decoded(b"F\xfcr")
