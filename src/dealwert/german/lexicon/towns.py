"""Towns, rivers and regions that are no companies, beside the states and cities of the places."""

from __future__ import annotations

import functools

from dealwert.german.lexicon.places import PLACES

__all__ = ["PLACE_ENDINGS", "PLACE_HEADS", "ROAD_WORDS", "TOWN_END", "is_on_map", "towns"]


@functools.cache
def towns() -> frozenset[str]:
    """Return names of towns, rivers and regions, in small letters.

    Example:
        >>> "wolfenbüttel" in towns(), "weserwerft" in towns()
        (True, False)
    """
    return frozenset(_TOWNS.split())


def is_on_map(lower: str) -> bool:
    """Return whether a word in small letters is a state, a city, a town, a river or a region.

    Example:
        >>> is_on_map("österreich"), is_on_map("wolfenbüttel"), is_on_map("weserwerft")
        (True, True, False)
    """
    return lower in PLACES or lower in towns()


_TOWNS = """aalen ahlen ahrensburg alsdorf altenburg alzey amberg andernach ansbach apolda arnsberg arnstadt
    aschaffenburg aschersleben aurich backnang balingen bautzen bebra beckum bensheim bergheim bergisch bernau
    biberach bitterfeld blankenburg böblingen bocholt borken bornheim brandenburg bretten brilon bruchsal brühl
    buchholz bünde burghausen buxtehude calw castrop celle cham cloppenburg coburg coesfeld crailsheim cuxhaven dachau
    deggendorf delitzsch delmenhorst dessau detmold dillingen dingolfing dinslaken dormagen dorsten döbeln düren
    eberswalde eisenach eisenhüttenstadt ellwangen elmshorn emden emmerich emsdetten ennepetal eppingen erding erftstadt
    erkelenz erkrath eschwege eschweiler esslingen ettlingen euskirchen falkensee fellbach filderstadt finsterwalde
    flensburg flörsheim forchheim frankenthal frechen freiberg freilassing freising freital freudenstadt friedberg
    friedrichshafen frillendorf fulda fürstenfeldbruck fürstenwalde fürth füssen garbsen garmisch geesthacht geislingen
    geldern germering germersheim gevelsberg giessen gießen gifhorn gladbach gladbeck glauchau goch goslar gotha
    greifswald greiz greven grevenbroich griesheim grimma gronau gummersbach günzburg güstrow haan haar halberstadt
    haltern hameln hamm hanau hattingen heide heidenheim heinsberg helmstedt hemer hennef heppenheim herborn herford herne
    herten herzogenrath hilden hof höchst homburg horb höxter hoyerswerda hückelhoven hürth husum ibbenbüren idar
    ilmenau ingelheim iserlohn itzehoe jülich kaarst kaiserslautern kaltenkirchen kamen kamenz kamp kaufbeuren kehl kelheim
    kempten kerpen kevelaer kirchheim kitzingen kleve köthen kornwestheim korschenbroich kreuztal kulmbach laatzen lahr
    landau landsberg landshut langen langenfeld langenhagen lauf lauenburg lehrte leer leinfelden lemgo lengerich leonberg
    lichtenfels limburg lindau lingen lippstadt löbau lohmar lohne lörrach lübbecke lüdenscheid ludwigsburg lüneburg lünen
    marburg marl marsberg mayen meerbusch meiningen meißen melle memmingen menden meppen merseburg merzig meschede mettmann
    minden moers mosbach mühlacker mühldorf mühlhausen mülheim naumburg neckarsulm nettetal neubrandenburg neuburg
    neumarkt neumünster neunkirchen neuruppin neuss neustadt neustrelitz neuwied nienburg norden norderney norderstedt
    nordhausen nordhorn northeim nürtingen oberhausen oberursel oelde oer offenburg olpe oranienburg osterode ostfildern
    overath paderborn papenburg parchim peine penzberg pinneberg pirmasens pirna plauen plettenberg prenzlau pulheim
    quedlinburg radebeul radolfzell rastatt rathenow ratingen ratzeburg ravensburg reinbek remagen remscheid rendsburg
    reutlingen rheda rheinberg rheine riesa rinteln rosenheim rotenburg rothenburg rottenburg rottweil rudolstadt
    rüsselsheim saalfeld saarlouis salzgitter salzwedel sangerhausen schönebeck schongau schorndorf schwabach schwäbisch
    schwandorf schwarzenberg schwedt schweinfurt schwelm schwerte schwetzingen seesen seligenstadt selm senftenberg
    siegburg sigmaringen sindelfingen singen sinsheim soest solingen soltau sondershausen sonneberg sonthofen speyer
    spremberg sprockhövel stade stadtlohn starnberg stendal stralsund straubing strausberg suhl sulzbach taunusstein
    tegel teltow templin torgau traunstein troisdorf tuttlingen überlingen uelzen unna velbert verden verl viersen
    villingen vöhringen völklingen waiblingen waldkirch waldshut walsrode waltrop wandlitz wangen warburg warendorf waren
    warnemünde weiden weilheim weimar weingarten weinheim weißenburg weißenfels weiterstadt werl wermelskirchen wernigerode
    wertheim wesel wesseling westerland wetzlar wiesloch wilhelmshaven willich winnenden winsen wismar witten wittenberg
    wittenberge wolfenbüttel wolfratshausen worms wunstorf wurzen xanten zeitz zerbst zirndorf zittau zossen zweibrücken
    amstetten baden braunau enns feldkirch gmunden hallein hard hohenems imst kitzbühel knittelfeld krems kufstein leonding
    lienz lustenau mödling mistelbach ried rohrbach saalfelden schwaz spittal steyr stockerau telfs ternitz traun tulln
    vöcklabruck völkermarkt wolfsberg wörgl zwettl zell arosa baar bellinzona biel bulle burgdorf dietikon emmen freienbach
    frauenfeld glarus gossau grenchen herisau horgen interlaken kloten köniz kreuzlingen kriens küsnacht langenthal liestal
    littau locarno martigny montreux muttenz neuhausen nyon olten opfikon pully rapperswil regensdorf renens reinach
    riehen rorschach sarnen schlieren schwyz sierre sion sitten stans steffisburg thalwil uster uznach vevey vernier
    villars wädenswil wallisellen wettingen wetzikon wil wohlen yverdon zermatt zofingen zollikon aare ahr aller donau eder
    eider ems fulda havel iller inn isar lahn lech leine mur naab nidda oder pegnitz pleiße reuss rhone ruhr saale saar salzach
    schlei sieg spree traun unstrut werra weser wupper allgäu altmark bergstraße bodensee breisgau eifel emsland erzgebirge
    fichtelgebirge harz hunsrück lausitz münsterland oberbayern niederbayern mittelfranken oberfranken unterfranken oberpfalz odenwald
    ostalb ostfriesland rheinhessen rhön rügen usedom sauerland schwarzwald spessart taunus thüringer uckermark vogtland
    vorpommern wendland westerwald wetterau kraichgau breslau stettin posen königsberg brüssel kreta zypern sizilien mallorca teneriffa
    ibiza korsika sardinien madeira hawaii alaska arizona oregon ohio georgia michigan minnesota illinois indiana colorado utah
    virginia maryland pennsylvania massachusetts connecticut manhattan brooklyn hollywood harvard stanford cupertino
    redmond detroit orlando phoenix denver las vegas portland memphis nashville baltimore cleveland pittsburgh
    oakland sacramento calgary ottawa québec quebec ontario karibik kuba haiti honduras guatemala nicaragua salvador
    costa rica dominikanische nepal myanmar kambodscha laos sri lanka mongolei kasachstan usbekistan turkmenistan
    aserbaidschan armenien georgien tschetschenien krim donezk luhansk aleppo damaskus beirut bagdad teheran kabul riad
    doha mekka gaza westjordanland rakka mossul fukushima osaka kyoto nagoya kobe hiroshima guangzhou wuhan chongqing
    vienna tianjin hangzhou nanjing taipeh manila kuala lumpur kalkutta neu-delhi karatschi islamabad dhaka rangun phnom penh
    addis abeba accra dakar abuja lusaka harare maputo luanda windhoek pretoria durban quito lima bogotá bogota caracas
    brasília brasilia santiago montevideo asunción havanna wembley liverpool leeds sheffield bristol cardiff glasgow belfast
    newcastle nottingham leicester southampton cambridge oxford cork limerick galway lille bordeaux nantes rennes reims
    le havre metz mulhouse colmar dijon grenoble montpellier calais verdun versailles tours brest luxembourg lüttich
    gent brügge charleroi utrecht groningen maastricht arnheim nijmegen tilburg breda enschede aarhus odense aalborg
    malmö uppsala bergen trondheim stavanger tampere turku espoo reykjavik danzig gdansk lodz posen kattowitz
    ostrava pilsen ústí labem olmütz košice szeged debrecen temeswar klausenburg varna plovdiv saloniki thessaloniki
    patras izmir antalya adana bursa konya valencia sevilla malaga málaga saragossa bilbao palma alicante granada córdoba
    coimbra braga faro bologna genua verona padua triest bergamo brescia parma modena palermo catania bari cagliari pisa
    siena perugia rimini sarnen mekka kreml bosporus gibraltar ärmelkanal nahost arktis antarktis sahara alpen pazifik
    kanaren balearen
    göppingen metzingen pasching wattens reutte landeck schärding ebensee klosterneuburg mattersburg oberwart
    güssing hartberg deutschlandsberg leibnitz voitsberg köflach judenburg liezen schladming rankweil wolfurt
    götzis bezau lauterach nenzing schruns jenbach kundl brixlegg fulpmes zirl matrei sillian mittersill
    bruckmühl anif grödig elsbethen eugendorf eferding marchtrenk thalheim lambach attnang timelkam wieselburg
    scheibbs purgstall herzogenburg traismauer hollabrunn gmünd gänserndorf fischamend guntramsdorf wimpassing
    gloggnitz berndorf pottenstein parndorf jennersdorf oberpullendorf bad-aussee trofaiach mürzzuschlag
    krieglach birkfeld mureck gratkorn frohnleiten unterpremstätten premstätten raaba grambach ferlach
    radenthein velden friesach treibach künzelsau ditzingen schramberg schopfheim bühl achern schwenningen
    donaueschingen spaichingen trossingen oberndorf nagold weissach laichingen ehingen neu-ulm weißenhorn
    krumbach leipheim mindelheim markdorf gottmadingen öhringen waldenburg mulfingen mergentheim
    tauberbischofsheim marktheidenfeld lohr haßfurt ebern kronach rehau naila münchberg marktredwitz
    tirschenreuth parsberg roding moosburg unterföhring ismaning garching unterschleißheim oberschleißheim
    pullach ottobrunn planegg martinsried gräfelfing olching kolbermoor traunreut altötting waldkraiburg ampfing
    rietberg versmold harsewinkel beelen ennigerloh erwitte geseke brakel holzminden blomberg espelkamp
    bückeburg stadthagen neckarelz walldürn viernheim lampertheim eschborn kronberg kelsterbach raunheim
    dreieich neu-isenburg rödermark alzenau bruchköbel schlüchtern hünfeld eichenzell baunatal korbach
    biedenkopf stadtallendorf haiger dillenburg arbon heerbrugg widnau altstätten schaan balzers sargans
    landquart domat näfels pfäffikon dübendorf spreitenbach brugg lenzburg oensingen nidau langnau spiez monthey
    carouge meyrin neuchâtel pratteln sissach allschwil münchenstein emmenbrücke horw sursee sempach rotkreuz
    hünenberg mendrisio veldhoven delft haarlem leuven billund västerås linköping ostrau jungbunzlau kaschau
    pressburg sillein györ cilli velenje rijeka sunnyvale dearborn minneapolis milwaukee cincinnati omaha
    bentonville san-francisco san-diego"""


