"""The small words of German that hold a clause together: articles, prepositions, conjunctions.

Rows are strings, split on first use, in the order a grammar lists them.
"""

from __future__ import annotations

__all__ = [
    "ADJECTIVE_INFLECTIONS",
    "ADVERBS",
    "AGED",
    "AGENT",
    "AGENTS",
    "AND",
    "AND_ALSO",
    "ARTICLES",
    "ATTRIBUTE_ENDINGS",
    "AUXILIARIES",
    "BEFORE_PARTICIPLES",
    "BOTH",
    "BUT",
    "CLAUSE_JOINTS",
    "CONTRACTIONS",
    "COORDINATORS",
    "CUT",
    "EITHER_CASE",
    "ENDS_OF_DATIVES",
    "ENDS_OF_OPENING_ADVERBS",
    "FOREIGN_PARTICIPLE",
    "GENITIVES",
    "HAVING_BEEN",
    "INFINITIVE_OPENERS",
    "JOINED_VERB_ENDINGS",
    "LIST_WORDS",
    "MANY_OR_ONE",
    "MASCULINE_OR_NEUTER",
    "MODALS",
    "NEGATIONS",
    "NOT",
    "NOUNS_OF_MANY",
    "NOUN_CASES",
    "NOUN_INFLECTIONS",
    "NO_VERBS",
    "OPENING_ADVERBS",
    "OR",
    "PARTICIPLES",
    "PARTICIPLE_BEGINNINGS",
    "PARTICIPLE_ENDINGS",
    "PERSONAL_PRONOUNS",
    "POSSESSIVE_OR_BE",
    "POSTPOSITIONS",
    "PREFIXES_OF_PARTICIPLES",
    "PREPOSITIONS",
    "REFLEXIVE_PRONOUNS",
    "RELATIVE_PRONOUNS",
    "REPORTING_VERBS",
    "SELF",
    "SINGULAR_CASES",
    "SUBORDINATORS",
    "TO",
    "VERBS_OF_MANY",
    "VERBS_OF_ONE",
    "VERB_ENDINGS",
    "WEAK_NOUNS",
    "WEAK_PARTICIPLES",
    "WRITTEN_WITH_SS",
]

AGED = "-Jährige"
"""What makes a noun of an age: "der 52-Jährige"."""

ARTICLES = {
    # word: the cases it can stand for (n, g, d, a)
    "der": "ngd",
    "die": "na",
    "das": "na",
    "den": "ad",
    "dem": "d",
    "des": "g",
    "ein": "na",
    "eine": "na",
    "einen": "a",
    "einem": "d",
    "einer": "gd",
    "eines": "g",
    "kein": "na",
    "keine": "na",
    "keinen": "ad",
    "keinem": "d",
    "keiner": "gdn",
    "keines": "g",
    "dieser": "ngd",
    "diese": "na",
    "dieses": "nag",
    "diesen": "ad",
    "diesem": "d",
    "jener": "ngd",
    "jene": "na",
    "jenes": "nag",
    "jenen": "ad",
    "jenem": "d",
    "derselbe": "n",
    "dasselbe": "na",
    "dieselbe": "na",
    "sein": "na",
    "seine": "na",
    "seinen": "ad",
    "seinem": "d",
    "seiner": "gd",
    "seines": "g",
    "ihr": "na",
    "ihre": "na",
    "ihren": "ad",
    "ihrem": "d",
    "ihrer": "gd",
    "ihres": "g",
    "unser": "na",
    "unsere": "na",
    "unseren": "ad",
    "unserem": "d",
    "unserer": "gd",
    "unseres": "g",
    "beide": "na",
    "beiden": "gd",
    "beider": "g",
    "dessen": "g",
    "deren": "g",
}
"""Articles and what stands in their place."""

PREPOSITIONS = frozenset(
    """an auf aus außer bei bis durch entgegen für gegen gegenüber gemäß hinter in inklusive innerhalb
    laut mit mithilfe mitsamt nach neben ohne per pro rund samt seit statt anstatt anstelle trotz über
    um unter von vor wegen zu zugunsten zwischen während binnen ab via je nahe als vorbehaltlich
    einschließlich zuzüglich exklusive angesichts infolge aufgrund mangels anlässlich hinsichtlich
    bezüglich ungeachtet nebst mittels seitens außerhalb dank
    zwecks oberhalb jenseits diesseits zulasten abseits""".split()
)

POSTPOSITIONS = {"zufolge": "laut"}
"""Words behind a noun that are to it what the preposition beside them is: "Insidern zufolge"."""

ENDS_OF_DATIVES = ("n", "s")
"""How nouns end in the dative of many."""

