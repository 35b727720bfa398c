"""Family names that most readers know one person by, and that mean nothing else."""

from __future__ import annotations

__all__ = ["KNOWN_PERSONS"]

KNOWN_PERSONS = frozenset(
    """merkel schäuble steinmeier gauck seehofer wulff guttenberg dobrindt schwesig nahles özdemir gysi wagenknecht
    lafontaine stoiber kretschmann ramelow wowereit söder habeck baerbock pistorius faymann strache kickl berset
    blocher ermotti obama biden trump clinton mcconnell putin medwedew lawrow nawalny lukaschenko selenskyj
    poroschenko janukowitsch timoschenko klitschko erdogan erdoğan davutoglu gülen assad netanjahu rohani chamenei
    gaddafi mursi mubarak tsipras varoufakis samaras hollande sarkozy macron cameron thatcher corbyn farage draghi juncker
    tusk barroso orbán orban berlusconi renzi meloni rajoy puigdemont lagarde yellen bernanke greenspan maduro bolsonaro
      modi snowden assange zuckerberg bezos bsirske weselsky hoeneß blatter infantino platini beckenbauer
    klinsmann guardiola klopp mourinho ronaldo messi neymar ibrahimović ibrahimovic federer djokovic nadal goethe einstein
    kolumbus napoleon hitler lenin mozart beethoven shakespeare picasso""".split()
)
