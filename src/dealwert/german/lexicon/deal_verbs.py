"""Verbs of buying, selling, holding and merging.

A row is a verb in its four forms: infinitive, third person present, third person past, participle.
A particle that separates is told by a bar ("auf|kaufen"); "sich" in front marks a reflexive verb;
words behind "+" must stand in the clause too ("nehmen … + in die Hand"), "…" among them for what may
stand between.
"""

from __future__ import annotations

import attrs

from dealwert.german.lexicon.frame import Frame, Sense, Slot

__all__ = [
    "ACCEPTING",
    "ACQUIRED",
    "ADDED",
    "ADVISING",
    "AGREEING",
    "ANNOUNCING",
    "AWARDING",
    "AWARD_PASSES",
    "BECOMING",
    "BUYING_BACK",
    "BUYING_OFF",
    "COLLECTING",
    "CONTINUING",
    "DEAL_VERBS",
    "DECIDING",
    "DEMANDING",
    "DENYING",
    "ENDING",
    "ENTERING",
    "FEELING",
    "FETCHING",
    "FOR_HELP",
    "GAP",
    "GIVING_UP",
    "JOINING",
    "LEADING",
    "LETTING",
    "LYING_THERE",
    "MODALS_ALONE",
    "MOVED",
    "MOVING",
    "OBSERVING",
    "OFFERING",
    "ON_THE_TABLE",
    "OTHERWISE_REFLEXIVE",
    "OWN",
    "PASSES_TO",
    "PURCHASES",
    "PUTTING_MONEY",
    "RAISING",
    "RECEIVING",
    "REFUSING",
    "RESISTING",
    "STATIVE_VERBS",
    "SUBSCRIBING",
    "TAKE_OVER",
    "TALKING",
    "WANTED_BY",
    "YIELDING",
]

OBSERVING = tuple(
    """kritisier lob begrüß beobacht untersuch vermittel arrangier verhinder blockier kommentier bedauer
    verurteil fürcht befürcht unterstütz befürwort enthüll rüg beklag ermöglich organisier
    vergleich beanstand bemängel missbillig bekämpf boykottier analysier""".split()
)
ADVISING = tuple("berat berät beriet begleit vertret vertrat vertritt unterstütz".split())
DEMANDING = tuple("forder verlang plädier dräng".split())
FEELING = tuple(
    """fürcht befürcht protestier jubel bang streik zitter kritisier beklag demonstrier leer unterlag
    unterlegen überboten vergeblich ausgestochen verantwortlich""".split()
)
"""How verbs begin of who speaks of a deal, helps with it, wants it, and is moved or left behind by it."""

WANTED_BY: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("", "auf", "für"), DEMANDING),
    "vor": ("warn",),
}
"""What stands before a deal that somebody wants or does not want, and how the verbs begin."""

PUTTING_MONEY = "investieren"
"""The verb of which "ist … investiert" tells a state."""

GIVING_UP = "abgeben"
"""What is done with companies, and with much else."""

FETCHING = "holen"
"""What is done with companies that are bought, and with those that help."""

SUBSCRIBING = frozenset("zeichnet zeichnete zeichnen zeichneten gezeichnet".split())
"""Forms of the verb of who takes the new shares."""

FOR_HELP = frozenset("als boot bord hilfe rat seite zurück".split())
"""Words beside it that tell that somebody helps."""

GAP = "… "
"""What parts the words that belong to a verb where others may stand between."""

STATIVE_VERBS = frozenset({"beteiligen"})
"""Verbs whose rows without "sich" count only as a state: "ist … beteiligt"."""

AGREEING = frozenset({"einigen", "verständigen"})
"""The verbs of which both parties are the subject."""

ANNOUNCING = frozenset(
    "ankündigen bekanntgeben verkünden vereinbaren einigen verständigen mitteilen".split()
)
"""Verbs of which the infinitive behind tells a deal that is public: "hat angekündigt, X zu kaufen"."""

DECIDING = "beschließen"
"""What a management plans, and a council or the shareholders allow."""

MOVED = ("tochter", "sparte", "ableger")
"""What passes to whom it is said to move to: a company that moves may be a customer."""

CONTINUING = frozenset({"weiterführen", "fortführen"})
"""What is done with what is left of a bankrupt firm, and with everything else."""

MOVING = "wechseln"
"""What a firm does that passes to another one, and customers and persons do as well."""

RECEIVING = frozenset("bekommen erhalten kriegen haben".split())
"""Verbs of which the subject is whom a bid is made for."""

ON_THE_TABLE = "auf dem tisch"
LYING_THERE = frozenset({"liegt", "vor"})
"""Words beside a bid that somebody has got, who stands in the dative beside the latter."""

ENDING = "beenden"
"""What is done with talks that come to nothing, unless they are said to be a success."""

TALKING = frozenset(
    """einigen verständigen verhandeln sprechen führen vereinbaren unterzeichnen unterschreiben treffen
    erzielen schließen ringen feilschen""".split()
)
"""Verbs with "mit" before the other side."""

AWARD_PASSES = "der zuschlag"
"""What goes to who gets it."""

AWARDING = frozenset("bekommen erhalten zuschlagen".split())
"""Verbs of who gets what is for sale."""

PASSES_TO = {
    "geht": "an",
    "ging": "an",
    "gehen": "an",
    "gingen": "an",
    "steigt": "bei",
    "stieg": "bei",
    "steigen": "bei",
    "stiegen": "bei",
}
"""Verbs that tell of dealing with a preposition behind them: "geht an X", "steigt bei X ein"."""

ENTERING = frozenset({"einsteigen", "beteiligen"})
"""Verbs of who gets a stake that need not say of what."""

OFFERING = frozenset(
    """vorlegen unterbreiten nachbessern aufbessern zurückziehen abgeben erhöhen machen legen stellen anheben einreichen hinterlegen
    aufstocken""".split()
)
"""Verbs of offers for a company, of which the noun alone says too little."""

OTHERWISE_REFLEXIVE = frozenset({"zurückziehen"})
"""Verbs that with "sich" say something else than their rows without it."""

PURCHASES = frozenset({"kaufen", "erwerben"})
"""What nobody does with a company that he only leads."""

ADDED = frozenset({"dazukommen", "hinzukommen"})
"""What a company does that somebody buys beside another one."""

LETTING = "lassen"
"""The verb whose infinitive stands for the participle behind another one: "hat sich … kosten lassen"."""

BUYING_BACK = "zurückkaufen"
"""What is done with shares that somebody else has held."""

BUYING_OFF = "abkaufen"
"""What is done with somebody's own share."""

TAKE_OVER = "übernehmen"
"""What companies do with companies; of a person it is mostly said that he leads one from now on."""

RESISTING = frozenset("wehrt wehrte wehren wehrten sträubt sträubte sträuben sträubten".split())
"""Forms of the verbs of who does not want to be bought."""

RAISING = frozenset("erhöhen aufstocken anheben nachbessern aufbessern".split())
"""Verbs of what is done with an offer that becomes a higher one: "auf" leads to the new sum."""

ACCEPTING = frozenset({"annehmen"})
"""Verbs of what shareholders do with an offer."""

ACQUIRED = frozenset("erworben gekauft aufgekauft".split())
"""Participles behind "von X", who in the passive may be the buyer or the seller."""