CONTRACTIONS = {
    "am": ("an", "d"),
    "ans": ("an", "a"),
    "beim": ("bei", "d"),
    "im": ("in", "d"),
    "ins": ("in", "a"),
    "vom": ("von", "d"),
    "zum": ("zu", "d"),
    "zur": ("zu", "d"),
    "fürs": ("für", "a"),
    "ums": ("um", "a"),
    "aufs": ("auf", "a"),
    "durchs": ("durch", "a"),
    "übers": ("über", "a"),
    "unterm": ("unter", "d"),
    "vorm": ("vor", "d"),
}
"""Prepositions that have swallowed an article: the preposition, and the case."""

COORDINATORS = frozenset("und oder sowie & bzw beziehungsweise".split())

SUBORDINATORS = frozenset(
    """dass daß weil wenn nachdem obwohl obgleich bevor ehe damit ob sodass sobald solange falls indem
    sofern da während als wie seit seitdem woraufhin worauf weshalb wobei womit wodurch wonach weswegen um bis""".split()
)

RELATIVE_PRONOUNS = frozenset(
    """der die das den dem dessen deren denen welcher welche welches welchen welchem was wo""".split()
)

PARTICIPLE_BEGINNINGS = ("ge", "be", "ver", "er", "ent", "zer")
PREFIXES_OF_PARTICIPLES = (
    *PARTICIPLE_BEGINNINGS,
    "über",
    "unter",
    "wider",
    "miss",
    "vor",
    "hinter",
)
PARTICIPLE_ENDINGS = ("t", "en")
"""How participles begin and end; that is enough behind "wird" at the end of a clause."""

