"""Words around a change of office that say how it is meant."""

from __future__ import annotations

from dealwert.german.lexicon import status_cues

__all__ = [
    "ABOARD",
    "AFTER",
    "AGAINST",
    "AGAIN_CUES",
    "ALONG",
    "ALSO",
    "AMICABLE_CUES",
    "AN",
    "AND_WHEN",
    "ANOTHER_TERM",
    "APPLIED_FOR",
    "APPLYING",
    "ARRIVED",
    "ARRIVING",
    "ARTISTIC",
    "AS",
    "ASSEMBLIES",
    "AS_BEFORE",
    "AS_THOUGHT",
    "AS_WELL",
    "AS_WELL_AS",
    "AT",
    "ATTENDING_TO",
    "AT_THE_HEAD",
    "A_MAN",
    "BACK",
    "BACKGROUND",
    "BACKING_OUT",
    "BEARING",
    "BEFORE_OWNERS",
    "BEGINNING",
    "BEGINNINGS",
    "BEGINNINGS_OF_TIMES",
    "BELONGING_TO",
    "BESIDE",
    "BLUNDERS",
    "BRANDED",
    "BY_NOW",
    "CABINETS",
    "CANDIDACIES",
    "CANDIDACY",
    "CAPTAINS",
    "CARE",
    "CAREER",
    "CHAIRED",
    "CHAIRS",
    "CHANGES_AT_THE_TOP",
    "CHANGE_OF",
    "CHARGED",
    "CHARGES",
    "CHOICES",
    "CHOOSING_AGAIN",
    "CHOOSING_VERBS",
    "CHOSEN_AS",
    "CIRCUMSTANCES",
    "CLAIMS",
    "COMES",
    "COMING",
    "COMMAND",
    "COMMENTATORS",
    "CONFIRMING",
    "CONTRACT_NOUNS",
    "CONTRACT_PREPOSITIONS",
    "CONTRASTS",
    "COULD",
    "COUNTED",
    "CUSTODY",
    "DAYS_OF_NEWS",
    "DEAD",
    "DECIDING_VERBS",
    "DEMAND_CUES",
    "DIRECTION",
    "DIRECTIONS",
    "DISPUTES",
    "DISSOLVING",
    "DIVISIONS_OF_SCHOOLS",
    "DOCUMENTS",
    "EDITORS",
    "ELECTORS",
    "ELSEWHERE",
    "EMPLOYERS",
    "EMPLOYMENTS",
    "EMPTY",
    "ENDED",
    "ENDING",
    "EVENTFUL",
    "EX",
    "EXITING",
    "FIELDS_OF_OFFICES",
    "FILLED",
    "FIRING",
    "FIRST",
    "FOLLOWED_NEXT",
    "FORMER_LIVES",
    "FOR_MORE",
    "FOR_NOW",
    "FROM",
    "FROM_HOME",
    "FROM_ON",
    "FROM_THEN",
    "FROM_THEN_ON",
    "FROM_WHERE",
    "FURTHER",
    "GETTING",
    "GOING",
    "GOING_ON",
    "GROUP",
    "GUIDED",
    "HAVING_TO_GO",
    "HAVING_VERBS",
    "HEADS_OF_ASSOCIATIONS",
    "HEARD",
    "HEARD_BY",
    "HELD_SO_FAR",
    "HONOURS",
    "HOUSES_TAKEN",
    "INCUMBENTS",
    "INDEFINITE",
    "INSTEAD",
    "INSTITUTIONAL",
    "INTERIM_CUES",
    "INTERIM_PHRASES",
    "IN_CONTESTS",
    "IN_HIS_STEAD",
    "IN_PLACE",
    "IT_COMES",
    "IT_IS_SAID",
    "JOBS",
    "JOINED_BY",
    "JOINERS",
    "JOINT",
    "KEEPING",
    "KEEPING_ON",
    "LATELY",
    "LEAD",
    "LEADING",
    "LEADING_TO",
    "LIES_THERE",
    "LIKEWISE",
    "LONGER",
    "LOSING",
    "MADE_FREE",
    "MEETINGS",
    "MINISTRY",
    "MISSING",
    "MORE",
    "MORE_YEARS",
    "MOVES",
    "MOVING_VERBS",
    "NAMING_VERBS",
    "NEWLY",
    "NEW_MEMBERS",
    "NEXT_TERMS",
    "NOT_AGAIN",
    "NOT_AVAILABLE",
    "NOW",
    "NO_BACKGROUND",
    "NO_LEADERS",
    "OCCUPYING",
    "OF_BEFORE",
    "OF_OWNERS",
    "ON",
    "ONCE_MORE",
    "ONE_MORE",
    "ONLINE",
    "ON_AND_ON",
    "ORIGIN",
    "ORIGINS",
    "OUT_OF_OFFICE",
    "OVER",
    "OWNED",
    "OWN_NEWS",
    "OWN_PLACE",
    "PAIRS",
    "PARTING",
    "PAST",
    "PERSON_ENDS",
    "PLAIN_FACTS",
    "PLUPERFECT",
    "POSSIBLE",
    "PREDECESSORS",
    "PRESIDING_VERBS",
    "REASONS",
    "REASON_CUES",
    "RECALLING",
    "REMAINING",
    "REMAINING_WITH",
    "RENOUNCING",
    "REPLACING",
    "REPORTING_VERBS",
    "REPORTS",
    "REST",
    "RETURNING",
    "RID",
    "ROLL_CALLS",
    "RUMOUR_CUES",
    "SAID_BY_PERSONS",
    "SAID_OF_PLAYERS",
    "SAYING",
    "SEARCH",
    "SEATED",
    "SEEKING_WORDS",
    "SETTLED",
    "SHAKE_UPS",
    "SHARING",
    "SHORT_NOTICE",
    "SIGNING",
    "SINCE",
    "SINCE_THEN",
    "SO",
    "SOON_CUES",
    "SOURCES",
    "SPENT_AT",
    "SPORTING",
    "STAGE_PARTS",
    "STAGE_PLAYED",
    "STANDING_AGAIN",
    "STANDING_IN",
    "STAND_INS",
    "STARTS",
    "STAYING",
    "STAYING_IN",
    "STEERING",
    "STILL",
    "STILL_NOW",
    "STIRS",
    "STOPPING",
    "SUBSIDIARIES",
    "SUCCESSORS",
    "SURE_DEPARTURES",
    "SURE_EMPLOYERS",
    "SURE_WORDS",
    "TASKS",
    "TEAM_ENDS",
    "TEAM_NOUNS",
    "TELLING",
    "TERMS_OF_OFFICE",
    "THAT",
    "THEREAFTER",
    "THERE_IS",
    "THOUGHTS",
    "TILL_FILLED",
    "TIMES_IN_OFFICE",
    "TIMES_OF_PARTING",
    "TIME_NOUNS",
    "TOGETHER",
    "TOLD_BY",
    "TOLD_TO",
    "TOPS_OF_HOUSES",
    "TO_LEAD",
    "UNIONS",
    "UNREAL_MODALS",
    "UNTIL",
    "UNTIL_NOW",
    "UNTOLD",
    "VACANT",
    "VENUES",
    "WANTED_PAST",
    "WHERE_TO",
    "WHO",
    "WHOSE",
    "WINNERS",
    "WINNING",
    "WITHDRAWING",
    "WITHOUT_NOTICE",
    "WORKED",
    "WORKING",
    "WORKING_FOR",
    "YEARS",
]

