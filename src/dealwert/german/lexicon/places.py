"""Places, whose names are no companies: states, regions, cities of the German-speaking world."""

from __future__ import annotations

__all__ = [
    "GOVERNED_IN",
    "GOVERNING",
    "LANDS",
    "NOT_TO_SEVERAL_TOWNS",
    "NOT_TO_TOWNS",
    "PLACES",
    "PLACES_OF_TWO_WORDS",
    "TWO_WORDS",
]

_ON_MAPS = frozenset(
    """deutschland österreich schweiz liechtenstein frankreich italien spanien portugal england großbritannien
    britannien schottland wales irland nordirland belgien niederlande holland luxemburg dänemark schweden norwegen
    finnland island polen tschechien slowakei ungarn slowenien kroatien serbien bosnien montenegro albanien
    mazedonien griechenland bulgarien rumänien moldau ukraine russland weißrussland belarus estland lettland litauen
    türkei zypern malta israel palästina libanon syrien irak iran jordanien saudi-arabien katar kuwait dubai oman
    bahrain jemen emirate ägypten libyen tunesien algerien marokko sudan südsudan äthiopien kenia nigeria ghana
    südafrika kongo uganda tansania angola namibia mali senegal china japan südkorea nordkorea korea taiwan hongkong
    indien pakistan afghanistan bangladesch thailand vietnam indonesien malaysia singapur philippinen australien
    neuseeland kanada usa mexiko brasilien argentinien chile peru kolumbien venezuela kuba ecuador bolivien uruguay
    paraguay panama jamaika europa asien afrika amerika nordamerika südamerika lateinamerika osteuropa westeuropa
    südeuropa mitteleuropa südosteuropa zentraleuropa skandinavien balkan baltikum nahost mittelost bayern
    baden-württemberg württemberg baden hessen sachsen thüringen brandenburg niedersachsen saarland rheinland
    rheinland-pfalz pfalz nordrhein-westfalen westfalen nrw schleswig-holstein mecklenburg-vorpommern sachsen-anhalt
    franken schwaben ostdeutschland westdeutschland norddeutschland süddeutschland ruhrgebiet berlin hamburg münchen
    köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden hannover nürnberg duisburg bochum
    wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden gelsenkirchen mönchengladbach braunschweig
    chemnitz kiel aachen halle magdeburg freiburg krefeld lübeck mainz erfurt rostock kassel hagen saarbrücken
    potsdam ludwigshafen oldenburg osnabrück leverkusen heidelberg darmstadt regensburg würzburg ingolstadt
    wolfsburg ulm heilbronn pforzheim göttingen offenbach recklinghausen bottrop trier bremerhaven koblenz jena
    erlangen siegen hildesheim cottbus gera zwickau schwerin passau bamberg bayreuth konstanz tübingen walldorf
    gütersloh herzogenaurach wien graz linz salzburg innsbruck klagenfurt villach wels dornbirn bregenz eisenstadt
    tirol vorarlberg kärnten steiermark burgenland niederösterreich oberösterreich leoben kapfenberg schwechat
    zürich genf basel bern lausanne luzern winterthur zug chur thun fribourg neuenburg lugano solothurn schaffhausen
    aarau aargau thurgau graubünden wallis tessin waadt bozen südtirol meran vaduz london paris rom mailand turin
    venedig florenz neapel madrid barcelona lissabon porto dublin edinburgh manchester liverpool birmingham brüssel
    antwerpen amsterdam rotterdam haag eindhoven kopenhagen stockholm göteborg oslo helsinki warschau krakau danzig
    breslau prag brünn bratislava preßburg budapest laibach ljubljana zagreb belgrad sarajevo sofia bukarest athen
    istanbul ankara moskau petersburg kiew kyjiw minsk riga vilnius tallinn tel aviv jerusalem kairo tripolis tunis
    lagos nairobi johannesburg kapstadt peking shanghai schanghai shenzhen seoul tokio delhi mumbai bangalore
    bangkok jakarta hanoi sydney melbourne toronto montreal vancouver washington new york chicago boston los angeles
    san francisco seattle houston dallas miami atlanta detroit philadelphia kalifornien texas florida nevada
    silicon valley wall street são paulo rio janeiro buenos aires cannes monaco straßburg lyon marseille nizza
    toulouse bordeaux cannes davos st gallen gallen mannheim donau rhein elbe main neckar mosel nordsee ostsee
    mittelmeer alpen atlantik pazifik bund länder erde welt mond mars""".split()
)
"""Those that have an entry of their own."""