REFUSING = frozenset("ablehnen zurückweisen ausschlagen abschmettern".split())
"""Verbs of what a company does with an offer for itself."""

DENYING = REFUSING | {"dementieren", "bestreiten"}
"""The same, and verbs of what a company does with a rumour of it."""

JOINING = "anschließen"
"""What a firm does with the group that buys it, and everybody with much else."""

LEADING = frozenset({"anführen", "beteiligen"})
"""Verbs of who gives money in a funding round, and is not the one that gets it."""

MODALS_ALONE = frozenset({"wollen"})
"""Modal verbs that stand without another verb: "will an die Börse"."""

COLLECTING = frozenset("einsammeln einwerben".split())
"""Verbs of raising money."""

OWN = "eigene"
"""What a company calls the shares that it buys back."""

YIELDING = frozenset(
    """bringen bringt brachte gebracht einbringen einbringt erlöst erlöste erlösen einnehmen nimmt nahm
    eingenommen einsammeln eingesammelt kassiert kassierte kassieren spült spülte spülen gespült einspielen eingespielt beschert
    bescherte bescheren""".split()
)
"""Forms of verbs of which the object is what a sale brings."""

_BUY = Frame(
    Sense.BUY,
    subject=Slot.BUYER,
    object=Slot.TARGET,
    obliques={
        "von": Slot.SELLER,
        "an": Slot.COMPANY,
        "bei": Slot.COMPANY,
        "mit": Slot.PARTNER,
    },
    needs=(Slot.TARGET,),
)
_GET_STAKE = attrs.evolve(_BUY, needs=(Slot.BUYER, Slot.TARGET))
_SELL = Frame(
    Sense.SELL,
    subject=Slot.SELLER,
    object=Slot.TARGET,
    dative=Slot.BUYER,
    obliques={"an": Slot.BUYER, "in": Slot.BUYER},
    needs=(Slot.TARGET,),
)
_HAND_OVER = Frame(
    Sense.SELL,
    subject=Slot.SELLER,
    object=Slot.TARGET,
    dative=Slot.BUYER,
    obliques={"an": Slot.BUYER},
    needs=(Slot.TARGET, Slot.BUYER),
)
_LEAVE_TO = Frame(
    Sense.SELL,
    subject=Slot.SELLER,
    object=Slot.TARGET,
    dative=Slot.BUYER,
    needs=(Slot.SELLER, Slot.TARGET, Slot.BUYER),
)
_PUT_UP = Frame(
    Sense.SELL,
    subject=Slot.SELLER,
    object=Slot.TARGET,
    needs=(Slot.SELLER, Slot.TARGET),
    status="planned",
)
_BE_FOR_SALE = Frame(
    Sense.SELL,
    subject=Slot.TARGET,
    obliques={"bei": Slot.SELLER},
    needs=(Slot.TARGET,),
    status="planned",
)
_PART_WITH = Frame(
    Sense.SELL,
    subject=Slot.SELLER,
    obliques={"von": Slot.TARGET},
    needs=(Slot.TARGET, Slot.SELLER),
)
_PASS_TO = Frame(
    Sense.PASS,
    subject=Slot.TARGET,
    obliques={"an": Slot.BUYER, "von": Slot.SELLER},
    needs=(Slot.TARGET, Slot.BUYER),
)
_PASS_INTO = Frame(
    Sense.PASS,
    subject=Slot.TARGET,
    obliques={"zu": Slot.BUYER, "von": Slot.SELLER},
    needs=(Slot.TARGET, Slot.BUYER, Slot.SELLER),
)
_PASS_INTO_HANDS = Frame(
    Sense.PASS,
    subject=Slot.TARGET,
    obliques={"von": Slot.BUYER},
    holders=Slot.BUYER,
    needs=(Slot.TARGET, Slot.BUYER),
)
_SNATCH = Frame(
    Sense.BUY,
    subject=Slot.BUYER,
    object=Slot.TARGET,
    dative=Slot.SELLER,
    needs=(Slot.BUYER, Slot.TARGET, Slot.SELLER),
)
_COME_TO = Frame(
    Sense.PASS,
    subject=Slot.TARGET,
    dative=Slot.BUYER,
    obliques={"zu": Slot.BUYER},
    needs=(Slot.TARGET, Slot.BUYER),
)
_COME_BESIDE = Frame(Sense.PASS, subject=Slot.TARGET, needs=(Slot.TARGET,))
BECOMING = "werden"
"""The verb of what becomes part of another company; beside a participle it makes the passive."""

