"""Small words by what they do in a clause; the reading of clauses and phrases asks for them."""

from __future__ import annotations

__all__ = [
    "ABOUT",
    "ABSTRACT_ENDS",
    "AFTER",
    "AFTERWARDS",
    "ALL_OF",
    "AROUND",
    "ARTICLES",
    "AS_BEFORE",
    "AS_IT_HOLDS",
    "AS_SHARE",
    "AT",
    "AT_AN_END",
    "AT_FIRST",
    "AT_ONCE",
    "BARE_ARTICLES",
    "BELOW",
    "BETWEEN",
    "BOTH",
    "BY_MEANS_OF",
    "BY_WAY_OF",
    "BY_WHICH",
    "CALLED",
    "CALLING_SOMEBODY",
    "CASES_OF_MOST",
    "CHANGES_OF_OWNER",
    "CIRCUMSTANTIAL",
    "CLOSING_PARTICLES",
    "COMING",
    "COMMON_VERBS",
    "CONTENT",
    "COUNTED",
    "COUNTED_PLACES",
    "COUNTING",
    "COURSE",
    "DATIVES",
    "DATIVE_PRONOUNS",
    "DEALS",
    "DEFINITE",
    "DEMONSTRATIVE",
    "DISTRIBUTIVE",
    "EFFECTIVE",
    "EMERGED",
    "EMERGING",
    "FEMININE_FIRMS",
    "FILLERS",
    "FINANCED",
    "FINDING",
    "FOUND_IN",
    "FROM_NOW_ON",
    "FROM_WHOM",
    "FURTHER",
    "FUTURE",
    "GAINING",
    "GIVING",
    "GIVING_UP",
    "GOING",
    "HE",
    "HELD_UNTIL",
    "HER",
    "HE_ALONE",
    "HIS",
    "HOLDING",
    "INFINITIVES",
    "INSTEAD",
    "IN_OFFICE_SINCE",
    "IN_ORDER",
    "IT",
    "IT_IS",
    "IT_WHICH",
    "JOINTS",
    "LEADERS",
    "LESS_THAN",
    "LIKE_ARTICLES",
    "LIST_MARKS",
    "MADE_TO",
    "MANS_ARTICLES",
    "MANS_OFFICES",
    "MANY_ARTICLES",
    "MAY_OPEN_SUBORDINATE",
    "MEDIA",
    "MEMBERSHIP",
    "MEMBERS_OF",
    "MOST",
    "MOTION",
    "NAMING",
    "NATIVE",
    "NOBODY",
    "NOBODY_AT_ALL",
    "NOMINATIVES",
    "NON_FINITE",
    "NOTHING",
    "NOT_QUITE",
    "NO_CIRCUMSTANCE",
    "NO_HEADLINE_END",
    "NO_LONGER",
    "NO_NEGATIONS",
    "NO_NEUTER",
    "NO_SUBJUNCTIVE",
    "NO_VERBS",
    "OF",
    "OFFICE_PREPOSITIONS",
    "OF_ANOTHER",
    "OF_A_MAN",
    "OF_CHANGE",
    "OF_HER",
    "OF_NOUNS",
    "OF_ONE_MAN",
    "OF_SEVERAL",
    "OF_SEVERAL_KNOWN",
    "OF_THEM",
    "OF_THESE",
    "OF_TIME_BEFORE",
    "ONE",
    "ONE_OF",
    "OPEN_PHRASE",
    "OPEN_SENTENCE",
    "OPEN_SUBORDINATE",
    "OUT_OF",
    "OWNED",
    "PAIR_NOUNS",
    "PARTY_PREPOSITIONS",
    "PASSIVE_PERFECT",
    "PAST_AUXILIARIES",
    "PAST_ENDINGS",
    "PERMITTING",
    "PERSONAL",
    "PLURAL",
    "PLURAL_ENDING",
    "PLURAL_VERBS",
    "POOLED_IN",
    "POSSESSIVE",
    "POSSIBLE",
    "PREPOSITIONAL",
    "PURSUING",
    "RANKED",
    "RANKS",
    "RECIPIENT",
    "REFLEXIVE",
    "RELATIVE_TO",
    "RISING_TO",
    "ROLE_PREPOSITIONS",
    "ROUND",
    "SAID_TO_BE",
    "SEEMING",
    "SETTLED",
    "SHARE_OF",
    "SHE",
    "SHE_WHO",
    "SHIFTS",
    "SHORT_SPANS",
    "SINCE",
    "SINGULAR",
    "SOLVES",
    "SOME_TWO",
    "SPANS",
    "STAKE_PREPOSITIONS",
    "STAKE_REACH",
    "STANDING",
    "STRONG_ENDINGS",
    "SUBJUNCTIVE",
    "TAKING_PART",
    "TALKED_ABOUT",
    "TELLING_WHEN",
    "THEREBY",
    "THEY",
    "THE_ONE",
    "TITLE_ENDINGS",
    "TOGETHER",
    "TO_US",
    "TURNS",
    "TWO_WAY",
    "UNITED_WITH",
    "UNIT_PREPOSITIONS",
    "UNIT_TAILS",
    "UNTIL_FURTHER",
    "UP",
    "VERBAL_NOUNS",
    "WANTED_FOR",
    "WEIGHING",
    "WHERE",
    "WHEREIN",
    "WHOM_AROUND",
    "WITH",
    "WITHIN",
    "WITHIN_DEALS",
    "WOMANS_ARTICLES",
    "WOMANS_ENDING",
    "WOMANS_ENDINGS",
    "YEARS",
    "A",
]

