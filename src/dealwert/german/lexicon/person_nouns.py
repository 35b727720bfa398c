"""Nouns for what people do and where they come from, which stand before a name or for a person named before."""

from __future__ import annotations

__all__ = ["MEN", "ORIGINS", "PROFESSIONS"]

MEN = (
    "iker",
    "ler",
    "ist",
    "ent",
    "eur",
    "aner",
    "rechner",
    "macher",
    "spieler",
    "forscher",
    "techniker",
)
"""Ends of nouns of men that make those of women with "in" behind them: "Informatiker"."""

PROFESSIONS = frozenset(
    """papst förderer förderin gönner gönnerin mentor mentorin weggefährte weggefährtin ziehvater ziehsohn intimus kirchenrat
    kirchenrätin oberkirchenrat oberkirchenrätin einkäufer einkäuferin chefeinkäufer chefeinkäuferin programmplaner chefprogrammplaner abgeordnete abgeordneter abteilungsleiterin agrarwissenschaftler aktivist aktivistin amtsarzt analyst
    analystin anästhesist apotheker apothekerin archäologe archäologin astronaut athlet athletin aufdecker
    aufsichtsbeamter aussteiger autor autorin autorennfahrer bäcker bäckerin bäckermeister banklehrling
    bankkaufmann bankkauffrau bankfachmann bariton bassist baumeister baumeisterin bauunternehmerin beamter
    beamtin bergsteiger berater beraterin bildhauer bildhauerin blogger bloggerin botaniker braumeister braumeisterin
    brigadier bundesrat bundesrätin bundestagsabgeordnete bundestagsabgeordneter buchhalter buchhalterin bundesligatrainer
    camerlengo chirurg chirurgin choreograf choreografin choreograph choreographin christdemokrat christdemokratin
    chronist dichter dichterin diplomat diplomatin diplomkaufmann dirigent dirigentin drehbuchautor drehbuchautorin dramaturg
    dramaturgin drummer eiskunstläufer elektriker elektrotechniker erbe erbin erfinder erfinderin erzieherin europaabgeordnete
    europaabgeordneter exminister fachanwalt fachmann fachfrau fernsehjournalist fernsehjournalistin fernsehmacher
    filmemacher filmemacherin filmproduzent filmproduzentin finanzexperte finanzexpertin finanzfachmann flügelstürmer forscher
    forscherin forstwirt fotograf fotografin freiberufler friseur fußballer fußballerin funktionär funktionärin gastronom
    gastronomin gastwirt gastwirtin geigerin geiger gemeinderat gemeinderätin generalanwalt genetiker genetikerin geograf geografin geograph geographin geologe
    geologin gewerkschafter gewerkschafterin gitarrist goldmedaillengewinner gutsbesitzer gynäkologe handballer
    handelsexperte handwerker handwerksmeister hausarzt headhunter historiker hotelier hoteliere     immobilienmakler immobilienunternehmer industrieller industrielle innenpolitiker installateur
    investmentbanker investmentbankerin journalist journalistin kabarettist kabarettistin kameramann     karikaturist kicker kiefer-chirurg kirchenmann koch köchin kolumnist kolumnistin kommentator kommunikationsexperte
    kommunikationsexpertin kommunikationswissenschaftler komponist komponistin konditor kritiker kritikerin kulturmanager
    kulturmanagerin kulturwissenschaftler kulturwissenschaftlerin kunsthistoriker kunsthistorikerin künstler künstlerin
    kybernetiker landwirt landwirtin landtagsabgeordnete landtagsabgeordneter lehrer lehrerin leichtathlet
    liberaler liberale literat literaturwissenschaftler literaturwissenschaftlerin lobbyist lobbyistin
    maler malerin marketingexperte marketingexpertin marketingfachmann maschinenbauingenieur
    medienberater medienberaterin medienexperte medienexpertin medienmacher medienmanager medienmanagerin medienunternehmer
    medienwissenschaftler mediziner medizinerin meteorologe mitbegründer mitinhaber mitinhaberin mittelfeldspieler mittelstürmer
    mitstreiter mitstreiterin moderator musiker musikerin musikmanager musikproduzent musikwissenschaftler nachfahre nachwuchspolitiker
    nationalrat nationalrätin nationalspieler nationalspielerin nationalteamspieler naturforscher naturwissenschaftler neurologe neurologin
    notar notarin nobelpreisträger nobelpreisträgerin offizier olympiasieger olympiasiegerin onkologe opernsänger opernsängerin
    opernregisseur oppositionsführer oppositionsführerin oppositionspolitiker organist pädagoge pädagogin parlamentarier parlamentarierin
    parteifreund parteifreundin parteikollege parteikollegin pastor pastorin pensionist patriarch personalberater personalberaterin
    personalexperte pfarrer pfarrerin pharmazeut pharmazeutin philanthrop pianist pianistin pilot pilotin pionierin
    pointguard poet polizist polizistin politikwissenschaftler politikwissenschaftlerin postmanager praktikant pr-berater pr-beraterin
    pr-expertin pr-experte priester privatier produktmanager professor professorin profiboxer programmierer
    programmiererin prokurist prominenter psychiater psychiaterin publizist publizistin
    quereinsteigerin radprofi radrennfahrer rapper raumplaner rebell rechtsanwalt rechtsanwältin rechtspopulist
    rechtsprofessor rechtswissenschaftler rechtswissenschaftlerin redakteur redakteurin redaktor redaktorin reformer
    regieassistent reporter reporterin restaurator restrukturierer restaurantbesitzer rennfahrer rennfahrerin rentner richterin
    rivalin routinier ruheständler sachbuchautor sänger sängerin sanierer saniererin sanierungsexperte sanierungsexpertin
    schauspieler schauspielerin schiedsrichter schiedsrichterin schriftsteller schriftstellerin schwager schwiegersohn schwiegertochter
    seelsorger sektionschef selfmademan skirennläufer skispringer sopranistin soziallandesrat sozialarbeiter sozialarbeiterin
    sozialdemokrat sozialdemokratin sozialwissenschaftler spieler spielerin spielmacher sportler sportlerin sportjournalist
    sportmanager sportwissenschaftler staatsmann stadtplaner stammspieler statistiker steuerberater steuerberaterin
    stiefsohn student studentin stürmer superstar tanzpädagogin technikerin techniker tenor theaterdirektor theatermacher theatermacherin
    theatermann theaterwissenschaftler theaterwissenschaftlerin tierarzt tierärztin tischler tischlermeister torhüter torjäger torschütze tormann
    touristiker touristikerin tüftler turnaround-experte tv-journalist tv-moderator umweltaktivist unternehmensberater
    unternehmensberaterin unternehmersohn unternehmertochter unternehmerin urgestein urenkel enkel enkelin vater verfassungsrichter     verkäuferin verleger verlegerin verteidiger vertriebsexperte vertriebsfachmann vertriebsprofi veteran virologe virologin volksschullehrerin
    volksschullehrer volkswirt volkswirtin vorgänger vorgängerin vorkämpfer wegbegleiter weltcupsieger weltmeister weltmeisterin weinbauer
    werberin widersacher winzer winzerin wirt wirtin wirtschaftsanwalt wirtschaftsanwältin wirtschaftsexperte
    wirtschaftsinformatiker wirtschaftsingenieur wirtschaftsjurist wirtschaftsjuristin wirtschaftsprüfer wirtschaftsprüferin wirtschaftswissenschaftler
    wirtschaftswissenschaftlerin wissenschaftler wissenschaftlerin wissenschafter wissenschafterin witwe witwer zahnarzt zahnärztin zeitungsmacher
    zoologe zoologin zwillingsbruder ziehsohn amtskollege amtskollegin amtsvorgänger
    amtsvorgängerin branchenkennerin branchenprofi designer designerin epidemiologe epidemiologin ethnologe
    ethnologin feuerwehrmann generalleutnant generalmajor handelsprofi internist internistin linguist linguistin oberst
    romanist romanistin rückkehrer rückkehrerin slawist slawistin mitgesellschafter firmenerbe firmenerbin firmenpatriarch konzernerbe konzernerbin publikumsliebling""".split()
)
"""Words in small letters; they also count as the end of a compound: "Wirtschaftsjournalist"."""

