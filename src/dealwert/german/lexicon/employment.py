"""Words between an office and the company that has it, and of companies that fill offices."""

from __future__ import annotations

__all__ = [
    "APPOINTING",
    "AS_OFFICE",
    "BARE_PREPOSITIONS",
    "BEFORE_CLAUSES",
    "CLUB_NAMES",
    "FINITE_ENDINGS",
    "GENITIVES",
    "INSTITUTIONS",
    "NO_EMPLOYERS",
    "NO_HOLDERS",
    "OF_COMPANIES",
    "OF_PREDECESSORS",
    "RELATIVE",
    "STATES",
    "SUBJECT_ARTICLES",
    "SUCCESSIONS",
]

APPOINTING = frozenset(
    """beruft berief bestellt bestellte ernennt ernannte entlässt entließ feuert feuerte holt holte
    befördert beförderte beurlaubt beurlaubte suspendiert suspendierte verliert verlor bekommt
    engagiert engagierte verpflichtet verpflichtete nominiert nominierte trennt trennte hat macht
    machte setzt stellt wechselt tauscht""".split()
)
"""Verbs whose subject has offices, beside a noun of office and a person."""

AS_OFFICE = frozenset("als zum zur".split())
"""What stands before the office that somebody is given."""

BEFORE_CLAUSES = frozenset({":", "–", "-", "„", '"', "dass"})
"""What stands before a clause within a sentence."""

BARE_PREPOSITIONS = frozenset("von bei beim vom".split())
"""What stands between an office and the bare name of a company."""

OF_COMPANIES = frozenset("von bei".split())
"""The same before an article: "Chef bei der X"."""

CLUB_NAMES = frozenset(
    """rapid austria sturm real atlético hertha borussia werder bayer eintracht fortuna arminia dynamo energie
    inter juventus paris ajax sparta slavia lokomotive lok dinamo spartak zenit olympique sporting
    olympiakos grasshopper young""".split()
)
"""First words of the names of clubs that a place follows."""

INSTITUTIONS = frozenset(
    """museum kunsthaus kunsthalle theater schauspielhaus opernhaus stadtwerke universität hochschule
    universitätsklinikum klinikum volksbank sparkasse wirtschaftskammer arbeiterkammer
    tourismusverband""".split()
)
"""Nouns of institutions that are called so by their names, a place or a word of their own behind it."""

FINITE_ENDINGS = ("te", "ten", "t", "hat", "ist", "war", "wird")
"""How the verb ends that closes a relative clause."""

GENITIVES = frozenset("der des".split())
"""Articles before whoever has an office."""

NO_HOLDERS = frozenset(
    """gesellschafter gesellschafterin mitglied mitglieder kapitän moderator moderatorin senator richter
    kommissar verantwortlicher manager general""".split()
)
"""Nouns of the tables of offices that companies may be, too, or that are part of names."""

OF_PREDECESSORS = frozenset("von auf des der".split())
"""What stands between a word of succeeding and whoever held the office."""

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

NO_EMPLOYERS = frozenset(
    """tausenden hunderten millionen anfang beginn geburt amts rang gnaden bedarf seiten ihnen ihm ihr uns
    tags montag dienstag mittwoch donnerstag freitag samstag sonntag dax mdax tecdax atx smi dow""".split()
)
"""Words behind such a preposition that are no company."""
