"""Small words around names: what no name is, and what stands before things, firms and speakers."""

from __future__ import annotations

__all__ = [
    "ACTIVE_PERSONS",
    "AGE_BEFORE",
    "AND",
    "BEFORE_FIRMS",
    "BETWEEN",
    "BOTH_SEXES",
    "BYLINE",
    "CAPTION_WORDS",
    "CITIZENS",
    "CITY",
    "CLOSE_KIN",
    "CUT_FROM_TOWNS",
    "DOCTOR",
    "DONE_BY_PERSONS",
    "ENDS_OF_ADVERBS",
    "FEMININE_ARTICLES",
    "FIRM_TITLES",
    "FOR_WHAT",
    "FROM_OFFICE",
    "GENERATIONS",
    "GENITIVE_ARTICLES",
    "HAPPENS_TO_PERSONS",
    "IMPERSONAL_ENDS",
    "INDEFINITE_ARTICLES",
    "IRREGULARLY_OF_TOWNS",
    "KIN_OF_FIRMS",
    "LINKED",
    "LINKS_OF_PURPOSE",
    "LIST_SIGNS",
    "MASCULINE_ARTICLES",
    "MASCULINE_FIRMS",
    "MORE_SMALL",
    "NATIONAL",
    "NATIONAL_ADJECTIVE",
    "NATIONAL_INFLECTIONS",
    "NATION_ENDINGS",
    "NOBLE",
    "NOBLE_PARTICLES",
    "NOT_BEFORE_SUBJECTS",
    "NOUN_MARKERS",
    "NO_ADJECTIVES_BEFORE_CARS",
    "NO_FIRMS_VERBS",
    "OBJECT",
    "OF_LANDS",
    "OF_OR_TO",
    "OWN_S",
    "PARTY_WORDS",
    "PLACE_OF_FIRM",
    "PLACE_WORDS",
    "PLURALS",
    "PLURAL_ARTICLES",
    "PREDECESSOR_OR_SUCCESSOR",
    "PURPOSE",
    "QUOTES",
    "REGISTERED",
    "REPLACING",
    "RISING",
    "SAID_OF_FIRMS",
    "SERVES",
    "SHARED",
    "SHORT_FOR",
    "SON_OF",
    "SPEAKING",
    "STARS",
    "STEPPED",
    "STEPPING",
    "SUBJECT_OR_OBJECT",
    "SUCCEEDING",
    "SURE_GENITIVES",
    "THING_ARTICLES",
    "THING_MARKERS",
    "TOWN_ENDING",
    "TOWN_ENDINGS",
    "TO_SUCCEED",
    "TO_THE_TOP",
    "UP_TO",
    "VERBS_OF_BEING",
    "VERBS_OF_FIRMS",
    "WOMEN_WHO",
]

ENDS_OF_ADVERBS = (
    "sgemäß", "tgemäß", "ngemäß", "rgemäß", "sbedingt", "tgerecht", "erweise", "weshalber", "eshalber", "ermaßen", "allerdings", "dermaßen", "erseits",
)  # fmt: skip
"""Ends of adverbs, which have their capital from the beginning of a sentence: "Erwartungsgemäß"."""