COMMON_VERBS = frozenset(
    """werden gehen kommen halten führen nehmen legen stellen ziehen treten geben machen bringen fallen
    folgen bleiben rücken sprechen lassen holen zahlen steigen scheitern melden wagen erhalten
    bekommen setzen sagen stehen sehen kehren stoßen prüfen planen drängen treiben schlagen wandern werfen gründen""".split()
)
"""Verbs that are common in other senses, too."""

HOLDING = frozenset({"von", "für"})
"""Prepositions between shareholders and their company."""

FILLERS = frozenset(
    "einer eine derzeit aktuell momentan selbst auch noch zugleich heute jetzt".split()
)
"""Adverbs that may stand before an office in an apposition."""

LIKE_ARTICLES = frozenset(
    """alle allen aller mehrere mehreren zwei drei vier fünf sechs sieben acht neun zehn elf zwölf""".split()
)
"""Words that stand where an article stands without being one."""

SOME_TWO = "zwei"
"""What stands before two of whom nobody need know, but "die zwei" are known."""

BOTH = frozenset(("beide", "beiden", SOME_TWO))
"""What stands before a noun for two who have been named: "die beiden Partner"."""

PAIR_NOUNS = frozenset("partner partnern seiten häuser".split())
"""Nouns that behind such a word stand for companies: "beide Seiten"."""

ALL_OF = frozenset("alle sämtliche".split())
"""What stands before shares where all of them are meant."""

RANKED = "nummer"
RANKS = frozenset("eins zwei drei vier fünf 1 2 3 4 5".split())
"""A noun with its number, which is "die Nummer zwei der Branche" together."""

NON_FINITE = frozenset("gewesen geworden worden gehabt sein umgerechnet bekannt".split())
"""Forms of auxiliaries that are participles, or the possessive, and adjectives that look like verbs."""

DATIVES = frozenset("ihm ihr ihnen".split())
"""Pronouns before the verb of whoever follows somebody: "ihm folgen P und Q"."""

WHEREIN = "wo"
"""What opens a clause about the place or organisation named just before, which is none of its parties."""

A = "ein"
"""The article of what somebody may come to make: "prüft ein Angebot", but "prüft das Angebot" of another one."""

WHERE = frozenset({"in"})
"""The preposition of where and when something happens."""

REFLEXIVE = "sich"
"""The pronoun of whoever does something to himself."""

INFINITIVES = frozenset("werden haben".split())
"""Forms of auxiliaries that behind a participle or an infinitive are what a modal verb rules."""

AS_SHARE = "zur "
"""What opens how much of something it is, and not whose share: "zur Hälfte"."""

TOGETHER = frozenset({"gemeinsam", "zusammen"})
"""What opens an aside of with whom something is done: "…, gemeinsam mit Y, …"."""