_MOVE_TO = Frame(
    Sense.PASS,
    subject=Slot.TARGET,
    obliques={"zu": Slot.BUYER},
    needs=(Slot.TARGET, Slot.BUYER),
)
_BECOME_PART = Frame(
    Sense.PASS,
    subject=Slot.TARGET,
    holders=Slot.BUYER,
    needs=(Slot.TARGET, Slot.BUYER),
)
_REPLACE_OWNER = Frame(
    Sense.BUY,
    subject=Slot.BUYER,
    object=Slot.SELLER,
    holders=Slot.TARGET,
    needs=(Slot.BUYER, Slot.SELLER, Slot.TARGET),
)
_FOLD_INTO = Frame(
    Sense.BUY,
    object=Slot.TARGET,
    obliques={"in": Slot.BUYER},
    needs=(Slot.TARGET, Slot.BUYER),
)
_CHANGE_HANDS = Frame(
    Sense.PASS, subject=Slot.TARGET, obliques={"von": Slot.SELLER}, needs=(Slot.TARGET,)
)
_SEEK_BUYER = Frame(
    Sense.SELL,
    subject=Slot.SELLER,
    obliques={"für": Slot.TARGET},
    holders=Slot.TARGET,
    needs=(Slot.SELLER, Slot.TARGET),
    status="planned",
)
_REACH_FOR = Frame(
    Sense.BUY,
    subject=Slot.BUYER,
    obliques={"nach": Slot.TARGET},
    needs=(Slot.BUYER, Slot.TARGET),
    status="planned",
)
_WANT = Frame(
    Sense.BUY,
    subject=Slot.BUYER,
    obliques={
        "an": Slot.TARGET,
        "für": Slot.TARGET,
        "auf": Slot.TARGET,
        "um": Slot.TARGET,
        "nach": Slot.TARGET,
    },
    needs=(Slot.BUYER, Slot.TARGET),
    status="rumoured",
)
_PUT_INTO = Frame(
    Sense.INVEST,
    subject=Slot.BUYER,
    obliques={"in": Slot.TARGET},
    needs=(Slot.BUYER, Slot.TARGET),
)
_ENTER = Frame(
    Sense.INVEST,
    subject=Slot.BUYER,
    obliques={"bei": Slot.TARGET, "in": Slot.TARGET, "mit": Slot.STAKE},
    needs=(Slot.BUYER,),
)
_TAKE_PART = Frame(
    Sense.INVEST,
    subject=Slot.BUYER,
    obliques={"an": Slot.TARGET, "bei": Slot.TARGET, "mit": Slot.STAKE},
    needs=(Slot.BUYER,),
)
_INCREASE = Frame(
    Sense.INCREASE,
    subject=Slot.BUYER,
    object=Slot.STAKE,
    obliques={"an": Slot.TARGET, "bei": Slot.TARGET},
    needs=(Slot.BUYER, Slot.STAKE),
)
_REDUCE = Frame(
    Sense.REDUCE,
    subject=Slot.SELLER,
    object=Slot.STAKE,
    obliques={"an": Slot.TARGET, "bei": Slot.TARGET},
    needs=(Slot.SELLER, Slot.STAKE),
)
_RISE = Frame(Sense.INCREASE, subject=Slot.STAKE, needs=(Slot.STAKE,))
_SINK = Frame(Sense.REDUCE, subject=Slot.STAKE, needs=(Slot.STAKE,))
_GIVE_UP_STAKE = Frame(
    Sense.SELL,
    subject=Slot.SELLER,
    object=Slot.STAKE,
    obliques={"an": Slot.BUYER},
    needs=(Slot.SELLER, Slot.STAKE),
)
_PLACE_STAKE = Frame(
    Sense.SELL,
    subject=Slot.SELLER,
    object=Slot.STAKE,
    needs=(Slot.SELLER, Slot.STAKE),
)
_COME_ABOARD = Frame(
    Sense.INVEST,
    subject=Slot.BUYER,
    obliques={"bei": Slot.TARGET, "in": Slot.TARGET},
    needs=(Slot.BUYER, Slot.TARGET),
)
_TAKE_ABOARD = Frame(
    Sense.INVEST,
    subject=Slot.TARGET,
    object=Slot.BUYER,
    needs=(Slot.BUYER, Slot.TARGET),
)
_EXIT = Frame(
    Sense.EXIT,
    subject=Slot.SELLER,
    obliques={"bei": Slot.TARGET, "aus": Slot.TARGET},
    needs=(Slot.SELLER, Slot.TARGET),
)
_HOLD = Frame(
    Sense.HOLD,
    subject=Slot.BUYER,
    object=Slot.STAKE,
    obliques={"an": Slot.TARGET, "bei": Slot.TARGET},
    needs=(Slot.BUYER, Slot.STAKE),
)
_HELD = Frame(
    Sense.HOLD,
    subject=Slot.BUYER,
    obliques={"an": Slot.TARGET, "mit": Slot.STAKE, "zu": Slot.STAKE},
    needs=(Slot.BUYER, Slot.STAKE),
)
_REACH = Frame(
    Sense.TALENT,
    subject=Slot.BUYER,
    obliques={"von": Slot.TARGET},
)
_BELONG = Frame(
    Sense.HOLD,
    subject=Slot.TARGET,
    dative=Slot.BUYER,
    obliques={"zu": Slot.STAKE},
    needs=(Slot.BUYER, Slot.STAKE, Slot.TARGET),
)
_STAKE_BELONGS = Frame(
    Sense.HOLD,
    subject=Slot.STAKE,
    dative=Slot.BUYER,
    obliques={"bei": Slot.BUYER},
    needs=(Slot.BUYER, Slot.STAKE),
)
_MERGE = Frame(
    Sense.MERGE,
    subject=Slot.PARTNER,
    object=Slot.PARTNER,
    obliques={"mit": Slot.PARTNER, "auf": Slot.PARTNER, "zu": Slot.RESULT},
    needs=(Slot.PARTNER,),
)
_MERGE_INTO = Frame(
    Sense.MERGE,
    subject=Slot.PARTNER,
    obliques={"in": Slot.PARTNER},
    needs=(Slot.PARTNER,),
)
_FOUND = Frame(
    Sense.FOUND,
    subject=Slot.PARTNER,
    object=Slot.RESULT,
    needs=(Slot.RESULT,),
)
_POOL = Frame(
    Sense.FOUND,
    subject=Slot.PARTNER,
    obliques={"in": Slot.RESULT},
    needs=(Slot.RESULT,),
)
_SPIN_OFF = Frame(
    Sense.SPIN_OFF,
    subject=Slot.SELLER,
    object=Slot.TARGET,
    obliques={"in": Slot.RESULT, "unter": Slot.RESULT, "aus": Slot.SELLER},
    needs=(Slot.TARGET,),
)
_GO_PUBLIC = Frame(Sense.LIST, subject=Slot.TARGET, needs=(Slot.TARGET,))
_BRING_PUBLIC = Frame(
    Sense.LIST,
    subject=Slot.SELLER,
    object=Slot.TARGET,
    needs=(Slot.TARGET, Slot.SELLER),
)
_PLAN_LISTING = attrs.evolve(_GO_PUBLIC, status="planned")
_BUY_BACK = Frame(
    Sense.BUY_BACK, subject=Slot.TARGET, object=Slot.STAKE, needs=(Slot.TARGET, Slot.STAKE)
)
_RAISE = Frame(
    Sense.RAISE,
    subject=Slot.TARGET,
    obliques={"von": Slot.BUYER, "bei": Slot.BUYER},
    needs=(Slot.TARGET,),
)
_ISSUE = Frame(Sense.ISSUE, subject=Slot.TARGET, needs=(Slot.TARGET,))
_WANT_MOST = Frame(
    Sense.BUY,
    subject=Slot.BUYER,
    object=Slot.TARGET,
    needs=(Slot.BUYER, Slot.TARGET),
    status="planned",
)
_JOIN = Frame(
    Sense.PASS,
    subject=Slot.TARGET,
    dative=Slot.BUYER,
    needs=(Slot.TARGET, Slot.BUYER),
)
_OFFER = Frame(
    Sense.OFFER,
    subject=Slot.BUYER,
    obliques={"für": Slot.TARGET},
    holders=Slot.TARGET,
    needs=(Slot.BUYER,),
)
_VALUE = Frame(
    Sense.VALUE,
    subject=Slot.BUYER,
    object=Slot.TARGET,
    obliques={},
    needs=(Slot.TARGET,),
)
_PAY = Frame(Sense.PAY, subject=Slot.BUYER, obliques={"für": Slot.TARGET}, needs=(Slot.BUYER,))
_TALENT = Frame(Sense.TALENT, subject=Slot.BUYER, object=Slot.PERSON, needs=(Slot.PERSON,))
_WIN = Frame(
    Sense.BUY,
    subject=Slot.BUYER,
    obliques={"für": Slot.TARGET, "bei": Slot.TARGET},
    needs=(Slot.BUYER,),
)
_WIN_RACE = Frame(
    Sense.BUY,
    subject=Slot.BUYER,
    obliques={"um": Slot.TARGET},
    needs=(Slot.BUYER, Slot.TARGET),
)
_BE_AWARDED = Frame(
    Sense.PASS,
    obliques={"für": Slot.TARGET, "an": Slot.BUYER},
    needs=(Slot.BUYER,),
)
_WITHDRAW = attrs.evolve(_WIN_RACE, status="cancelled")
_LET_GO = Frame(
    Sense.BUY,
    subject=Slot.BUYER,
    obliques={"von": Slot.TARGET},
    needs=(Slot.BUYER, Slot.TARGET),
    status="cancelled",
)
_BE_FOUND = Frame(
    Sense.PASS,
    obliques={"für": Slot.TARGET, "mit": Slot.BUYER},
    needs=(Slot.TARGET, Slot.BUYER),
)
_INCREASE_AT = Frame(
    Sense.INCREASE,
    subject=Slot.BUYER,
    obliques={"bei": Slot.TARGET},
    needs=(Slot.BUYER, Slot.TARGET),
)
_MATRIX = Frame(Sense.MATRIX, subject=Slot.BUYER, object=Slot.EVENT)