MORE_SMALL = """dass weil denn aber doch sondern dabei dazu dafür davon damit danach daher deshalb trotzdem laut auch
    nur noch schon so wie was wer wo wann warum wenn ob als bis seit während nachdem bevor obwohl sowie zudem außerdem
    ausserdem gemäss grosse grosser allerdings jedoch hier dort dann nun jetzt heute gestern morgen immer wieder mehr weniger viel viele alle alles
    etwas nichts man ich du er sie es wir ihr ihnen ihm ihn mich mir uns euch sein seine ihre unser mein dein dies
    diese dieser dieses jene jeder jede jedes solche manche einige mehrere andere anderen beide kein keine nach über
    unter vor zwischen gegen ohne durch für um mit von zu zum zur im am beim vom ins ans aufs bei aus auf an in neben
    trotz wegen statt anstatt gemäß zufolge insgesamt bereits rund etwa knapp fast mindestens weder entweder sowohl einerseits
    andererseits zunächst zuletzt zuvor künftig bislang bisher derzeit inzwischen mittlerweile schließlich erst erstmals
    nicht nein ja gut neu neue neuer neues neuen alt alte großer große großes kleine ganz sehr hat haben ist sind war
    waren wird werden wurde wurden kann können soll sollen muss müssen will wollen darf dürfen mag möchte würde ab per
    pro je ehemals früher später weiter weitere weiteren weiterhin ebenfalls dennoch darum darüber darin daran darauf
    hinzu herr frau mein unsere sogar eben gerade ebenso vielleicht wohl kurz lange oft selten nie niemals eine einer
    eines einem einen ein der die das des dem den deren dessen und oder the of and for is in von to mit foto fotos bild
    quelle lesen jetzt video mehr teilen drucken archiv anzeige werbung von tipp top info am ende mitte anfang hoher
    hohe hohen letzte letzten letzter nächste nächsten erste zweite dritte vierte ersten zweiten dritten gute guten
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend null teuer unverändert unklar dahinter davor
    daneben sicher möglich wahrscheinlich fraglich denkbar schlecht wichtig richtig falsch klar bekannt unbekannt geplant
    betroffen hinzu entscheidend erfreulich schade fest drin besonders besser kaum rundherum lieber wohin woher heikel brisant
    konkret operativ sozial stabil schwach stark mehrfach durchwegs großteils teils beinahe ausgerechnet anfangs seitens
    dank angesichts hinsichtlich bezüglich mittels inklusive exklusive zuungunsten zugunsten zwecks derweil allzu
    binnen entlang innerhalb außerhalb jenseits diesseits also ihnen private denen ob somit zuletzt erneut""".split()

NOUN_MARKERS = frozenset(
    """der die das des dem den ein eine einen einem einer eines im am zum zur beim vom ins ans kein keine keinen
    keinem keiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer dieser diese dieses diesem diesen jeder
    jede jedes jedem unser unsere unseren mein alle aller allen viele vieler vielen mehrere mehrerer einige einiger
    zwei drei vier fünf sechs sieben acht neun zehn welche welcher beide beiden pro per""".split()
)

PLACE_OF_FIRM = frozenset("bei von an durch für mit gegen zu".split())

FOR_WHAT = "für"

SERVES = tuple(
    """netzwerk portal plattform ressort bereich sparte abteilung zentrum institut verein verband fachmann
    fachfrau experte expertin spezialist spezialistin messe software stelle beauftragte beauftragter""".split()
)
"""How nouns end behind which "für" tells what they serve, and names no firm: "das Netzwerk für Berufstätige"."""

NO_FIRMS_VERBS = frozenset(
    """ist sind war waren wäre wären sei seien wird werden wurde wurden bleibt bleiben blieb blieben gilt gelten galt galten
    scheint scheinen schien erscheint heißt klingt sieht zeigte zeigten zeigt zeigen dürfte dürften kommt kommen kam""".split()
)
"""Verbs behind a word that opens a sentence, which is an adjective rather than a firm said but once: "Heikel ist"."""

BEFORE_FIRMS = frozenset("bei Bei die Die der".split())
"""Words before a firm that is called as its owner is, and hardly before him."""

VERBS_OF_FIRMS = frozenset(
    """beschäftigt beschäftigte erwirtschaftet erwirtschaftete produziert produzierte liefert lieferte fertigt fertigte
    exportiert exportierte expandiert expandierte""".split()
)
"""Verbs that a firm, and hardly its owner, is the subject of."""

GENERATIONS = (" junior", " senior", " jun.", " sen.")
"""What stands behind the names of father and son."""

SHARED = " und "
"""What stands between two given names and the family name of both."""

SPEAKING = frozenset(
    """sagt sagte erklärte erklärt meint meinte betonte betont warnte warnt kritisierte kritisiert forderte fordert
    erzählt erzählte glaubt schreibt schrieb sprach spricht fügt fügte ergänzte verweist verwies räumte gibt""".split()
)

