"""Given names of women and of men, for who "sie" and "er" may be."""

from __future__ import annotations

__all__ = ["MEN", "MEN_IN_A", "NAMES_OF_BOTH", "WOMEN", "WOMENS_ENDINGS"]

WOMENS_ENDINGS = ("a", "ine", "ette", "hilde", "traud", "gard", "marie", "anne", "lind", "burg")
"""Ends of the given names of women; the next table has the men's that end alike."""

MEN_IN_A = frozenset(
    """akira aljoscha attila béla bela elia ezra geza gyula ilja isa issa jona joscha joshua kostja luka mischa misha
    moussa musa mustafa nikita saša sascha sava""".split()
)

NAMES_OF_BOTH = frozenset(
    "maria andrea dominique kim robin toni jean simone gabriele sasha alex chris sam pat nikola luca".split()
)
"""Names that tell nothing: a man may be called "Simone", and a woman "Andrea"."""

WOMEN = frozenset(
    """agnes alice amelie anett angelique anke antje astrid aylin aynur beate beatrice beatrix birgit birte brigitte bärbel
    carmen carolin caroline catherine charlotte christel christin christine claire cornelie dagmar denise doris dörte
    dorothee edith elfriede elisabeth elke ellen elise emilie erdmuthe evelyn evelyne frauke friederike gaby gabi gerlinde
    gertrud gesine gisela gitte grete gudrun hanne hannelore hannah hedwig heide heidemarie heidi heidrun heike helen
    helene henriette henrike hildegard hilde ilse imke ines inge ingeborg ingrid irene iris irmgard isabel isabell isabelle
    jacqueline janine jasmin jeanette jennifer jenny josephine judith jutta karen karin karoline kate katharine kathrin
    kathleen katrin käthe kerstin kirsten kristin liesel lieselotte liane lilian lisbeth lise luise louise lotte madeleine
    mandy manon maren margaret margarete margit margot margret margrit marianne marie marion marlen marlene marlies
    martine mary mechthild meike melanie michelle miriam mirjam monique nadine nancy natalie nathalie nicole odile
    patricia pauline peggy rachel rebecca regine renate rosemarie rosemary roswitha ruth sabine sandy sarah sharon sigrid
    sigrun silke sonja sophie stefanie steffi stephanie susan susanne sybille sylvie tanja therese traude trude ulrike ursel
    ute uschi valerie vivian vivien wiebke waltraud yasmin yvonne""".split()
)

MEN = frozenset(
    """achim adam adolf adrian albert albrecht alexander alfons alfred alois andreas andré andrew anton armin arne arnold
    artur august axel bastian ben benedikt benjamin bernd bernhard bert björn bob bodo boris bruno carl carlo carlos
    carsten charles christian christof christoph christopher claudio claus clemens clive constantin cornelius curt daniel
    david dennis detlef dieter dietmar dirk dominik donald eberhard eckart eckhard edgar edmund eduard edward egon emil
    emmanuel enrico eric erich erik ernst erwin eugen fabian felix ferdinand florian francesco francois frank franz
    fred friedrich fritz georg george gerald gerd gerhard gernot gert giovanni giuseppe götz gottfried gregor guido gunter
    gunther günter günther gustav hannes hans harald harry hartmut heiko heiner heinrich heinz helge helmut hendrik henning
    henri henry herbert heribert hermann horst hubert hugo ingo ivan jack jakob james jan jens jim joachim jochen joe johann
    johannes john jonas jonathan jörg jörn josef joseph juan juergen julian julius jürgen kai karl karlheinz karsten kevin
    klaus klemens konrad konstantin kurt larry lars leo leonhard leopold lorenz lothar louis ludger ludwig lukas lutz
    malte manfred manuel marc marcel marco marcus mario mark markus martin mathias matthias matthäus max maximilian
    michael mike milan moritz niklas nikolaus nils norbert olaf ole oliver olivier oskar oswald otmar otto pascal patrick
    paul paolo peter petr philip philipp pierre pietro rainer ralf ralph raimund reiner reinhard reinhold rené richard
    robert roberto roger roland rolf roman ronald rudolf rudi rupert ruud rüdiger samuel sebastian siegfried siegmund
    sigmar simon stefan steffen stephan steve steven sven theo theodor thomas thorsten tilo till tim timo tobias tom
    torben torsten udo ulf ulrich urs uwe valentin viktor vincent vinzenz volker volkmar walter wendelin werner wilfried
    wilhelm willi william willy winfried wladimir wolf wolfgang xaver yves""".split()
)
