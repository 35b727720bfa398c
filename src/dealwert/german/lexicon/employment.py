"""Words between an office and the company that has it, and of companies that fill offices."""

from __future__ import annotations

__all__ = [
    "APPOINTING",
    "ARTICLES_AT",
    "AS_OFFICE",
    "AT_FIRM",
    "AT_FIRMS",
    "BARE_PREPOSITIONS",
    "BEFORE_CLAUSES",
    "BEFORE_NAMED_AS_DAYS",
    "BEFORE_PAPERS",
    "BEFORE_PLACES",
    "BESIDE_OFFICES",
    "CHANNELS",
    "CLUBS",
    "FINITE_ENDINGS",
    "FOLLOWED_ON",
    "GENITIVES",
    "GIVEN_AS",
    "GOALS",
    "GOING_VERBS",
    "HAVE_LEFT",
    "HAVING",
    "HEADS",
    "HELD_AS",
    "HELD_AT",
    "HILLS",
    "HOLDING_AT",
    "LEADING_VERBS",
    "LEAVING_VERBS",
    "LED_TO",
    "LEFT_AS",
    "MEMBERS_AT",
    "NEW_ONES",
    "NOT_OF_ONE",
    "NO_EMPLOYERS",
    "NO_HOLDERS",
    "OF_COMPANIES",
    "OF_PREDECESSORS",
    "PARTS_BEHIND_NAMES",
    "PARTY_COLOURS",
    "RELATIVE",
    "STATES",
    "SUBJECT_ARTICLES",
    "SUCCESSIONS",
    "TAKING",
    "TOP_DOMAINS",
    "WITHIN_BODY",
]

APPOINTING = frozenset(
    """beruft berief bestellt bestellte ernennt ernannte entlässt entließ feuert feuerte holt holte
    befördert beförderte beurlaubt beurlaubte suspendiert suspendierte verliert verlor bekommt
    engagiert engagierte verpflichtet verpflichtete nominiert nominierte trennt trennte hat macht
    machte setzt stellt wechselt tauscht""".split()
)
"""Verbs whose subject has offices, beside a noun of office and a person."""

LEADING_VERBS = frozenset(
    """leitet leiten leitete geleitet führt führen führte geführt übernimmt übernehmen übernahm übernommen""".split()
)
"""Verbs of those who lead a house, which need no office beside them."""

AS_OFFICE = frozenset("als zum zur".split())
"""What stands before the office that somebody is given or has."""

BEFORE_CLAUSES = frozenset({":", "–", "-", "„", '"', "dass"})
"""What stands before a clause within a sentence."""

BEFORE_PAPERS = frozenset(
    "der die das des dem den beim vom zum zur im am bei von für dieser diesem und".split()
)
"""What stands before a paper that is called by a common noun."""

BEFORE_NAMED_AS_DAYS = frozenset("der des dem beim".split())
"""What stands before one that is called like a day of the week, and seldom before that day."""

BEFORE_PLACES = frozenset("in nach aus um bis".split())
"""What stands before a town, where a club of its name is not meant."""

BARE_PREPOSITIONS = frozenset("von bei beim vom".split())
"""What stands between an office and the bare name of a company."""

OF_COMPANIES = frozenset("von bei".split())
"""The same before an article: "Chef bei der X"."""

PARTS_BEHIND_NAMES = frozenset("Division Sparte Abteilung Unit".split())
"""Nouns for parts of companies, whose own names stand before them: "die Steel Division"."""

TOP_DOMAINS = ("de", "at", "ch", "li", "org", "com", "net", "eu", "tv", "io", "info", "wien")
"""Ends of addresses that media on the web are called by: "Chefredakteurin von gartenwelt.at"."""

CHANNELS = frozenset("auf via per".split())
"""What stands before the platform that somebody writes on."""

GOALS = frozenset("zum zur".split())
"""What stands before where somebody goes."""

GOING_VERBS = frozenset("geht ging gegangen wechselt wechselte wechseln gewechselt".split())
"""Verbs of those who go from one company to another."""

LEAVING_VERBS, HAVE_LEFT = frozenset("verlässt verließ".split()), "verlassen"
"""Verbs behind which the company stands that somebody leaves, and the one that it stands before."""

HAVING = frozenset("hat hatte".split())
"""What stands before the company in "hat X verlassen"."""

CLUBS = frozenset(
    """Rapid Austria Sturm Altach Ried Admira Mattersburg Grödig Hartberg Wacker Rheindorf Horn Lustenau Kapfenberg
    Schalke Hoffenheim Leverkusen Mönchengladbach Gladbach Hertha Werder Eintracht Borussia Bayern Dynamo Hansa
    Fortuna Arminia Real Barcelona Atlético Juventus Juve Inter Milan Napoli Lazio Arsenal Chelsea Everton
    Liverpool Tottenham Ajax Feyenoord Benfica Sporting Porto Galatasaray Fenerbahce Besiktas Olympiakos
    Grasshoppers Servette Luzern Thun Capitals Vienna""".split()
)
"""Clubs that are called by a word or a place alone; beside the office of a coach they are meant."""