THING_MARKERS = frozenset(
    """ein eine einen einem einer eines im am das dem den zum kein keine keinen ihr sein seine ihre dieses diesem
    jedes jedem vom beim ins ans Ein Eine Im Am Das Dem Zum Kein Keine Beim Vom Dieses""".split()
)
"""Words before things: companies that have no legal form are said with "die", if with an article."""

PLURALS = ("en", "ern", "eln", "ungen")
"""Endings of common nouns that stand without an article when they are many."""

SUBJECT_OR_OBJECT, OF_OR_TO = frozenset({"Die", "die"}), "der"
"""The feminine article, as it is in the nominative and accusative, and in the genitive and dative."""

MASCULINE_FIRMS = tuple(
    """verlag konzern fonds dienst sender club klub verein verband verbund versand vertrieb hof markt
    bund staat kanton""".split()
)
"""Ends of words in names that are masculine: "der Kalvero Verlag" may be who does something."""


OBJECT = "den"
"""The article before whom something is done to, behind which no other object stands."""

FEMININE_ARTICLES = frozenset("die Die der zur".split())
"""Articles that stand before firms whose names have no legal form: "die Kalvero"."""

MASCULINE_ARTICLES = frozenset(
    "dem das den Der Den Das Dem Vom vom beim Beim zum Zum im Im".split()
)
INDEFINITE_ARTICLES = frozenset(
    """ein eine einen einem einer eines kein keine keinen keinem keiner Ein Eine Einen Einem Einer Kein Keine jedes jedem
    jeder jede""".split()
)
"""Articles of things: a firm is one of its kind."""
GENITIVE_ARTICLES = frozenset({"des"})
"""Articles before the genitive of a noun that ends in "s"."""

SURE_GENITIVES = frozenset("des eines seines ihres meines unseres dieses jedes".split())
"""Articles that stand in the genitive alone: behind them is whose the noun before is."""

THING_ARTICLES = frozenset(
    """ein eine einen einem einer eines am des kein keine keinen ihr sein seine ihre seinen seiner ihrer dieses diesem
    jedes jedem ins ans Ein Eine Am Kein Keine Dieses diese dieser diesen jeder jede alle viele mehrere einige unser
    unsere mein meine""".split()
)
"""Words that stand before things, and before the names of firms only in apposition."""

OWN_S = ("ös", "os", "us", "is", "as", "és", "ss", "ys")
"""Ends of family names that have an s of their own, and not that of the genitive."""

PARTY_WORDS = frozenset(
    "bei von durch für mit gegen an wie Bei Von Durch Mit Für Wie laut Laut".split()
)
PLACE_WORDS = frozenset(
    """in nach aus Richtung zwischen ab bis nahe Zwischen In Nach Ab Aus nördlich südlich westlich östlich auf Auf
    über""".split()
)
BETWEEN = frozenset({"zwischen", "Zwischen"})
AND = frozenset({"und"})
KIN_OF_FIRMS = frozenset(
    {"Tochter", "Töchter", "Mutter", "Schwester", "Partner", "Konkurrent", "Rivale"}
)
"""Nouns that stand before the names of firms and of persons alike."""

LIST_SIGNS = (" (", ", ", " und ", " oder ", " & ", "/", " sowie ", ",")
"""What stands between the names of a list."""

FIRM_TITLES = frozenset({"Firma", "Fa"})
"""Nouns before the whole name of a firm, common nouns in it included: "die Firma Kalvero Metallbau"."""

REGISTERED = frozenset("Gesellschaft Verein Vereinigung Genossenschaft Arbeitsgemeinschaft".split())
"""Nouns that begin the names of what is registered, what it is for behind them."""

PURPOSE = frozenset("für zur zum der des von".split())
LINKS_OF_PURPOSE = frozenset("für zur zum der des von und in , & -".split())
"""What stands before, and within, what a registered firm is for."""

DOCTOR = "Dr. "
"""The title that belongs to a name."""

