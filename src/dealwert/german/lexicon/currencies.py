"""What newspapers call currencies, as far as CLDR's German names do not say it."""

from __future__ import annotations

__all__ = [
    "ADJECTIVES",
    "AMBIGUOUS",
    "DOUBTFUL_CODES",
    "NOUNS",
    "SUBUNITS",
    "SYMBOLS",
    "THINGS",
    "THOUSANDS",
    "WITH_CENTS",
]

NOUNS: dict[str, str] = {
    "euro": "EUR",
    "euros": "EUR",
    "dollar": "USD",
    "dollars": "USD",
    "us-dollar": "USD",
    "us-dollars": "USD",
    "franken": "CHF",
    "fränkli": "CHF",
    "sfr": "CHF",
    "fr": "CHF",
    "pfund": "GBP",
    "pfunds": "GBP",
    "yen": "JPY",
    "rubel": "RUB",
    "mark": "DEM",
    "d-mark": "DEM",
    "dm": "DEM",
    "reichsmark": "DEM",
    "schilling": "ATS",
    "ös": "ATS",
    "lire": "ITL",
    "peseten": "ESP",
    "drachmen": "GRD",
    "gulden": "NLG",
    "yuan": "CNY",
    "renminbi": "CNY",
    "zloty": "PLN",
    "złoty": "PLN",
    "forint": "HUF",
    "rupie": "INR",
    "rupien": "INR",
    "real": "BRL",
    "reais": "BRL",
    "won": "KRW",
    "rand": "ZAR",
    "lewa": "BGN",
    "lew": "BGN",
    "leu": "RON",
    "lei": "RON",
    "kuna": "HRK",
    "hrywnja": "UAH",
    "griwna": "UAH",
    "lira": "TRY",
    "schekel": "ILS",
    "bolivar": "VEF",
    "baht": "THB",
    "rupiah": "IDR",
    "ringgit": "MYR",
    "dirham": "AED",
    "dirhams": "AED",
    "tenge": "KZT",
    "naira": "NGN",
}
"""Names without an adjective, and what they mean where nothing else is said."""
del NOUNS["reichsmark"]

_KRONEN = tuple("CZK DKK EEK ISK NOK SEK SKK".split())
_PESOS = tuple("ARS CLP COP CUP DOP MXN PHP UYU".split())
_DINARE = tuple("BHD DZD IQD JOD KWD LYD RSD TND YUM".split())
AMBIGUOUS: dict[str, tuple[str, ...]] = {
    "krone": _KRONEN,
    "kronen": _KRONEN,
    "peso": _PESOS,
    "pesos": _PESOS,
    "dinar": _DINARE,
    "dinare": _DINARE,
}
"""Names of several currencies, none of which German means by default, and which ones they are."""

ADJECTIVES: dict[tuple[str, str], str] = {
    ("amerikanisch", "dollar"): "USD",
    ("us-amerikanisch", "dollar"): "USD",
    ("kanadisch", "dollar"): "CAD",
    ("australisch", "dollar"): "AUD",
    ("neuseeländisch", "dollar"): "NZD",
    ("singapur", "dollar"): "SGD",
    ("hongkong", "dollar"): "HKD",
    ("taiwanesisch", "dollar"): "TWD",
    ("schweizer", "franken"): "CHF",
    ("schweizerisch", "franken"): "CHF",
    ("französisch", "franc"): "FRF",
    ("französisch", "francs"): "FRF",
    ("belgisch", "franc"): "BEF",
    ("belgisch", "francs"): "BEF",
    ("britisch", "pfund"): "GBP",
    ("englisch", "pfund"): "GBP",
    ("ägyptisch", "pfund"): "EGP",
    ("irisch", "pfund"): "IEP",
    ("türkisch", "lira"): "TRY",
    ("türkisch", "pfund"): "TRY",
    ("italienisch", "lire"): "ITL",
    ("finnisch", "mark"): "FIM",
    ("deutsch", "mark"): "DEM",
    ("österreichisch", "schilling"): "ATS",
    ("schwedisch", "krone"): "SEK",
    ("norwegisch", "krone"): "NOK",
    ("dänisch", "krone"): "DKK",
    ("isländisch", "krone"): "ISK",
    ("tschechisch", "krone"): "CZK",
    ("slowakisch", "krone"): "SKK",
    ("estnisch", "krone"): "EEK",
    ("russisch", "rubel"): "RUB",
    ("weissrussisch", "rubel"): "BYN",
    ("belarussisch", "rubel"): "BYN",
    ("chinesisch", "yuan"): "CNY",
    ("japanisch", "yen"): "JPY",
    ("indisch", "rupie"): "INR",
    ("pakistanisch", "rupie"): "PKR",
    ("indonesisch", "rupiah"): "IDR",
    ("polnisch", "zloty"): "PLN",
    ("ungarisch", "forint"): "HUF",
    ("rumänisch", "lei"): "RON",
    ("rumänisch", "leu"): "RON",
    ("bulgarisch", "lewa"): "BGN",
    ("kroatisch", "kuna"): "HRK",
    ("serbisch", "dinar"): "RSD",
    ("kuwaitisch", "dinar"): "KWD",
    ("mexikanisch", "peso"): "MXN",
    ("argentinisch", "peso"): "ARS",
    ("chilenisch", "peso"): "CLP",
    ("kolumbianisch", "peso"): "COP",
    ("philippinisch", "peso"): "PHP",
    ("brasilianisch", "real"): "BRL",
    ("südkoreanisch", "won"): "KRW",
    ("südafrikanisch", "rand"): "ZAR",
    ("israelisch", "schekel"): "ILS",
    ("saudisch", "riyal"): "SAR",
    ("ukrainisch", "hrywnja"): "UAH",
}
"""Stem of an adjective, or a word joined by a hyphen, and the noun."""