BACKGROUND = frozenset(
    "danach anschließend später damals zunächst zuerst einst früher seinerzeit davor".split()
)
"""Adverbs of a career that is told as the past: "wurde danach Chef von X"."""

COULD = frozenset("konnte konnten".split())
"""Forms by which it was possible and has happened: "konnte P als Chefin gewinnen"."""

NO_BACKGROUND = (
    "früher als ",
    "zunächst für ",
    "zunächst bis ",
    "zunächst befristet",
    "zunächst auf ",
)
"""What begins with such an adverb and tells of what is to come."""

AS_THOUGHT = "wie"
"""What stands before the participle of what others thought: "wird wie erwartet P"."""

ARTISTIC = frozenset(
    "musikalische musikalischer musikalischen szenische szenischer szenischen".split()
)
"""Adjectives of who leads a single evening, unless whose lead it is is told."""

VENUES = frozenset("haus schloss palais hotel kongresshaus kongresszentrum stadthalle".split())
"""First words of the names of buildings where somebody is chosen: "im Haus der Musik"."""

PLUPERFECT = status_cues.PLUPERFECT | {"war", "waren"}
"""Auxiliaries of what had happened before what is told: "hatte den Posten im Mai übernommen"."""

RECALLING = frozenset({"erst", "zuletzt"})
"""Adverbs of what had happened before the news: "Erst im Mai war P in den Vorstand aufgerückt"."""

REST = frozenset("ruhestand pension rente".split())
"""Where to somebody leaves who goes nowhere else."""

EVENTFUL = frozenset("paukenschlag knalleffekt eklat".split())
"""Nouns for what happens at a house, or at an event: "Eklat bei Firmenfeier"."""

STIRS = EVENTFUL | frozenset(
    """abgang abgänge rauswurf rochade personalrochade stühlerücken köpferollen personalkarussell sesselrücken""".split()
)
"""Those, and nouns for what happens at a house only, where somebody goes: "Abgang bei X"."""

CHANGES_AT_THE_TOP = frozenset(
    "generationswechsel stabübergabe stabwechsel machtwechsel wachablöse wachablösung".split()
)
"""Nouns for a change in the lead that do not name it."""

HONOURS = frozenset(
    """ehrenmitglied ehrenbürger ehrenbürgerin ehrensenator ehrensenatorin ritter hofrat hofrätin
    kammersänger kammersängerin kammerschauspieler kammerschauspielerin kommerzialrat kommerzialrätin
    honorarprofessor honorarprofessorin ehrendoktor ehrendoktorin""".split()
)
"""What somebody is appointed without an office."""

LEADING_TO = frozenset({"zu", "an"})
"""Prepositions of the house that somebody goes to."""

LEAD = "Führung"
"""What that lead is called."""

CHAIRED = frozenset({"in", "bei", "über"})
"""Prepositions of what somebody has the chair of."""

CHAIRS = frozenset("vorsitz aufsichtsratsvorsitz vorstandsvorsitz".split())
"""Nouns for the chair of a body that stand there without it."""

SETTLED = frozenset("geregelt entschieden geklärt gelöst fixiert gefunden".split())
"""Participles of a succession of which the next sentence tells: "hat die Nachfolge von P geregelt"."""

THEREAFTER = frozenset("danach anschließend".split())
"""Adverbs of what followed on what was told right before."""

COMMAND = "Kommando"
"""What police and firemen have as well as whoever leads a house."""

EDITORS = "redaktion"
"""The end of nouns for those who make a paper."""

TOGETHER = frozenset({("gemeinsam",), ("zusammen",)})
"""Words before "mit" and whoever takes an office, too."""

OWNED = frozenset("gehört gehören gehörte gehörten".split())
"""What is said of a house, with its owner in the dative."""

OF_OWNERS = frozenset("dem der denen".split())
"""Relative pronouns for an owner to whom something belongs."""

INSTEAD = frozenset("statt anstatt anstelle".split())
"""Prepositions before whom somebody replaces."""

IN_PLACE = frozenset({("anstelle",), ("stelle",)})
"""What stands before "von" and whom somebody replaces: "an Stelle von Q"."""

IN_HIS_STEAD = frozenset("statt stelle".split())
"""Nouns of "an seiner statt" and "an seine Stelle"."""

FOLLOWED_NEXT = frozenset(
    {
        ("Auf", "ihn"),
        ("Auf", "sie"),
        ("Ihm", "folgt"),
        ("Ihr", "folgt"),
        ("Ihm", "folgte"),
        ("Ihr", "folgte"),
    }
)
"""First words of a sentence that tells who comes behind whom the one before is about."""

DISPUTES = frozenset(
    """differenzen meinungsverschiedenheiten auffassungsunterschieden unstimmigkeiten streit querelen machtkampf kritik
    vorwürfen druck""".split()
)
"""Nouns of what somebody goes after or in."""

EMPTY = frozenset("vakant unbesetzt verwaist frei".split())
"""What an office is that nobody holds."""

FROM_THEN = frozenset({"seither", "seitdem"})
"""Adverbs of what is so since that was which the sentence before told."""

SINCE_THEN = frozenset("seit seitdem nachdem weil da".split())
"""Words before why it is so: "Das Amt ist verwaist, seit P gegangen ist"."""

REASONS = frozenset("gründen wunsch altersgründen".split())
"""Nouns of why somebody goes."""

SPORTING = ("verband", "bund")
"""Ends of the names of associations whose athletes stop, too."""

MINISTRY = "ministerium"
"""The end of what is a house of its own."""

CONTRASTS = frozenset("wiederum hingegen dagegen indes indessen unterdessen anderswo".split())
"""Adverbs of what is told of somebody or something else."""

ELSEWHERE = CONTRASTS | set("bei Bei beim Beim im Im".split())
"""Words of what is told of another house, whether the reader knows it or not."""

THERE_IS = frozenset({"es", "gibt"})
"""The words of "bei X gibt es einen neuen Chef"."""

TOPS_OF_HOUSES = ("Spitze", "Führung", "Vorstand", "Aufsichtsrat", "Chefetage", "Chefsessel")
"""What stands behind the name of a house that a text on its offices is about: "die X-Spitze"."""

IT_COMES = frozenset({"es", "kommt"})
"""The words of "kommt es zu einem Wechsel"."""

AND_WHEN = frozenset(
    "vorjahr alter rahmen zug zuge anschluss gefolge nachhinein gegenzug amtsantritt abschied".split()
)
"""Nouns of when and how something was, beside those of times."""

SHARING = "teilen"
"""The verb of those who lead together: "A und B teilen sich die Leitung"."""

CHANGE_OF = "wechsel"
"""The end of a noun for a change in an office: "Trainerwechsel", "Chefwechsel"."""