PLACE_ENDINGS = tuple(
    """stadt stedt städt dorf torf heim hausen husen haus burg burgs bourg furt furth kirchen kirch brück brücken bruck
    hafen haven hagen hain hof hofen höfen weiler weier wald walde rode roda rath rade reuth ried felde feld felden
    lingen ningen dingen gingen singen tingen zingen ringen fingen mingen lungen leben ach bach beck büttel fleth
    lohe moor münde münster oog ow itz witz nitz litz schau au stein steig tal thal zell wörth werder werth weide
    ebersbach born bronn brunn brunnen eck fels förde fähr sund see siel hude horst holz heide rück""".split()
)
"""Endings of the names of German towns; companies are seldom called so, families are."""

PLACE_HEADS = frozenset(
    """bad markt sankt st groß klein ober unter nieder alt neu schloss burg kloster insel kurort ortsteil stadtteil
    gemeinde kreis landkreis lkr bezirk raum region dreieck kreuz autobahnkreuz autobahndreieck anschlussstelle
    raststätte rastplatz verzweigung verzw tunnel bahnhof hbf hauptbahnhof haltestelle straße str ortschaft stadt
    dorf provinz kanton bundesland ostküste westküste südküste nordküste hafen fluss präfektur""".split()
)
"""Words before the name of a place."""

ROAD_WORDS = frozenset(
    """hbf hauptbahnhof bahnhof bf kreuz dreieck nord süd ost west mitte tunnel stau unfall sperrung richtung straße
    allee platz weg ring chaussee ufer gasse""".split()
)
"""Words behind the name of a place."""

TOWN_END = "berg"
"""The end of towns that other nouns have too: behind "in", without an article, it is a town."""
