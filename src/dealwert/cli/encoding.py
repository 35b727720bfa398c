"""Bytes into text, or into a sentence that says what the bytes look like instead."""

from __future__ import annotations

import codecs
import re

from dealwert.errors import DealwertError

__all__ = ["UnreadableError", "decoded", "require_text"]


class UnreadableError(DealwertError, ValueError):
    """An input is not what can be read; the message is one line that says what it is instead."""


_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
"""Byte order marks; that of UTF-32 begins with that of UTF-16."""

_OTHER_KINDS = (
    (b"%PDF-", "a PDF, not text: extract its text first, for example with pdftotext"),
    (b"PK\x03\x04", "a ZIP archive or an office document, not text: save it as plain text first"),
    (b"\x1f\x8b", "compressed with gzip: unpack it first"),
    (b"{\\rtf", "RTF, not plain text: save it as plain text first"),
    (b"\xd0\xcf\x11\xe0", "an old office document, not text: save it as plain text first"),
    (b"\x89PNG", "an image, not text"),
    (b"\xff\xd8\xff", "an image, not text"),
)
"""First bytes of what people take for text."""

_SINGLE_BYTE = ("cp1252", "iso-8859-1", "mac-roman", "cp850")
"""Encodings that German text still comes in, the commonest first."""

_ICONV = {
    "cp1252": "WINDOWS-1252",
    "iso-8859-1": "ISO-8859-1",
    "mac-roman": "MACINTOSH",
    "cp850": "CP850",
}

_EXPECTED = re.compile("[äöüÄÖÜß„“”‚‘’–—…€éèáàç§°»« ´]")
"""What is not ASCII in German text."""


def decoded(raw: bytes) -> str:
    """Return the text that some bytes are in UTF-8, without a byte order mark.

    Raises:
        UnreadableError: For bytes that are no UTF-8 text; the message names the encoding or the
            kind of file that they look like.

    Example:
        >>> decoded("Über 29 Mrd. €".encode("cp1252"))
        Traceback (most recent call last):
        dealwert.cli.encoding.UnreadableError: not UTF-8 (byte 0xdc at offset 0): it looks like \
WINDOWS-1252, convert it with iconv -f WINDOWS-1252 -t UTF-8
    """
    require_text(raw)
    try:
        return raw.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        skipped = len(codecs.BOM_UTF8) if raw.startswith(codecs.BOM_UTF8) else 0
        place = skipped + error.start
        if error.reason == "unexpected end of data":
            raise UnreadableError(
                f"cut off in the middle of a character at offset {place}"
            ) from None
        found = f"byte 0x{raw[place]:02x} at offset {place}"
        raise UnreadableError(_advice(found, _ICONV[_single_byte(raw)])) from None


def require_text(head: bytes) -> None:
    """Raise for bytes that a file begins with which is no text, or none in UTF-8.

    Raises:
        UnreadableError: Names the kind of file or the encoding that they look like.

    Example:
        >>> require_text(b"%PDF-1.7")
        Traceback (most recent call last):
        dealwert.cli.encoding.UnreadableError: a PDF, not text: extract its text first, for \
example with pdftotext
    """
    for start, what in _OTHER_KINDS:
        if head.startswith(start):
            raise UnreadableError(what)
    for mark, name in _MARKS:
        if head.startswith(mark):
            raise UnreadableError(_advice("it has a byte order mark", name))
    if b"\x00" in head:
        raise UnreadableError(_with_zeros(head))


def _advice(found: str, name: str) -> str:
    return f"not UTF-8 ({found}): it looks like {name}, convert it with iconv -f {name} -t UTF-8"


_SAMPLE = 4096
"""Bytes that are enough to tell one encoding of two bytes a character from the other."""


def _with_zeros(raw: bytes) -> str:
    even, odd = raw[0:_SAMPLE:2].count(0), raw[1:_SAMPLE:2].count(0)
    half = min(len(raw), _SAMPLE) / 2
    # Most characters of German text are ASCII, with a zero for their other byte.
    if odd > half * 0.6 and even < half * 0.1:
        return _advice("every second byte is zero", "UTF-16LE")
    if even > half * 0.6 and odd < half * 0.1:
        return _advice("every second byte is zero", "UTF-16BE")
    return f"not text: it holds zero bytes, the first at offset {raw.index(0)}"


def _single_byte(raw: bytes) -> str:
    """Return the encoding in which most of what is not ASCII is what German text has."""

    def score(name: str) -> tuple[int, int]:
        text = raw.decode(name, errors="replace")
        foreign = [character for character in text if character > "\x7f"]
        fit = sum(1 if _EXPECTED.match(character) else -1 for character in foreign)
        # C1 controls are in no text: what has bytes there is Windows-1252, not ISO-8859-1.
        controls = sum("\x80" <= character <= "\x9f" for character in foreign)
        return fit - controls, -_SINGLE_BYTE.index(name)

    best = max(_SINGLE_BYTE, key=score)
    only_latin = best == "cp1252" and not re.search(rb"[\x80-\x9f]", raw)
    return "iso-8859-1" if only_latin else best