THOUGHTS = frozenset(
    """gedanken gedanke überlegt überlegte überlegen erwägt erwog erwogen weigert weigerte geweigert riet rät
    geraten drängt drängte gedrängt hofft hoffte träumt träumte möchte lust zeit angst versucht versuchte
    aufgerufen aufgefordert gezwungen reizt reizte vorstellen anbot bietet bot angebot chance chancen aussicht aussichten
    möglichkeit hoffnung hoffnungen traum wunsch ziel favorit favoritin plan pläne plänen vorhaben absicht
    idee vorschlag bestreben""".split()
)
"""Words above an infinitive that has not come true."""

UNTOLD = frozenset("wonach wann wohin".split())
"""Words that open what only a report says, or what is still to be seen: "Wann P geht, ist offen"."""

AGAINST = "gegen"
"""The preposition of whoever is beaten in an election."""

AGAIN_CUES = frozenset("erneut wieder wiederum abermals wiedergewählt wiederbestellt".split())
"""Adverbs with which an election keeps somebody in office."""

BACK = "wieder"
"""The adverb of what somebody is who was that before: "P ist wieder Trainer der X"."""

ALSO = frozenset("auch zusätzlich zugleich außerdem gleichzeitig".split())
"""Adverbs with which somebody takes an office and keeps the one he has."""

AN = "ein"
"""How the indefinite article begins."""

HOUSES_TAKEN = (
    "sammlung",
    "museum",
    "archiv",
    "haus",
    "galerie",
    "bibliothek",
    "schule",
    "stiftung",
    "verband",
    "verein",
)
"""Ends of nouns for houses that somebody takes, of which the text may not tell the name."""

STOPPING = frozenset({"aufhören", "machen"})
"""Verbs of those who stop, beside which "mit" says what is over."""

TIMES_OF_PARTING = ("wirkung", "ende", "schluss", "beginn", "jahren", "tag")
"""Ends of nouns behind "mit" that say when: "mit sofortiger Wirkung", "mit Jahresende"."""

ALONG = "mit"
"""The preposition of "die Firma mit P als Chef"."""

AMICABLE_CUES = frozenset("einvernehmlich einvernehmen einverständnis absprache".split())
"""Words of parting on good terms: who leaves a company so had an office there."""

ASSEMBLIES = frozenset(
    """generalversammlung hauptversammlung jahreshauptversammlung mitgliederversammlung vollversammlung
    delegiertenversammlung parteitag bundesparteitag landesparteitag kongress bundeskongress konvent
    verbandstag delegiertentag gewerkschaftstag bundestag sitzung klausur landesversammlung bundesversammlung
    jahresversammlung konklave wahlparteitag""".split()
)
"""Meetings of those who choose somebody for an office of whoever meets."""

BEARING = frozenset({"", "mit", "von"})
"""What stands before "P als Chef": "unter P als Chef" is about somebody else."""

CIRCUMSTANCES = frozenset("in mit über wegen".split())
"""Prepositions that with the dative tell how somebody went: "ist im Streit gegangen"."""

CONTRACT_NOUNS = frozenset(
    """vertrag vertrags vertrages verträge verträgen mandat mandate mandaten amtszeit dienstvertrag vorstandsvertrag
    arbeitsvertrag kontrakt kontrakte funktionsperiode engagement intendanz präsidentschaft dienstverhältnis
    arbeitsverhältnis anstellungsvertrag zusammenarbeit""".split()
)
"""What is extended where somebody stays in office."""

EMPLOYMENTS = frozenset(
    "dienstverhältnis arbeitsverhältnis vorstandsvertrag dienstvertrag anstellungsvertrag vertrag".split()
)
"""Nouns of what ties somebody to a house that only those end who part."""

NOT_YET = (
    "noch nicht",
    "bisher nicht",
    "bislang nicht",
    "noch keinen",
    "bisher keinen",
    "bislang keinen",
)
"""Words with which a contract may still be extended."""

CONTRACT_PREPOSITIONS = frozenset("mit von".split())
"""What stands between a contract and whose it is."""

DISSOLVING = "auflösen"
"""The verb whose object is a contract where it tells of somebody in office."""

DAYS_OF_NEWS = frozenset(
    """montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern vorgestern""".split()
)
"""Days by which news tell when something was decided."""

DIRECTIONS = frozenset("zu durch aus gegen".split())
"""Prepositions that say where somebody is led to: that is no office."""

EMPLOYERS = frozenset(
    """unternehmen konzern firma bank versicherung versicherer verlag sender agentur kanzlei gesellschaft
    gruppe haus reederei brauerei airline fluglinie fluggesellschaft start-up startup""".split()
)
"""Nouns of organisations that nobody leaves but who works there."""

INSTITUTIONAL = "an"
"""The preposition of "wechselt an das Museum": it leads to an office, no player goes "an" a club."""

REASON_CUES = (
    (
        "mutual",
        ("einvernehmlich", "in gegenseitigem einvernehmen", "im gegenseitigen einvernehmen"),
    ),
    ("health", ("gesundheitlich", "aus krankheit", "krankheitshalber", "wegen krankheit")),
    ("with_cause", ("fristlos", "aus wichtigem grund", "mit sofortiger wirkung entlassen")),
    ("voluntary", ("eigenen wunsch", "eigenem wunsch", "freiwillig", "persönlichen gründen")),
    (
        "retirement",
        ("in pension", "in den ruhestand", "in rente", "altersbedingt", "aus altersgründen"),
    ),
    ("term_end", ("läuft aus", "ausgelaufen", "nicht verlängert", "ende der amtszeit")),
)
"""Why somebody leaves, by parts of clauses in small letters."""

CHOICES = frozenset(
    {"die wahl", "die entscheidung", "das rennen", "den zuschlag"}
    | {f"an {whose} stelle" for whose in ("seine", "ihre", "dessen", "deren")}
)
"""What falls on, or goes to, somebody who is chosen for that office."""

DECIDING_VERBS = frozenset(
    "wählen bestellen berufen ernennen küren bestimmen entscheiden einigen benennen auswählen einsetzen".split()
)
"""Of the next ones, those that are said of offices alone, and tell who gets the one that somebody has just left."""

CHOOSING_AGAIN = frozenset({"wiederwählen", "wiederbestellen"})
"""Verbs of keeping somebody, who goes where that is denied."""

CHOSEN_AS = frozenset("als zum zur mehr erneut".split())
"""What stands between "nicht" and what somebody was not chosen for again: "wurde nicht zum Obmann wiedergewählt"."""

CHOOSING_VERBS = frozenset(
    """wählen bestellen berufen ernennen küren bestimmen verpflichten engagieren holen präsentieren entscheiden einigen
    festlegen nominieren benennen auswählen einsetzen votieren""".split()
)
"""Verbs of choosing somebody for the office that the sentence before has told of."""

ELECTORS = ASSEMBLIES | frozenset(
    """versammlung konzil jury findungskommission auswahlkommission kommission ministerrat gemeinderat
    stadtparlament kantonsrat landtag regierung landesregierung stadtregierung senat parlament präsidium
    parteivorstand landesvorstand bundesvorstand landesparteivorstand bundesparteivorstand exekutivkomitee
    basis fraktion synode gremium stadt land bund mitglieder delegierte delegierten abgeordnete abgeordneten
    mitgliedstaaten mitgliedsstaaten mitgliedsländer gesellschafter eigentümer aktionäre genossenschafter
    gläubiger redakteure minister ministerin""".split()
)
"""Those who choose somebody for an office of an organisation that need not be named with them."""