PLURAL = ("en", "ern", "eln")
"""What verbs of several end in: "atmen"."""

SINGULAR = ("t", "te")
"""What verbs of one end in: "beliefert", "machte"."""

NO_VERBS = tuple(
    "nicht jetzt letzt gesamt weit zeit dort fort selbst sonst erst fast meist längst jüngst oft mit bekannt gut "
    "recht leicht heute bereit dicht direkt rechte gute letzte erste zweite beste meiste".split()
)
"""Ends of other words that end so: "derzeit", "weltweit", "der zweite"."""

LEADERS = frozenset("und aber doch oder nur erst auch sowie".split())
"""Words that may stand before what opens a clause."""

LIST_MARKS = frozenset({",", "und", "oder", "sowie"})
"""What parts the members of a list."""

PARTY_PREPOSITIONS = frozenset("von durch an mit".split())
"""Prepositions behind which a company stands in sentences of dealing."""

PAST_AUXILIARIES = frozenset("hatte hatten wurde wurden war waren".split())
"""Auxiliaries of the past tense."""

PAST_ENDINGS = ("te", "ten")
"""Ends of weak verbs in the past tense."""

PREPOSITIONAL = frozenset("an auf aus vor mit ab nach bei über durch ein".split())
"""Particles that are prepositions, or an article, elsewhere."""

CLOSING_PARTICLES = frozenset(
    "ab an auf aus bei ein vor zurück zusammen weiter nach hin los weg durch um unter nieder nahe".split()
)
"""Particles that close a clause and make another verb of the one before."""

DEFINITE = frozenset(
    "der die das den dem des dieser diese dieses diesen diesem im am vom zum zur beim".split()
)
"""Definite articles, and prepositions that hold one."""

CONTENT = "dass"
"""The conjunction of what somebody says, wants or guesses."""

COUNTING = frozenset(
    """alle aller allen einige einiger einigen viele vieler vielen mehrere mehrerer mehreren zahlreiche zahlreicher
    zahlreichen beide beider beiden keine keiner keinen etliche etlicher manche mancher weitere weiterer""".split()
)
"""Words before an adjective and its noun that stand where an article would."""

DEMONSTRATIVE = "dies"
"""How a pronoun begins that points to whoever was named last."""

ROLE_PREPOSITIONS = frozenset("von bei für in an zu".split())
"""Prepositions between an office and its company."""

STAKE_PREPOSITIONS = frozenset("an von bei in über".split())
"""Prepositions between a stake and its company."""

OPEN_SUBORDINATE = frozenset("dass daß weil wenn nachdem obwohl bevor ob sodass".split())
"""Conjunctions that open a subordinate clause and nothing else."""

MANY_ARTICLES = frozenset("die beiden beide den".split())
"""What stands before several who have one office: "die Vorstände P und Q"."""

MAY_OPEN_SUBORDINATE = frozenset("als wie da während damit wo wer seit bis".split())
"""Words that open one where the finite verb stands last."""

OPEN_PHRASE = (
    r"der|die|das|des|dem|den|eine[mnrs]?|und|oder|von|vom|zu|zum|zur|in|im|an|am|auf|"
    r"aus|bei|beim|mit|nach|für|über|unter|um|durch|gegen|als|wie|dass|seine[mnrs]?|ihre[mnrs]?|"
    r"sich|nicht|mehr|rund|etwa|knapp"
)
"""A pattern of words that no line ends with unless it goes on."""

NO_HEADLINE_END = frozenset(
    """der die das des dem den ein eine einen einem einer und oder von vom zu zum zur in im an am auf
    aus bei beim mit nach für über unter um durch gegen als wie dass sowie bzw heißt namens the la le
    partei zeitung magazin film roman buch serie album portal sender""".split()
)
"""Small words that no line ends with, and nouns before titles that begin with an article."""

OPEN_SENTENCE = (
    r"Der|Die|Das|Dem|Den|Ein|Eine|Einen|Einem|Einer|Im|Am|Beim|Zum|Zur|Nach|Vor|Seit|Mit|Für|Bei|Auf|"
    r"Aus|Über|Trotz|Wegen|Laut|Wie|Wenn|Weil|Während|Nachdem|Zwei|Drei|Er|Es|Nun|Jetzt|Bis"
)
"""A pattern of small words that with a capital begin a sentence."""