SUBUNITS: dict[str, str | None] = {
    "cent": None,
    "cents": None,
    "ct": None,
    "rp": "CHF",
    "eurocent": "EUR",
    "euro-cent": "EUR",
    "us-cent": "USD",
    "us-cents": "USD",
    "rappen": "CHF",
    "pence": "GBP",
    "penny": "GBP",
    "pfennig": "DEM",
    "pfennige": "DEM",
    "groschen": "ATS",
    "öre": "SEK",
    "kopeken": "RUB",
}
"""Hundredths, and whose they are; a cent follows the currency around it."""

WITH_CENTS = frozenset("EUR USD CAD AUD NZD HKD SGD ZAR".split())
"""Currencies whose hundredths are cents."""

SYMBOLS: dict[str, str] = {
    "€": "EUR",
    "$": "USD",
    "us$": "USD",
    "us-$": "USD",
    "cad$": "CAD",
    "ca$": "CAD",
    "c$": "CAD",
    "can$": "CAD",
    "a$": "AUD",
    "au$": "AUD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "£": "GBP",
    "￡": "GBP",
    "＄": "USD",
    "￥": "JPY",
    "¥": "JPY",
    "₽": "RUB",
    "₹": "INR",
    "₺": "TRY",
    "₩": "KRW",
    "₴": "UAH",
    "zł": "PLN",
    "kč": "CZK",
    "skr": "SEK",
    "nkr": "NOK",
    "dkr": "DKK",
}
"""Symbols; a plain dollar sign is the US dollar."""

THOUSANDS: dict[str, tuple[int, str]] = {
    "teur": (3, "EUR"),
    "t€": (3, "EUR"),
    "keur": (3, "EUR"),
    "k€": (3, "EUR"),
    "meur": (6, "EUR"),
    "m€": (6, "EUR"),
    "mio€": (6, "EUR"),
    "mrd€": (9, "EUR"),
    "tusd": (3, "USD"),
    "kusd": (3, "USD"),
    "musd": (6, "USD"),
    "tchf": (3, "CHF"),
    "kchf": (3, "CHF"),
    "mchf": (6, "CHF"),
    "tdm": (3, "DEM"),
}
"""Scale and currency in one word, as accounts write them."""

DOUBTFUL_CODES = frozenset("ALL TOP CUP PEN TRY BAM MOP LAK SOS AMD XXX GEL STD".split())
"""Codes that are also words or names: they count only before a number or after a scale."""

THINGS = tuple(
    """schein note münze stück marke grenze gutschein job ticket jobber jackpot deal paket kredit
    anleihe investition auftrag spende ablöse transfer projekt auto wohnung villa budget strafe
    rechnung honorar gage preis gehalt miete karte flasche menü summe betrag programm hilfe""".split()
)
"""Heads of compounds that keep the amount in front of them: "500 Euro-Schein"."""