_PARTS = frozenset(
    f"{part}{land}"
    for part in "nord süd ost west mittel ober unter nieder zentral".split()
    for land in """deutschland italien frankreich england spanien polen bayern hessen sachsen thüringen brandenburg
    württemberg baden westfalen pfalz franken schwaben holstein tirol kärnten steiermark burgenland österreich schweiz
    oldenburg schleswig bünden wallis friesland niedersachsen vorpommern""".split()
)
"""Parts of countries and lands: "Nordhessen"."""

PLACES = _ON_MAPS | _PARTS
"""In small letters; of names of several words, each word."""

GOVERNING = tuple(
    """landrat landrats landrätin bürgermeister bürgermeisters bürgermeisterin stadtchef stadtchefin landeshauptmann
    landeshauptmanns landeshauptmannes landeshauptfrau landeshauptmann-stellvertreter landeshauptmann-stellvertreterin
    landeshauptfrau-stellvertreter landeshauptfrau-stellvertreterin ministerpräsident ministerpräsidenten
    ministerpräsidentin premier premierminister premierministerin regierungschef regierungschefin polizeipräsident
    polizeipräsidenten polizeipräsidentin landespolizeidirektor landespolizeidirektorin bezirkshauptmann bezirkshauptfrau
    militärkommandant landespräsident landespräsidenten landespräsidentin erzbischof erzbischofs bischof bischofs""".split()
)
"""Ends of offices that are held in a place, and in no house."""

GOVERNED_IN = r"(?:von|in|der (?:Stadt|Gemeinde|Marktgemeinde|Landeshauptstadt)|des Landes)"
"""What stands between such an office and its place, as a pattern."""

TWO_WORDS = r"(?:St\.|Sankt|Bad|Maria|Wiener|Deutsch|Markt|San|New|Los|Santa)"
"""What a place begins with that has a second word, as a pattern."""

PLACES_OF_TWO_WORDS = frozenset(
    "St. Sankt Bad Maria Wiener Deutsch Markt San New Los Santa Las Den Mountain Menlo Palo Hong Buenos Tel Rio Cap "
    "Kuala Saint Groß Klein Neu Wels Waidhofen Zell Krems Frankfurt".split()
)
"""What the names of towns of two words begin with: "Bad Ischl", "Menlo Park"."""

NOT_TO_TOWNS = frozenset("auf an ab zu ein vor".split())
"""What stands before a town only as the particle that ends the sentence: "Der Vize rückt auf Wien – …"."""

NOT_TO_SEVERAL_TOWNS = NOT_TO_TOWNS | frozenset(
    "aus durch nach um über unter mit los zurück".split()
)
"""The same before "Wien/Graz", which is seldom said of where something is."""

LANDS = {
    "niederösterreichisch": "Niederösterreich",
    "oberösterreichisch": "Oberösterreich",
    "steirisch": "Steiermark",
    "burgenländisch": "Burgenland",
    "vorarlbergisch": "Vorarlberg",
    "bayerisch": "Bayern",
    "bayrisch": "Bayern",
    "sächsisch": "Sachsen",
    "niedersächsisch": "Niedersachsen",
    "hessisch": "Hessen",
    "thüringisch": "Thüringen",
    "saarländisch": "Saarland",
    "brandenburgisch": "Brandenburg",
}
"""States by the stems of their adjectives, where these are not made with "-er"."""