ARTICLES = "der|die|das|des|dem|den|eine[mnrs]?"
"""A pattern of articles: behind one and an adjective the noun is still to come."""

DEALS = ("deal", "übernahme", "geschäft")
"""Ends of nouns that a relative clause tells a deal of."""

CIRCUMSTANTIAL = frozenset("mit durch vor nach zu bei für".split())
"""Prepositions that make a noun of dealing a circumstance of what the clause says."""

COMING = frozenset(
    "künftige künftigen künftiger künftiges neue neuen neuer gemeinsame gemeinsamen".split()
)
"""Adjectives of a firm that others found together."""

COURSE = frozenset("zuge zug rahmen anschluss".split())
"""Nouns behind which stands a deal in which the subject of the clause takes part: "im Zuge der …"."""

ABOUT = "über"
"""What stands before what somebody talks of."""

TALKED_ABOUT = frozenset({ABOUT, ""})
"""What stands before a deal that is talked about."""

OF_THESE = "davon"
"""Before the share of what was just told, which is none of a company."""

INSTEAD = "statt"
"""What stands before whom something does not go to: "statt an X"."""

WITHIN_DEALS = frozenset({"bei"})
"""What stands before a deal in which somebody helps: "beim Kauf"."""

BY_WHICH = "indem"
"""What opens a clause that tells how something was done."""

BY_WAY_OF = frozenset("mit durch vor nach".split())
"""What stands before a deal that something comes of."""

OFFICE_PREPOSITIONS = frozenset({"", "von", "für"})
"""What stands between an office and where it is held."""

BELOW = "unter"
"""What stands before whose leadership it is of many who buy."""

BY_MEANS_OF, RISING_TO = "über", "auf"
"""What stands before a deal by which somebody gets a share, and before that."""

NO_CIRCUMSTANCE = frozenset("wegen gegen trotz laut seit als".split())
"""Prepositions before a noun of dealing in which the subject of the clause need not take part."""

OF_NOUNS = frozenset("für bei zu nach".split())
"""Prepositions that tie a noun to the one before it ("die Frist für die Übernahme")."""

HELD_UNTIL = (" bis zum ", " bis zur ", " bis ein ", " bis eine ")
"""What stands before the event until which somebody only stays in office."""

FOUND_IN = "in"
"""What stands before who is found to be an owner: "hat in X einen neuen Eigentümer"."""

WITH = "mit"
"""Before the other side of talks and alliances."""

OF = frozenset({"", "von"})
"""What stands before whose something is: a genitive needs nothing."""

GIVING = frozenset({"", "von", "durch", "neben", "um"})
"""What stands before who gives the money of a round."""

COUNTED_AMONG = frozenset(
    "zählen zählt zählten gehören gehört gehörten finden findet fanden sind ist waren besteht bestehen".split()
)
"""Forms of verbs of those who are among many: "zu den Geldgebern zählt X", "ein Konsortium, zu dem X gehört"."""

SUCH_AS = "wie"
"""What stands before some of many: "Kicker wie P"."""

UNITED_WITH = frozenset({"mit"})
"""What stands before the other side of a union."""

AT_FIRST = frozenset("Bei Beim An Am Um Für".split())
"""Prepositions that may open a sentence about the company behind them: "Bei X steigt Y ein"."""

OUT_OF, NOTHING = "aus", "nichts"
"""What stands before those of which one is made, and before a union from which something came."""

EMERGING = frozenset("entsteht entstehen entstand entstanden".split())
"""Forms of a verb of what comes of others."""

EMERGED = frozenset("entstanden entstand hervorgegangen hervorging".split())
"""Forms of such verbs that tell what has come of them."""

ROUND = "rund"
"""What may stand before "um P"."""

CALLED = "namens"
"""What stands between a noun and a name: "eine Firma namens X"."""

AT = frozenset({"an", "-"})
"""What stands before the company of a stake; a hyphen ties it to the noun."""

FROM_WHOM = frozenset({"von", "vom"})
"""What stands before of whom a stake is, or from whom somebody gets it."""