ORIGINS = frozenset(
    """ägypter ägypterin albaner albanerin algerier amerikanerin argentinierin äthiopier australierin baslerin
    belarusse bernerin bosnier bosnierin brasilianerin bulgare bulgarin burgenländerin     chilene chilenin dalmatiner deutsch-amerikaner engländer engländerin este estin     friaulerin georgier ghanaer grazerin grieche griechin hamburgerin innsbruckerin
    ire irin isländer isländerin istrier italoamerikaner italo-kanadier jamaikaner kärntnerin kasache kölnerin
    kolumbianer kosovare kroatin kubaner kurde lette lettin libanese libanesin linzerin litauer
    litauerin luxemburgerin marokkaner mazedonier mexikaner mexikanerin
    moldauer montenegriner münchnerin neuseeländer neuseeländerin niederbayer
    niederösterreicherin nigerianer oberösterreicherin oberfranke oststeirer ostfriese ostwestfale pakistaner
    portugiesin preuße rumäne rumänin rheinländerin salzburgerin schotte schottin
    schwäbin schwabe senegalese serbin slowake slowakin slowenin südtirolerin südafrikanerin südkoreaner
    syrer syrerin taiwaner thailänder tirolerin tunesier ukrainer ukrainerin venezianer vorarlbergerin
    waliser walliser weißrusse weststeirer westfale wahlwiener wahlwienerin wahlberliner zürcherin zyprer
    waadtländer waadtländerin bündner bündnerin appenzeller appenzellerin glarner glarnerin urner urnerin nidwaldner
    nidwaldnerin obwaldner obwaldnerin jurassier jurassierin fränkin pfälzer pfälzerin hessin mecklenburger mecklenburgerin
    holsteiner holsteinerin sauerländer sauerländerin emsländer emsländerin zillertaler elsässer elsässerin lothringer
    romand romande walserin steirerin inderin iranerin israelin koreanerin zyprerin australierin""".split()
)
"""What people are called by where they come from."""