CANDIDACY = "kandidatur"
"""What somebody stands as for an office, his own if it is "eine weitere"."""

NEXT_TERMS = frozenset("erneute zweite dritte vierte fünfte weitere neuerliche".split())
"""Adjectives of a term that follows another one."""

CHARGED = frozenset("zuständig verantwortlich".split())
"""Adjectives of whoever leads a part of a house, behind "für"."""

CHARGES = frozenset("verantwortet verantworten".split())
"""Forms of the verb that says the same."""

BACKING_OUT = "zurückziehen"
"""The verb of bidders who withdraw, and of those who leave an office."""

WITHDRAWING = "ausscheiden"
"""The verb of whoever leaves a body."""

WORKING = frozenset("tätig arbeitet arbeiten beschäftigt".split())
"""What somebody is or does at a company."""

GOING_ON = frozenset("weitere weiteres weiterhin weiter".split())
"""Words with which somebody goes on leading: "wird das Haus weitere fünf Jahre leiten"."""

AS_BEFORE = tuple(
    f"auch {words}"
    for words in (
        *("künftig", "zukünftig", "in zukunft", "weiterhin", "in den kommenden", "in den nächsten"),
        *("nach", "die kommenden", "die nächsten", "in der kommenden", "in der nächsten"),
    )
)
"""Words with which somebody does in time to come what he does now: "wird die X auch künftig leiten"."""

FOR_MORE = "für weitere"
"""What stands before the years for which somebody is chosen who has been that before."""

MORE_YEARS = frozenset("weitere weiteres".split())
"""Those of them that tell of a new term; who leads "weiterhin" only holds his office."""

ATTENDING_TO = "wahrnehmen"
"""The verb of who does what belongs to an office, his own as well as another one's."""

ON_AND_ON = "weiterhin"
"""The adverb of what somebody has done before."""

EXITING = "aussteigen"
"""The verb of owners who give up a stake, as of those who give up a job."""

FIRST = "erstmals"
"""The adverb of what is new."""

FROM_HOME = frozenset({"von", "vom"})
"""What stands between a person and where he comes from: "P vom Institut X"."""

ORIGIN = "von"
"""The preposition of where somebody comes from: "P von der X"."""

FROM = "aus"
"""The preposition of what somebody leaves."""

FURTHER = (
    *(f"{count} weitere jahre" for count in "zwei drei vier fünf sechs sieben".split()),
    "für weitere",
    "auf weitere",
    "für ein weiteres",
    "für eine weitere",
)
"""Words before the years for which whoever holds an office keeps it."""

GETTING = frozenset("bekommen erhalten".split())
"""Verbs of whoever gets an office, and of a company that gets somebody for one."""

GIVING_WAY = frozenset({"aufgeben", "weichen"})
"""Verbs that say the same of somebody in office where nothing stands beside them: "X-Chef P gibt auf"."""

GOING = "gehen"
"""The verb that by itself says that somebody in office leaves: "X-Chef P geht"."""

SURE_EMPLOYERS = ("konzern", "unternehmen", "verlag")
"""Ends of nouns for employers of whatever kind: "Handelskonzern"."""

GROUP = "konzern"
"""How offices begin that are in a group as a whole, and in none of its subsidiaries."""

GUIDED = frozenset({"führung"})
"""An office that is a tour of a show or a place in a table as well: its company must be told."""

LEADS_IN_CONTESTS = GUIDED | {"spitze"}
"""Offices that are a place in a race or a table as well."""

GAINING = "gewinnen"
"""The verb of a house that gets somebody, and of somebody who wins a title."""

IN_CONTESTS = (
    "weltcup", "wertung", "klassement", "tabelle", "rennen", "turnier", "slalom", "abfahrt", "durchgang", "halbzeit", "sieg",
    "bestzeit", "etappe", "punkten", "weltcups", "siegs", "siege",
)  # fmt: skip
"""Ends of nouns beside which the lead is one of a contest: "mit einem Sieg die Führung übernommen"."""

STAGE_PLAYED = (
    "minister",
    "ministerin",
    "ministers",
    "kanzler",
    "kanzlerin",
    "kanzlers",
    "könig",
    "königs",
    "königin",
)
"""Ends of nouns for whom nobody is but by an office of state."""

FIELDS_OF_OFFICES = (
    "kaufmännisch", "technisch", "künstlerisch", "wissenschaftlich", "wirtschaftlich", "operativ", "sportlich",
    "geschäftsführend", "medizinisch", "ärztlich", "administrativ", "journalistisch", "kreativ", "strategisch",
)  # fmt: skip
"""Stems of adjectives that tell what somebody is in charge of."""

STAGE_PARTS = "rolle"
"""What an actor takes, too, where whose it is is told with an adjective: "die Rolle des zynischen Direktors"."""

HAVING_VERBS = frozenset(
    """hat haben bekommt bekommen erhält erhalten bekam erhielt sucht suchen verliert verlor tauscht
    wechselt findet fand erweitert erweiterte vergrößert vergrößerte verkleinert verjüngt besetzt besetzte""".split()
)
"""Verbs whose object in "X bekommt einen neuen Chef" is an office of the subject."""

MOVES = frozenset("wechseln ziehen".split())
"""Verbs of those who leave an office for another place: "wechselt von der X-Spitze ins Amt"."""

MOVING_VERBS = frozenset({"wechseln"})
"""Verbs of rising that lead to another company where one is named."""

STEERING = ("das steuer", "das ruder", "das heft", "die zügel", "die stellung", "um die geschäfte")
"""What somebody takes or keeps who leads a house: "nimmt das Steuer in die Hand"."""

KEEPING_ON = "behalten"
"""What somebody does who goes on in an office, or only has another one beside the new."""

JOBS = frozenset("posten job chefposten sessel chefsessel stuhl chefstuhl vorstandsposten".split())
"""Words for an office that those in the service of a state hardly hold: "räumt seinen Posten"."""

OWN_PLACE = "platz"
"""What is an office where it is somebody's: "seinen Platz nimmt P ein"."""

JOINT = "und"
"""The word between two who part from each other."""

LATELY = "zuletzt"
"""The adverb of the last office that somebody held, as a rule elsewhere."""

LONGER = frozenset("mehr länger".split())
"""Adverbs that with "nicht" say that somebody was in office until now."""

LOSING = "verlieren"
"""The verb of a company that somebody leaves, and of somebody who loses an office."""

NAMING_VERBS = frozenset("heißt heißen hieß hießen heisst heissen".split())
"""Verbs that join an office to its holder as "ist" does."""

NO_LEADERS = tuple(
    """kapitän spielführer kandidat kandidatin gesellschafter gesellschafterin masseverwalter masseverwalterin
    insolvenzverwalter insolvenzverwalterin""".split()
)
"""Ends of nouns for whoever leads a team on the field, is only to be chosen, owns a share, or winds it up."""

REPORTING_VERBS = frozenset(
    """teilte teilt teilten mitgeteilt gab gibt gaben bekanntgegeben meldete meldet bestätigte bestätigt
    verkündete verkündet erklärte kündigte berichtete mitteilte bekanntgab""".split()
)
"""Verbs of a company that tells its own news."""

