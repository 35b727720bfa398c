"""Short articles, made from templates: the same ones every time, in any number."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator

import attrs

__all__ = ["Article", "articles"]


@attrs.frozen
class Article:
    """A short article.

    Args:
        id: Names it.
        published: The day of publication, unless it is not known.
        text: What it says.
    """

    id: str
    published: dt.date | None
    text: str


_COMPANIES = """
Nordlicht AG|Hafenwerk GmbH|Weserwerft GmbH|Elbgarn AG|Alpenglas AG|Donauglas SE|Möwe & Söhne KG
Kranich Logistik AG|Silberbach SE|Ostseekabel GmbH|Lindenhof Kliniken AG|Zöllner Maschinen GmbH
Rheintal Chemie AG|Blaufichte SE|Sternwarte Software GmbH|Grauwacke AG|Taubertal Energie AG
""".replace("\n", "|").strip("|")
_PERSONS = """
Ida Berg|Jan Petersen|Ömer Çelik|Anna-Lena Groß|Lukas Moser|Eva Haslinger|Karl von Stetten
Dr. Mareike Schön|Tobias Weiß|Sofie Lindqvist|Paul Hübner
""".replace("\n", "|").strip("|")
_AMOUNTS = """
14,3 Millionen Euro|rund 30 Mio. Euro|knapp eine Milliarde Euro|1,7 Milliarden Dollar|250 Mio. Franken
über 29 Milliarden Dollar|zwischen 40 und 50 Millionen Euro|einen zweistelligen Millionenbetrag
bis zu 120 Mio. Euro|gut 8,2 Milliarden Euro|Fr. 3'500'000.–|mindestens 75 Millionen Pfund
""".replace("\n", "|").strip("|")
_SHARES = """
49 Prozent|30 Prozent|ein Drittel|51 %|knapp 25 Prozent|75,1 Prozent|die Hälfte|mehr als 90 Prozent
zwei Drittel|10,5 Prozent
""".replace("\n", "|").strip("|")
_OFFICES = "Vorstandsvorsitzende|Finanzvorstand|Geschäftsführer|Aufsichtsratschef|Technikchef"
_DAYS = "gestern|am Montag|zum 1. Januar 2026|im ersten Quartal|Ende März|am 12. Juni 2025"

_SENTENCES = (
    "Die {buyer} übernimmt {share} an der {target} für {amount}.",
    "Die {buyer} kauft die {target} für {amount}, wie das Unternehmen {day} mitteilte.",
    "Der Konzern {seller} verkauft {share} der {target} an die {buyer}.",
    "{buyer} steigt bei {target} ein und zahlt {amount} für {share}.",
    "Die {buyer} bewertet die {target} mit {amount}.",
    "{person} wird {day} {office} der {buyer}.",
    "{person} tritt {day} als {office} der {target} zurück, Nachfolger wird {other}.",
    "{person}, bisher {office} bei {seller}, wechselt zur {buyer}.",
    "Der Umsatz der {target} stieg um {share} auf {amount}.",
    "Die {buyer} und die {target} prüfen eine Fusion, sagten Insider „{day}“.",
    "{seller} hält {share} an der {target}.",
    "Ein Zusammenschluss mit der {target} ist laut {buyer} vom Tisch.",
    "In {target}s Büro 🎉 wurde {day} gefeiert.",
    "Das Wetter blieb {day} unbeständig.",
)
_FIRST = dt.date(2025, 1, 1)


def articles(count: int) -> Iterator[Article]:
    """Yield articles.

    Args:
        count: How many; the first ones are the same whatever the number.
    """
    chance = random.Random(20251124)
    lists = {
        "company": _COMPANIES.split("|"),
        "person": _PERSONS.split("|"),
        "amount": _AMOUNTS.split("|"),
        "share": _SHARES.split("|"),
        "office": _OFFICES.split("|"),
        "day": _DAYS.split("|"),
    }
    for number in range(count):
        buyer, seller, target = chance.sample(lists["company"], 3)
        person, other = chance.sample(lists["person"], 2)
        sentences = [
            sentence.format(
                buyer=buyer,
                seller=seller,
                target=target,
                person=person,
                other=other,
                **{
                    name: chance.choice(lists[name])
                    for name in ("amount", "share", "office", "day")
                },
            )
            for sentence in chance.sample(_SENTENCES, chance.randint(0, 3))
        ]
        day = _FIRST + dt.timedelta(days=chance.randint(0, 300))
        published = chance.choice([None, day, day])
        yield Article(f"a{number:05}", published, chance.choice([" ", "\n\n"]).join(sentences))
