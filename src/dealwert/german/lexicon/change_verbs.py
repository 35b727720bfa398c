"""Verbs of taking up, keeping and giving up an office; rows as in the table of deal verbs."""

from __future__ import annotations

import attrs

from dealwert.german.lexicon.change_cues import ONCE_MORE
from dealwert.german.lexicon.frame import Frame, Sense, Slot

__all__ = ["CHANGE_VERBS", "FOLLOWING", "VERBS_OF_MOTION"]

VERBS_OF_MOTION = frozenset(
    """zurücktreten abtreten ausscheiden wechseln gehen kommen sterben versterben folgen nachfolgen
    aufsteigen aufrücken nachrücken vorrücken einziehen ziehen einrücken einsteigen aussteigen bleiben
    zurückkehren heimkehren abwandern übergehen scheitern platzen treten rücken stoßen überlaufen fallen
    wandern schlüpfen zusammengehen werden""".split()
)
"""Verbs that make their perfect with "sein": "ist zurückgetreten" is no passive."""

_ROLE = {
    "zu": Slot.ROLE,
    "als": Slot.ROLE,
    "in": Slot.ROLE,
    "mit": Slot.ROLE,
    "an": Slot.ROLE,
    "auf": Slot.ROLE,
}


def _named(sense: Sense) -> Frame:
    return Frame(
        sense,
        subject=Slot.COMPANY,
        object=Slot.PERSON,
        obliques={**_ROLE, "bei": Slot.COMPANY, "von": Slot.COMPANY, "für": Slot.COMPANY},
        needs=(Slot.PERSON,),
    )


_APPOINT = Frame(
    Sense.APPOINT,
    subject=Slot.COMPANY,
    object=Slot.PERSON,
    obliques={**_ROLE, "bei": Slot.COMPANY, "von": Slot.ORIGIN, "für": Slot.COMPANY},
    needs=(Slot.PERSON, Slot.ROLE),
)
_BECOME = Frame(
    Sense.BECOME,
    subject=Slot.PERSON,
    object=Slot.ROLE,
    obliques={"als": Slot.ROLE, "bei": Slot.COMPANY},
    needs=(Slot.PERSON, Slot.ROLE),
)
_TAKE_OFFICE = Frame(
    Sense.TAKE_OFFICE,
    subject=Slot.PERSON,
    object=Slot.ROLE,
    obliques={
        "als": Slot.ROLE,
        "an": Slot.ROLE,
        "in": Slot.ROLE,
        "bei": Slot.COMPANY,
        "von": Slot.PREDECESSOR,
        "für": Slot.PREDECESSOR,
    },
    needs=(Slot.PERSON, Slot.ROLE),
)
_BEGIN = Frame(
    Sense.TAKE_OFFICE,
    subject=Slot.PERSON,
    obliques={"als": Slot.ROLE, "bei": Slot.COMPANY, "in": Slot.COMPANY},
    needs=(Slot.PERSON, Slot.ROLE),
)
_FILL = Frame(
    Sense.APPOINT,
    subject=Slot.COMPANY,
    object=Slot.ROLE,
    obliques={"mit": Slot.PERSON, "bei": Slot.COMPANY},
    needs=(Slot.PERSON, Slot.ROLE),
)
_WIDEN = Frame(
    Sense.APPOINT,
    subject=Slot.COMPANY,
    object=Slot.ROLE,
    obliques={"um": Slot.PERSON},
    needs=(Slot.PERSON, Slot.ROLE),
)
_ENTRUST = Frame(
    Sense.APPOINT,
    subject=Slot.COMPANY,
    object=Slot.ROLE,
    dative=Slot.PERSON,
    obliques={"an": Slot.PERSON},
    needs=(Slot.PERSON, Slot.ROLE),
)
_HAND_OVER = Frame(
    Sense.SUCCEED,
    subject=Slot.PREDECESSOR,
    object=Slot.ROLE,
    dative=Slot.PERSON,
    obliques={"an": Slot.PERSON},
    needs=(Slot.PERSON, Slot.ROLE, Slot.PREDECESSOR),
)
_CONFIRM = Frame(
    Sense.STAY,
    subject=Slot.COMPANY,
    object=Slot.PERSON,
    obliques={**_ROLE, "bei": Slot.COMPANY, "von": Slot.COMPANY},
    needs=(Slot.PERSON, Slot.ROLE),
)
_BELONG = Frame(
    Sense.LEAD,
    subject=Slot.PERSON,
    dative=Slot.ROLE,
    obliques={"als": Slot.ROLE},
    needs=(Slot.PERSON, Slot.ROLE),
)
_RUN = Frame(
    Sense.LEAD,
    subject=Slot.PERSON,
    object=Slot.ROLE,
    obliques={"bei": Slot.COMPANY, "von": Slot.COMPANY},
    needs=(Slot.PERSON, Slot.ROLE),
)
_RISE = Frame(
    Sense.PROMOTE,
    subject=Slot.PERSON,
    obliques={
        "zu": Slot.ROLE,
        "in": Slot.ROLE,
        "an": Slot.ROLE,
        "bei": Slot.COMPANY,
        "für": Slot.PREDECESSOR,
        "auf": Slot.ROLE,
    },
    needs=(Slot.PERSON, Slot.ROLE),
)
FOLLOWING = Frame(
    Sense.SUCCEED,
    subject=Slot.PERSON,
    dative=Slot.PREDECESSOR,
    obliques={
        "auf": Slot.PREDECESSOR,
        "als": Slot.ROLE,
        "in": Slot.ROLE,
        "bei": Slot.COMPANY,
        "an": Slot.ROLE,
    },
    needs=(Slot.PERSON, Slot.PREDECESSOR),
)
"""What "folgt auf P" says."""