UNIONS = ("gewerkschaft", "betriebsrat", "arbeiterkammer")
"""Beginnings of the names of those who tell what happens in houses that are not theirs."""

OWN_NEWS = frozenset(
    """teilte teilt gab gibt bestätigte bestätigt gegeben bekanntgegeben mitgeteilt verlautbarte verlautbart
    beschloss beschlossen entschied entschieden""".split()
)
"""Verbs of a house that tells or decides what happens there: "Das teilte X mit", "Das hat X bekannt gegeben"."""

SAID_BY_PERSONS = frozenset("erklärte kündigte berichtete verkündete bestätigte".split())
"""Those of them that persons do as often."""

SAYING = REPORTING_VERBS | frozenset(
    """präsentierte präsentiert stellte vorstellte vorgestellt sagt sagte sagten sagen betont betonte lobt lobte würdigt würdigte erläutert erläuterte freut freute
    begründet begründete dankt dankte bedauert bedauerte gratuliert gratulierte spricht sprach kommentiert
    kommentierte hebt hob meint meinte zeigt zeigte""".split()
)
"""Verbs of whoever tells, explains or praises the news, and is not who they are about."""

BRANDED = frozenset(
    {("unter", "dem", "Namen"), ("unter", "der", "Marke"), ("unter", "dem", "Markennamen")}
)
"""Words before the name that goods are sold by."""

TOLD_BY = frozenset(
    """laut gegenüber sagte sagt sagten sagen erzählte erklärte verriet Laut Gegenüber""".split()
)
"""Words before whoever was told the news, or tells it."""

COMMENTATORS = tuple(
    """analyst analystin analysten experte expertin experten händler händlerin ökonom ökonomin volkswirt
    minister ministerin gewerkschafter gewerkschafterin betriebsrat betriebsratschef professor professorin
    anwalt anwältin insider insidern kenner""".split()
)
"""How nouns end of persons who speak of houses that are not theirs."""

HEARD, IT_IS_SAID = frozenset("heißt hieß hieße".split()), "es"
"""The words of "heißt es bei X", before whoever tells the news."""

BEFORE_OWNERS = frozenset("dem der den zum zur und".split())
"""What stands right before those owners."""

A_MAN = frozenset("ein eine einem einer einen".split())
"""Articles of somebody without a name: "ein Mann der X"."""

FROM_WHERE = frozenset({"Von", "Vom"})
"""What a headline begins with that says whence somebody goes."""

WHERE_TO = frozenset("in ins nach zu zum zur an ans auf".split())
"""What stands behind it before where he goes."""

TELLING = REPORTING_VERBS | frozenset("sagte sagt sagten hieß gegenüber".split())
"""Verbs before whom the news was told."""

SO, TOLD_TO = "so", frozenset("zu zum zur den der dem".split())
"""What opens who says it, and what stands before the paper that he says it to: "so P zu den X"."""

DOCUMENTS = frozenset(
    """gutachten gutachtens bericht berichts prüfbericht studie analyse expertise brief schreiben urteil urteils klage
    stellungnahme angaben aussendung mitteilung""".split()
)
"""Nouns of what somebody has written on whom a sentence is about."""

CONFIRMING = frozenset({"bestätigte", "bestätigt"})
"""Those of them that tell what others have said before."""

RETURNING = "zurückkehren"
"""The verb of who comes back to where he has been."""

HEARD_BY = frozenset(
    "vorliegt vorlag berichtet berichtete berichten schreibt schrieb zufolge erfuhr erfahren geschrieben".split()
)
"""Words behind whoever reports what others do."""

SUBSIDIARIES = frozenset("tochter tochterfirma tochtergesellschaft ableger".split())
"""Nouns for what belongs to a group."""

SUCCESSORS = frozenset("nachfolger nachfolgerin amtsnachfolger amtsnachfolgerin".split())
"""Nouns for who holds an office next."""

PAIRS = ("die beiden ", "beide ", "das duo ", "das gespann ", "das tandem ", "die doppelspitze ")
"""How a sentence begins about two who were named before."""

POSSIBLE = ("möglich", "potenziell", "potentiell", "denkbar", "logisch", "geeignet", "mutmaßlich")
"""Beginnings of adjectives of who may come, or may not."""

PREDECESSORS = frozenset("vorgänger vorgängerin vorgängers amtsvorgänger amtsvorgängerin".split())
"""Nouns for who held an office before."""

WHOSE = frozenset(
    "sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer vorgänger vorgängerin".split()
)
"""First words of a phrase that says whose predecessor somebody is, or leaves it to the lines before."""

THAT = frozenset("Das Dies".split())
"""Pronouns that before such a verb mean the sentence before."""

TO_LEAD = frozenset({"führen"})
"""Infinitives of common verbs that with a house as object tell who is to lead it."""

CANDIDACIES = frozenset(
    """wiederwahl wiederkandidatur wiederbestellung vertragsverlängerung wiederbewerbung""".split()
)
"""What somebody renounces who leaves when the term ends."""

PRESIDING_VERBS = frozenset({"vorsitzen", "vorstehen"})
"""What the head of a body does."""

CAREER = frozenset(
    """kommt kommen kam kamen gekommen zuletzt davor zuvor bisher bislang derzeit früher ehemals einst damals
    arbeitete arbeitet gearbeitet studierte studiert promovierte begann begonnen Zuletzt Davor Zuvor Bisher Derzeit Früher Einst Damals
    Brotberuf Brotjob Hauptberuf Zivilberuf Nebenberuf hauptberuflich nebenberuflich""".split()
)
"""Words that tell where somebody has worked before."""

FORMER_LIVES = frozenset(
    """karriere laufbahn studium studien ausbildung lehre matura abitur promotion kriegsende
    schulzeit jugend""".split()
)
"""Nouns behind "nach" of what somebody did long before: "Nach seiner Karriere wurde er Trainer"."""

NEWLY = frozenset("neu neuerdings".split())
"""Adverbs with which somebody is in a body who has just joined it."""

NEW_MEMBERS = frozenset("neue neues neuer".split()), frozenset("mitglied mitglieder".split())
"""An adjective and a noun that say the same of somebody: "Neue Mitglieder des Vorstands sind …"."""

SEATED = frozenset("sitzt sitzen vertreten zieht ziehen kommt kommen".split())
"""Verbs of those who are in a body, or join it."""

DEAD = "tot"
"""What somebody is who has died."""

OUT_OF_OFFICE = tuple(
    f"{longer} {words}"
    for longer in ("mehr", "länger")
    for words in (
        "tätig",
        "im amt",
        "im dienst",
        "im unternehmen",
        "im haus",
        "in amt und würden",
        "dabei",
    )
)
"""What somebody in office is not who has gone: "Chef P ist nicht mehr im Amt"."""

PAST = frozenset("geschichte".split())
"""What somebody is who has gone: "Trainer P ist Geschichte"."""

RID = "los"
"""What somebody is of a job that he has lost."""

DIRECTION = "richtung"
"""The noun before where somebody goes: "verlässt X in Richtung Y"."""

ENDED = frozenset("vorbei abgelaufen vorüber zuende".split())
"""What a term is that has ended: "die Ära von P ist vorbei"."""