STAKE_REACH = frozenset({"von"})
"""What stands before the holder of a stake whose company is named, too."""

UNIT_TAILS = frozenset({"in", "mit"})
"""Prepositions behind a part of a company that belong to its description."""

VERBAL_NOUNS = frozenset(
    "erwägung betracht aussicht angriff frage auftrag gang kraft zweifel umlauf empfang schaufenster".split()
)
"""Nouns that with "in" and a verb say what one verb might: "in Erwägung ziehen"."""

FROM_NOW_ON = frozenset("nun nunmehr künftig fortan jetzt damit danach".split())
"""Adverbs that say of what somebody holds that it is new."""

AT_ONCE = "ab sofort"
"""What says so from the day of the news on."""

FUTURE = frozenset({"künftig", "bald", "demnächst"})
"""Those of these adverbs that tell of what lies ahead."""

THEREBY = "damit"
"""What says that something comes of the deal told before."""

AS_BEFORE = frozenset(
    """bereits schon noch weiterhin derzeit bisher bislang seit unverändert immer aktuell ohnehin""".split()
)
"""Words beside the adverbs of what is new that say that it is not."""

AS_IT_HOLDS = frozenset("weiter auch ihr ihre ihren sein seine seinen".split())
"""Words beside "wird … halten" by which it is held already: "wird ihre 30 Prozent weiter halten"."""

CHANGES_OF_OWNER = frozenset(
    """eigentümerwechsel besitzerwechsel eigentumswechsel inhaberwechsel eignerwechsel gesellschafterwechsel
    betreiberwechsel""".split()
)
"""Nouns before a colon, behind whose "bei" stands what the clause behind it tells of."""

OF_CHANGE = frozenset({"bei", "in"})
"""That "bei", and what may stand for it."""

GOING = frozenset({"rückzug", "ausstieg"})
"""Nouns with which that stands behind "aus", right beside them."""

IT_IS = ("es ist ", "es sind ", "es handelt sich um ", "es wird ", "das ist ")
"""How a clause behind a colon begins that names whom the one before it left open."""

STANDING = frozenset("steht stehen stand standen befindet befinden befand befanden".split())
"""Verbs beside which something is in somebody's hands."""

FINDING = frozenset("gefunden fand fanden findet finden".split())
"""Forms of the verb beside which somebody gets a buyer for itself."""

MANY = "die"
"""The article of many who are the subject."""

TITLE_ENDINGS = tuple(
    stem + end for stem in ("isch", "lich", "ig") for end in ("e", "er", "en", "em", "es")
)
"""Ends of adjectives that have a capital in titles: "Kaufmännischer Direktor"."""

NOMINATIVES = frozenset("der die das".split())
"""Articles of who may be the subject."""

TO_US = frozenset("uns mir euch dir".split())
"""Pronouns of who is told something rather than sold a company."""

OF_SEVERAL = frozenset("der seiner ihrer".split())
"""What stands between a number and the things that it is some of: "31 der 58 Filialen"."""

OF_SEVERAL_KNOWN = "der"
ONE_OF: dict[str, str] = {"einer": "nd", "eine": "na", "eines": "na", "einen": "a", "einem": "d"}
"""What stands before it for one of many, and its cases: "einen der größten Verlage"."""

RELATIVE_TO: dict[str, tuple[str, ...]] = {
    "der": ("die",),
    "die": ("die",),
    "das": ("das", "dem"),
    "dem": ("das", "der", "den", "dem"),
    "den": ("der", "den", "dem"),
}
"""Articles of an object or behind a preposition, and the relative pronouns that point back to their noun."""

OF_A_MAN, SHE_WHO = frozenset({"des", "eines"}), "die"
"""Articles before a man, or a thing, whose something is, and a relative pronoun that never means either."""

IT_WHICH = "das"
"""The relative pronoun for a firm without an article."""

OF_HER = "deren"
OF_THEM = frozenset({"dessen", OF_HER})

IN_ORDER = "um"
"""What opens a clause that tells what something is done for."""

FEMININE_FIRMS = ("stiftung", "gruppe", "bank", "gesellschaft", "kasse", "stadt", "familie")
"""Ends of names of which "er" is never said."""