FINITE_ENDINGS = ("te", "ten", "t", "hat", "ist", "war", "wird")
"""How the verb ends that closes a relative clause."""

HEADS = tuple(
    """direktor direktorin generaldirektor generaldirektorin intendant intendantin präsident präsidentin obmann obfrau
    vorsitzende vorsitzender vorsitzenden rektor rektorin geschäftsführer geschäftsführerin chef chefin trainer
    generalsekretär generalsekretärin""".split()
)
"""Ends of nouns for those who head a whole organisation, whose name stands behind them."""

HILLS = ("bergs", "berges", "platzes", "hügels")
"""Ends of places in the genitive that stand for who sits there: "an der Spitze des Küniglbergs"."""

GENITIVES = frozenset("der des".split())
"""Articles before whoever has an office."""

PARTY_COLOURS = frozenset("Schwarzen Roten Blauen Orangen Pinken Türkisen Dunkelroten".split())
"""What parties are called that have another name: "an der Spitze der Blauen"."""

NO_HOLDERS = frozenset(
    """gesellschafter gesellschafterin mitglied mitglieder kapitän moderator moderatorin senator richter
    kommissar verantwortlicher manager general""".split()
)
"""Nouns of the tables of offices that companies may be, too, or that are part of names."""

OF_PREDECESSORS = frozenset("von auf des der".split())
"""What stands between a word of succeeding and whoever held the office."""

TAKING = frozenset(
    """folgt folgte beerbt beerbte ersetzt ersetzte löst löste übernimmt übernahm verlässt verließ leitet leitete führt
    tritt trat""".split()
)
"""Verbs whose subject is a person where an office, or who had it, is what they are said of."""

RELATIVE = "der"
"""The relative pronoun of one man, and of hardly any company."""

STATES = frozenset("wird wurde ist war bleibt heißt".split())
"""Verbs between a person and an office."""

SUCCESSIONS = frozenset(
    """folgt folgte Nachfolger Nachfolgerin Nachfolge Nachfolgers nachfolgt Vorgänger Vorgängerin""".split()
)
"""Words of succeeding."""

SUBJECT_ARTICLES = frozenset("Die Der Das".split())
"""Articles that a sentence begins with."""

SUBJECT_OPENERS = SUBJECT_ARTICLES | frozenset("Er Sie".split())
"""What opens a sentence that says of who goes what he was."""

NEW_ONES = frozenset("neue neuen".split())
"""What stands before the office in "bekommt eine neue Chefin"."""

NOT_OF_ONE = (
    "en", "er", "s", "ung", "heit", "keit", "tion", "schaft", "tät", "ismus", "ik", "wesen", "sport", "handel", "technik",
    "service", "management", "marketing", "vertrieb", "einkauf", "produktion", "entwicklung", "forschung", "personal", "recht",
    "bereich", "team", "abteilung", "sparte", "geschäft", "dienst", "handwerk", "netzwerk", "fußball",
)  # fmt: skip
"""Ends of nouns of many, and of what stands without an article though it is no name: "Chef von Vertrieb"."""

NO_EMPLOYERS = frozenset(
    """software hardware tausenden hunderten millionen anfang beginn geburt amts rang gnaden bedarf seiten ihnen ihm ihr uns
    tags montag dienstag mittwoch donnerstag freitag samstag sonntag dax mdax tecdax atx smi dow""".split()
)
"""Words behind such a preposition that are no company."""

HELD_AS = "als"
"""What stands before the office as which somebody does something."""

LED_TO = "zu"
"""What stands before the office or the body to which somebody is led."""

HOLDING_AT = frozenset({"in", "an", "zu"})
"""What stands between an office and the house where it is held."""

LEFT_AS = frozenset({"als", "in", "zu"})
"""What stands before an office given up: "als Chef", "in den Vorstand", "bei der Wahl zum Präsidenten"."""

HELD_AT = frozenset({"bei", "an", "in", "für"})
"""What stands before the organisation where somebody has an office."""

GIVEN_AS = frozenset({"als", "zu"})
"""What stands before the office that somebody is given."""

BESIDE_OFFICES = frozenset({"", "in", "an"})
"""What stands before an office beside the one that somebody takes as it."""

MEMBERS_AT = frozenset({"an", "in", "auf"})
"""What stands before the seat of a body."""

AT_FIRM = "bei"
"""What stands before the firm where something happens."""

ARTICLES_AT = frozenset("der den dem".split())
"""Articles behind it."""

AT_FIRMS = frozenset("bei beim".split())
"""The same, with the article that it may have swallowed."""

WITHIN_BODY = "in"
"""What stands before the body or the house in which something happens."""

FOLLOWED_ON = "auf"
"""What stands before whom another one follows."""