TIMES_IN_OFFICE = frozenset("zeit ära kapitel amtszeit".split())
"""What is over for whom somebody's "Zeit in Linz" is."""

BEGINNING = frozenset(
    "beginnt begann begonnen startet startete tritt trat angetreten geht ging gegangen".split()
)
"""Forms of the verbs with which a term begins: "geht in ihre dritte Amtszeit"."""

YEARS = frozenset("jahre jahren amtszeit periode".split())
"""For how long somebody goes on."""

ENDING = frozenset("endet enden endend abläuft ausläuft läuft".split())
"""Forms of verbs of a time that ends."""

COUNTED = ("tage", "gezählt")
"""What is left of somebody's time in office, and what it is: "Die Tage von P als Chef sind gezählt"."""

CARE = frozenset({"betreuung", "verantwortung", "leitung", "training"})
"""What somebody takes over who coaches: "die Betreuung der Mannschaft"."""

TEAM_NOUNS = frozenset(
    """mannschaft team elf truppe equipe auswahl kampfmannschaft profis nationalmannschaft nationalteam
    herrenteam damenteam herrenmannschaft damenmannschaft""".split()
)
"""Nouns of those whom a coach leads."""

ARRIVING = frozenset("kommt kam übernimmt übernahm folgt folgte beginnt begann startet".split())
"""Forms of verbs of whoever is new: "Mit P kommt der fünfte Chef in vier Jahren"."""

JOINERS = (
    "mitglied", "mitglieder", "mitgliedern", "gesicht", "gesichter", "gesichtern", "köpfe", "köpfen", "vorstände",
    "vorständen", "aufsichtsräte", "aufsichtsräten", "aufsichtsrätinnen", "verwaltungsräte", "verwaltungsräten",
    "vorständinnen", "personen", "kräfte", "kräften", "geschäftsführer", "geschäftsführern", "geschäftsführerinnen",
)  # fmt: skip
"""Ends of nouns for those who join a body, whom the text names behind it: "drei neue Gesichter"."""

JOINED_BY = frozenset("neue neuen neues weitere weiteren zusätzliche zusätzlichen".split())
"""Adjectives before them."""

ROLL_CALLS = (
    frozenset(("es", "sind", "dies")),
    frozenset(("es", "sind", "das")),
    frozenset(("das", "sind")),
    frozenset(("dies", "sind")),
    frozenset(("neu", "sind")),
    frozenset(("handelt", "sich", "um")),
)
"""Words of a sentence that does nothing but name them: "Es sind dies P, Q und R"."""

COMING = frozenset("kommt kam übernimmt übernahm".split())
"""Forms of verbs of whoever comes for somebody else: "Für ihn kommt Q"."""

COMES = "kommt"
"""The verb of whoever is new: "P kommt von Y"."""

ORIGINS = frozenset({"von", "aus"})
"""What stands before where he comes from."""

MEETINGS = ("versammlung", "versammlungen", "pressekonferenz")
"""Ends of nouns for where those who lead speak for whom they lead: "bei der Hauptversammlung der X"."""

TEAM_ENDS = ("damen", "herren", "damenteam", "herrenteam", "nationalteam", "mannschaft", "kader")
"""Ends of nouns for a team of a club or an association, which has a coach of its own."""

TERMS_OF_OFFICE = frozenset(
    "amtszeit ära amtsperiode funktionsperiode dienstzeit amtsdauer mandat periode".split()
)
"""Nouns of the time for which somebody holds an office."""

ON = frozenset({"mit", "auf"})
"""What stands before P in "verstärkt sich mit P als neuem Chef", "setzt auf P als neuen Chef"."""

OCCUPYING = "besetzen"
"""The verb of whoever holds an office, and of who fills the seats of a body."""

OVER = "schluss"
"""What it is for somebody who goes: "Für P ist Schluss"."""

NOT_AVAILABLE = "nicht zur verfügung"
"""What somebody is "für eine weitere Amtszeit" who leaves when the term ends."""

ANOTHER_TERM = (
    "hinaus",
    "weitere",
    "verlängerung",
    "wiederwahl",
    "zweite",
    "kandidatur",
    "neuerlich",
)
"""Beginnings of words for such a term."""

STANDING_AGAIN = frozenset("kandidiert kandidierte kandidierten kandidieren".split())
"""Forms of the verb of who stands for an office."""

NOT_AGAIN = (
    "kandidier",
    "antreten",
    "antrete",
    "mehr an ",
    "länger an ",
    "wieder an ",
    "erneut an ",
    "nochmals an ",
    "noch einmal an ",
    "zur verfügung",
    "zur wahl",
    "zur wiederwahl",
    "der wahl ",
    "der wiederwahl ",
    "keiner wiederwahl",
    "keiner weiteren",
)
"""What somebody in office does not do "mehr" who leaves it when the term ends."""

ONCE_MORE = ("mehr", "länger", "wieder", "erneut", "nochmals", "noch einmal", "neuerlich")
"""What stands behind "nicht" where somebody does not do so again."""

PARTING = "trennen"
"""The verb of two who part from each other: "X und Trainer P haben sich getrennt"."""

PLAIN_FACTS = frozenset(
    """begründet begründete kam kommt sorgt sorgte überrascht überraschte löst löste schlägt schlug sorgten war wurde wird ist
    folgt folgte erfolgt erfolgte gilt galt""".split()
)
"""Verbs of which "der Rücktritt von P als X" is the subject where it has happened."""

SHAKE_UPS = frozenset(
    "veränderung veränderungen rochade rochaden personalrochade personalrochaden stühlerücken sesselrücken".split()
)
"""Nouns of changes in who leads, whatever the office."""

BEGINNINGS = frozenset("anfang beginn mitte ende".split())
"""Nouns of a part of a time: "seit Anfang des Jahres"."""

BEGINNINGS_OF_TIMES = frozenset(
    """jahresbeginn jahresanfang jahresmitte jahreswechsel monatsbeginn monatsanfang wochenbeginn wochenanfang
    quartalsbeginn saisonbeginn""".split()
)
"""Nouns of its beginning by themselves."""

SEEKING_WORDS = frozenset(
    "sucht suchen suchte verliert verlor verloren auswechselt ausgewechselt ausgetauscht tauscht tauschte austauscht suche ohne".split()
)
"""Words of an organisation whose office is, or falls, vacant."""

SEARCH = "suche nach"
"""What stands before such an office."""

MISSING = frozenset({"ohne"})
"""The preposition before it."""

SINCE = "seit"
"""What stands before the day from which something is so: "ist seit gestern Chef"."""

NOW = "nun"
"""The adverb of what has just begun, unless it has been so "nun seit" some time."""

FROM_ON = ("von", "an")
"""What stands before and behind the day from which somebody leads: "vom 14. Mai an"."""

BLUNDERS = tuple(
    """verlust verluste verlusten fehler fehlern unfall unglück skandal debakel misere niederlage panne pannen
    affäre krise pleite absturz desaster fiasko versäumnisse missstände vorfall vorfälle""".split()
)
"""Ends of nouns for what somebody in office takes the responsibility for."""

ONLINE = frozenset("twitter facebook instagram snapchat youtube tiktok x linkedin".split())
"""Where one follows others without coming to their offices."""