NO_NEUTER = ("die ", "der ", "den ")
"""Articles before the name of whoever is no "es"."""

HE = frozenset("er ihn ihm".split())
IT = "es"
SHE = frozenset("sie ihr".split())
HIS, HER = "sein", "ihr"
"""Beginnings of the articles that say whose something is."""

WOMANS_ENDING, WOMANS_ENDINGS, WOMANS_ARTICLES = "in", ("ige", "nde"), ("Die ", "die ")
MANS_ARTICLES = ("Der ", "Dem ", "dem ", "Den ", "den ", "Des ", "des ")
OF_ONE_MAN = frozenset("der dem den des".split())
"""Articles of one man."""

MANS_OFFICES = (
    "chef",
    "boss",
    "direktor",
    "präsident",
    "führer",
    "leiter",
    "sprecher",
    "vorsitzender",
    "minister",
    "sekretär",
    "kanzler",
    "obmann",
    "hauptmann",
    "intendant",
    "manager",
    "trainer",
    "coach",
    "rektor",
    "eigentümer",
    "gründer",
    "besitzer",
)
"""Ends of nouns for men in office."""
"""What tells whether a noun for a person is said of a woman or of a man: "die 54-Jährige", "dem Anwalt"."""

NOBODY = frozenset("man ich wir wer jemand niemand".split())
"""Pronouns that stand for nobody whom the text names."""

ONE = "man"
"""That of them by which a house tells of itself: "2011 hatte man X gekauft"."""

SUBJUNCTIVE = "e"
"""What verbs end in that repeat what somebody says: "man habe", "man übernehme"."""

NO_SUBJUNCTIVE = ("te", "würde", "könnte", "dürfte")
"""Ends of other verbs."""

NOBODY_AT_ALL = frozenset("niemand niemanden niemandem".split())
"""Pronouns that deny what a clause says as "nicht" does."""

PERSONAL = frozenset("er es".split())
"""Pronouns that hardly stand for a company that deals ("es" for nobody, mostly)."""

DISTRIBUTIVE = frozenset(
    "jeweils je insgesamt zusammen gemeinsam zunächst nur bereits noch nunmehr künftig derzeit".split()
)
"""Adverbs that may stand between a preposition and an amount."""

NAMING = frozenset("heißt hieß heißen hießen".split())
"""Verbs that say who somebody is, as "sein" does."""

GAINING = frozenset(
    "bekommt bekam erhält erhielt findet fand kriegt gefunden bekommen erhalten".split()
)
"""Verbs of which the object is new to the subject: "bekommt einen neuen Eigentümer"."""

PERMITTING = frozenset("darf dürfen durfte durften dürfe".split())
"""Forms of the modal verb of what is allowed."""

COUNTED = frozenset(
    "mehr weniger viele wenige kaum keine hunderte tausende tausend millionen milliarden stück".split()
)
"""Words before what is counted, and no company."""

GIVING_UP = ("beend", "auflös", "aufgelös", "aufgekündig", "gekündig", "aufgegeben")
AT_AN_END = ("am ende", "vor dem aus", "vor dem ende", "ist geschichte")
SOLVES, UP = frozenset("löst lösen löste lösten".split()), "auf"
"""How words begin that tell that what some had together is over, how clauses end, and what "auf" makes tell it."""

THEY, PLURAL_ENDING = "sie", "en"
"""The pronoun that is one or many, and how most verbs of many end."""

PURSUING, FURTHER = ("verfolg", "weiterverfolg"), "weiter"
"""Beginnings of verbs of who has a plan, and what is said of a plan that is dropped: "nicht weiterverfolgen"."""

NO_LONGER = frozenset("doch mehr".split())
"""Words before or behind "nicht" that say that what was planned is off."""

MEDIA = frozenset(
    """reuters bloomberg dpa apa afp dow spiegel focus stern zeit bild welt handelsblatt faz presse
    standard kurier krone zeitung magazin journal times guardian bericht berichte insider umfrage
    studie analyse kommentar interview analyst börse rt news blog""".split()
)
"""Words of names before a colon that say who tells something, not whom it is about."""