def _with_status(status: str) -> Frame:
    return attrs.evolve(_MATRIX, status=status)


def _decided(status: str) -> Frame:
    """Return the frame of a verb whose subject decides on a deal of others."""
    return attrs.evolve(_MATRIX, subject=Slot.COMPANY, status=status)


DEAL_VERBS: tuple[tuple[Frame, str], ...] = (
    (
        _BUY,
        """kaufen kauft kaufte gekauft
        auf|kaufen kauft kaufte gekauft
        zu|kaufen kauft kaufte gekauft
        dazu|kaufen kauft kaufte gekauft
        hinzu|kaufen kauft kaufte gekauft
        zusammen|kaufen kauft kaufte gekauft
        erwerben erwirbt erwarb erworben
        übernehmen übernimmt übernahm übernommen
        schlucken schluckt schluckte geschluckt
        akquirieren akquiriert akquirierte akquiriert
        ersteigern ersteigert ersteigerte ersteigert
        erstehen ersteht erstand erstanden
        sich schnappen schnappt schnappte geschnappt
        sich sichern sichert sicherte gesichert
        sich ein|verleiben verleibt verleibte verleibt
        sich krallen krallt krallte gekrallt
        sich gönnen gönnt gönnte gegönnt
        sich leisten leistet leistete geleistet
        sich angeln angelt angelte geangelt
        sich zu|legen legt legte gelegt
        sich ein|gliedern gliedert gliederte gegliedert
        sich holen holt holte geholt
        holen holt holte geholt + unter sein dach
        holen holt holte geholt + unter ihr dach
        holen holt holte geholt + unter das eigene dach
        reißen reißt riss gerissen + unter den nagel
        ziehen zieht zog gezogen + an sich
        bringen bringt brachte gebracht + an sich
        bringen bringt brachte gebracht + in seinen besitz
        bringen bringt brachte gebracht + in ihren besitz
        bringen bringt brachte gebracht + unter seine kontrolle
        bringen bringt brachte gebracht + unter ihre kontrolle
        auf|stocken stockt stockte gestockt + Mehrheit
        heraus|kaufen kauft kaufte gekauft
        zurück|kaufen kauft kaufte gekauft
        ergattern ergattert ergatterte ergattert
        erlangen erlangt erlangte erlangt + mehrheit
        erlangen erlangt erlangte erlangt + kontrolle über""",
    ),
    (
        attrs.evolve(_BUY, needs=(Slot.BUYER, Slot.TARGET)),
        """weiter|führen führt führte geführt
        fort|führen führt führte geführt""",
    ),
    (
        _GET_STAKE,
        """bekommen bekommt bekam bekommen + prozent an
        bekommen bekommt bekam bekommen + prozent der
        erhalten erhält erhielt erhalten + prozent an
        erhalten erhält erhielt erhalten + prozent der
        bekommen bekommt bekam bekommen + mehrheit an
        erhalten erhält erhielt erhalten + mehrheit an
        bekommen bekommt bekam bekommen + hälfte
        erhalten erhält erhielt erhalten + hälfte
        bekommen bekommt bekam bekommen + sparte
        erhalten erhält erhielt erhalten + sparte
        nehmen nimmt nahm genommen + prozent an
        zeichnen zeichnet zeichnete gezeichnet + prozent an
        zeichnen zeichnet zeichnete gezeichnet + prozent der""",
    ),
    (
        _COME_BESIDE,
        """dazu|kommen kommt kam gekommen
        hinzu|kommen kommt kam gekommen""",
    ),
    (
        _REACH_FOR,
        """greifen greift griff gegriffen""",
    ),
    (
        _SNATCH,
        """ab|kaufen kauft kaufte gekauft
        ab|nehmen nimmt nahm genommen
        ab|luchsen luchst luchste geluchst
        entreißen entreißt entriss entrissen""",
    ),
    (
        # Whoever loses it so need not have had it: a rival who wanted it, too.
        attrs.evolve(_SNATCH, dative=Slot.ORIGIN, needs=(Slot.BUYER, Slot.TARGET, Slot.ORIGIN)),
        """weg|schnappen schnappt schnappte geschnappt
        weg|kaufen kauft kaufte gekauft""",
    ),
    (
        _COME_TO,
        """gehören gehört gehörte gehört + künftig
        gehören gehört gehörte gehört + fortan
        gehören gehört gehörte gehört + bald
        gehören gehört gehörte gehört + demnächst
        gehören gehört gehörte gehört + in zukunft""",
    ),
    (
        _MOVE_TO,
        """wandern wandert wanderte gewandert""",
    ),
    (
        attrs.evolve(_PASS_TO, obliques={"bei": Slot.BUYER}),
        """liegen liegt lag gelegen + mehrheit … künftig
        liegen liegt lag gelegen + mehrheit … nun
        liegen liegt lag gelegen + mehrheit … jetzt
        liegen liegt lag gelegen + mehrheit … nunmehr""",
    ),
    (
        attrs.evolve(_COME_TO, status="completed"),
        """gehören gehört gehörte gehört + seit
        gehören gehört gehörte gehört + nun
        gehören gehört gehörte gehört + nunmehr
        gehören gehört gehörte gehört + jetzt
        gehören gehört gehörte gehört + ab sofort
        gehören gehört gehörte gehört + ab jetzt""",
    ),
    (
        _COME_TO,
        """gehören gehört gehörte gehört + ab""",
    ),
    (
        _BECOME_PART,
        """werden wird wurde geworden + teil der
        werden wird wurde geworden + teil des
        werden wird wurde geworden + teil von
        werden wird wurde geworden + tochter der
        werden wird wurde geworden + tochter des
        werden wird wurde geworden + tochter von""",
    ),
    (
        _REPLACE_OWNER,
        """ab|lösen löst löste gelöst + als eigentümer
        ab|lösen löst löste gelöst + als eigner
        ab|lösen löst löste gelöst + als mehrheitseigentümer
        ab|lösen löst löste gelöst + als eigentümerin
        ab|lösen löst löste gelöst + als mehrheitseigentümerin
        ab|lösen löst löste gelöst + als mehrheitseigner
        ab|lösen löst löste gelöst + als mehrheitsaktionär
        ab|lösen löst löste gelöst + als alleineigentümer""",
    ),
    (
        _FOLD_INTO,
        """ein|gliedern gliedert gliederte gegliedert""",
    ),
    (
        _CHANGE_HANDS,
        """wechseln wechselt wechselte gewechselt + den besitzer
        wechseln wechselt wechselte gewechselt + den eigentümer
        wechseln wechselt wechselte gewechselt + den eigner
        wechseln wechselt wechselte gewechselt + die hand""",
    ),
    (
        _SEEK_BUYER,
        """suchen sucht suchte gesucht + käufer
        suchen sucht suchte gesucht + abnehmer""",
    ),
    (
        attrs.evolve(_SEEK_BUYER, status=None),
        """finden findet fand gefunden + käufer
        finden findet fand gefunden + abnehmer
        finden findet fand gefunden + erwerber
        auf|treiben treibt trieb getrieben + käufer
        auf|treiben treibt trieb getrieben + abnehmer""",
    ),
    (
        _WANT,
        """interessieren interessiert interessierte interessiert
        sich interessieren interessiert interessierte interessiert
        werfen wirft warf geworfen + ein auge
        ab|sehen sieht sah gesehen + es auf
        sich bewerben bewirbt bewarb beworben
        buhlen buhlt buhlte gebuhlt
        aus|strecken streckt streckte gestreckt + fühler""",
    ),
    (
        _PUT_INTO,
        """stecken steckt steckte gesteckt
        pumpen pumpt pumpte gepumpt""",
    ),
    (
        _SELL,
        """verkaufen verkauft verkaufte verkauft
        weiter|verkaufen verkauft verkaufte verkauft
        veräußern veräußert veräußerte veräußert
        verscherbeln verscherbelt verscherbelte verscherbelt
        ab|stoßen stößt stieß gestoßen
        los|schlagen schlägt schlug geschlagen
        versilbern versilbert versilberte versilbert
        machen macht machte gemacht + zu geld
        geben gibt gab gegeben + aus der hand""",
    ),
    (
        _PUT_UP,
        """stellen stellt stellte gestellt + zum verkauf
        an|bieten bietet bot geboten + zum verkauf
        stellen stellt stellte gestellt + ins schaufenster
        los|werden wird wurde geworden""",
    ),
    (
        _BE_FOR_SALE,
        """stehen steht stand gestanden + zum verkauf
        stehen steht stand gestanden + im schaufenster""",
    ),
    (
        _LEAVE_TO,
        """überlassen überlässt überließ überlassen""",
    ),
    (
        attrs.evolve(_LEAVE_TO, object=Slot.STAKE, needs=(Slot.STAKE, Slot.BUYER)),
        """überlassen überlässt überließ überlassen""",
    ),
    (
        _HAND_OVER,
        """ab|geben gibt gab gegeben
        übergeben übergibt übergab übergeben
        ab|treten tritt trat getreten
        übertragen überträgt übertrug übertragen
        weiter|reichen reicht reichte gereicht""",
    ),
    (
        _PART_WITH,
        """sich trennen trennt trennte getrennt
        sich verabschieden verabschiedet verabschiedete verabschiedet + tochter
        sich verabschieden verabschiedet verabschiedete verabschiedet + beteiligung
        sich verabschieden verabschiedet verabschiedete verabschiedet + anteilen""",
    ),
    (
        _PASS_TO,
        """gehen geht ging gegangen
        über|gehen geht ging gegangen
        fallen fällt fiel gefallen
        wandern wandert wanderte gewandert""",
    ),
    (
        attrs.evolve(_PASS_TO, obliques={"auf": Slot.BUYER, "von": Slot.SELLER}),
        """über|gehen geht ging gegangen""",
    ),
    (
        _PASS_INTO,
        """wechseln wechselt wechselte gewechselt""",
    ),
    (
        _MOVE_TO,
        """wechseln wechselt wechselte gewechselt + millionen
        wechseln wechselt wechselte gewechselt + milliarden
        wechseln wechselt wechselte gewechselt + milliarde
        wechseln wechselt wechselte gewechselt + symbolischen
        wechseln wechselt wechselte gewechselt + darf
        wechseln wechselt wechselte gewechselt + dürfen
        wechseln wechselt wechselte gewechselt + tochter
        wechseln wechselt wechselte gewechselt + sparte
        wechseln wechselt wechselte gewechselt + ableger
        wechseln wechselt wechselte gewechselt
        kommen kommt kam gekommen + millionen
        kommen kommt kam gekommen + milliarden
        kommen kommt kam gekommen + milliarde
        übersiedeln übersiedelt übersiedelte übersiedelt + darf
        übersiedeln übersiedelt übersiedelte übersiedelt + dürfen""",
    ),
    (
        _PASS_INTO_HANDS,
        """gehen geht ging gegangen + in den Besitz
        über|gehen geht ging gegangen + in den Besitz
        über|gehen geht ging gegangen + in das Eigentum
        wechseln wechselt wechselte gewechselt + in den Besitz
        wandern wandert wanderte gewandert + in den Besitz
        gelangen gelangt gelangte gelangt + in den Besitz
        kommen kommt kam gekommen + in den Besitz
        geraten gerät geriet geraten + in die Hände
        gehen geht ging gegangen + in die Hände
        über|gehen geht ging gegangen + in die Hände
        kommen kommt kam gekommen + in die Hände
        kommen kommt kam gekommen + unter das dach
        wechseln wechselt wechselte gewechselt + unter das dach
        wechseln wechselt wechselte gewechselt + unter die fittiche
        wechseln wechselt wechselte gewechselt + in die hände
        rücken rückt rückte gerückt + unter das dach
        gelangen gelangt gelangte gelangt + in die hände
        fallen fällt fiel gefallen + in die hände
        kommen kommt kam gekommen + unter die fittiche
        kommen kommt kam gekommen + ins reich
        schlüpfen schlüpft schlüpfte geschlüpft + unter das dach
        schlüpfen schlüpft schlüpfte geschlüpft + unter die fittiche
        wandern wandert wanderte gewandert + unter das dach
        wandern wandert wanderte gewandert + unter die fittiche""",
    ),
    (
        _ENTER,
        """ein|steigen steigt stieg gestiegen
        sich ein|kaufen kauft kaufte gekauft
        investieren investiert investierte investiert""",
    ),
    (
        _TAKE_PART,
        """sich beteiligen beteiligt beteiligte beteiligt""",
    ),
    (
        _INCREASE,
        """auf|stocken stockt stockte gestockt
        erhöhen erhöht erhöhte erhöht
        aus|bauen baut baute gebaut
        steigern steigert steigerte gesteigert
        verdoppeln verdoppelt verdoppelte verdoppelt
        verdreifachen verdreifacht verdreifachte verdreifacht
        an|heben hebt hob gehoben
        hoch|fahren fährt fuhr gefahren""",
    ),
    (
        _RISE,
        """steigen steigt stieg gestiegen
        wachsen wächst wuchs gewachsen
        sich erhöhen erhöht erhöhte erhöht""",
    ),
    (
        _SINK,
        """sinken sinkt sank gesunken
        fallen fällt fiel gefallen
        schrumpfen schrumpft schrumpfte geschrumpft
        sich verringern verringert verringerte verringert
        sich reduzieren reduziert reduzierte reduziert""",
    ),
    (
        _GIVE_UP_STAKE,
        """ab|geben gibt gab gegeben
        ab|treten tritt trat getreten
        ab|stoßen stößt stieß gestoßen""",
    ),
    (
        attrs.evolve(_PART_WITH, object=Slot.TARGET, obliques={}),
        """ab|geben gibt gab gegeben""",
    ),
    (
        _PLACE_STAKE,
        """platzieren platziert platzierte platziert
        werfen wirft warf geworfen + auf den markt""",
    ),
    (
        _COME_ABOARD,
        """kommen kommt kam gekommen + als … investor … an bord
        kommen kommt kam gekommen + als … gesellschafter … an bord
        kommen kommt kam gekommen + als … aktionär … an bord
        ein|treten tritt trat getreten + als … gesellschafter
        ein|steigen steigt stieg gestiegen + als … gesellschafter
        ein|steigen steigt stieg gestiegen + als … aktionär""",
    ),
    (
        _TAKE_ABOARD,
        """holen holt holte geholt + als … investor … an bord
        holen holt holte geholt + als … gesellschafter
        holen holt holte geholt + als … aktionär
        holen holt holte geholt + als … miteigentümer""",
    ),
    (
        _REDUCE,
        """reduzieren reduziert reduzierte reduziert
        verringern verringert verringerte verringert
        senken senkt senkte gesenkt
        ab|bauen baut baute gebaut
        halbieren halbiert halbierte halbiert
        zurück|fahren fährt fuhr gefahren""",
    ),
    (
        _EXIT,
        """aus|steigen steigt stieg gestiegen
        sich zurück|ziehen zieht zog gezogen + gesellschafter
        sich zurück|ziehen zieht zog gezogen + aktionär
        sich zurück|ziehen zieht zog gezogen + investor
        sich zurück|ziehen zieht zog gezogen + eigentümer
        sich verabschieden verabschiedet verabschiedete verabschiedet + gesellschafter
        sich verabschieden verabschiedet verabschiedete verabschiedet + aktionär""",
    ),
    (
        _HOLD,
        """halten hält hielt gehalten
        besitzen besitzt besaß besessen
        kontrollieren kontrolliert kontrollierte kontrolliert""",
    ),
    (
        _HELD,
        """beteiligen beteiligt beteiligte beteiligt""",
    ),
    (
        _REACH,
        """kommen kommt kam gekommen + den kopf
        kommen kommt kam gekommen + die köpfe
        kommen kommt kam gekommen + das team
        kommen kommt kam gekommen + das know-how
        kommen kommt kam gekommen + das wissen
        kommen kommt kam gekommen + die mitarbeiter
        kommen kommt kam gekommen + die talente
        kommen kommt kam gekommen + die entwickler
        kommen kommt kam gekommen + die fachleute
        kommen kommt kam gekommen + die technologie""",
    ),
    (
        _BELONG,
        """gehören gehört gehörte gehört""",
    ),
    (
        _STAKE_BELONGS,
        """gehören gehört gehörte gehört
        liegen liegt lag gelegen""",
    ),
    (
        _MERGE,
        """fusionieren fusioniert fusionierte fusioniert
        verschmelzen verschmilzt verschmolz verschmolzen
        sich zusammen|schließen schließt schloss geschlossen
        sich zusammen|tun tut tat getan
        zusammen|gehen geht ging gegangen
        zusammen|legen legt legte gelegt
        zusammen|führen führt führte geführt""",
    ),
    (
        _MERGE_INTO,
        """auf|gehen geht ging gegangen""",
    ),
    (
        _WANT_MOST,
        """wollen will wollte gewollt + mehrheit""",
    ),
    (
        _JOIN,
        """sich an|schließen schließt schloss geschlossen""",
    ),
    (
        _FOUND,
        """gründen gründet gründete gegründet
        heben hebt hob gehoben + aus der taufe""",
    ),
    (
        _POOL,
        """bündeln bündelt bündelte gebündelt
        ein|bringen bringt brachte gebracht
        zusammen|führen führt führte geführt
        zusammen|legen legt legte gelegt""",
    ),
    (
        _SPIN_OFF,
        """ab|spalten spaltet spaltete gespalten
        aus|gliedern gliedert gliederte gegliedert
        aus|gründen gründet gründete gegründet
        aus|lagern lagert lagerte gelagert""",
    ),
    (
        attrs.evolve(_SPIN_OFF, object=None, needs=(Slot.SELLER, Slot.RESULT)),
        """ab|spalten spaltet spaltete gespalten
        aus|lagern lagert lagerte gelagert
        aus|gliedern gliedert gliederte gegliedert""",
    ),
    (
        _GO_PUBLIC,
        """gehen geht ging gegangen + an die Börse
        gehen geht ging gegangen + an die frankfurter börse
        gehen geht ging gegangen + an die wiener börse
        gehen geht ging gegangen + an die zürcher börse
        gehen geht ging gegangen + an die londoner börse
        streben strebt strebte gestrebt + an die Börse
        wagen wagt wagte gewagt + den Börsengang
        wagen wagt wagte gewagt + an die Börse
        feiern feiert feierte gefeiert + an der … Börse
        feiern feiert feierte gefeiert + börsendebüt
        feiern feiert feierte gefeiert + börsenpremiere
        geben gibt gab gegeben + börsenpremiere
        feiern feiert feierte gefeiert + debüt an der … börse
        geben gibt gab gegeben + debüt an der … börse
        geben gibt gab gegeben + börsendebüt
        starten startet startete gestartet + an der … börse
        debütieren debütiert debütierte debütiert + börse
        debütieren debütiert debütierte debütiert + an der six
        debütieren debütiert debütierte debütiert + an der nasdaq
        debütieren debütiert debütierte debütiert + an der wall street
        hin|legen legt legte gelegt + debüt an der … börse
        hin|legen legt legte gelegt + börsendebüt
        wagen wagt wagte gewagt + aufs parkett
        gehen geht ging gegangen + aufs parkett
        gehen geht ging gegangen + auf das parkett
        wagen wagt wagte gewagt + sprung an die Börse
        wagen wagt wagte gewagt + gang an die Börse
        feiern feiert feierte gefeiert + einstand an der … börse
        geben gibt gab gegeben + einstand an der … börse
        schaffen schafft schaffte geschafft + sprung an die Börse
        wagen wagt wagte gewagt + auf das parkett
        drängen drängt drängte gedrängt + an die Börse""",
    ),
    (
        attrs.evolve(_GO_PUBLIC, subject=None, object=Slot.TARGET, status="completed"),
        """handeln handelt handelte gehandelt + seit heute
        handeln handelt handelte gehandelt + seit gestern
        handeln handelt handelte gehandelt + erstmals … börse""",
    ),
    (
        attrs.evolve(_GO_PUBLIC, status="completed"),
        """notieren notiert notierte notiert + seit heute
        notieren notiert notierte notiert + erstmals … börse""",
    ),
    (
        _PLAN_LISTING,
        """wollen will wollte gewollt + an die Börse
        wollen will wollte gewollt + an die frankfurter börse
        wollen will wollte gewollt + an die wiener börse
        wollen will wollte gewollt + an die zürcher börse
        wollen will wollte gewollt + an die londoner börse
        streben strebt strebte gestrebt + aufs Parkett
        wollen will wollte gewollt + aufs Parkett
        wollen will wollte gewollt + auf das Parkett
        drängen drängt drängte gedrängt + aufs parkett
        planen plant plante geplant + sprung an die Börse
        planen plant plante geplant + schritt an die Börse
        nehmen nimmt nahm genommen + kurs auf die Börse
        planen plant plante geplant + gang an die Börse
        vor|bereiten bereitet bereitete bereitet + gang an die Börse
        an|peilen peilt peilte gepeilt + gang an die Börse
        an|streben strebt strebte gestrebt + gang an die Börse""",
    ),
    (
        attrs.evolve(_GO_PUBLIC, status="postponed"),
        """verschieben verschiebt verschob verschoben + gang an die Börse
        verschieben verschiebt verschob verschoben + debüt an der … börse
        verschieben verschiebt verschob verschoben + börsendebüt
        vertagen vertagt vertagte vertagt + gang an die Börse
        verlegen verlegt verlegte verlegt + gang an die Börse
        legen legt legte gelegt + gang an die Börse … auf Eis
        legen legt legte gelegt + auf Eis … gang an die Börse""",
    ),
    (
        attrs.evolve(_GO_PUBLIC, status="cancelled"),
        """ab|sagen sagt sagte gesagt + gang an die Börse
        ab|blasen bläst blies geblasen + gang an die Börse
        verzichten verzichtet verzichtete verzichtet + gang an die Börse""",
    ),
    (
        attrs.evolve(_GO_PUBLIC, subject=Slot.SELLER, object=Slot.TARGET),
        """platzieren platziert platzierte platziert + an der … börse""",
    ),
    (
        _BRING_PUBLIC,
        """bringen bringt brachte gebracht + an die Börse
        bringen bringt brachte gebracht + an die … börse
        bringen bringt brachte gebracht + aufs parkett
        bringen bringt brachte gebracht + aufs börsenparkett
        führen führt führte geführt + an die Börse
        führen führt führte geführt + an die … börse""",
    ),
    (
        _BUY_BACK,
        """zurück|kaufen kauft kaufte gekauft""",
    ),
    (
        _RAISE,
        """ein|sammeln sammelt sammelte gesammelt
        ein|werben wirbt warb geworben
        auf|stellen stellt stellte gestellt
        auf|nehmen nimmt nahm genommen
        erhalten erhält erhielt erhalten
        bekommen bekommt bekam bekommen
        sichern sichert sicherte gesichert
        sich sichern sichert sicherte gesichert
        sich holen holt holte geholt
        holen holt holte geholt
        erlösen erlöst erlöste erlöst
        sich beschaffen beschafft beschaffte beschafft""",
    ),
    (
        _ISSUE,
        """erhöhen erhöht erhöhte erhöht + das Kapital
        erhöhen erhöht erhöhte erhöht + sein Kapital
        erhöhen erhöht erhöhte erhöht + ihr Kapital
        erhöhen erhöht erhöhte erhöht + Grundkapital
        auf|stocken stockt stockte gestockt + Kapital
        begeben begibt begab begeben + neue Aktien
        aus|geben gibt gab gegeben + neue Aktien""",
    ),
    (
        _OFFER,
        """bieten bietet bot geboten""",
    ),
    (
        _VALUE,
        """bewerten bewertet bewertete bewertet
        taxieren taxiert taxierte taxiert""",
    ),
    (
        attrs.evolve(_PAY, object=Slot.TARGET, needs=(Slot.BUYER, Slot.TARGET)),
        """sich lassen lässt ließ gelassen + kosten""",
    ),
    (
        _PAY,
        """zahlen zahlt zahlte gezahlt
        bezahlen bezahlt bezahlte bezahlt
        überweisen überweist überwies überwiesen
        hin|blättern blättert blätterte geblättert
        hin|legen legt legte gelegt
        aus|geben gibt gab gegeben
        nehmen nimmt nahm genommen + in die Hand
        legen legt legte gelegt + auf den Tisch""",
    ),
    (
        attrs.evolve(_PAY, object=Slot.TARGET),
        """sich lassen lässt ließ gelassen + kosten""",
    ),
    (
        _TALENT,
        """holen holt holte geholt + an Bord
        holen holt holte geholt + zu sich
        ab|werben wirbt warb geworben""",
    ),
    (
        _WITHDRAW,
        """sich zurück|ziehen zieht zog gezogen + bieterrennen
        sich zurück|ziehen zieht zog gezogen + bieterkampf
        sich zurück|ziehen zieht zog gezogen + bieterverfahren
        aus|steigen steigt stieg gestiegen + rennen um
        aus|scheiden scheidet schied geschieden + rennen um
        aus|steigen steigt stieg gestiegen + bieterrennen
        aus|steigen steigt stieg gestiegen + bieterkampf
        aus|steigen steigt stieg gestiegen + bieterverfahren""",
    ),
    (
        _LET_GO,
        """ab|lassen lässt ließ gelassen""",
    ),
    (
        _BE_FOUND,
        """sich finden findet fand gefunden + käufer
        sich finden findet fand gefunden + abnehmer""",
    ),
    (
        _INCREASE_AT,
        """auf|stocken stockt stockte gestockt""",
    ),
    (
        attrs.evolve(_INCREASE, object=None, obliques={"auf": Slot.STAKE}),
        """auf|stocken stockt stockte gestockt + prozent""",
    ),
    (
        _WIN_RACE,
        """gewinnen gewinnt gewann gewonnen + bieterkampf
        gewinnen gewinnt gewann gewonnen + das rennen
        gewinnen gewinnt gewann gewonnen + bietergefecht
        machen macht machte gemacht + das rennen
        sich durch|setzen setzt setzte gesetzt + bieterkampf
        sich durch|setzen setzt setzte gesetzt + bieterverfahren
        sich durch|setzen setzt setzte gesetzt + bieterrennen
        sich durch|setzen setzt setzte gesetzt + bietergefecht
        sich durch|setzen setzt setzte gesetzt + rennen
        gewinnen gewinnt gewann gewonnen + bieterverfahren
        gewinnen gewinnt gewann gewonnen + bieterrennen
        entscheiden entscheidet entschied entschieden + für sich""",
    ),
    (
        _BE_AWARDED,
        """gehen geht ging gegangen + der zuschlag""",
    ),
    (
        _WIN,
        """bekommen bekommt bekam bekommen + den Zuschlag
        erhalten erhält erhielt erhalten + den Zuschlag""",
    ),
    (
        attrs.evolve(_WIN, needs=(Slot.BUYER, Slot.TARGET)),
        """zu|schlagen schlägt schlug geschlagen
        zu|greifen greift griff gegriffen""",
    ),
    (
        _MATRIX,
        """bekannt|geben gibt gab gegeben
        kund|tun tut tat getan
        geben gibt gab gegeben + bekannt
        an|kündigen kündigt kündigte gekündigt
        verkünden verkündet verkündete verkündet
        melden meldet meldete gemeldet
        vermelden vermeldet vermeldete vermeldet
        ein|reichen reicht reichte gereicht
        hinterlegen hinterlegt hinterlegte hinterlegt
        bestätigen bestätigt bestätigte bestätigt
        vereinbaren vereinbart vereinbarte vereinbart
        besiegeln besiegelt besiegelte besiegelt
        stemmen stemmt stemmte gestemmt
        ein|fädeln fädelt fädelte gefädelt
        unterzeichnen unterzeichnet unterzeichnete unterzeichnet
        unterschreiben unterschreibt unterschrieb unterschrieben
        treffen trifft traf getroffen + Vereinbarung
        erzielen erzielt erzielte erzielt + Einigung
        schließen schließt schloss geschlossen + Vertrag
        schließen schließt schloss geschlossen + Vereinbarung
        sich einigen einigt einigte geeinigt
        sich verständigen verständigt verständigte verständigt
        gehen geht ging gegangen + mit der
        gründen gründet gründete gegründet
        bilden bildet bildete gebildet
        starten startet startete gestartet
        auf|legen legt legte gelegt
        rufen ruft rief gerufen + ins leben
        heben hebt hob gehoben + aus der taufe
        ein|gehen geht ging gegangen
        schmieden schmiedet schmiedete geschmiedet
        an|führen führt führte geführt
        erhöhen erhöht erhöhte erhöht + Angebot
        erhöhen erhöht erhöhte erhöht + Gebot
        erhöhen erhöht erhöhte erhöht + Offerte
        an|heben hebt hob gehoben + Angebot
        an|heben hebt hob gehoben + Gebot
        an|heben hebt hob gehoben + Offerte
        auf|stocken stockt stockte gestockt + Angebot
        auf|stocken stockt stockte gestockt + Gebot
        auf|stocken stockt stockte gestockt + Offerte
        nach|bessern bessert besserte gebessert
        auf|bessern bessert besserte gebessert
        vor|legen legt legte gelegt
        legen legt legte gelegt + Angebot
        legen legt legte gelegt + Offerte
        legen legt legte gelegt + Offert
        legen legt legte gelegt + Gebot
        stellen stellt stellte gestellt + Angebot
        unterbreiten unterbreitet unterbreitete unterbreitet
        ab|geben gibt gab gegeben
        machen macht machte gemacht + Angebot
        an|nehmen nimmt nahm genommen + angebot
        an|nehmen nimmt nahm genommen + offerte
        an|nehmen nimmt nahm genommen + offert
        an|nehmen nimmt nahm genommen + übernahmeangebot
        beenden beendet beendete beendet
        mit|teilen teilt teilte geteilt""",
    ),
    (
        _with_status("completed"),
        """ab|schließen schließt schloss geschlossen
        vollziehen vollzieht vollzog vollzogen
        finalisieren finalisiert finalisierte finalisiert""",
    ),
    (
        _with_status("planned"),
        """planen plant plante geplant
        bevor|stehen steht stand gestanden
        an|streben strebt strebte gestrebt
        beabsichtigen beabsichtigt beabsichtigte beabsichtigt
        vor|bereiten bereitet bereitete bereitet
        treiben treibt trieb getrieben + voran
        voran|treiben treibt trieb getrieben
        verfolgen verfolgt verfolgte verfolgt
        weiter|verfolgen verfolgt verfolgte verfolgt
        stehen steht stand gestanden + vor der
        stehen steht stand gestanden + vor dem
        beschließen beschließt beschloss beschlossen""",
    ),
    (
        _with_status("rumoured"),
        """prüfen prüft prüfte geprüft
        erwägen erwägt erwog erwogen
        überlegen überlegt überlegte überlegt
        ziehen zieht zog gezogen + in erwägung
        ziehen zieht zog gezogen + in betracht
        interessieren interessiert interessierte interessiert + übernahme
        interessieren interessiert interessierte interessiert + kauf
        interessieren interessiert interessierte interessiert + erwerb
        interessieren interessiert interessierte interessiert + einstieg
        interessieren interessiert interessierte interessiert + beteiligung
        sondieren sondiert sondierte sondiert
        aus|loten lotet lotete gelotet
        verhandeln verhandelt verhandelte verhandelt
        sprechen spricht sprach gesprochen
        führen führt führte geführt + Gespräche
        führen führt führte geführt + Verhandlungen
        stehen steht stand gestanden + in verhandlungen
        stehen steht stand gestanden + in gesprächen
        sich befinden befindet befand befunden + in verhandlungen
        gelten gilt galt gegolten + als favorit
        liebäugeln liebäugelt liebäugelte geliebäugelt
        nach|denken denkt dachte gedacht
        spielen spielt spielte gespielt + gedanken
        arbeiten arbeitet arbeitete gearbeitet + an einem
        arbeiten arbeitet arbeitete gearbeitet + an einer
        ringen ringt rang gerungen
        feilschen feilscht feilschte gefeilscht
        spekulieren spekuliert spekulierte spekuliert
        zeigen zeigt zeigte gezeigt + interesse
        bekunden bekundet bekundete bekundet + interesse
        an|melden meldet meldete gemeldet + interesse""",
    ),
    (
        _with_status("cancelled"),
        """ab|blasen bläst blies geblasen
        ab|sagen sagt sagte gesagt
        stoppen stoppt stoppte gestoppt
        ein|stellen stellt stellte gestellt
        scheitern scheitert scheiterte gescheitert
        misslingen misslingt misslang misslungen
        platzen platzt platzte geplatzt
        begraben begräbt begrub begraben
        ab|brechen bricht brach gebrochen
        zurück|ziehen zieht zog gezogen
        auf|geben gibt gab gegeben
        verwerfen verwirft verwarf verworfen
        verzichten verzichtet verzichtete verzichtet
        ab|rücken rückt rückte gerückt
        ab|lassen lässt ließ gelassen
        zurück|treten tritt trat getreten + vom
        zurück|treten tritt trat getreten + von
        nehmen nimmt nahm genommen + abstand
        legen legt legte gelegt + zu den akten
        ziehen zieht zog gezogen + einen schlussstrich
        beerdigen beerdigt beerdigte beerdigt
        kippen kippt kippte gekippt""",
    ),
    (
        _decided("approved"),
        """genehmigen genehmigt genehmigte genehmigt
        billigen billigt billigte gebilligt
        frei|geben gibt gab gegeben
        erlauben erlaubt erlaubte erlaubt
        ab|segnen segnet segnete gesegnet
        durch|winken winkt winkte gewinkt
        durch|winken winkt winkte gewunken
        zu|stimmen stimmt stimmte gestimmt
        stimmen stimmt stimmte gestimmt + für die
        stimmen stimmt stimmte gestimmt + für den
        stimmen stimmt stimmte gestimmt + dafür
        votieren votiert votierte votiert + für die
        votieren votiert votierte votiert + für den
        votieren votiert votierte votiert + dafür
        geben gibt gab gegeben + grünes licht
        geben gibt gab gegeben + freie hand""",
    ),
    (
        _decided("prohibited"),
        """untersagen untersagt untersagte untersagt
        verbieten verbietet verbot verboten
        blockieren blockiert blockierte blockiert""",
    ),
    (
        _with_status("offered"),
        """aus|schlagen schlägt schlug geschlagen + angebot
        aus|schlagen schlägt schlug geschlagen + offerte
        ab|schmettern schmettert schmetterte geschmettert""",
    ),
    (
        _with_status("denied"),
        """dementieren dementiert dementierte dementiert
        aus|schließen schließt schloss geschlossen
        ab|lehnen lehnt lehnte gelehnt
        bestreiten bestreitet bestritt bestritten
        zurück|weisen weist wies gewiesen""",
    ),
    (
        _with_status("postponed"),
        """verschieben verschiebt verschob verschoben
        legen legt legte gelegt + auf Eis
        vertagen vertagt vertagte vertagt
        verlegen verlegt verlegte verlegt
        auf|schieben schiebt schob geschoben
        zurück|stellen stellt stellte gestellt""",
    ),
)