SAID_OF_FIRMS = (
    "investor",
    "investors",
    "investoren",
    "ligist",
    "ligisten",
    "eigner",
    "geber",
    "gebers",
    "gebern",
)
"""Ends of nouns for whoever does something, be it a person or a firm: no name behind them is told by them."""

WOMEN_WHO = ("erin", "erinnen")
"""Ends of nouns for women who do something."""

PLURAL_ARTICLES = frozenset({"die", "diese", "beide"})
"""What stands before a noun in the nominative of the plural."""

QUOTES = frozenset('„“"»«”‚‘')
CAPTION_WORDS = "Foto Fotos Bild Bilder Text Autor Autorin Video Grafik Illustration".split()
"""Words before a colon and the name of who made a picture or a text."""

IMPERSONAL_ENDS = (
    "agentur", "firma", "unternehmen", "unternehmens", "konzern", "konzerns", "gesellschaft", "kette", "zeitung", "magazin",
    "verlag", "zeitschrift", "reederei", "airline", "startup", "start-up", "sender", "bank", "brauerei", "kanzlei",
)  # fmt: skip
"""Ends of nouns that no person's name follows."""

AMPERSAND = "&"
"""What stands in the names of firms, and of no person."""

NOBLE = "von"
"""The particle of a family name that stands right behind the given name."""

NATIONAL = "isch"
NATION_ENDINGS = (NATIONAL, "deutsch")
"""What the adjectives of nations end in, without their inflection."""

OF_LANDS = ("ische", "ischer", "isches", "ischen")
"""Adjectives of lands before the noun of a house, inflected: "die Schweizerische Nationalbank"."""

TOWN_ENDING = "er"
"""What words made of a town or a region end in, which never change as adjectives: "Wiener", "Tiroler"."""

NO_ADJECTIVES_BEFORE_CARS = frozenset({"beim", "vom"})
"""Articles within prepositions behind which a maker of cars is the firm."""

STARS = frozenset({"Star", "Stars"})
"""Nouns for persons that titles of films begin with."""

BOTH_SEXES = ("In", "Innen", "Inn")
"""Ends of nouns for women and men that have a capital within: "BäckerInnen", which is no name."""

CLOSE_KIN = frozenset({"tochter", "mutter"})
"""Relations of firms that stand behind a hyphen: "die X-Tochter Y"."""

BYLINE = ("Von", "von", "VON")
"""What stands at the beginning of a line before who wrote the text."""

NOBLE_PARTICLES = ("von", "van", "de")
"""Particles within the name of who wrote a text or made a picture."""

LINKED = ("ungs", "heits", "keits", "schafts", "tions", "täts", "tums")
"""Ends of nouns that a letter ties to the next one: no name stands before the hyphen of "Wartungs-Tochter"."""

NATIONAL_ADJECTIVE = r"\w{3,}(?:isch|sch)e[nrs]?"
"""A pattern of adjectives of places and peoples, with their endings."""

SHORT_FOR = "kurz"
"""What stands in brackets before the short form of a name."""

TOWN_ENDINGS, CUT_FROM_TOWNS = (TOWN_ENDING, "ner"), ("", "en")
"""Such ends, and what a town may lose before them: "Münchner"."""

CITY, CITIZENS = "stadt", "städter"
"""What names of towns end in, and the adjectives that are made of these."""

IRREGULARLY_OF_TOWNS = frozenset(
    """basler zürcher hannoveraner sanktgaller karlsruher hallenser fuldaer merseburger bündner glarner urner
    baselbieter genfer jurassier schwyzer nidwaldner obwaldner appenzeller waadtländer ostschweizer westschweizer
    nordwestschweizer nordostschweizer zentralschweizer innerschweizer südschweizer deutschschweizer
    emmentaler toggenburger allgäuer vogtländer lausitzer sauerländer emsländer pfälzer thüringer""".split()
)
"""Adjectives made of towns in another way, and those made of regions."""

NATIONAL_INFLECTIONS = "enrs"
"""Letters of the endings of adjectives."""