WITHIN = frozenset({"in", "bei"})
"""What stands before a round or a listing in which something happens to the subject."""

WEIGHING = frozenset("schwere schweren schwerer teure teuren teurer".split())
"""Adjectives behind an amount that is the price of the noun behind them."""

AFTER = frozenset({"nach"})
"""What stands before talks that are over."""

SINCE = frozenset("vor nach seit".split())
"""What stands before a deal that happened to the subject of the clause."""

YEARS = frozenset({"jahr", "jahren"})
"""Behind "vor" they tell that something is long past."""

BETWEEN = "zwischen"
"""Before both sides of talks."""

FINANCED = frozenset({"bei", "für", "von"})
"""What stands before the company that gets the money of a round."""

TAKING_PART = frozenset("an in bei".split())
"""What stands before a round in which the subject takes part."""

SEEMING = frozenset("gilt gelten galt galten zählt zählen zählte gehört gehören gehörte".split())
"""Verbs beside which a noun behind "als" or "zu" says what somebody is held to be."""

SETTLED = frozenset({"steht", "fest"})
"""Words beside which a noun behind "als" says what somebody is sure to be; and of "der Käufer steht fest: X"."""

SAID_TO_BE = frozenset({"als", "zu"})
"""What stands before such a noun."""

POSSIBLE = frozenset(
    """möglicher mögliche möglichen potenzieller potenzielle potenziellen potentieller potentielle
    potentiellen aussichtsreicher aussichtsreichster""".split()
)
"""Adjectives of who is no buyer yet."""

AROUND = frozenset("aus um von".split())
"""What stands before the members of a consortium."""

OF_ANOTHER = frozenset("von vom aus um".split())
"""Prepositions behind a noun before whose it is: "das Team von X"."""

OWNED = frozenset({"von"})
"""What stands behind a part of a company before whose it is."""

UNIT_PREPOSITIONS = frozenset("von bei in".split())
"""Prepositions between a part of a company and the company or the place."""

POSSESSIVE = ("sein", "ihr")
"""How possessive articles begin."""

EFFECTIVE = frozenset("zu ab bis per mit".split())
"""Prepositions of the date from which a deal holds."""

BARE_ARTICLES = frozenset("ihr sein ein kein mein dein unser euer".split())
"""Articles without an ending of their own: the adjective behind them has a strong one."""

MEMBERS_OF = frozenset("dem der dessen deren das die".split())
MEMBERSHIP = frozenset(
    """angehören angehört angehörten gehören gehört gehörten stehen steht standen steckt stecken bilden
    besteht bestand beteiligt mitglieder""".split()
)
"""Pronouns behind many who buy, and words with which a clause tells who they are: "dem X angehört"."""

CASES_OF_MOST = {"er": "nd", "es": "na", "em": "d", "en": "da", "e": "na"}
"""Endings of a superlative that no article stands before, and the cases they tell: "Europas größter"."""

COUNTED_PLACES = ("märkte", "märkten", "häuser", "häusern", "läden", "büros", "praxen")
"""Nouns that mean parts of a company where they are counted out of all: "49 der 65 Märkte von X"."""

MOST = tuple(f"größt{ending}" for ending in CASES_OF_MOST)
"""Superlatives that do not end in "-st-"."""

THE_ONE = "der"
"""The article that a superlative with a genitive before it stands for."""

STRONG_ENDINGS = ("er", "es")
"""What adjectives end in behind them: "ihr folgte" is no phrase."""

MOTION = frozenset("in an auf zu".split())
"""Prepositions that lead from one body to another: "vom Vorstand in den Aufsichtsrat"."""

TWO_WAY = frozenset("in an auf".split())
"""Prepositions that with the accusative say where to, and with the dative where."""