_REPLACE = Frame(
    Sense.SUCCEED,
    subject=Slot.PERSON,
    object=Slot.PREDECESSOR,
    obliques={
        "als": Slot.ROLE,
        "an": Slot.ROLE,
        "bei": Slot.COMPANY,
        "in": Slot.ROLE,
        "durch": Slot.PERSON,
        "von": Slot.PERSON,
    },
    needs=(Slot.PERSON, Slot.PREDECESSOR),
)
_EXCHANGE = Frame(
    Sense.SUCCEED,
    subject=Slot.COMPANY,
    object=Slot.PREDECESSOR,
    obliques={"als": Slot.ROLE, "durch": Slot.PERSON},
    needs=(Slot.COMPANY, Slot.PERSON, Slot.PREDECESSOR),
)
_MOVE = Frame(
    Sense.MOVE,
    subject=Slot.PERSON,
    obliques={
        "zu": Slot.GOAL,
        "in": Slot.GOAL,
        "an": Slot.GOAL,
        "nach": Slot.GOAL,
        "von": Slot.ORIGIN,
        "als": Slot.ROLE,
        "aus": Slot.ORIGIN,
    },
    needs=(Slot.PERSON, Slot.GOAL),
)
_HIRE_ON = attrs.evolve(_MOVE, obliques={**_MOVE.obliques, "bei": Slot.GOAL})
_JOIN = Frame(
    Sense.MOVE,
    subject=Slot.PERSON,
    obliques={
        "zu": Slot.GOAL,
        "bei": Slot.GOAL,
        "an": Slot.GOAL,
        "von": Slot.ORIGIN,
        "als": Slot.ROLE,
    },
    needs=(Slot.PERSON, Slot.GOAL, Slot.ROLE),
)
_STEP_IN = Frame(
    Sense.TAKE_OFFICE,
    subject=Slot.PERSON,
    obliques={
        "als": Slot.ROLE,
        "bei": Slot.COMPANY,
        "für": Slot.PREDECESSOR,
        "von": Slot.PREDECESSOR,
    },
    needs=(Slot.PERSON,),
)
_ENTER = Frame(
    Sense.TAKE_OFFICE,
    subject=Slot.PERSON,
    obliques={"in": Slot.ROLE, "an": Slot.ROLE, "auf": Slot.ROLE, "bei": Slot.COMPANY},
    needs=(Slot.PERSON, Slot.ROLE),
)
_FALL_TO = Frame(
    Sense.APPOINT,
    subject=Slot.ROLE,
    dative=Slot.PERSON,
    obliques={
        "an": Slot.PERSON,
        "auf": Slot.PERSON,
        "zu": Slot.PERSON,
        "bei": Slot.COMPANY,
        "von": Slot.PREDECESSOR,
    },
    needs=(Slot.PERSON, Slot.ROLE),
)
_FALL_ON = Frame(
    Sense.APPOINT,
    obliques={"auf": Slot.PERSON, "für": Slot.PERSON, "als": Slot.ROLE, "bei": Slot.COMPANY},
    needs=(Slot.PERSON, Slot.ROLE),
)
_AGREE_ON = Frame(
    Sense.APPOINT,
    subject=Slot.COMPANY,
    obliques={"auf": Slot.PERSON, "für": Slot.PERSON, "als": Slot.ROLE, "bei": Slot.COMPANY},
    needs=(Slot.PERSON, Slot.ROLE),
)
_PRESIDE = Frame(Sense.LEAD, subject=Slot.PERSON, dative=Slot.ROLE, needs=(Slot.PERSON, Slot.ROLE))
_SEND_OFF = Frame(
    Sense.DISMISS,
    subject=Slot.COMPANY,
    dative=Slot.PERSON,
    obliques={"als": Slot.ROLE},
    needs=(Slot.PERSON, Slot.COMPANY),
)
_COME = Frame(
    Sense.ARRIVE,
    subject=Slot.PERSON,
    obliques={"von": Slot.ORIGIN, "zu": Slot.GOAL},
    needs=(Slot.PERSON, Slot.GOAL),
)
_LEAVE = Frame(
    Sense.LEAVE,
    subject=Slot.PERSON,
    object=Slot.COMPANY,
    dative=Slot.COMPANY,
    obliques={
        "aus": Slot.COMPANY,
        "bei": Slot.COMPANY,
        "als": Slot.ROLE,
        "von": Slot.ROLE,
        "in": Slot.COMPANY,
        "an": Slot.COMPANY,
    },
    needs=(Slot.PERSON,),
)
_RESIGN = Frame(
    Sense.RESIGN,
    subject=Slot.PERSON,
    object=Slot.ROLE,
    obliques={
        "als": Slot.ROLE,
        "von": Slot.ROLE,
        "an": Slot.ROLE,
        "bei": Slot.COMPANY,
        "aus": Slot.COMPANY,
    },
    needs=(Slot.PERSON,),
)
_GIVE_UP = attrs.evolve(_RESIGN, needs=(Slot.PERSON, Slot.ROLE))
_PART_WITH = Frame(
    Sense.DISMISS,
    subject=Slot.COMPANY,
    obliques={"von": Slot.PERSON, "als": Slot.ROLE},
    needs=(Slot.PERSON,),
)
_LOSE = Frame(
    Sense.LEAVE,
    subject=Slot.PERSON,
    object=Slot.ROLE,
    obliques={"auf": Slot.ROLE, "aus": Slot.ROLE, "als": Slot.ROLE, "bei": Slot.COMPANY},
    needs=(Slot.PERSON, Slot.ROLE),
)
_RETIRE = Frame(
    Sense.RETIRE,
    subject=Slot.PERSON,
    obliques={"als": Slot.ROLE, "bei": Slot.COMPANY, "an": Slot.ROLE},
    needs=(Slot.PERSON,),
)
_DIE = Frame(Sense.DIE, subject=Slot.PERSON, obliques={"als": Slot.ROLE}, needs=(Slot.PERSON,))
_MOURN = Frame(Sense.DIE, subject=Slot.COMPANY, obliques={"um": Slot.PERSON}, needs=(Slot.PERSON,))
_STAY = Frame(
    Sense.STAY,
    subject=Slot.PERSON,
    object=Slot.ROLE,
    obliques={"als": Slot.ROLE, "in": Slot.ROLE, "bei": Slot.COMPANY, "an": Slot.ROLE},
    needs=(Slot.PERSON, Slot.ROLE),
)
_EXTEND = Frame(
    Sense.EXTEND,
    subject=Slot.COMPANY,
    object=Slot.PERSON,
    obliques={
        "mit": Slot.PERSON,
        "als": Slot.ROLE,
        "an": Slot.COMPANY,
        "bei": Slot.COMPANY,
        "von": Slot.PERSON,
    },
)
_LEAD = Frame(
    Sense.LEAD,
    subject=Slot.PERSON,
    object=Slot.COMPANY,
    dative=Slot.COMPANY,
    obliques={"als": Slot.ROLE},
    needs=(Slot.PERSON, Slot.COMPANY),
)
_COACH = Frame(
    Sense.LEAD,
    subject=Slot.PERSON,
    object=Slot.TEAM,
    needs=(Slot.PERSON, Slot.TEAM),
)
_GO = Frame(
    Sense.LEAVE,
    subject=Slot.PERSON,
    obliques={"bei": Slot.COMPANY, "als": Slot.ROLE},
    needs=(Slot.PERSON,),
)

