"""Legal forms of companies, and a company's name with and without them."""

from __future__ import annotations

import functools
import re
import unicodedata

from dealwert.invariants import Choice

__all__ = ["LegalForm", "name_key", "split_legal_form"]


class LegalForm(Choice):
    """The legal forms that German, Austrian and Swiss business news names."""

    AG = "AG"
    SE = "SE"
    KGAA = "KGaA"
    AG_CO_KGAA = "AG & Co. KGaA"
    SE_CO_KGAA = "SE & Co. KGaA"
    GMBH_CO_KGAA = "GmbH & Co. KGaA"
    GMBH = "GmbH"
    GGMBH = "gGmbH"
    GMBH_CO_KG = "GmbH & Co. KG"
    AG_CO_KG = "AG & Co. KG"
    SE_CO_KG = "SE & Co. KG"
    UG = "UG"
    KG = "KG"
    OHG = "OHG"
    OG = "OG"
    GBR = "GbR"
    EG = "eG"
    EV = "e.V."
    EU = "e.U."
    GENMBH = "GenmbH"
    STIFTUNG = "Stiftung"
    FLEXKAPG = "FlexKapG"
    SARL = "Sàrl"
    SA = "SA"
    SAS = "SAS"
    SPA = "SpA"
    SRL = "Srl"
    INC = "Inc."
    CORP = "Corp."
    LLC = "LLC"
    LP = "LP"
    LTD = "Ltd."
    PLC = "plc"
    NV = "N.V."
    BV = "B.V."
    AB = "AB"
    ASA = "ASA"
    AS = "A/S"
    OYJ = "Oyj"
    DD = "d.d."
    DOO = "d.o.o."
    SPZOO = "Sp. z o.o."
    KFT = "Kft."
    SRO = "s.r.o."
    KK = "K.K."


_SPELLINGS: dict[LegalForm, tuple[str, ...]] = {
    LegalForm.AG: ("Aktiengesellschaft",),
    LegalForm.SE: ("Societas Europaea",),
    LegalForm.GMBH: (
        "Gesellschaft mit beschränkter Haftung",
        "Ges.m.b.H.",
        "GesmbH",
        "G.m.b.H.",
        "mbH",
    ),
    LegalForm.GMBH_CO_KG: ("GmbH & Co.KG", "GmbH & Co", "GmbH und Co. KG", "GesmbH & Co KG"),
    LegalForm.KG: ("Kommanditgesellschaft",),
    LegalForm.UG: ("UG (haftungsbeschränkt)",),
    LegalForm.EV: ("eV", "e. V."),
    LegalForm.EG: ("e.G.", "e. G."),
    LegalForm.INC: ("Incorporated",),
    LegalForm.CORP: ("Corporation",),
    LegalForm.LTD: ("Limited",),
    LegalForm.SA: ("S.A.",),
    LegalForm.SAS: ("S.A.S.",),
    LegalForm.SPA: ("S.p.A.",),
    LegalForm.SRL: ("S.r.l.",),
    LegalForm.LLC: ("L.L.C.",),
    LegalForm.LP: ("L.P.",),
    LegalForm.AS: ("A.S.",),
    LegalForm.SARL: ("S.à r.l.", "Sarl", "GmbH/Sàrl"),
}
"""Further spellings; capitals, dots and blanks are ignored in comparison."""


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[.\s]+", "", plain)


@functools.cache
def _forms() -> dict[str, LegalForm]:
    forms = {_folded(form.value): form for form in LegalForm}
    forms.update((_folded(text), form) for form, texts in _SPELLINGS.items() for text in texts)
    return forms


_WORDS = re.compile(r"\S+")


def split_legal_form(name: str) -> tuple[str, LegalForm | None]:
    """Return a company's name without its legal form, and the form.

    Args:
        name: A name as registers or newspapers write it.

    Returns:
        The name as it was and ``None`` where it ends in no legal form, or is nothing else.

    Example:
        >>> split_legal_form("Nordlicht Werft GmbH & Co. KG")
        ('Nordlicht Werft', <LegalForm.GMBH_CO_KG: 'GmbH & Co. KG'>)
    """
    starts = [match.start() for match in _WORDS.finditer(name)][1:]
    for start in starts[-6:]:  # no spelling of a legal form has more than six words
        form = _forms().get(_folded(name[start:]))
        head = name[:start].rstrip(" ,")
        if form is not None and head:
            return head, form
    return name, None


def name_key(name: str) -> str:
    """Return what spellings of one company's name have in common.

    Legal form, capitals, accents of composition, punctuation and blanks are left out.

    Example:
        >>> name_key("SIEMENS AG") == name_key("Siemens")
        True
    """
    head, _ = split_legal_form(name)
    folded = unicodedata.normalize("NFKC", head).casefold()
    return re.sub(r"[^\w&+]+", "", folded) or folded
