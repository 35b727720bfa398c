"""What firms trade in or make, as their names say it, and family names that are common nouns as well."""

from __future__ import annotations

__all__ = ["FAMILY_ENDS", "FAMILY_NOUNS", "GOODS_VERBS", "SINGULAR_FAMILIES", "TRADES"]

TRADES = frozenset(
    """agrar anlagen anlagenbau antriebe antriebstechnik armaturen asphalt aufzüge augenoptik auto automation automaten
    automobile autoteile bäder baden backwaren bau baubedarf bauservice baustoffe bauträger beton bier bio biotech böden bräu
    brot bücher büro catering chemie dach dämmstoffe dental design druck druckguss edelstahl eisen elektro elektronik
    elektrotechnik energie energietechnik entsorgung erdbau etiketten fahrzeugbau farben feinkost fenster fertigbau
    fertighaus fleisch floristik folien formenbau foto frucht fruchtsäfte gase gastro gebäck gebäudetechnik gemüse
    getränke gewürze glas glasbau guss haustechnik heizung heizungen hochbau holz holzbau hörgeräte hydraulik
    immobilien installationen installationstechnik isolierungen it jagdwaffen kabel kaffee kamine käse keramik kies kino
    kliniken kosmetik kosmetika küchen kühltechnik kunst kunststoffe kunststofftechnik lacke lampen landtechnik
    lasertechnik leder leuchten licht lichttechnik logistik maschinen maschinenbau mechanik medien medizin medizintechnik
    messtechnik metall metallbau metalle metalltechnik milch möbel mode moden motoren mühlen obst ofenbau öfen optik
    optiker ortho orthopädie orthopädietechnik papier parkett pflegebetten pharma photovoltaik prothetik pumpen quarz
    recycling reifen reinigung reisen robotik rohre saatgut sanitär schmuck schokolade schotter schrauben schuh schuhe
    seilbahnen sensorik sicherheit sicherheitstechnik ski software solar sondermaschinen sonnenschutz spedition spielwaren
    spirituosen sport sports stahl stahlbau steine stoffe süßwaren tabak tee teigwaren teppich teppiche textil textilien
    textilpflege tiefbau tiernahrung tiernahrung tore touristik tourismus transport transporte treppen türen uhren
    umwelttechnik verpackung verpackungen versicherungen waagen wäsche wasser wein weine werbung werkzeug werkzeugbau
    werkzeuge wohnbau wohnen wurst yachten zelte ziegel zucker zweirad""".split()
)
"""What stands before or behind a family name in the name of a firm: "Optik Falkner", "Falkner Bau"."""

FAMILY_NOUNS = frozenset(
    """Müller Fischer Schneider Becker Berger Schäfer Wagner Schröder Vogel Wolf Wolff Fuchs Hirsch Hahn Haas Hase
    Kaiser König Graf Ritter Richter Koch Bäcker Krämer Kramer Brauer Jäger Schreiber Schuster Schumacher Weber Steiner
    Stein Keller Gärtner Förster Vogt Pfeiffer Pfeifer Engel Teufel Busch Horn Hammer Nagel Winkler Winter Sommer Herbst
    Kern Kraus Kraft Lang Lange Kurz Groß Gross Klein Jung Alt Neu Weiß Weiss Schwarz Braun Roth Rauch Reich Stark
    Herold Hofer Bauer Huber Pichler Lechner Moser Böck Bock Beck Block Blum Blume Baum Birnbaum Eder Ebner Egger Fink
    Frank Frosch Gerber Glaser Grammer Holzer Hafner Hirt Kessler Kohl Kolb Korn Kohler Köhler Kreuzer Lamm Löwe Maurer
    Metzger Münzer Ochs Pilz Pohl Rabe Rose Sauer Schiller Schlosser Schmied Schütz Schwan Seiler Spatz Specht Sperling
    Stern Storch Strauß Strauss Stricker Stürmer Sturm Thaler Töpfer Wächter Wirth Ziegler Zimmerer Zeller""".split()
)
"""Family names that common nouns are called like."""

SINGULAR_FAMILIES = frozenset(
    """Müller Fischer Schneider Becker Berger Schäfer Vogel Wolf Fuchs Hirsch Hahn Hase Kaiser König Graf Ritter Koch
    Jäger Schuster Keller Teufel Herold Löwe Block Specht Spatz Storch Schwan Hammer Nagel Krämer Kramer Pfeiffer
    Grammer Richter Vogt Engel Kurz""".split()
)
"""Those of them that are things or persons to be counted: as nouns they never stand without an article."""

FAMILY_ENDS = ("mann", "berger", "maier", "mayer", "meier", "meyer", "huber", "hofer", "bacher")
"""Ends of family names that make them look like compounds."""

GOODS_VERBS = (
    "kauf", "verkauf", "gekauft", "verkauft", "erwerb", "erwirb", "erwarb", "erworben", "liefer", "geliefert",
)  # fmt: skip
"""Beginnings of verbs whose object may as well be goods: "kauft Holz"."""