_AGREE_ON_LEAVING = Frame(
    Sense.DISMISS,
    subject=Slot.COMPANY,
    obliques={"mit": Slot.PERSON, "als": Slot.ROLE, "bei": Slot.COMPANY},
    needs=(Slot.PERSON,),
)

_DISSOLVE = Frame(
    Sense.DISMISS,
    subject=Slot.COMPANY,
    obliques={"mit": Slot.PERSON, "von": Slot.PERSON, "als": Slot.ROLE, "bei": Slot.COMPANY},
)

_AGREEING = (
    "sich einigen einigt einigte geeinigt",
    "sich verständigen verständigt verständigte verständigt",
)
_ENDS = (
    *(f"{end} … vertrag" for end in ("beendigung", "ende")),
    *(f"{end} … verhältnis" for end in ("beendigung", "ende")),
    *(f"{end} der zusammenarbeit" for end in ("beendigung", "ende")),
)

CHANGE_VERBS: tuple[tuple[Frame, str], ...] = (
    (
        _APPOINT,
        """berufen beruft berief berufen
        ab|berufen beruft berief berufen + zum
        bestellen bestellt bestellte bestellt
        ernennen ernennt ernannte ernannt
        bestimmen bestimmt bestimmte bestimmt
        ein|setzen setzt setzte gesetzt
        ein|führen führt führte geführt
        küren kürt kürte gekürt
        stellen stellt stellte gestellt + zur Seite
        befördern befördert beförderte befördert
        betrauen betraut betraute betraut
        holen holt holte geholt
        engagieren engagiert engagierte engagiert
        verpflichten verpflichtet verpflichtete verpflichtet
        vor|stellen stellt stellte gestellt
        präsentieren präsentiert präsentierte präsentiert
        installieren installiert installierte installiert
        aus|wählen wählt wählte gewählt
        entsenden entsendet entsandte entsandt
        an|heuern heuert heuerte geheuert
        an|stellen stellt stellte gestellt
        verstärken verstärkt verstärkte verstärkt
        gewinnen gewinnt gewann gewonnen
        ab|werben wirbt warb geworben
        rekrutieren rekrutiert rekrutierte rekrutiert
        an|geloben gelobt gelobte gelobt
        vereidigen vereidigt vereidigte vereidigt
        zurück|holen holt holte geholt
        inthronisieren inthronisiert inthronisierte inthronisiert
        designieren designiert designierte designiert
        kooptieren kooptiert kooptierte kooptiert
        benennen benennt benannte benannt
        bestallen bestallt bestallte bestallt
        hieven hievt hievte gehievt
        an|werben wirbt warb geworben
        setzen setzt setzte gesetzt + an die Spitze
        setzen setzt setzte gesetzt + an seine Stelle
        setzen setzt setzte gesetzt + an ihre Stelle
        setzen setzt setzte gesetzt + an dessen Stelle
        setzen setzt setzte gesetzt + an deren Stelle
        beauftragen beauftragt beauftragte beauftragt
        auf|nehmen nimmt nahm genommen + aufgenommen""",
    ),
    (
        Frame(
            Sense.TAKE_OFFICE,
            subject=Slot.PERSON,
            object=Slot.COMPANY,
            obliques={"als": Slot.ROLE},
            needs=(Slot.PERSON, Slot.COMPANY, Slot.ROLE),
        ),
        """verstärken verstärkt verstärkte verstärkt
        unterstützen unterstützt unterstützte unterstützt""",
    ),
    (
        attrs.evolve(_APPOINT, obliques={"zu": Slot.ROLE, "bei": Slot.COMPANY}),
        """machen macht machte gemacht""",
    ),
    (
        Frame(
            Sense.TAKE_OFFICE,
            subject=Slot.PERSON,
            obliques={"um": Slot.ROLE, "als": Slot.ROLE, "für": Slot.ROLE},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """machen macht machte gemacht + das rennen
        gewinnen gewinnt gewann gewonnen + das rennen
        erhalten erhält erhielt erhalten + den zuschlag
        bekommen bekommt bekam bekommen + den zuschlag
        sich durch|setzen setzt setzte gesetzt""",
    ),
    (
        attrs.evolve(_FILL, obliques={"in": Slot.PERSON, "bei": Slot.COMPANY}),
        """finden findet fand gefunden""",
    ),
    (
        Frame(
            Sense.LEAD,
            subject=Slot.PERSON,
            obliques={"auf": Slot.ROLE, "in": Slot.ROLE},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """sitzen sitzt saß gesessen""",
    ),
    (
        _AGREE_ON,
        """sich einigen einigt einigte geeinigt
        sich fest|legen legt legte gelegt
        votieren votiert votierte votiert
        sich aus|sprechen spricht sprach gesprochen
        sich entscheiden entscheidet entschied entschieden""",
    ),
    (
        _AGREE_ON_LEAVING,
        "\n".join(
            f"{verb} + {words}"
            for verb in (*_AGREEING, "vereinbaren vereinbart vereinbarte vereinbart")
            for words in ("auflösung", *_ENDS)
        ),
    ),
    (
        _FALL_ON,
        """fallen fällt fiel gefallen + die Wahl
        fallen fällt fiel gefallen + die Entscheidung""",
    ),
    (
        Frame(
            Sense.APPOINT,
            subject=Slot.ROLE,
            obliques={"mit": Slot.PERSON, "bei": Slot.COMPANY},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """fest|stehen steht stand gestanden""",
    ),
    (
        Frame(
            Sense.APPOINT,
            obliques={"an": Slot.PERSON, "in": Slot.ROLE},
            needs=(Slot.PERSON,),
        ),
        "\n".join(
            f"{verb} + {free} sitz"
            for verb in ("fallen fällt fiel gefallen", "gehen geht ging gegangen")
            for free in ("gewordene", "freigewordene", "werdende", "vakante")
        ),
    ),
    (
        _FALL_TO,
        """zu|fallen fällt fiel gefallen
        fallen fällt fiel gefallen
        gehen geht ging gegangen
        über|gehen geht ging gegangen
        wandern wandert wanderte gewandert""",
    ),
    (
        _FILL,
        """besetzen besetzt besetzte besetzt
        nach|besetzen besetzt besetzte besetzt
        bekommen bekommt bekam bekommen
        erhalten erhält erhielt erhalten
        finden findet fand gefunden
        komplettieren komplettiert komplettierte komplettiert
        verstärken verstärkt verstärkte verstärkt
        ergänzen ergänzt ergänzte ergänzt
        bestellen bestellt bestellte bestellt
        ernennen ernennt ernannte ernannt
        engagieren engagiert engagierte engagiert
        verpflichten verpflichtet verpflichtete verpflichtet
        installieren installiert installierte installiert
        präsentieren präsentiert präsentierte präsentiert
        vor|stellen stellt stellte gestellt""",
    ),
    (
        _WIDEN,
        """erweitern erweitert erweiterte erweitert
        ergänzen ergänzt ergänzte ergänzt
        verstärken verstärkt verstärkte verstärkt
        auf|stocken stockt stockte gestockt""",
    ),
    (
        _ENTRUST,
        """übertragen überträgt übertrug übertragen
        an|vertrauen vertraut vertraute vertraut""",
    ),
    (
        Frame(Sense.LEAVE, object=Slot.PERSON, needs=(Slot.PERSON,)),
        """kosten kostet kostete gekostet + amt
        kosten kostet kostete gekostet + job
        kosten kostet kostete gekostet + posten
        kosten kostet kostete gekostet + chefsessel
        kosten kostet kostete gekostet + den sessel
        kosten kostet kostete gekostet + den kopf""",
    ),
    (
        Frame(
            Sense.LEAD,
            subject=Slot.ROLE,
            obliques={"bei": Slot.PERSON},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """liegen liegt lag gelegen""",
    ),
    (
        Frame(
            Sense.LEAD,
            subject=Slot.ROLE,
            obliques={"von": Slot.PERSON},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """liegen liegt lag gelegen + in den händen""",
    ),
    (
        Frame(
            Sense.LEAD,
            subject=Slot.PERSON,
            obliques={"bei": Slot.COMPANY, "in": Slot.COMPANY},
            needs=(Slot.PERSON, Slot.COMPANY),
        ),
        """haben hat hatte gehabt + das sagen""",
    ),
    (
        Frame(Sense.LEAD, subject=Slot.ROLE, dative=Slot.PERSON, needs=(Slot.PERSON, Slot.ROLE)),
        """obliegen obliegt oblag oblegen
        unterstehen untersteht unterstand unterstanden""",
    ),
    (
        _HAND_OVER,
        """übergeben übergibt übergab übergeben
        ab|geben gibt gab gegeben
        zurück|geben gibt gab gegeben
        weiter|geben gibt gab gegeben
        weiter|reichen reicht reichte gereicht
        überlassen überlässt überließ überlassen
        ab|treten tritt trat getreten""",
    ),
    (
        Frame(
            Sense.LEAVE,
            subject=Slot.PERSON,
            obliques={"als": Slot.ROLE, "an": Slot.ROLE, "bei": Slot.COMPANY},
            needs=(Slot.PERSON,),
        ),
        """weiter|geben gibt gab gegeben + den stab
        weiter|reichen reicht reichte gereicht + den stab
        ab|geben gibt gab gegeben + den stab""",
    ),
    (
        Frame(
            Sense.SUCCEED,
            subject=Slot.PREDECESSOR,
            obliques={"an": Slot.PERSON},
            needs=(Slot.PERSON, Slot.PREDECESSOR),
        ),
        """übergeben übergibt übergab übergeben + den stab
        übergeben übergibt übergab übergeben + amtszeit
        übergeben übergibt übergab übergeben + amtsgeschäfte
        weiter|geben gibt gab gegeben + den stab
        weiter|reichen reicht reichte gereicht + den stab
        ab|geben gibt gab gegeben + den stab
        übergeben übergibt übergab übergeben""",
    ),
    (
        Frame(
            Sense.SUCCEED,
            subject=Slot.PREDECESSOR,
            obliques={"für": Slot.PERSON, "bei": Slot.COMPANY, "an": Slot.COMPANY},
            needs=(Slot.PERSON, Slot.PREDECESSOR),
        ),
        """räumen räumt räumte geräumt + den platz
        räumen räumt räumte geräumt + seinen platz
        räumen räumt räumte geräumt + ihren platz
        frei|machen macht machte gemacht + den platz
        machen macht machte gemacht + platz""",
    ),
    (
        Frame(
            Sense.APPOINT,
            object=Slot.ROLE,
            obliques={"von": Slot.PERSON},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """legen legt legte gelegt + in die hände""",
    ),
    (
        attrs.evolve(_HAND_OVER, obliques={"für": Slot.PERSON, "als": Slot.ROLE}),
        """machen macht machte gemacht + platz""",
    ),
    (
        _CONFIRM,
        """bestätigen bestätigt bestätigte bestätigt
        behalten behält behielt behalten
        wieder|wählen wählt wählte gewählt
        wieder|bestellen bestellt bestellte bestellt""",
    ),
    (
        _named(Sense.STAY),
        """bestellen bestellt bestellte bestellt + weitere … jahre
        bestellen bestellt bestellte bestellt + weitere jahre
        berufen beruft berief berufen + weitere jahre
        ernennen ernennt ernannte ernannt + weitere jahre
        wählen wählt wählte gewählt + weitere jahre
        wieder|wählen wählt wählte gewählt
        wieder|bestellen bestellt bestellte bestellt
        bestätigen bestätigt bestätigte bestätigt + amtszeit
        bestätigen bestätigt bestätigte bestätigt + funktionsperiode""",
    ),
    (
        Frame(
            Sense.ELECT,
            subject=Slot.COMPANY,
            object=Slot.PERSON,
            obliques={**_ROLE, "von": Slot.COMPANY},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """wählen wählt wählte gewählt""",
    ),
    (
        Frame(
            Sense.NOMINATE,
            subject=Slot.COMPANY,
            object=Slot.PERSON,
            obliques={**_ROLE, "für": Slot.ROLE, "von": Slot.COMPANY},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """nominieren nominiert nominierte nominiert
        empfehlen empfiehlt empfahl empfohlen
        vor|sehen sieht sah gesehen
        aus|ersehen ersieht ersah ersehen
        auserwählen auserwählt auserwählte auserwählt
        auserküren auserkürt auserkürte auserkoren
        ein|planen plant plante geplant
        vor|schlagen schlägt schlug geschlagen""",
    ),
    (
        _BECOME,
        """werden wird wurde geworden
        fest|stehen steht stand gestanden""",
    ),
    (
        _TAKE_OFFICE,
        """übernehmen übernimmt übernahm übernommen
        an|treten tritt trat getreten
        auf|nehmen nimmt nahm genommen + tätigkeit
        bekleiden bekleidet bekleidete bekleidet
        rücken rückt rückte gerückt
        machen macht machte gemacht + job
        treten tritt trat getreten + an die Spitze
        treten tritt trat getreten + an die … Spitze
        treten tritt trat getreten + in die Fußstapfen
        treten tritt trat getreten + an die Stelle von
        treten tritt trat getreten + an die Stelle des
        treten tritt trat getreten + an die Stelle der
        treten tritt trat getreten + an seine Stelle
        treten tritt trat getreten + an … Stelle
        treten tritt trat getreten + an ihre Stelle
        treten tritt trat getreten + an dessen Stelle
        treten tritt trat getreten + an deren Stelle
        besetzen besetzt besetzte besetzt
        verstärken verstärkt verstärkte verstärkt
        ergänzen ergänzt ergänzte ergänzt
        komplettieren komplettiert komplettierte komplettiert
        besteigen besteigt bestieg bestiegen
        erklimmen erklimmt erklomm erklommen
        erben erbt erbte geerbt
        bekommen bekommt bekam bekommen
        erhalten erhält erhielt erhalten
        ein|nehmen nimmt nahm genommen
        wahr|nehmen nimmt nahm genommen""",
    ),
    (
        Frame(
            Sense.TAKE_OFFICE,
            subject=Slot.PERSON,
            object=Slot.COMPANY,
            obliques={"als": Slot.ROLE, "von": Slot.PREDECESSOR},
            needs=(Slot.PERSON, Slot.COMPANY),
        ),
        """übernehmen übernimmt übernahm übernommen""",
    ),
    (
        Frame(
            Sense.TAKE_OFFICE,
            subject=Slot.PERSON,
            object=Slot.TEAM,
            obliques={"als": Slot.ROLE, "von": Slot.PREDECESSOR},
            needs=(Slot.PERSON, Slot.TEAM),
        ),
        """übernehmen übernimmt übernahm übernommen""",
    ),
    (
        Frame(
            Sense.LEAVE,
            subject=Slot.PERSON,
            obliques={"von": Slot.ROLE},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """wechseln wechselt wechselte gewechselt
        ziehen zieht zog gezogen""",
    ),
    (
        _STEP_IN,
        """übernehmen übernimmt übernahm übernommen + das steuer
        übernehmen übernimmt übernahm übernommen
        nehmen nimmt nahm genommen + das steuer in die hand
        nehmen nimmt nahm genommen + das ruder in die hand
        nehmen nimmt nahm genommen + das heft in die hand
        nehmen nimmt nahm genommen + die zügel in die hand
        halten hält hielt gehalten + die stellung
        halten hält hielt gehalten + die geschäfte am laufen
        sich kümmern kümmert kümmerte gekümmert + um die geschäfte
        sich kümmern kümmert kümmerte gekümmert + um das ressort
        ein|springen springt sprang gesprungen
        nach|rücken rückt rückte gerückt
        an|treten tritt trat getreten
        sitzen sitzt saß gesessen + auf der bank
        sitzen sitzt saß gesessen + auf der trainerbank
        ein|stehen steht stand gestanden
        amten amtet amtete geamtet + interimistisch
        amten amtet amtete geamtet + vorläufig
        amten amtet amtete geamtet + vorerst
        amten amtet amtete geamtet + vorderhand
        amten amtet amtete geamtet + interim
        amtieren amtiert amtierte amtiert + interimistisch
        amtieren amtiert amtierte amtiert + vorläufig
        amtieren amtiert amtierte amtiert + vorerst
        amtieren amtiert amtierte amtiert + kommissarisch
        amtieren amtiert amtierte amtiert + interim""",
    ),
    (
        _ENTER,
        """kommen kommt kam gekommen
        zurück|kehren kehrt kehrte gekehrt
        rücken rückt rückte gerückt
        gelangen gelangt gelangte gelangt
        nehmen nimmt nahm genommen + einsitz
        nehmen nimmt nahm genommen + platz""",
    ),
    (
        _JOIN,
        """kommen kommt kam gekommen
        stoßen stößt stieß gestoßen
        stossen stösst stiess gestossen
        zurück|kommen kommt kam gekommen""",
    ),
    (
        _BEGIN,
        """beginnen beginnt begann begonnen
        starten startet startete gestartet
        an|fangen fängt fing gefangen
        an|heuern heuert heuerte geheuert
        unterschreiben unterschreibt unterschrieb unterschrieben
        an|docken dockt dockte gedockt
        wechseln wechselt wechselte gewechselt
        auf|nehmen nimmt nahm genommen + arbeit
        auf|nehmen nimmt nahm genommen + tätigkeit
        auf|nehmen nimmt nahm genommen + dienst
        beziehen bezieht bezog bezogen + büro
        eröffnen eröffnet eröffnete eröffnet + erste saison
        ein|steigen steigt stieg gestiegen""",
    ),
    (
        attrs.evolve(_RISE, obliques={**_RISE.obliques, "als": Slot.ROLE}),
        """ein|ziehen zieht zog gezogen
        ein|treten tritt trat getreten
        nach|rücken rückt rückte gerückt""",
    ),
    (
        Frame(
            Sense.TAKE_OFFICE,
            subject=Slot.PERSON,
            obliques={"als": Slot.ROLE, "bei": Slot.COMPANY},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """stehen steht stand gestanden + zur seite""",
    ),
    (
        attrs.evolve(_MOVE, subject=None, object=Slot.PERSON),
        """ziehen zieht zog gezogen + es""",
    ),
    (
        _RISE,
        """auf|rücken rückt rückte gerückt
        auf|steigen steigt stieg gestiegen
        vor|rücken rückt rückte gerückt
        ziehen zieht zog gezogen
        ein|rücken rückt rückte gerückt
        schaffen schafft schaffte geschafft + sprung
        avancieren avanciert avancierte avanciert
        stoßen stößt stieß gestoßen
        stossen stösst stiess gestossen
        wechseln wechselt wechselte gewechselt""",
    ),
    (
        FOLLOWING,
        """folgen folgt folgte gefolgt
        nach|folgen folgt folgte gefolgt""",
    ),
    (
        Frame(
            Sense.SUCCEED,
            subject=Slot.PERSON,
            obliques={"für": Slot.PREDECESSOR, "bei": Slot.COMPANY},
            needs=(Slot.PERSON, Slot.PREDECESSOR),
        ),
        """nach|rücken rückt rückte gerückt""",
    ),
    (
        Frame(
            Sense.TAKE_OFFICE,
            subject=Slot.PERSON,
            obliques={"als": Slot.ROLE, "an": Slot.ROLE, "bei": Slot.COMPANY},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """folgen folgt folgte gefolgt""",
    ),
    (
        _REPLACE,
        """ab|lösen löst löste gelöst
        beerben beerbt beerbte beerbt
        ersetzen ersetzt ersetzte ersetzt""",
    ),
    (_EXCHANGE, "ersetzen ersetzt ersetzte ersetzt"),
    (
        _MOVE,
        """wechseln wechselt wechselte gewechselt
        gehen geht ging gegangen
        zurück|kehren kehrt kehrte gekehrt
        ab|wandern wandert wanderte gewandert
        übersiedeln übersiedelt übersiedelte übersiedelt
        heim|kehren kehrt kehrte gekehrt
        über|laufen läuft lief gelaufen""",
    ),
    (
        _HIRE_ON,
        """an|heuern heuert heuerte geheuert""",
    ),
    (
        _COME,
        """kommen kommt kam gekommen
        stoßen stößt stieß gestoßen
        stossen stösst stiess gestossen""",
    ),
    (
        _LEAVE,
        """verlassen verlässt verließ verlassen
        aus|scheiden scheidet schied geschieden
        kehren kehrt kehrte gekehrt + den Rücken
        auf|hören hört hörte gehört
        machen macht machte gemacht + Schluss
        aus|steigen steigt stieg gestiegen
        aus|dienen dient diente gedient""",
    ),
    (
        _RESIGN,
        """zurück|treten tritt trat getreten
        ab|treten tritt trat getreten
        demissionieren demissioniert demissionierte demissioniert
        sich zurück|ziehen zieht zog gezogen
        hin|schmeißen schmeißt schmiss geschmissen
        hin|werfen wirft warf geworfen
        hin|werfen wirft warf geworfen + den Bettel
        scheiden scheidet schied geschieden + aus dem Amt
        quittieren quittiert quittierte quittiert + dienst
        ziehen zieht zog gezogen + die Konsequenzen
        ziehen zieht zog gezogen + Konsequenzen
        nehmen nimmt nahm genommen + Abschied
        kündigen kündigt kündigte gekündigt + sein dienstverhältnis
        kündigen kündigt kündigte gekündigt + ihr dienstverhältnis
        kündigen kündigt kündigte gekündigt + sein arbeitsverhältnis
        kündigen kündigt kündigte gekündigt + ihr arbeitsverhältnis
        kündigen kündigt kündigte gekündigt
        nehmen nimmt nahm genommen + den Hut
        nehmen nimmt nahm genommen + seinen Hut
        nehmen nimmt nahm genommen + ihren Hut
        werfen wirft warf geworfen + das Handtuch
        räumen räumt räumte geräumt + das Feld
        räumen räumt räumte geräumt + sein Büro
        räumen räumt räumte geräumt + ihr Büro
        räumen räumt räumte geräumt + ihre Büros
        räumen räumt räumte geräumt + seinen Schreibtisch
        räumen räumt räumte geräumt + ihren Schreibtisch
        räumen räumt räumte geräumt + ihre Schreibtische
        räumen räumt räumte geräumt + seinen Spind
        räumen räumt räumte geräumt + ihren Spind
        streichen streicht strich gestrichen + die Segel
        suchen sucht suchte gesucht + das Weite
        ab|danken dankt dankte gedankt
        auf|lösen löst löste gelöst + vertrag
        aus|laufen läuft lief gelaufen + vertrag
        aus|laufen läuft lief gelaufen + mandat
        enden endet endete geendet + vertrag
        enden endet endete geendet + mandat""",
    ),
    (
        attrs.evolve(_RESIGN, object=None),
        """ersuchen ersucht ersuchte ersucht + auflösung
        ersuchen ersucht ersuchte ersucht + um … entlassung
        bitten bittet bat gebeten + auflösung
        bitten bittet bat gebeten + um … entlassung""",
    ),
    (
        Frame(
            Sense.LEAVE,
            subject=Slot.PERSON,
            obliques={
                "von": Slot.COMPANY,
                "aus": Slot.COMPANY,
                "bei": Slot.COMPANY,
                "als": Slot.ROLE,
            },
            needs=(Slot.PERSON,),
        ),
        """sich verabschieden verabschiedet verabschiedete verabschiedet""",
    ),
    (
        Frame(
            Sense.LEAVE,
            subject=Slot.PERSON,
            dative=Slot.COMPANY,
            obliques={"als": Slot.ROLE, "bei": Slot.COMPANY},
            needs=(Slot.PERSON,),
        ),
        "\n".join(
            f"{verb} + nicht {again}{rest}"
            for verb, rest in (
                ("stehen steht stand gestanden", " zur verfügung"),
                ("an|treten tritt trat getreten", ""),
                ("kandidieren kandidiert kandidierte kandidiert", ""),
                ("sich stellen stellt stellte gestellt", " zur verfügung"),
                ("sich stellen stellt stellte gestellt", " zur wahl"),
                ("sich stellen stellt stellte gestellt", " zur wiederwahl"),
                ("sich stellen stellt stellte gestellt", " der wahl"),
                ("sich stellen stellt stellte gestellt", " der wiederwahl"),
                ("sich lassen lässt ließ gelassen", " wählen"),
                ("sich lassen lässt ließ gelassen", " aufstellen"),
            )
            for again in ONCE_MORE
        ),
    ),
    (
        attrs.evolve(_RESIGN, object=None),
        """beenden beendet beendete beendet + seine arbeit
        beenden beendet beendete beendet + ihre arbeit
        beenden beendet beendete beendet + seine laufbahn
        beenden beendet beendete beendet + ihre laufbahn
        beenden beendet beendete beendet + seine karriere
        beenden beendet beendete beendet + ihre karriere
        packen packt packte gepackt + seine sachen
        packen packt packte gepackt + ihre sachen
        packen packt packte gepackt + die koffer
        packen packt packte gepackt + seine koffer
        packen packt packte gepackt + ihre koffer""",
    ),
    (
        _GIVE_UP,
        """nieder|legen legt legte gelegt
        zurück|legen legt legte gelegt
        räumen räumt räumte geräumt
        ab|geben gibt gab gegeben
        quittieren quittiert quittierte quittiert
        sich verabschieden verabschiedet verabschiedete verabschiedet
        stellen stellt stellte gestellt + zur Verfügung
        zurück|geben gibt gab gegeben
        legen legt legte gelegt + hände
        beenden beendet beendete beendet""",
    ),
    (
        Frame(
            Sense.DISMISS,
            subject=Slot.COMPANY,
            obliques={"mit": Slot.PERSON, "als": Slot.ROLE},
            needs=(Slot.PERSON, Slot.COMPANY),
        ),
        """beenden beendet beendete beendet + zusammenarbeit
        auf|kündigen kündigt kündigte gekündigt + zusammenarbeit""",
    ),
    (
        attrs.evolve(_GIVE_UP, obliques={"bei": Slot.COMPANY}),
        """tauschen tauscht tauschte getauscht + gegen""",
    ),
    (
        Frame(
            Sense.TAKE_OFFICE,
            subject=Slot.PERSON,
            obliques={"gegen": Slot.ROLE},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """tauschen tauscht tauschte getauscht + gegen
        ein|tauschen tauscht tauschte getauscht + gegen""",
    ),
    (
        _LOSE,
        """verlieren verliert verlor verloren
        auf|geben gibt gab gegeben
        verzichten verzichtet verzichtete verzichtet
        aus|steigen steigt stieg gestiegen""",
    ),
    (
        _named(Sense.RETIRE),
        """verabschieden verabschiedet verabschiedete verabschiedet + in den Ruhestand
        verabschieden verabschiedet verabschiedete verabschiedet + in die Pension
        schicken schickt schickte geschickt + in den Ruhestand
        schicken schickt schickte geschickt + in Pension
        versetzen versetzt versetzte versetzt + in den Ruhestand
        entlassen entlässt entließ entlassen + in den Ruhestand
        pensionieren pensioniert pensionierte pensioniert""",
    ),
    (
        _named(Sense.LEAVE),
        """verabschieden verabschiedet verabschiedete verabschiedet""",
    ),
    (
        Frame(
            Sense.LEAVE,
            subject=Slot.COMPANY,
            object=Slot.PERSON,
            obliques={"als": Slot.ROLE},
            needs=(Slot.PERSON, Slot.COMPANY),
        ),
        """verlieren verliert verlor verloren""",
    ),
    (
        _named(Sense.DISMISS),
        """entlassen entlässt entließ entlassen
        kündigen kündigt kündigte gekündigt + fristlos
        jagen jagt jagte gejagt + aus dem Amt
        werfen wirft warf geworfen + aus dem Amt
        zwingen zwingt zwang gezwungen + zum rücktritt
        bewegen bewegt bewog bewogen + zum rücktritt
        feuern feuert feuerte gefeuert
        ab|berufen beruft berief berufen
        ab|setzen setzt setzte gesetzt
        entmachten entmachtet entmachtete entmachtet
        raus|werfen wirft warf geworfen
        hinaus|werfen wirft warf geworfen
        ab|wählen wählt wählte gewählt
        stürzen stürzt stürzte gestürzt
        entheben enthebt enthob enthoben
        entbinden entbindet entband entbunden
        aus|booten bootet bootete gebootet
        ab|servieren serviert servierte serviert
        ab|sägen sägt sägte gesägt
        ab|lösen löst löste gelöst
        ersetzen ersetzt ersetzte ersetzt
        schassen schasst schasste geschasst
        kippen kippt kippte gekippt + aus dem Amt
        drängen drängt drängte gedrängt + aus dem Amt
        schicken schickt schickte geschickt + in die Wüste
        schicken schickt schickte geschickt + in Pension
        setzen setzt setzte gesetzt + vor die Tür
        setzen setzt setzte gesetzt + an die Luft
        werfen wirft warf geworfen + hinaus
        werfen wirft warf geworfen + raus""",
    ),
    (
        Frame(
            Sense.DISMISS,
            subject=Slot.COMPANY,
            dative=Slot.PERSON,
            object=Slot.PERSON,
            needs=(Slot.PERSON, Slot.COMPANY),
        ),
        """kündigen kündigt kündigte gekündigt
        zu|stellen stellt stellte gestellt + die kündigung
        überreichen überreicht überreichte überreicht + die kündigung
        aus|sprechen spricht sprach gesprochen + die kündigung
        weisen weist wies gewiesen + die tür
        zeigen zeigt zeigte gezeigt + die tür""",
    ),
    (
        Frame(Sense.MATRIX, subject=Slot.BUYER, object=Slot.EVENT, status="completed"),
        """erklären erklärt erklärte erklärt
        ein|reichen reicht reichte gereicht
        an|nehmen nimmt nahm genommen
        vollziehen vollzieht vollzog vollzogen""",
    ),
    (
        _DISSOLVE,
        """auf|lösen löst löste gelöst
        lösen löst löste gelöst + vertrag
        lösen löst löste gelöst + dienstverhältnis
        lösen löst löste gelöst + arbeitsverhältnis
        beenden beendet beendete beendet + dienstverhältnis
        beenden beendet beendete beendet + arbeitsverhältnis
        beenden beendet beendete beendet + vorstandsvertrag
        beenden beendet beendete beendet + dienstvertrag
        beenden beendet beendete beendet + anstellungsvertrag""",
    ),
    (
        _SEND_OFF,
        """geben gibt gab gegeben + den Laufpass
        setzen setzt setzte gesetzt + den Stuhl vor die Tür""",
    ),
    (
        _named(Sense.SUSPEND),
        """frei|stellen stellt stellte gestellt
        beurlauben beurlaubt beurlaubte beurlaubt
        suspendieren suspendiert suspendierte suspendiert""",
    ),
    (
        _PART_WITH,
        """sich trennen trennt trennte getrennt
        sich verabschieden verabschiedet verabschiedete verabschiedet""",
    ),
    (
        Frame(
            Sense.LEAVE,
            subject=Slot.PERSON,
            dative=Slot.COMPANY,
            needs=(Slot.PERSON, Slot.COMPANY),
        ),
        """kommen kommt kam gekommen + abhanden""",
    ),
    (
        _RETIRE,
        """gehen geht ging gegangen + in Pension
        gehen geht ging gegangen + in den Ruhestand
        gehen geht ging gegangen + in Rente
        treten tritt trat getreten + in den Ruhestand
        treten tritt trat getreten + in den … Ruhestand
        gehen geht ging gegangen + in den … Ruhestand
        wechseln wechselt wechselte gewechselt + in den Ruhestand
        gehen geht ging gegangen + in die Pension
        treten tritt trat getreten + in Pension
        wechseln wechselt wechselte gewechselt + in Pension
        sich pensionieren pensioniert pensionierte pensioniert
        an|treten tritt trat getreten + seine pension
        an|treten tritt trat getreten + ihre pension
        an|treten tritt trat getreten + seinen … ruhestand
        an|treten tritt trat getreten + ihren … ruhestand
        gehen geht ging gegangen + in Frühpension
        gehen geht ging gegangen + in die Frühpension
        gehen geht ging gegangen + in Frührente
        gehen geht ging gegangen + in Altersteilzeit
        gehen geht ging gegangen + in die … Rente
        gehen geht ging gegangen + in den Vorruhestand
        treten tritt trat getreten + in die Pension
        treten tritt trat getreten + in den Vorruhestand
        wechseln wechselt wechselte gewechselt + in die Pension
        sich verabschieden verabschiedet verabschiedete verabschiedet + in Pension
        sich verabschieden verabschiedet verabschiedete verabschiedet + in die Pension
        sich verabschieden verabschiedet verabschiedete verabschiedet + in die Rente
        sich verabschieden verabschiedet verabschiedete verabschiedet + in den … Ruhestand""",
    ),
    (
        _MOURN,
        """trauern trauert trauerte getrauert""",
    ),
    (
        _DIE,
        """sterben stirbt starb gestorben
        versterben verstirbt verstarb verstorben
        kommen kommt kam gekommen + ums Leben""",
    ),
    (
        _STAY,
        """bleiben bleibt blieb geblieben
        behalten behält behielt behalten
        weiter|machen macht machte gemacht""",
    ),
    (
        Frame(
            Sense.STAY,
            subject=Slot.PERSON,
            obliques={"bei": Slot.COMPANY, "an": Slot.COMPANY, "als": Slot.ROLE},
            needs=(Slot.PERSON,),
        ),
        """bleiben bleibt blieb geblieben + an bord
        bleiben bleibt blieb geblieben
        weiter|machen macht machte gemacht""",
    ),
    (
        _EXTEND,
        """verlängern verlängert verlängerte verlängert
        erneuern erneuert erneuerte erneuert
        aus|dehnen dehnt dehnte gedehnt
        sich einigen einigt einigte geeinigt + vertragsverlängerung""",
    ),
    (
        Frame(
            Sense.EXTEND,
            subject=Slot.PERSON,
            obliques={"als": Slot.ROLE, "bei": Slot.COMPANY},
            needs=(Slot.PERSON,),
        ),
        "\n".join(
            f"{verb} + {words} … vertrag"
            for verb in (
                "erhalten erhält erhielt erhalten",
                "bekommen bekommt bekam bekommen",
                "unterschreiben unterschreibt unterschrieb unterschrieben",
                "unterzeichnen unterzeichnet unterzeichnete unterzeichnet",
            )
            for words in ("einen neuen", "einen weiteren", "neuen")
        ),
    ),
    (
        _named(Sense.EXTEND),
        """binden bindet band gebunden""",
    ),
    (
        _LEAD,
        """leiten leitet leitete geleitet
        führen führt führte geführt
        lenken lenkt lenkte gelenkt
        an|führen führt führte geführt
        vor|stehen steht stand gestanden
        betreuen betreut betreute betreut
        coachen coacht coachte gecoacht
        trainieren trainiert trainierte trainiert""",
    ),
    (
        _RUN,
        """leiten leitet leitete geleitet
        führen führt führte geführt
        lenken lenkt lenkte gelenkt
        aus|üben übt übte geübt
        bilden bildet bildete gebildet
        inne|haben hat hatte gehabt
        sich teilen teilt teilte geteilt
        präsidieren präsidiert präsidierte präsidiert
        weiter|führen führt führte geführt
        an|führen führt führte geführt
        verantworten verantwortet verantwortete verantwortet""",
    ),
    (
        Frame(
            Sense.LEAD,
            subject=Slot.PERSON,
            obliques={"als": Slot.ROLE, "bei": Slot.COMPANY},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """betreuen betreut betreute betreut
        führen führt führte geführt
        leiten leitet leitete geleitet
        zeichnen zeichnet zeichnete gezeichnet + verantwortlich
        fungieren fungiert fungierte fungiert
        amtieren amtiert amtierte amtiert
        amten amtet amtete geamtet
        verantworten verantwortet verantwortete verantwortet
        coachen coacht coachte gecoacht
        trainieren trainiert trainierte trainiert""",
    ),
    (
        _COACH,
        """betreuen betreut betreute betreut
        trainieren trainiert trainierte trainiert
        coachen coacht coachte gecoacht
        führen führt führte geführt""",
    ),
    (
        Frame(
            Sense.LEAD,
            subject=Slot.ROLE,
            obliques={"aus": Slot.PERSON},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """bestehen besteht bestand bestanden
        sich zusammen|setzen setzt setzte gesetzt""",
    ),
    (
        _PRESIDE,
        """präsidieren präsidiert präsidierte präsidiert
        vor|sitzen sitzt saß gesessen
        vor|stehen steht stand gestanden""",
    ),
    (
        _BELONG,
        """an|gehören gehört gehörte gehört""",
    ),
    (
        Frame(
            Sense.LEAD,
            subject=Slot.PERSON,
            obliques={"an": Slot.ROLE},
            needs=(Slot.PERSON, Slot.ROLE),
        ),
        """stehen steht stand gestanden + an der spitze
        stehen steht stand gestanden + an der … spitze""",
    ),
    (
        _GO,
        """gehen geht ging gegangen + muss
        gehen geht ging gegangen + müssen
        gehen geht ging gegangen + musste
        gehen geht ging gegangen + von Bord
        raus|fliegen fliegt flog geflogen
        hinaus|fliegen fliegt flog geflogen
        weichen weicht wich gewichen + muss
        weichen weicht wich gewichen + musste
        weichen weicht wich gewichen + müssen
        räumen räumt räumte geräumt + seinen platz
        räumen räumt räumte geräumt + ihren platz
        gehen geht ging gegangen + auf eigenen Wunsch
        gehen geht ging gegangen + getrennte Wege
        beenden beendet beendete beendet + zusammenarbeit
        gehen geht ging gegangen
        auf|geben gibt gab gegeben
        weichen weicht wich gewichen
        sich trennen trennt trennte getrennt
        sich entscheiden entscheidet entschied entschieden + für eine … Trennung
        sich entscheiden entscheidet entschied entschieden + für eine Trennung
        sich entscheiden entscheidet entschied entschieden + für die Trennung
        """
        + "\n".join(
            f"{verb} + {words}"
            for verb in _AGREEING
            for words in ("vertragsauflösung", "auflösung … vertrag", "trennung", *_ENDS)
        )
        + "\n"
        + "\n".join(
            f"{verb} + {whose} … {what}"
            for verb in ("lösen löst löste gelöst", "auf|lösen löst löste gelöst")
            for whose in ("ihr", "sein")
            for what in ("vertrag", "dienstverhältnis", "arbeitsverhältnis")
        ),
    ),
)