CALLING_SOMEBODY = (
    "freund", "freunden", "mann", "frau", "kind", "kindern", "gast", "gästen", "talent", "held", "helden", "profi", "profis",
    "mutter", "partner", "partnern", "rivale", "rivalen", "nachbar", "nachbarn", "idol", "gatte", "gatten", "kandidat", "kandidaten",
    "zeuge", "zeugen", "favorit", "favoriten", "bauer", "bauern", "genosse", "genossen", "pionier", "magnat", "magnaten",
    "ikone", "gesicht", "kopf", "köpfen", "nummer", "fall", "ära", "familie", "team", "duo", "trio", "namen", "name", "paar", "causa",
    "personalie", "leuten", "brüdern", "schwestern", "geschwistern", "eltern", "söhnen", "töchtern", "herrn", "herren",
    "kollegen", "kolleginnen", "kumpel", "neuling", "ling", "menschen", "multi", "star", "stars", "hoffnung", "figur", "akte",
)  # fmt: skip
"""Ends of nouns behind which stands who is called so, or whom it is about: "mit Freund P", "im Fall P"."""

ABSTRACT_ENDS = (
    "ung",
    "heit",
    "keit",
    "schaft",
    "tion",
    "tät",
    "tag",
    "woche",
    "abstimmung",
    "beratungen",
    "wunsch",
)
"""Ends of nouns that name no person, so that the name behind them begins a phrase of its own."""

PASSIVE_PERFECT = "worden"
"""The word that makes of "entlassen" a participle."""

DATIVE_PRONOUNS = frozenset("ihm ihr".split())
"""Pronouns that mean whoever has just been named, rather than who the sentence is about."""

LESS_THAN = frozenset("kein keine".split())
"""Words before a number that deny nothing but that it was so many: "keine zwei Jahre"."""

NOT_QUITE = frozenset("ganz einmal mal weniger".split())
"""Words behind "nicht" that deny nothing but that it was as much: "nach nicht ganz drei Jahren"."""

SPANS = ("jahr", "jahre", "monat", "monate", "wochen", "tage")
"""What is counted so, the first without a number, too: "kein Jahr nach"."""

NO_NEGATIONS = (
    "nicht nur",
    "nicht zuletzt",
    "nicht einmal",
    "nicht weniger",
    "nicht ohne",
    "nicht allein",
)
"""Words that deny nothing, though "nicht" is one of them."""

PLURAL_VERBS = frozenset({"sind", "tun"})
"""Finite verbs of many that end otherwise than most."""

NATIVE = frozenset({"gebürtiger", "gebürtige"})
"""Adjectives before where somebody is from: "P, gebürtiger Linzer, …"."""

IN_OFFICE_SINCE = frozenset({"seit", "ab"})
"""What stands before the day from which an office in an apposition is held."""

SHORT_SPANS = frozenset("kurzem tag tagen woche wochen monat monaten".split())
"""Nouns for how long somebody has been in office who has only just come: "seit zwei Wochen"."""

TELLING_WHEN = frozenset("nach seit mit durch vor".split())
"""What stands before a noun of a change that has happened: "nach dem Rücktritt von P"."""

AFTERWARDS = frozenset({"nach", "seit"})
"""Those of them behind which it has happened, whatever else is only said: "nach dem Rücktritt wird spekuliert"."""

SHARE_OF = frozenset({"an", "von"})
"""What stands between a percentage and the company of which it is a share."""

UNTIL_FURTHER = ("auf", "weiteres")
"""Words behind "bis" that say no more than for how long."""

JOINTS = ("", "s", "es", "n", "en", "-")
"""What stands between the nouns of a compound."""

MADE_TO = "zu"
"""What stands before what somebody is chosen to be: "zum Sportler des Jahres"."""

WANTED_FOR = "um"
"""What stands before what a struggle is about: "der Kampf um X"."""

RECIPIENT = "an"
"""What stands before the company of a stake, and before to whom it goes."""

HE_ALONE = "er"
"""The pronoun that hardly means a firm, which is "sie" or "es"."""

OF_TIME_BEFORE = "vor"
"""What stands before what has not happened yet: "vor der Übernahme"."""

POOLED_IN = "in"
"""What stands before the firm that parts of others become."""

TURNS = "bei|beim|in|im|an|am|auch bei|auch beim|auch in|auch im"
SHIFTS = "wiederum|indes|indessen|unterdessen|inzwischen|derweil|dagegen|hingegen|auch"
"""What begins a sentence that turns to another house, and the adverb that says that it does."""

WHOM_AROUND = "um"
"""What stands before whom others have joined: "Investoren um X"."""