SON_OF = "Mc"
"""How family names begin, and those of firms only where nobody's given name stands before them."""

AGE_BEFORE = ("-jährige", "-jährigen", "jährige")
"""Ends of an age before whoever has it: "der 52-jährige P"."""

HAPPENS_TO_PERSONS = (
    "ücktritt", "ücktritts", "achfolger", "achfolgerin", "achfolgers", "orgänger", "orgängerin", "orgängers", "achfolge",
    "rnennung", "erufung", "bberufung", "ntlassung", "ertragsverlängerung", "mtszeit", "mtsantritt",
)  # fmt: skip
"""Ends of nouns for what befalls persons, and firms hardly."""

PREDECESSOR_OR_SUCCESSOR = ("achfolger", "achfolgerin", "orgänger", "orgängerin")
"""Ends of nouns for who held an office before, or will next."""

SUCCEEDING, TO_SUCCEED = (
    frozenset("folgt folgte folge nachfolgt gefolgt".split()),
    frozenset({"auf", "Auf"}),
)
"""Verbs of succeeding, and what stands between them and who held the office."""

REPLACING = frozenset("beerbt beerbte löst löste ersetzt ersetzte".split())
"""Verbs of which the object is who held the office, if the subject is a person."""

DONE_BY_PERSONS = (
    ("tritt", "zurück"), ("trat", "zurück"), ("rückt", "in", "den", "Vorstand"), ("rückt", "in", "den", "Aufsichtsrat"),
    ("rückt", "in", "den", "Verwaltungsrat"), ("rückt", "in", "die", "Geschäftsleitung"),
    ("rückt", "in", "die", "Geschäftsführung"), ("rückt", "in", "die", "Chefetage"), ("steigt", "in", "den", "Vorstand"), ("zieht", "in", "den", "Vorstand"),
    ("zieht", "in", "die", "Geschäftsleitung"), ("legt", "sein", "Amt"), ("legt", "ihr", "Amt"), ("legt", "seine", "Ämter"),
    ("legt", "ihre", "Ämter"), ("geht", "in", "Pension"), ("geht", "in", "Rente"), ("geht", "in", "den", "Ruhestand"),
    ("tritt", "in", "den", "Ruhestand"), ("tritt", "die", "Nachfolge"), ("tritt", "seine", "Stelle"),
    ("tritt", "ihre", "Stelle"), ("räumt", "seinen", "Posten"), ("räumt", "ihren", "Posten"),
    ("verabschiedet", "sich", "in", "den", "Ruhestand"), ("verabschiedet", "sich", "in", "die", "Pension"),
    ("nimmt", "seinen", "Hut"), ("nimmt", "ihren", "Hut"),
)  # fmt: skip
"""What only persons do, as the words begin that tell it."""

RISING, UP_TO = frozenset("steigt stieg rückt rückte".split()), frozenset({"zum", "zur"})
"""Verbs of rising, and what stands between them and the office that somebody rises to."""

TO_THE_TOP = ("an", "die", "Spitze")
"""Where persons of a house rise to, and firms of a market."""

STEPPING, STEPPED, FROM_OFFICE = (
    frozenset({"tritt", "trat"}),
    "zurück",
    frozenset({"als", "mit", "nach", "per", "am", "im", "Ende", "Anfang"}),
)
"""Verbs of stepping down, the particle at the end, and what may stand between them: a firm steps "vom Kauf" back."""

VERBS_OF_BEING = frozenset("ist war wird wurde bleibt bleibe sei werde".split())
NOT_BEFORE_SUBJECTS = frozenset("bei von für mit durch an zwischen als".split())
"""Words before a name that is then not the subject of the verb behind."""

ACTIVE_PERSONS = (
    "tätige",
    "tätiger",
    "tätigen",
    "ständige",
    "ständiger",
    "ständigen",
    "jährige",
    "jähriger",
    "jährigen",
)
"""Ends of adjectives that stand for persons: "Berufstätige", "Selbstständige"."""