BEFORE_PARTICIPLES = tuple(
    f"{particle}ge"
    for particle in (
        *("ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "fort", "her", "hin", "los"),
        *("mit", "nach", "um", "vor", "weg", "weiter", "wieder", "zu", "zurück", "zusammen"),
    )
)
"""How the participles of verbs with a particle begin: "abgeschrieben", "eingestellt"."""

VERB_ENDINGS = ("t", "te")
"""Ends of finite verbs of one, which participles have as well."""

JOINED_VERB_ENDINGS = ("cht", "rt")
"""Ends of finite verbs that participles and adverbs have as well."""

VERBS_OF_ONE = (
    "ert", "elt", "igt", "eut", "iht", "ört", "gnet", "ndet", "htet", "utet", "bt", "gt", "kt", "pt", "lt", "mt", "nt", "rt",
    "tzt", "sst", "ßt", "cht", "eht", "rte", "lte", "gte", "kte", "bte", "mte", "nte", "chte", "tzte", "ßte", "ete", "ute",
)  # fmt: skip
"""Ends of verbs of one in the present and the past, which participles and adverbs have as well."""

VERBS_OF_MANY, NOUNS_OF_MANY = ("en", "ern", "eln"), ("en", "er", "e", "n", "s")
"""Ends of verbs of many, and of the nouns that these are said of."""

WEAK_PARTICIPLES = ("te", "ten")
"""How participles before a noun end that look like verbs of the past: "die von X kontrollierte Y"."""

PARTICIPLES = ("te", "ten", "nde", "nden", "nder", "ndes", "ene", "enen", "ener", "enes")
"""How participles before a noun end."""

FOREIGN_PARTICIPLE = "iert"
"""How participles without "ge-" end: "saniert"."""

PERSONAL_PRONOUNS = {
    # word: the cases it can stand for
    "er": "n",
    "sie": "na",
    "es": "na",
    "ihn": "a",
    "ihm": "d",
    "ihr": "d",
    "ihnen": "d",
    "dieser": "n",
    "diese": "na",
    "man": "n",
    "ich": "n",
    "wir": "n",
    "jemand": "n",
    "wer": "n",
}

AUXILIARIES = {
    # word: verb of which it is a form
    **dict.fromkeys(
        """hat haben habe hatte hatten hätte hätten habt gehabt""".split(),
        "have",
    ),
    **dict.fromkeys("ist sind war waren sei seien wäre wären bin gewesen".split(), "be"),
    **dict.fromkeys(
        "wird werden werde wurde wurden würde würden worden wird's".split(),
        "become",
    ),
}

MODALS = {
    # word: what it says about the clause
    **dict.fromkeys("will wollen wolle wollte wollten möchte möchten".split(), "intent"),
    **dict.fromkeys("soll sollen solle sollte sollten".split(), "report"),
    **dict.fromkeys(
        "kann können könne könnte könnten konnte konnten darf dürfen dürfe durfte durften".split(),
        "ability",
    ),
    **dict.fromkeys("könnte könnten dürfte dürften mag möge".split(), "guess"),
    **dict.fromkeys("muss müssen müsse musste mussten müsste muß mußte".split(), "must"),
}

NEGATIONS = frozenset(
    "nicht weder kein keine keinen keinem keiner keines nie niemals nichts".split()
)

ADVERBS = frozenset(
    """nicht seit mit erst fast jetzt zuletzt bereits damit somit weit gut insgesamt oft selbst dort laut
    samt statt trotz sonst meist direkt zunächst demnächst vorerst nächst längst jüngst kürzlich weiter
    weiterhin künftig zudem außerdem auch schon nun noch nur sogar aber jedoch allerdings dabei dafür
    dagegen daher deshalb dann danach davon dazu derzeit eben ebenfalls ebenso eher einst endlich
    etwa freilich früher gerade gleichzeitig heute gestern morgen heuer hier hingegen immer inzwischen
    mittlerweile indes indessen lediglich lange mehr mindestens momentan nach nämlich niemals offenbar
    offiziell rund ohnehin schließlich schnell sehr seither seitdem seinerzeit so sofort soeben später
    stets teilweise überraschend ursprünglich unterdessen vielleicht vollständig komplett voll vorher
    vorübergehend vorläufig voraussichtlich wieder wohl wiederum zugleich zusammen zuvor zwar übrigens
    zufolge bislang bisher bald bestenfalls damals demzufolge dennoch doch einstweilen ferner gemeinsam
    genau gegebenenfalls gänzlich hauptsächlich höchstens je letztlich mehrheitlich maximal möglicherweise
    nebenbei neuerdings nunmehr parallel planmäßig rückwirkend satte satten schrittweise seinerseits
    ihrerseits sukzessive tatsächlich unerwartet unlängst vorzeitig wahrscheinlich angeblich mutmaßlich
    weitgehend weltweit zeitgleich überwiegend alleine allein darüber hinaus dadurch darunter darin
    interimistisch interimsmäßig kommissarisch provisorisch geschäftsführend einstimmig zurück fix gegen
    laut mindest offen seien übergangsweise interimsweise erstmals regional international national
    europaweit bundesweit landesweit deutschlandweit österreichweit schweizweit konzernweit branchenweit
    lokal intern extern spätestens vorab neulich abends morgens mittags vormittags nachmittags nachts
    privat global finanziell traditionell formal indirekt letztendlich schlussendlich""".split()
)
"""Words in small letters that end like verbs or adjectives and are neither."""

OPENING_ADVERBS = frozenset(
    """kurz mitten unmittelbar befristet anders zusätzlich knapp pünktlich rechtzeitig frühestens gleich passend ausgerechnet
    unabhängig abweichend entsprechend dementsprechend anschließend ergänzend erneut fortan daraufhin tags prompt umgehend
    postwendend alsbald immerhin obendrein nebenher hauptamtlich ehrenamtlich formell operativ inoffiziell freiwillig wenig
    zweimal dreimal zwischenzeitlich fristgerecht aktuell hernach seinerzeit überdies schlagartig zeitig unweit inmitten
    sicherheitshalber ansonsten andernfalls stattdessen folglich wiederholt unverändert gesichert verlässlich flankierend
    begleitend vereinzelt mitunter beizeiten neulich jahrelang monatelang wochenlang tagelang lange binnen überhaupt selbstverständlich
    derweil vorbehaltlich vorneweg zuvorderst zuallererst zuletzt zuguterletzt abermals einmal keinesfalls hinterher vorzugsweise""".split()
)
"""Adverbs, adjectives and participles that stand as one phrase, or begin one, before the verb: "Kurz vor Weihnachten geht P"."""

ENDS_OF_OPENING_ADVERBS = (
    "lich", "weise", "falls", "gemäß", "bedingt", "mals", "halber", "seits", "wärts", "maßen", "dings", "iell", "mäßig",
)  # fmt: skip
"""Ends of others, and of no noun."""

NO_VERBS = frozenset(
    """alte alten neueste gute guten rote roten weite weiten breite breiten leichte leichten echte echten
    größte größten gesamte gesamten geplante geplanten bekannte bekannten genannte genannten sogenannte sogenannten
    dritte dritten zweite zweiten vierte vierten fünfte fünften siebte siebten achte achten neunte zehnte
    private privaten privat gerechte rechte rechten linke linken schlechte schlechten späte späten harte
    harten feste festen letzte letzten nächste nächsten erste ersten beste besten bunte bunten
    berühmte berühmten beliebte beliebten verwandte angestellte beamte gelernte gelernten bestimmte
    bestimmten konkrete konkreten direkte direkten indirekte komplette kompletten diskrete erwartete
    erwarteten beteiligte beteiligten betroffene unbekannte mitten unten hinten selten jahrelang monate
    satte satten hunderte tausende heute rechts insgesamt bereits weltgrößte weltgrößten""".split()
)
"""Adjectives and adverbs that end like a verb of the past tense."""

REPORTING_VERBS = frozenset(
    """sagte sagt teilte teilt erklärte erklärt hieß heißt berichtet berichtete meldete meldet schreibt
    schrieb erfuhr erfuhren betonte betont bestätigte bestätigt kündigte kündigt gab gibt gaben geben verkündete
    verkündet meinte meint so kommentierte erwartet erwartete rechnet rechnete sieht sah steht stand
    geht ging kommt kam bleibt blieb macht machte stellt stellte liegt lag zeigt zeigte nimmt nahm hält
    hielt setzt setzte beginnt begann folgt folgte führt führte leitet leitete arbeitet arbeitete gilt
    galt betreibt betrieb beschäftigt beschäftigte produziert produzierte verfügt verfügte zählt zählte
    weiß wusste findet fand lässt ließ bringt brachte bekommt bekam erhält erhielt trägt trug
    entspricht entsprach verspricht spricht sucht braucht reicht fährt erfährt hört schien schuf
    strich las lud schwieg unterlag unterlagen verschwand verschwanden entstand bestand betrug
    betrugen gelang misslang erwies überstieg übertraf vertrat verwies verriet""".split()
)
"""Finite verbs that are common enough to tell a clause by."""

AND, OR = "und", "oder"
BOTH, AND_ALSO = "sowohl", frozenset({("als", "auch"), ("wie", "auch")})
"""What stands before the first and between two who are both meant."""
"""What joins words, the parts of names among them."""

LIST_WORDS = frozenset("und oder sowie".split())
"""What stands before the last of a list."""

CLAUSE_JOINTS = frozenset("und sowie aber oder".split())
"""What joins two clauses, each with a verb of its own."""

BUT = "aber"
"""What joins adjectives that say different things."""

TO = "zu"
"""The particle of the infinitive."""

CUT = "-"
"""What a word ends with of which the rest stands behind "und": "Luft- und Raumfahrt"."""

INFINITIVE_OPENERS = frozenset("um ohne statt anstatt".split())
"""What opens a clause with an infinitive."""

NOT = "nicht"

SELF = "selbst"
"""What stands behind whom it stresses: "X selbst"."""

REFLEXIVE_PRONOUNS = frozenset("sich mich uns".split())

HAVING_BEEN = frozenset("war waren gewesen".split())
"""Forms that say of an office that it is over."""

POSSESSIVE_OR_BE = "sein"
"""The infinitive that is an article as well."""

AGENT = "durch"
"""What stands before who does it, or by what something is done."""

AGENTS = frozenset({"von", AGENT})
"""What stands before who does it in the passive."""

EITHER_CASE = frozenset({"die", "das"})
"""Relative pronouns that may be the subject or the object."""

MASCULINE_OR_NEUTER = frozenset({"das", "den", "der"})
"""Relative pronouns of "Paket" and "Anteil"; companies are seldom masculine."""

ATTRIBUTE_ENDINGS = ("ten", "te", "enen", "ene", "enden", "ende", "ter", "ener")
"""How participles before a noun end."""

ADJECTIVE_INFLECTIONS = ("en", "em", "es", "er", "e")
"""What adjectives before a noun end in."""

GENITIVES = ("", "s", "es")
"""What the genitive adds to a noun."""

NOUN_CASES = ("es", "s", "n", "en")
"""What cases and the plural add to a noun, in the order in which it is taken off again."""

NOUN_INFLECTIONS = ("", "e", *NOUN_CASES)
"""What a noun may have at its end, in the singular or in the plural."""

SINGULAR_CASES = (*GENITIVES, "n")
"""What cases alone add to one."""

MANY_OR_ONE = "den"
"""The article of one in the accusative and of many in the dative."""

WEAK_NOUNS = ("enten", "anten", "ivalen", "isten", "iganten", "ollegen", "onkunden")
"""Ends of nouns that look alike behind it, whether they are of one or of many."""

WRITTEN_WITH_SS = "gemäss|gross|grösse|grösst|ausser|äusser|strass|schliess|heiss|stoss|stöss|fuss(?!ion)|füsse|weiss|dreissig|mässig|massnahm"
"""Stems that are written with "ß" outside of Switzerland."""