FROM_THEN_ON = "ab"
"""What stands before the day or month from which on something is so."""

SOON_CUES = frozenset("künftig zukünftig fortan nunmehr neu".split())
"""Adverbs that make of "leitet" or "gehört an" something that begins."""


DEMAND_CUES = frozenset(
    """fordert forderte fordern forderten gefordert forderung forderungen verlangt verlangte verlangen
    ruf rufe rufen droht drohte drohen spekulationen spekulation gerüchte gerücht möglich mögliche
    möglichen möglicher droht diskussion debatte wunsch hofft legt-nahe nahegelegt ablehnt abgelehnt
    gelehnt lehnt kritisiert aufforderung""".split()
)
"""Beside "Rücktritt" or "Entlassung": somebody wants it, it has not happened."""

INCUMBENTS = frozenset(
    """amtsinhaber amtsinhaberin bisherige bisherigen bisherige amtierende amtierenden vorgänger vorgängerin
    titelverteidiger""".split()
)
"""Words of whoever holds an office that another one is chosen for."""

INTERIM_CUES = frozenset(
    """vorderhand interimistisch interimsmäßig kommissarisch vorübergehend provisorisch vorläufig interims
    übergangsweise einstweilen vorerst interimsweise interimsbasis interim geschäftsführend""".split()
)
"""Words with which somebody holds an office for a while."""

AD_INTERIM = frozenset({"ad"})
"""What opens the Latin phrase that says the same, in capitals at the beginning of a sentence."""

INTERIM_PHRASES = (
    "bis zum",
    "bis zur",
    "bis auf weiteres",
    "bis auf weitere",
    "bis ende saison",
    "bis saisonende",
    "bis jahresende",
    "bis ein",
    "bis zu einem",
    "bis zu einer",
    "bis die",
    "bis dahin",
    "bis saisonende",
    "bis jahresende",
)
"""Words with which somebody leads for a while, and until when."""

TILL_FILLED = tuple(
    f"bis {words}"
    for words in (
        *("ein nachfolger", "eine nachfolgerin", "ein neuer", "eine neue", "ein dauerhafter"),
        *("eine dauerhafte", "die nachfolge", "der posten", "die stelle", "über die nachfolge"),
    )
)
"""Beginnings of clauses of the time until which somebody leads for a while."""

RENOUNCING = frozenset("verzichtet verzichtete verzichten verzichteten verzichte".split())
"""Forms of the verb of doing so."""

REPLACING = frozenset({"ablösen", "ersetzen"})
"""The verb that tells of a successor, or of whoever is sent away."""

REMAINING = "bleiben"
"""The verb of whoever stays where he is."""

AT_THE_HEAD = ["vor"]
"""What a clause ends with that says that somebody heads a house: "steht seit 2006 der X vor"."""

BELONGING_TO = frozenset("gehört gehörte gehören gehörten angehört angehörte angehörten".split())
"""Forms of the verb of who is one of a body already."""

EX = ("Ex-", "Exchef")
"""How the office begins of who is no longer there."""

WHO = (["der"], ["die"])
LEADING = (["leitet"], ["führt"], ["leitete"], ["führte"], ["lenkt"])
KEEPING = frozenset({"bleibt", "bleiben", "blieb"})
"""What a relative clause begins and ends with that tells where somebody leads, and verbs of staying in office."""

STILL = "noch"
"""The word of what will end soon."""

FOR_NOW = frozenset({STILL, "vorerst", "vorderhand", "vorläufig", "einstweilen"})
"""Words of what somebody keeps that he will give up."""

ONE_MORE = frozenset("weiterer weitere".split())
"""Adjectives of somebody who does what others have done before."""

INDEFINITE = frozenset("ein eine einen erstmals".split())
"""Articles of somebody who is named beside the noun, or not at all."""

PERSON_ENDS = (
    "er",
    "erin",
    "ist",
    "istin",
    "isten",
    "mann",
    "frau",
    "leute",
    "experte",
    "experten",
    "expertin",
    "ökonom",
    "ökonomin",
    "innen",
)
"""How nouns for persons end by what they do: "ein Sanierer", "eine Juristin"."""

STAND_INS = frozenset(
    """familienfremde familienfremder frau mann duo trio quartett tandem gespann doppelspitze führungsduo führungstrio team externer externe
    quereinsteiger quereinsteigerin insider insiderin kenner kennerin branchenfremder frauen männer neue""".split()
)
"""Nouns for those whom the same sentence names: "Mit P führt erstmals eine Frau die X"."""

STANDING_IN = "einspringen"
"""The verb of whoever takes an office for somebody, or a part for an evening."""

STARTING = "antreten"
"""The verb of whoever takes an office, or runs for one."""

BENCH = "bank"
"""What a coach sits on, and a player who does not play."""

MOVING_UP = "nachrücken"
"""The verb of whoever gets the office that has become free in a house."""

SHORT_NOTICE = frozenset(
    "kurzfristig erkrankten erkrankte verletzten verletzte verhinderten verhinderte indisponierten".split()
)
"""Words with which somebody does so for an evening only."""

STARTS = frozenset("ab zu mit per".split())
"""Prepositions of the day on which something begins."""

TIME_NOUNS = frozenset(
    """tag tage tagen woche wochen monat monate monaten jahr jahre jahren quartal halbjahr anfang mitte ende
    montag dienstag mittwoch donnerstag freitag samstag sonntag sommer winter herbst frühjahr frühling
    jänner januar februar feber märz april mai juni juli august september oktober november dezember
    saison spielzeit abend morgen stunde stunden vorwoche mal male zeit""".split()
)
"""Nouns that without a preposition tell when, and are no object."""

SPENT_AT = frozenset("bei an in".split())
"""What stands between a time and where somebody has spent it: "nach zehn Jahren bei X"."""

BESIDE = "neben"
"""What stands before somebody who does the same: "neben Q verlässt auch P den Vorstand"."""

HELD_SO_FAR = "bisherig"
"""How the adjective begins of what somebody has had until he got another office."""

LIES_THERE = frozenset("vorliegt vorliegen vorlag vorlagen".split())
"""Forms of the verb of what a paper has got to read: "ein Schreiben, das der X vorliegt"."""

OF_BEFORE = frozenset(
    "vorige vorigen vorherige vorherigen frühere früheren alte alten alter ursprüngliche ursprünglichen".split()
)
"""Adjectives of a post that somebody had before, wherever that was."""

TASKS, MORE = (
    frozenset("aufgaben agenden funktionen tätigkeiten".split()),
    frozenset("neue andere weitere zusätzliche viele".split()),
)
"""What somebody takes who takes no office, and the adjectives before it: "neue Aufgaben"."""

VACANT = frozenset(
    """neubesetzt nachbesetzt ausgeschrieben vakant unbesetzt verwaist frei neu""".split()
)
"""Words of an office that says that somebody is to take it: "wird ausgeschrieben", "ist vakant"."""

FILLED = frozenset("besetzt vergeben geklärt".split())
"""What an office is, as a seat, that has just got a holder: "Die Leitung der X ist wieder besetzt"."""

APPLYING = frozenset(
    """beworben bewarben bewerben bewerber bewerberinnen bewerbungen auswahlverfahren hearing ausschreibung
    bewerbungsverfahren entschieden findungskommission""".split()
)
"""Words beside an office that several would like to have: "Um die Leitung der X hatten sich zehn beworben"."""

