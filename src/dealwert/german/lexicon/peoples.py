"""Peoples by whose name a company is called after where it is from: "die Franzosen kaufen zu"."""

from __future__ import annotations

__all__ = ["FROM_COUNTRY", "NEWSROOMS", "OVERSEAS", "PEOPLES", "REGIONS", "WHERE_FROM"]

WHERE_FROM = r"^[ ,(]{0,2}(?:aus|mit sitz in|in)? ?(?:der |dem )?([\w-]+)"
"""A pattern of what says behind a name where it is from: "X aus Paris", "X (Paris)"."""

FROM_COUNTRY = r" aus (?:der |den |dem )?([A-ZÄÖÜ][\w-]+)"
"""A pattern of what says behind a noun where it is from: "der Konzern aus den USA"."""

NEWSROOMS = frozenset(
    """wien berlin frankfurt london new york washington brüssel paris zürich bern rom madrid moskau peking
    shanghai tokio hongkong mailand athen istanbul münchen hamburg""".split()
)
"""Towns that stand before a report because it was written there."""

OVERSEAS = {"us": "amerikaner", "us-": "amerikaner"}
"""What stands before a noun in a compound for a people: "der US-Konzern"."""

PEOPLES: tuple[tuple[str, str], ...] = (
    (
        "deutschen",
        "deutsch berlin hamburg münchen münchner frankfurt köln essen düsseldorf stuttgart",
    ),
    ("österreicher", "österreich wien graz linz salzburg innsbruck klagenfurt"),
    ("schweizer", "schweiz zürich züricher zürcher zug basel basler bern genf winterthur luzern"),
    ("eidgenossen", "schweiz zürich züricher zürcher zug basel basler bern genf winterthur luzern"),
    ("liechtensteiner", "liechtenstein vaduz"),
    ("franzosen", "französisch frankreich paris lyon straßburg"),
    ("briten", "britisch großbritannien england englisch london"),
    ("engländer", "britisch großbritannien england englisch london"),
    ("schotten", "schottisch schottland edinburgh glasgow"),
    ("iren", "irisch irland dublin"),
    ("italiener", "italienisch italien mailand mailänder rom turin bologna"),
    ("südtiroler", "südtirol bozen bozner meran"),
    ("spanier", "spanisch spanien madrid barcelona"),
    ("portugiesen", "portugiesisch portugal lissabon"),
    ("belgier", "belgisch belgien brüssel antwerpen"),
    ("niederländer", "niederländisch niederlande amsterdam rotterdam holland holländisch"),
    ("holländer", "niederländisch niederlande amsterdam rotterdam holland holländisch"),
    ("luxemburger", "luxemburg"),
    ("dänen", "dänisch dänemark kopenhagen"),
    ("schweden", "schwedisch schweden stockholm göteborg"),
    ("norweger", "norwegisch norwegen oslo"),
    ("finnen", "finnisch finnland helsinki"),
    ("polen", "polnisch polen warschau posen krakau"),
    ("tschechen", "tschechisch tschechien prag brünn"),
    ("slowaken", "slowakisch slowakei bratislava pressburg"),
    ("ungarn", "ungarisch ungarn budapest"),
    ("slowenen", "slowenisch slowenien laibach ljubljana"),
    ("kroaten", "kroatisch kroatien zagreb"),
    ("serben", "serbisch serbien belgrad"),
    ("griechen", "griechisch griechenland athen"),
    ("türken", "türkisch türkei istanbul ankara"),
    ("russen", "russisch russland moskau"),
    ("amerikaner", "amerikanisch us-amerikanisch us- usa kalifornien kalifornisch boston chicago"),
    ("us-amerikaner", "amerikanisch us-amerikanisch us- usa kalifornien kalifornisch boston"),
    ("kalifornier", "kalifornien kalifornisch los angeles"),
    ("texaner", "texas texanisch houston dallas"),
    ("kanadier", "kanadisch kanada toronto montreal vancouver"),
    ("brasilianer", "brasilianisch brasilien"),
    ("mexikaner", "mexikanisch mexiko"),
    ("chinesen", "chinesisch china peking shanghai schanghai shenzhen"),
    ("japaner", "japanisch japan tokio tokioter"),
    ("koreaner", "koreanisch südkoreanisch südkorea seoul"),
    ("südkoreaner", "koreanisch südkoreanisch südkorea seoul"),
    ("inder", "indisch indien mumbai delhi pune"),
    ("australier", "australisch australien sydney melbourne"),
    ("israelis", "israelisch israel tel"),
    ("südafrikaner", "südafrikanisch südafrika johannesburg kapstadt"),
    ("katarer", "katar doha katarisch"),
    ("saudis", "saudi"),
    ("bayern", "bayerisch bayrisch bayern münchen münchner"),
    ("schwaben", "schwäbisch schwaben stuttgart"),
    ("franken", "fränkisch franken nürnberg"),
    ("hessen", "hessisch hessen frankfurt"),
    ("sachsen", "sächsisch sachsen leipzig dresden"),
    ("westfalen", "westfälisch westfalen"),
    ("hanseaten", "hamburg bremen lübeck"),
    ("steirer", "steirisch steiermark graz grazer"),
    ("kärntner", "kärnten kärntner klagenfurt villach"),
    ("basler", "basel basler"),
    ("zürcher", "zürich zürcher züricher"),
    ("tiroler", "tirol innsbruck"),
    ("burgenländer", "burgenland burgenländisch eisenstadt"),
    ("hannoveraner", "hannover"),
    ("münsteraner", "münster"),
    ("rheinländer", "rheinland rheinländisch köln kölner düsseldorf bonn"),
    ("saarländer", "saarland saarländisch saarbrücken"),
    ("mailänder", "mailand mailänder"),
    ("darmstädter", "darmstadt darmstädter"),
    ("ingolstädter", "ingolstadt ingolstädter"),
    ("vorarlberger", "vorarlberg bregenz dornbirn"),
)
"""A people, and how the words begin that tell that somebody is one of them."""

REGIONS = (
    "viertler",
    "pinzgauer",
    "pongauer",
    "lungauer",
    "flachgauer",
    "allgäuer",
    "oberländer",
    "unterländer",
)
"""Ends of what people from a region are called by."""