APPLIED_FOR = frozenset({"um", "für", "über"})
"""What stands before that office."""

SIGNING = frozenset(
    "unterschrieb unterschreibt unterschrieben unterzeichnete unterzeichnet".split()
)
"""Forms of the verb with which whoever was looked for agrees to come."""

WINNING = frozenset({"sich", "durch"})
"""Words beside the verb that tells who was chosen: "setzte sich gegen Q durch"."""

WINNERS = frozenset("setzte setzten setzt".split())
"""Forms of that verb."""

WITHOUT_NOTICE = "fristlos"
"""The word of a dismissal that no patient or prisoner gets."""

UNTIL = "bis"
"""The preposition of when something ends."""

UNREAL_MODALS = frozenset(
    "sollte sollten wollte wollten wäre wären hätte hätten würde würden".split()
)
"""Modal verbs of what was meant to happen once, and forms of what has not happened."""

WANTED_PAST = frozenset({"wollte", "wollten"})
"""Modal verbs of what somebody wanted."""

CLAIMS = frozenset(
    """gerücht gerüchte gerüchten spekulation spekulationen vermutung vermutungen behauptung behauptungen
    these idee vorstellung forderung wunsch annahme verdacht vorwurf befürchtung befürchtungen hoffnung
    gedanke gedanken frage szenario""".split()
)
"""Nouns whose clause says what somebody only claims, wants or fears: "das Gerücht, P werde gehen"."""

RUMOUR_CUES = frozenset(
    """angeblich kolportiert gerüchte gerüchten gerücht spekuliert möglicherweise vielleicht womöglich
    eventuell vermutlich medienberichten zeitungsberichten presseberichten insidern insiderkreisen
    branchenkreisen""".split()
)
"""Words of what is only said to happen."""

REPORTS = frozenset("bericht berichten medienbericht zeitungsbericht berichte".split())
"""Nouns of what others write, beside "laut" or "zufolge"."""

SOURCES = frozenset("laut zufolge medienberichten informationen insidern".split())
"""Beside "soll": somebody else says so, and nobody has confirmed it."""

SURE_DEPARTURES = frozenset(
    """zurücktreten demissionieren abdanken hinwerfen hinschmeißen schassen feuern abberufen entmachten
    freistellen beurlauben suspendieren
    rücktritt rücktritts rücktritte rücktritten rücktrittsgesuch demission abberufung ablöse ablösung absetzung entmachtung rauswurf hinauswurf
    beurlaubung freistellung abgang""".split()
)
"""Verbs and nouns of going that are said of offices alone, so that none need stand there."""

FIRING = "entlassen"
"""What is done to those who work at a club, and not to its players."""

SAID_OF_PLAYERS = frozenset("abgang ablöse zurücktreten rücktritt rücktritts".split())
"""Those of them that clubs say of their players."""

CABINETS = frozenset("regierung bundesregierung landesregierung kabinett regierungsteam".split())
"""What ministers leave, whose offices tell where they are."""

HAVING_TO_GO = frozenset("muss müssen musste".split())
"""Modal verbs with which it is decided that somebody goes."""

HEADS_OF_ASSOCIATIONS = (
    "präsident",
    "präsidentin",
    "obmann",
    "obfrau",
    "vorsitzende",
    "vorsitzender",
)
"""Ends of offices that somebody may hold beside his work."""

CAPTAINS = frozenset({"kapitän", "kapitänin", "mannschaftskapitän", "teamkapitän"})
"""Who is first among players, which is no office."""

DIVISIONS_OF_SCHOOLS = ("klinik", "institut", "abteilung", "labor", "department", "lehrstuhl")
"""Ends of nouns for parts of a university, which its rector may go on leading."""

UNTIL_NOW = frozenset("bisher bislang bisherige bisheriger bisherigen".split())
"""Words beside an office that somebody has had until he gets another one."""

UNTIL_LATELY = ("bis zuletzt", "bis vor", "bis vor kurzem")
"""Words before a verb of leading that say the same."""

RUNNING_IT = frozenset({"Geschäfte"})
"""What somebody has led where no house stands behind the verb: "der bisher bei der X die Geschäfte geführt hat"."""

FETCHING = frozenset("holt holte angelt lotst wirbt".split())
"""Verbs of a house that gets somebody from another one: "Y holt X-Chef P"."""

STILL_NOW = frozenset("derzeit derzeitige derzeitiger derzeitigen noch aktuell".split())
"""Words beside an office that he has up to then."""

AS_WELL_AS = frozenset(
    "zusätzlich weiterhin nebenbei daneben nebenberuflich ehrenamtlich personalunion".split()
)
"""Words with which somebody keeps what he has beside the new."""

SURE_WORDS = frozenset(
    (
        "den hut|seinen hut|ihren hut|das handtuch|die konsequenzen|sein büro|ihr büro|ihre büros|"
        "seinen schreibtisch|ihren schreibtisch|ihre schreibtische"
    ).split("|")
)
"""Words of fixed phrases that are said so."""

ARRIVED = frozenset("gekommen geholt gewechselt gestoßen abgeworben".split())
"""Participles behind the house that somebody came from."""

BY_NOW = frozenset("inzwischen mittlerweile heute jetzt nunmehr".split())
"""Adverbs of a clause aside that tells what somebody does since he left."""

MADE_FREE = frozenset({"nachdem", "weil", "da", "seit", "seitdem"})
"""What opens a clause that tells why, or since when, an office is free."""

THERE = "dort"
"""The word for the house named last."""

AT = "an"
"""The preposition of "an der Spitze"."""

AFTER = "nach"
"""What stands before whoever did the same before: "Nach Finanzchef Q geht auch P"."""

LIKEWISE = frozenset("ebenfalls ebenso auch genauso desgleichen".split())
"""Adverbs behind whoever does the same as the one named before: "P muss gehen, Q ebenfalls"."""

AS_WELL = frozenset("ebenso genauso".split())
"""Words before "wie P" of whom the same is said."""

ABOARD = frozenset("bord amt haus boot".split())
"""Nouns of where somebody stays who keeps an office."""

STAYING_IN = frozenset("in unter auf".split())
"""Prepositions of how else somebody stays: "bleibt als Chef in der Kritik"."""

REMAINING_WITH = frozenset("erhalten treu".split())
"""Those of the next that stand behind the house where somebody stays: "bleibt der X treu"."""

STAYING = frozenset("erhalten tätig aktiv verbunden treu".split())
"""Adjectives and participles with which somebody stays in office."""

CUSTODY = (
    "haft",
    "gefängnis",
    "anstalt",
    "spital",
    "krankenhaus",
    "klinik",
    "quarantäne",
    "gewahrsam",
    "team",
)
"""Ends of nouns of places that prisoners and patients are let go from, and for whom somebody works who leaves him."""

AS = "wie"
"""The word behind which somebody stands of whom the same is said."""

WORKED = frozenset("tätig gearbeitet beschäftigt angestellt engagiert gespielt".split())
"""What somebody was, or has done, at a house that is not what the text is about."""

WORKING_FOR = frozenset("für bei beim".split())
"""What stands before that house."""
