"""More of the nouns that German prose is full of, so that they are not taken for names."""

from __future__ import annotations

import functools

__all__ = ["frequent_nouns"]


@functools.cache
def frequent_nouns() -> frozenset[str]:
    """Return frequent German nouns, in small letters, as the singular or the form that is frequent.

    Example:
        >>> "zelt" in frequent_nouns(), "weserwerft" in frequent_nouns()
        (True, False)
    """
    return frozenset(_NOUNS.split())


_NOUNS = """aal abbau abbild abbruch abenteuer abfahrt abfall abflug abgang abgas abgase abgeordnete abgeordneter
    abhang abhängigkeit abitur ablage ablauf abmelden abnahme abo abonnement abonnent abonnenten abonnieren abreise
    abriss abruf abschied abschlag absender absicherung absolvent absolventen abstimmung abtei abwehr abweichung
    abwesenheit abwurf abzocke achsel achtung adapter adel ader admiral adressat advent advokat aerosol affe affekt
    agenda agrar ahorn airbag akademiker akazie akkord akku akkus akrobat aktienfonds aktionärinnen aktiva aktivist
    aktivisten aktivistin akupunktur akustik akzent akzeptanz alarmanlage albtraum alge algen algorithmen algorithmus
    alibi alkohol alleingang allergie allianzen alm almanach altar altenheim alternativen altersgruppe altersheim
    altersvorsorge altkanzler altlast altlasten altstadt aluminium alzheimer amateur ambiente ambition amboss ambulanz
    ameise amnestie amokläufer amtsantritt amtschef amtskollege amtskollegen analphabet analystin analystinnen ananas
    anatomie anblick andacht andenken anekdote anfall anflug anforderung anfänger anführer angehöriger angeklagte
    angeklagter angel angelegenheit angestellter angler angreifer anhang anhieb anhänger anhörung anker ankunftszeit
    anlegern anlieger anmelden anmeldung anmut annonce annäherung anomalie anpassung anrede anreise anreiz anreize
    anruf anrufer ansager anschaffung anschein anschlag anschläge anschuldigung ansehen ansiedlung ansporn anstalt
    anstoß anstrengung antenne antibiotika antibiotikum antike antikörper antilope antiquariat antrieb antworten
    anweisung anwendung anwesen anwesenheit anwältin anwältinnen anwärter anzeichen anziehung aorta aperitif apfelbaum
    apotheke apotheken apotheker applaus aprikose aquarium arbeitskampf arbeitskräfte arbeitslose arbeitsloser
    arbeitslosigkeit arbeitsstiftung arbeitstag archipel architekt architekten architektin architektur archäologe
    areal arena argwohn arie aristokrat armee armut aroma arrest arsenal arterie arthrose arznei asbest asche aspekt
    aspekte asphalt assistent assistenten assistentin ast asthma astronaut astronauten astronom astronomie
    asylbewerber atelier athlet athleten atlas atmosphäre atmung atom attacke attacken attentat attentäter attest
    attraktion aubergine audio audit auerhahn aufbruch aufdruck auffahrt aufforderung aufführung aufguss aufhebung
    aufhänger aufklärung auflauf auflösung aufnahme aufnahmen aufnäher aufprall aufregung aufruhr aufräumen aufsatz
    aufschub aufsichtsrätin aufsteiger auftakt aufteilung aufzug auktion auktionator auktionen aula ausbeute
    ausbeutung ausblicke ausdauer ausdehnung auserwählte ausflug ausfuhr ausgaben ausgangspunkt ausgleich ausguss
    aushang auslauf auslese auslieferung auslöser auspuff ausrede ausreise ausruf aussagen ausschank ausschnitt
    aussetzer aussichten aussprache ausstattung aussteiger ausstellung ausstoß austausch auster austragung austritt
    ausweg ausweis auswirkung auswirkungen auszubildende auszubildenden ausübung autobahn autobahnen autofahrer
    autofahrern autohaus autokrat autokratie automat automaten automatik automobil autonomie autopsie außenseiter
    außenstelle außenwelt avocado axt azubi azubis baby babys bach backe backofen backware bad badeanzug badewanne
    badminton bagger baggersee baguette bahner bahnhöfe bahnsteig bahnstrecke bakterie bakterien balance balken balkon
    ballett ballon ballungsraum banane bande bandit bands bange bankett bankier bankmanager bankraub bankräuber banner
    bargeld barock barometer baron barren barriere barrikade basar baseball basilika basis basketball bass bastler
    batterie batterien bauarbeiten bauarbeiter bauch baumeister bauschutt baustelle baustellen bauteil bauteile bauten
    bauwerk bazille bazillus beamten beamter beamtin bebauungsplan becher becken bedenken bedeutung bedrohung
    bedürfnis beere beet beete befehl befragung befürworter begegnung begeisterung begleiter begleitung begräbnis
    behandlung behauptung beherrschung behinderung behinderungen behälter beichte beifahrer beifall beilage beileid
    bein beinbruch beine beispiele beitritt bekannte bekannter bekanntgabe bekleidung belag belange belastung
    beleidigung beleuchtung belieben belohnung bemerkung bemühung bemühungen benimm benutzer beobachter beraterin
    beraterinnen bereitschaft bergbau berge bergsteiger bergwacht bergwerk berichterstatter berufe berufung beruhigung
    berührung besatzer besatzung beschaffung bescherung beschreibung beschränkung beschuldigte beschuldigter
    beschäftigte beschäftigten beschäftigung besen besetzung besinnung besitzern besorgnis besprechung besserung
    bestandteil bestechung besteck bestellung bestie bestimmung bestnote bestseller bestätigung beton betonung
    betrachter betreten betreuer betreuung betriebsrätin betriebswirt betriebswirtin betrüger betten bettler beule
    beutel bevölkerung bewegung beweis beweise bewertung bewunderer bewusstsein bezeichnung bezirk bezirke bezug
    biathlon bibel biber bibliothek biene bienen bier biere biest bikini bildergalerie bildhauer bildschirm bildung
    billard biograf biografie biologie biotop birke birne bisam biss bisschen bistro bitcoin bitcoins blackout blamage
    blase blattgold blech blei bleibe bleistift blende blinddarm blinker blitz blitze blitzer blockade blockbuster
    blogger blogs blume blumen bluse blut bluttat blätter blödsinn blüte bohle bohne bohrer bohrung boiler boje bolzen
    bomben bonbon boom boote bordstein borke bosheit boten botschaft botschaften botschafter bottich boulevard
    boutique box boxen boxer boykott brache brandstifter brandstiftung brasse braten braune braut brei breitband
    breite bremse bremsen bremsspur bremsweg brennholz brennstoff brett brettspiel brexit brezel briefe brillant
    brille brillen brise brocken brokkoli brombeere bronze broschüre brunch brunnen brust brutstätte brutto brände
    bräune bräutigam brösel brücken brühe bub bube buchhaltung buchstabe bucht buchung buchungen buggy bulldozer bulle
    bumerang bundesamt bundesamtes bundesanstalt bundesbürger bundesgericht bundesgerichtshof bundesminister
    bundesministerin bundespräsident bundesregierung bundestagswahl bundesverband bundeswehr bunker burgen burnout
    bursche busfahrer bushaltestelle butter bypass bäcker bäckerei bäckereien bäuerin bö büchse büffel bündel bündnis
    büros bürste büste cafe cafeteria café camp camping cent champagner champignon champion chaos charme charta
    chauffeur check checkliste cheerleader chefinnen chemie chemiker chili chip chips chirurg chirurgie cholera chor
    choral choreograf christ chromosom chronik clan clique clown cluster coaching cocktail code codes collage comedian
    comedy comic comics compliance computerspiel container cordon corner corona couch cousine cowboy crash creme crew
    cup curry dachverband dackel damm dammbruch dampf darlehen darm dasein datei dateien datenbank datenleck
    datenschutz dauerregen daumen daune debakel debatten debüt deckel defekt defensive definition defizit deich dekade
    dekor delegation delfin delikatesse delikt dementi demenz demo demokrat demokraten demonstrant demonstranten
    demonstration demut denkmal deponie depot deputierte derby desaster design designer designerin dessert detektiv
    detektor deutschkurs devise devisen dezernat dezernent diabetes diagnose diakon dialekt dialog diamant diaspora
    dichte dichter dichtung dickicht dieb diebe diener diesel dieselskandal diesseits digitales diktator diktatur
    dilemma dimension dinosaurier diplom diplomat diplomaten direktion direktive direktorin dirigent disco disharmonie
    diskothek diskurs diskus diskussion dissident distanz distel disziplin dive diät diözese dogma dohle doktor
    doktorand doktorarbeit dokumentation dolch dolmetscher dom dompteur domäne donner doping doppel doppeldecker
    doppelgänger doppelpack dose dosis dozent drache dramaturg drang dreck dreharbeiten drehbuch drehkreuz drehort
    drehung dritter dressur drilling drink droge drogen drogerie drogerien drohne drohnen drohung drossel drucker druckerei
    dschihad dschungel dschunke duft dummheit dunkelheit durchblick durchbruch durchfahrt durchfall durchgang
    durchsage durchschlag durchsuchung durst dusche dynamik dynamit dynastie dächer dörfer düne dünger dünkel ebbe
    eber ebola echo echse ecken efeu effizienz ehebruch ehen ehrenamt ehrgeiz ehrung ei eiche eid eidechse eier eifer
    eigenheim eigenkapital eigenschaft eigentor eigentum eilantrag eilmeldung eimer einbau einbrecher einbruchs
    einfahrt einfall einfalt einfuhr einführung eingriff einhalt einhaltung einheiten einhorn einigkeit einkäufe
    einkäufer einladung einlage einlagen einlass einnahme einrichtung einsatzkräfte einschlag einschnitt einschränkung
    einschätzung einsicht einspruch einstellung eintopf eintrag einwand einwanderer einzahl einzelfall einzelgänger
    einzelhändler einzelkind einzelteil einzug einöde eisbär eisdiele eisenbahn eisenbahner eisheilige eiskunstlauf
    eisschnelllauf eissport eiweiß ekel eklat ekstase elan elefant elektriker elektroauto elektroautos elektronik
    element elemente elend elf elfmeter elite ellbogen elster embargo embryo emigrant emission emotion empathie
    empfang empfehlung empfänger empore endspiel engagement enge engel engpass enkelin ensemble entdecker entdeckung
    ente entfernung entführung entlassung entlassungen entlastung entscheidung entschuldigung entschädigung entsetzen
    entspannung entstehung enttäuschung entwicklung entzug enzian enzym epidemie episode epoche epos erblasser
    erbschaft erdbeere erdgas erdgeschoss erdnuss erdteil erdöl erfahrung erfinder erfindung erfolgen erfüllung
    erhebung erholung erhöhung erinnerung erkenntnis erker erklärung erkältung erlass erlaubnis erlebnis erlebnisse
    erleichterung ermittler ermittlern ermittlung ermittlungen ernst ernte ernährung eroberer erpel erpresser
    erpressung errichtung ersatzteile ersatzverkehr erscheinung erstaunen erste erster erstes erwachsene erwachsener
    erwartung erwartungen erweiterung erz erzeuger erzieher erzieherin erziehung eröffnung esche esel eskorte essig
    esszimmer etappe ethik ethos etikett eule euphorie europameister euter evakuierung evangelium ewigkeit examen
    exekutive exemplar exil existenz exkurs exorzist expertin expertinnen explosion exponat exporte exporteur extra
    extremismus extremisten exzess fabel fabrikant fabriken facette fachhandel fachhochschule fachkraft fachkräfte
    fachleute fackel faden fahnder fahndung fahne fahrbahn fahrern fahrgäste fahrgästen fahrkarte fahrkarten fahrplan
    fahrplans fahrrad fahrräder fahrspur fahrstuhl fahrten fahrverbot fakt fakten falle fallen fallschirm falte falter
    fanfare fang farben farm farmer farn fasan fasching fass fassade fassungen fastenzeit fastnacht faszination faust
    favorit favoriten fazit fechter feder federn fee fege fegefeuer fehde fehlalarm fehlschlag fehltritt feiern
    feiertag feiertage feige feile feind feinde feinkost feinschmecker feinstaub felder fell fels felsen fenchel
    ferkel fernbus fernbusse ferne fernsehshow fernsehturm ferse fest feste festival festland festnahme festnahmen
    festspiele festung feta fett feuerlöscher feuerwehr feuerwehrleute feuerwehrmann feuilleton fichte fieber filet
    filter filz finanzierung finanzkrise finanzministerin findelkind finder finderlohn finesse fingerabdruck
    fingerspitzengefühl firmenchef firmensitz firnis fische fischer fiskus fitness fixstern fjord flachdach fladen
    flagge flaggen flair flamingo flanke flanken flaschen flaute fleck flecken fledermaus flegel fleischer fleiß
    flieder fliege fliegen fliese fließband flipper flirt floh floskel flosse flotte floß fluch flugbegleiter
    flugbegleitern fluggast fluggäste flughäfen fluglinie fluglotse fluglotsen flugreisen flugverkehr flur flut flöte
    flüchtlingsheim flüge flügel flüsse flüssigkeit flüstern fohlen folie folklore folter forderung forderungen
    forelle formalie formel formular forscher forscherin forschern forschung forst forum fotograf fotografen
    fotografin fotostrecke foul fracht frachter fraktionschef frankfurter fratze freak freibad freifahrt freilassung
    freiraum freischaffende freispruch freistoß freitage freizeit freizeitpark fremde fremder freske freundinnen
    freundschaft friedhof friedhöfe friseur frisur front fronten frosch frost frottee frucht frust frösche früchte
    frühjahr frühling frühschicht frühstück fuchs fuge fuhre fuhrmann fuhrpark fummelei fund fundamentalist fundbüro
    fundort fundus funk funke funktion funktionär furchen furcht furie furt furunkel fusel futter futteral fußabdruck
    fußballer fußgänger fußgängerin fähre fährmann fährte fälscher fälschung föderation föhn fön förderer fördergeld
    fördermittel förderung förster fötus fühler führerin führerschein führung fülle füller fünfer fürst gabe gabel gag
    galaxie galerie galerien galgen galle galopp gang ganove gans garage garagen garantie garderobe gardine garn
    garnele garnison garten gartens gasse gassen gastgeber gastronom gastronomie gastwirt gatte gattin gattung gaukler
    gaumen gebet gebilde gebirge gebiss geburtstag gebäck gebärde gedanke gedanken gedenken gedenkstätte gedicht
    gedichte gedränge geduld gedächtnis gefahren gefallen gefangene gefangener gefangenschaft geflecht geflüchtete
    gefährdung gefährte gefängnis gefäß gefüge gegenangebot gegenpol gegenstand gegenstände gegenteil gegentor
    gegenverkehr gegenwart gegenwehr gegenwert gegenwind gehege geheimdienst geheimnis geheimtipp gehirn gehweg gehöft
    gehör geige geisel geiselnahme geisterfahrer gejammer gelatine geldautomat geldautomaten geldbuße geldgier
    geldstrafe gelee gelegenheit geleit gelenk geliebte gelände geländewagen gelübde gemeinden gemeinderätin
    gemeinschaft gemetzel gemisch gemälde gemüt genie genitiv genom genosse genossen genossenschaft genre genuss
    geographie geologe geometrie georgier gepard gepäck geranie gerechter gerechtigkeit gerede gerichte gerichtshof
    gerinnsel germanist gerste geruch gerät geräte geräusch gerücht gerüchte gerüst gesamtbild gesamtsieg gesamtwert
    gesang geschehen geschenk geschenke geschichten geschick geschirr geschmack geschoss geschrei geschwader
    geschwindigkeit geschworene geschwulst geschädigte geschäften geschäftsführer geschäftsmann geschäftswelt geschütz
    geselle gesellschaft gesetzgeber gesichter gesichtspunkt gespenst gespür gestalt gestaltung gestank geste gestein
    gestell gestirn geständnis gesuch gesundheit gesäß getreide getriebe getränk getränke getto getöse gewand gewebe
    gewehr geweih gewerkschafter gewerkschaftschef gewitter gewohnheit gewächs gewähr gewässer gewölbe gewürz giebel
    gier gießkanne gift gilde gipfel gips giraffe gitarre gitarrist gitter glanz glasfaser glatteis glatze
    gleichgewicht gleichheit gleise gleisen gleitschirmflieger gletscher glied globus glocke glocken glosse glut
    gläser gläubige gläubigerin glühwein gnade gockel golf golfer golfplatz gondel gong gorilla gosse gotik gourmet
    gouvernante gouverneur grab graben grabstein grabstätte grafik gramm granate granaten granit graph graphit gras
    grauen grauzone gravur greis gremien gremium grenzwert grenzzaun grexit grieche griff grill grimasse grippe grotte
    großaktionäre großbrand großeinsatz großeltern großhandel großmutter großraum großstadt großvater
    großveranstaltung grube gruft grundriss gruppierung gruß gräber gräuel größen größenwahn grün gründerin
    gründerinnen grüße guerilla gulasch gummi gunst gurke gurt guru gutachten gutachter guthaben gutscheine gymnasium
    gynäkologe gämse gänge gärten gärtner gülle gültig gürtel gütern güterverkehr haare habgier habicht hacker
    hackfleisch hafenstadt hafer hagel hai haken halbfinale halbinsel halbjahr halbzeit halm halogen hals haltepunkt
    haltestelle haltestellen haltung hammer hamster handball handbuch handgranate handlanger handlung handlungen
    handschellen handschuh handwerk handwerker handys hang hanse hantel harfe harmonie harn harpune haselnuss hashtag
    hast haube hauch haufen hausarzt hausbesitzer haushalten haushälter hausmeister haustier haustiere haustür havarie
    hebamme hebel heck hecke heckscheibe hedgefonds hefe hehlerei heidelbeere heil heiler heiligabend heiligtum heim
    heimatstadt heimkehr heimniederlage heimsieg heimspiel heimweg heimweh heirat heizkörper heizung heizungen heizöl
    hektar hektik held helden heldin helfern helikopter heller helm hemmung hengst henker henne hepatitis
    heranwachsende herausforderer herausforderung herausgeber herberge herd herde hering herkunft herpes herrschaft
    herrscher herzen herzinfarkt heuchelei heuschrecke hexe hieb hilfen hilfskräfte himbeere himmelreich hindernis
    hingabe hinrichtung hinsicht hinspiel hintergründe hintertür hinweg hirn hirsch hirse hirte historie historiker
    hitzewelle hobel hochburg hochgeschwindigkeitszug hochhaus hochhäuser hochschule hochschulen hochwasser hochzeit
    hocker hockey hoden hoffnung hofnarr hohn holunder homeoffice homepage homöopathie honig honorar horde horizont
    hormon horn horoskop horror hort hose hosen hospiz hotelier hubschrauber huf huhn hummer humor humus hunde hundert
    hupe hure husten hut hygiene hymne hypnose hypothek hypothese hysterie hyäne häftling häher hände händen höhen
    höhepunkt höhle hölle hörer hörfunk hörsaal hüfte hügel hühner hülle hülse hündin hürde hüter hütte hütten ideal identität
    ideologe ideologie idiot idol idyll idylle igel ikone illusion illustrierte imam imbiss imker immobilie immobilien
    imperator imperium impfstoff impfung implantat impressum impuls impulse indianer indikator individuum indiz
    indizien industrie industriegebiet infarkt infekt infizierte inflationsrate informatiker informatikerin ingenieur
    ingenieure ingenieuren inhaberin inhaftierte initiative initiator inkasso inkrafttreten innenhof innenminister
    innenministerium innenpolitik innenraum innenstadt innenstädte innenverteidiger inneres innovation innung insasse
    insassen insekt insekten inseln inserat insolvenzverwalter insolvenzverwalterin inspektion inspektor inspiration
    installateur installation instanz instinkt instrument instrumente insulin inszenierung integration intellektuelle
    intelligenz intendant intensität intention interim interpret intervall intervention intrige invalide invasion
    inventar inventur investorin investorinnen ironie irre irrtum islam islamist isolation isolierung jacht jacke jagd
    jahrestag jahreszahlen jahreszeit jahrgang jahrhundert jahrhunderts jahrtausend jahrzehnt jahrzehnte jahrzehnten
    jargon jazz jeans jenseits jesuit jet jetlag jochbein jod jodler joga jogger joghurt johannisbeere joker jongleur
    journal jubel jubilar jude juden judo jugendliche jugendlichen jugendlicher jungfrau junggeselle jungtier junta
    jurastudium juristin juristinnen justiz juwel juwelier jux jäger kabarett kabarettist kabine kachel kader kahn
    kajak kakao kakerlake kaktus kalb kalender kaliber kalk kalkül kalorie kamel kamerad kameraden kameras kamille
    kamin kamm kammer kampagne kampagnen kampfansage kandidatur kanne kannibale kanone kante kantine kanton kanu
    kanzel kanzlei kanzlerin kapelle kapitalismus kapitel kapitän kappe kapsel karambolage karaoke karawane karfreitag
    karikatur karikaturist karneval karotte karpfen karren kartoffel kartoffeln karton kartons karussell kaschmir
    kaserne kasino kassierer kastanie kaste kasten katalog katalysator katapult katastrophe katastrophen kategorie
    kater kathedrale katholiken katze katzen kaufhaus kaufkraft kaution kautschuk kavallerie kaviar kegel kehle keim
    keks kelch kelle kellner kelter kenner kenntnis kenntnisse kennzahl kennzeichen kerl kerle kerosin kerze kerzen
    kessel keule kicker kiefer kies kilo kilogramm kimono kinderbuch kindergarten kinderheim kindheit kinn kinos kiosk
    kippe kirchen kirchturm kirmes kirsche kissen kiste kita kitas kitsch kittel kiwi klagen klammer klang klappe
    klassik klassiker klausel klausur klavier kleber kleid kleider kleinanleger kleinbus kleinigkeit kleinkind klemme
    klempner kletterer klientel klimawandel klinge klingel kliniken klippe klischee klo kloster klotz klubs kluft klug
    knabe knall knappheit knast knecht kneipe knirps knoblauch knochen knopf knospe knoten knöchel knödel kochbuch
    kode kodex koffer kofferraum kohle kohlendioxid kokain kokosnuss kolben kollegin kolleginnen kollektion kolonie
    kolonne koloss kolumne kolumnist kombination komet komfort komik komiker kommandant kommandeur kommando
    kommentator kommissar kommissarin kommune kommunen kommunikation kommunismus kommunist kompagnon kompagnons
    kompanie komparse kompass kompetenz komplex komplize komplizen komponente komponenten komponist kompost kompott
    kompromiss komödie kondition konditor kondom kongress konjunktur konkurs konsens konsequenz konsequenzen
    konservative konserve konsole konstruktion konsul konsulat konsumenten kontakte konten kontext kontinent
    kontrabass kontrahent kontrast kontrolle kontrollen kontrolleur kontroverse konvoi konzentration konzert konzerte
    konzil koordination koordinator kopie kopien kopilot koralle koran korb kordel korken korn korrektur korridor
    korruption korsett kosmetik kosmos kost kostüm kotelett krabbe krach kraftfahrer kraftfahrzeug kraftstoff
    kraftwerk kraftwerke kragen kralle kram krampf kran kranich krankenhäuser krankenkasse krankenkassen krankenwagen
    krankheiten kranz krater kratzer kraut krawall krawalle krawatte kreation kreativität kreatur krebs kreide kreisel
    kresse kreuzbandriss kreuzfahrt kreuzung kricket kriechgang krimi kriminalität kriminalpolizei kriminelle
    krimineller kripo krippe kristall kriterien kriterium krokodil krone kronzeuge kronzeugin krypta krähe kröte
    krücke krümel kubikmeter kuchen kugel kugeln kuh kuli kulisse kult kummer kumpel kundin kundschaft kupfer kuppel
    kur kurbel kurort kurve kurven kurzarbeit kurzfilm kurznachrichten kurznachrichtendienst kuscheltier kuss kutsche
    kutscher käfer käfig kämpfe kämpfer köchin köchinnen köder könige königin können köpfe körperverletzung kübel kühe
    kühlschrank küken kündigungen künste kür kürbis küste küsten labsal lache lachen lachs lack ladung lagerhalle laie
    laken lamm lampe lampen landesamt landesbank landeshauptmann landesrat landesrätin landesverband landkreis
    landkreise landrat landratsamt landschaft landung landvogt landwirte landwirtschaft langeweile langlauf larve
    lasche laser lasso last lastenrad laster lastwagen latein laterne latte laub lauer lauf laufbahn laufzeit laune
    lauscher laut lavendel lawine lawinen layout lazarett lebensgefahr lebensgefährtin lebensgrundlage lebenslauf
    lebensretter lebensunterhalt leber leck leckerei leere leerstand legion legionär legislatur legislaturperiode lehm
    lehne lehramt lehrerin lehrern lehrgang lehrlinge lehrstuhl leib leiche leichen leichnam leichtsinn leidenschaft
    leihe leiher leihgabe leim leinen leinwand leitartikel leitbild leiterinnen leitfaden leitidee leitlinie
    leitplanke leitstelle leitung leitungen leitzins lektion lektor lektüre lenker lenkrad lerche lernen lernende
    lesart leseproben leserbrief lesezeichen lesung letzter leuchte leuchtturm leugner leutnant lexikon libelle
    liberale lichter lichterkette lid liebhaber lieder lieferung lieferungen lieferwagen liege lilie limit limonade
    limousine linde linderung linkshänder linse linsen lippe lippen list literat literatur liturgie liveticker lizenz
    lizenzen lobby lobbyist loch lockdown locke loge logik logo lohnkosten lok lokal lokale lokführer lose lot lotse
    lotsen lotterie lotto luchs luftballon luftfahrt luftröhre luftwaffe luke lump lunge lupe luxus lyrik lächeln
    lähmung länge lärm läufer löcher löffel lösegeld löwe löwen löwin lücke lücken lüge lügen lügner lüster machthaber
    mafia magen magie magier magister magistrat magnet mahlzeit mahnmal mahnung mahnwache mais makel makler malaria
    malerei mall mammut management managerin managerinnen mandant mandat mandeln mange mangel manier manifest
    manipulation manko manschette manuskript manöver mappe marathon margarine marge marine marionette marketing
    markierung marktanteil marktanteile marktplatz marktwert marmelade marmor marsch masche maschinenbau maske masken
    massage massaker masseur masseverwalter masseverwalterin massiv mast masten master matador match materie
    mathematik matratze matrose matrosen matsch maul maulwurf maus maut maximum maßgabe maßnahme maßnahmen maßstäbe
    mechaniker mechanismus medaille medaillen mediation medikament medikamente mediziner meeresspiegel mehl mehrwert
    meile meilen meilenstein meineid meise meisterwerk meißel melancholie melanom melodie melone memoiren memorandum
    menschenrechtler menschheit menschlichkeit mentalität menü merkmal merkmale merkzettel messenger messer messung
    messwert metalle metaller metapher metastase meteor meteorit meteorologe meteorologen methan methode methoden
    metropole metropolen metzger metzgerei meute meuterei mezzosopran mieder mienen mietauto mietvertrag migrant
    migranten migration migräne mikrofon mikroskop milbe milde milieu militärs miliz milizen millionär mimik mimose
    minderjährige minderung mindestlohn mine mineral mineralien mineralöl minimum ministerien ministerpräsident
    ministerpräsidentin ministerrat minze miss missbrauch mission missionar misstrauen missverständnis mist mitarbeit
    mitarbeiterin mitarbeitern mitbringsel mitgefühl mitgift mitgliedschaft mitleid mitschnitt mitschüler mitstreiter
    mitteilung mittelalter mittelfeld mittelpunkt mittelstand mitternacht mix mixtur mobbing mobilfunk mobilität
    mobiltelefon moderator moderatorin moderne modernisierung modus mofa mole molekül moleküle monarch monarchie mond
    monitor monolog monster monstrum moor moos moped moral morast mord morde moräne mosaik moschee moscheen moskito
    moslem most motel motiv motivation motive motorhaube motorrad motorradfahrer motorräder motte motto mountainbike
    multiplikator mumie mund murmeltier muschel museen musical musicals musikant musiker musikerin muskel muslim
    muslime muss muster muße mythos mädel mängel märchen märtyrer mäuse mäzen möbel möglichkeit möhre mönch mönche
    mörder möwe mücke mühle müll münze münzen müsli mütter mütze nabel nachahmer nachbarland nachbarn nachbarschaft
    nachdenken nachdruck nachfahre nachhall nachlass nachrede nachruf nachsehen nachteile nachweis nachwirkung
    nachwuchs nacken nadel nadelöhr nagel nahrung naht nahverkehr namensgeber narbe narkose narr narzisse nashorn
    nation nationalelf nationalist nationalmannschaft nationalpark nationalspieler nationalteam naturschutz nazi nazis
    nebeneinkünfte nebenfluss nebenjob neffe nehmer neid neigung nekrolog nektar nelke nerv nerven nest netzbetreiber
    netzwerk neubauten neubeginn neugeborene neugier neuigkeit neuigkeiten neujahr neulinge neurologe neuronen neurose
    neustart neuwahl neuzeit neuzugang neuzugänge newsletter nichte nichten niedergang niederschlag niederschläge
    niedriglohn niere niveau nomade nominierung nonne norm normalität normen nostalgie notar notarzt notaufnahme noten
    notfall notfälle notiz notruf notwehr notwendigkeit novelle novum nuance nudel nudeln null nullrunde nuss
    nutzername nutznießer nutzungsbedingungen nylon nächte nähe nässe oase obdach obdachlose obdachloser
    oberbürgermeister oberbürgermeisterin oberfläche obergrenze oberhand oberhaupt oberkörper oberschenkel oberst
    obhut objektiv obst ochse ode ofen offenheit offensive offizier offiziere ohr ohren ohrfeige olivenöl olympiade
    olympiasieger oma omelett omelette omen omnibus onkologe opa operette opfergabe optik optimist option optionen
    orakel orange orchester orchidee orden ordner organe organisator organisatoren organisatorin orgasmus orgel orgie
    orientierung original orkan orte ortschaft ortsteil ortsvorsteher ortung osterei osterferien osterfest osterhase
    ostermontag ostersonntag oval ozean ozon paarung pacht paddel pakt palast palette paletten palästinenser pampa
    pandabär pandemie panel panik panne pannen panorama panther panzer papa papagei papierkram pappe pappel paprika
    papst parade paradies paradox paragraf paragraph parallele parasit parfüm parkett parkhaus parkinson parkplatz
    parkplätze parlamentarier parmesan parodie parole parteichef parteitag parterre partys passage passagier
    passagiere passagieren passant passanten passiva passwort paste pastor pate patenkind pathologe pathos patriarch
    patriot patron patrouille patt patzer pauschale pavillon pazifist pech pedal pegel pein peinlichkeit peitsche
    pellet pellets pelz pendant pendel pendler penis pension pensionen pensionist pensionsfonds pensionär performance
    periode peripherie perle personalabbau personalkosten perspektive perücke pest pestizid petition pfahl pfand
    pfanne pfarrei pfarrer pfarrheim pfarrkirche pfau pfeffer pfeife pfeil pferde pfiff pfingsten pfirsich pflanzen
    pflaster pflaume pflegeheim pflug pforte pfosten pfote pfütze phantasie phantom pharmazie philharmonie philosoph
    philosophen philosophie phobie phosphor photon phänomen pianist picknick pilger pille pillen pils pilz pilze
    pinguin pinsel pionier pirat piraten pirol piste pistole pixel pizza pizzeria pkws plage plagiat plakat plakate
    planet planeten planung plastik platane plateau platin plattdeutsch platte platten platzverweis plauderei playoff
    pleite pleiten plenum plombe plädoyer plünderer podcast podest podium poesie poet pointe poker pol polaroid
    polemik police politesse politikerin politologe politologin polizeibeamte polizist polizisten polizistin pollen
    polster pomp ponton pony pool pop population populist pore portemonnaie portier porträt posaune pose posse
    postbote poster potential potenzial pracht prahlerei praktika praktikant praktiken praktikum praline pranger
    prediger predigt preisen premierminister priester primel primus prinz prinzessin priorität prise pritsche
    privatbeteiligte privatkunden privatmann privatperson privatsphäre privileg privilegien probe proben problem
    probleme produkten professur profil profite profiteur prognosen projektil projektion projektleiter promi promille
    prominente prominenter propaganda propeller prophet prosa prospekt prostata prostituierte protagonist protein
    protest protestant proteste protesten prothese protokoll prototyp provinz provinzen provision prozedur prozente
    prozesse prozessor prunk prädikat präfekt prämie prämien prämisse präparat präsentation präsenz präsident
    präsidenten präsidentin präsidentschaftswahl präsidium prüfungen prügel prügelei psyche psychiater psychiatrie
    psychologe psychologie psychologin psychotherapeut pubertät publizist publizistin pudding pudel puder puffer
    pullover puls pult pulver pumpe puppe putsch putschist putschversuch putz putzfrau puzzle pyramide pächter
    pädagoge pädagogen püree quader quadrat quadratkilometer quadratmeter qual qualifikation qualität qualle qualm
    quarantäne quark quartett quartier quatsch quecksilber quellcode querdenker quere querele querelen querlatte
    quittung quiz quälerei rabbi rabbiner rabe rache rad radar radfahrer radikaler radio radler radprofi radprofis
    radtour radweg raffinerie raffinesse rakete raketen rallye rampe ramsch randale ranking ransomware rappel rappen
    rapper raps rasanz rasen rasenmäher raser rasse rassismus rassist rast raster raststätte rasur rathaus ration
    ratschlag ratte ratten raub rauch raucher rauferei rausch razzia razzien reagenzglas reaktion reaktionen reaktor
    realist realität rebell rebellen rebellion recherche recherchen rechner rechnungen rechteck rechtsanwalt
    rechtsanwälte rechtsanwältin rechtsaußen rechtsextreme rechtsextremist rechtspopulist rechtsstreit
    redaktionsleiter redner reduktion referat referendum referent referentin reflex reflexion reformator reformen
    refrain refugium regal regatta regelung regelungen regeneration regent regierungen regierungschef regime
    regionalbahn regisseur regisseure regisseurin register regler regress regung reh reha rehe reife reifen
    reifeprüfung reinfall reinheit reis reisebüro reisende reisenden reisender reiterin reiz reklame rekonstruktion
    rekorde rektor relation relegation relevanz relief relikt reling renaissance rendite renditen rennrad rennstall
    renommee support rentenfonds rentier rentner rentnerin reparatur reparaturen repertoire report reportage reporter reporterin
    repressalie repräsentant repräsentanten reptil republik republikaner requisit reserve reserven reservist resonanz
    respekt ressort ressource ressourcen reste resultat resultate retter retterin reue revanche revier revision
    revolte revolutionär revolver revue rezension rezept rezepte rezession rhabarber rhetorik rheuma rhythmus
    richterin richtungen riesenrad riff rille rind rinder ring ringe rinne rinnsal rippe riss risse ritt ritter ritual
    ritus rivalität roaming robbe robe rochade rocker rodler rodung roggen roh rohr rohre rohstoffe rohstoffen rohöl
    rollator rollen roller rollstuhl romanze rondell rosen rosine rosinen rost rotation rotor rotwein roulette router
    routine rowdy rubin rubrik ruck rucksack ruder ruhm ruin ruine ruinen rum rummel rumpf runden rundfahrt rundgang
    rushhour rute rutsch rutsche rätin rätinnen rätsel räuber röcke röhre röntgenbild röte rückblick rückfahrt
    rückfall rückgabe rückgrat rückhalt rückkehr rücklagen rückmeldung rückruf rückschlag rückschläge rücksicht
    rücksichtnahme rückspiel rückstand rückstau rückweg rückzahlung rückzieher rüge rüstungsexport saat saaten
    sabotage sachbearbeiter sachbuch sachlage sachschaden sachschäden sachverhalt sachverständige sachverständiger
    sachwalter sack sadist safe saft sage sahne saisonauftakt saite sakko salami salat salbe salon salut salve samen
    sammler sandale sanierer sarg sarkasmus satellit satelliten satire sattel sattelzug sau sauce sauerstoff sauna
    saurier saxofon scanner schabe schach schacht schachtel schadenersatz schaf schafe schaffen schaffner schaft schal
    schale schalen schall schalter scham schande schanze schar scharfsinn scharlatan scharnier schatz schau schauder
    schauer schaufel schaufenster schaulustige schaulustigen schaum schauplatz schauspiel schauspieler schauspielerin
    scheck scheibe scheiben scheidung schein scheinwerfer scheitel scheitern schelle schelte schema schenkel schenkung
    scherbe scherben schere scherz scheu scheune scheusal schicksal schiedsrichter schiefer schiene schienen
    schienenersatzverkehr schienenverkehr schießerei schiffbruch schikane schilder schildkröte schilf schimmel
    schimpanse schimpfwort schinken schirm schlaf schlagzeile schlagzeilen schlagzeuger schlamm schlange schlangen
    schlauch schleichweg schleier schleife schlemmer schleuder schleuse schlichter schlichtung schließung schlips
    schlitten schlitz schlot schlucht schluck schlummer schlund schläfe schläger schlägerei schlägereien schlösser
    schlüsse schmach schmalz schmerz schmerzen schmetterling schmied schmiere schmuck schmuggel schmuggler schmutz
    schnabel schnalle schnaps schnauze schnecke schneepflug schneider schnelligkeit schnelltest schnitt schnitzel
    schnitzer schnuller schnupfen schnur schnäppchen schock schokolade scholle schonfrist schornstein schote schotter
    schoß schramme schrank schraube schreck schrecken schrei schreiben schreiber schreibtisch schrift schriften
    schriftsteller schriftstellerin schrott schub schublade schuhe schulabschluss schulbeginn schulbus schuldige
    schuldner schuldnerin schulferien schulhof schuljahr schulleiter schultag schulter schultern schulung schulweg
    schulzeit schuppe schuppen schuss schutt schutzgeld schutzheiliger schwager schwalbe schwall schwamm schwan
    schwanger schwangere schwangerschaft schwank schwanz schwarm schwarzbuch schwarzweiß schwefel schweigeminute
    schweigen schweinefleisch schweiß schwelle schwerpunkt schwert schwertlilie schwiegersohn schwiegertochter
    schwierigkeit schwierigkeiten schwimmbad schwimmbäder schwimmer schwindel schwindler schwips schwung schwur
    schwäche schwägerin schwärmer schädel schädlinge schäfer schärfe schätze schätzung schätzungen schönheit schöpfer
    schülerin schülern schürze schüsse schüssel schütze schützen sechser seelsorge seemann segel segen segler sehne
    sehnsucht seide seife seil seilbahn sekretär sekretärin sekt sekte sektion selbstanzeige selbstmord selbstständige
    selbstvertrauen selbstzweifel selfie semester semifinale seminar senator senatoren sendung sendungen senioren
    seniorenheim seniorin senkung sensation sensor sensoren separatist sequenz serien serum server sessel session
    seuche seufzer shitstorm shooter shop shops show showdown shows sichel sicherung sie sieb siedler siedlung siegel
    signal signale silbe silhouette silikon silo silvesternacht sims sinfonie single sinne sintflut sippe sirene sirup
    sitte sitten sitzblockade sitze sitzplatz skala skandal skandale skateboard skelett skepsis ski skifahrer skilift
    skispringer skispringerin skizze sklave sklaven sklaverei skonto skorpion skript skrupel skulptur skulpturen
    skyline smartphone smartphones smog socke sockel soda sofa software sog sohle soja soldat soldaten solidarität
    solist solistin sommerferien sommerpause sonate sonde sonderangebot sonderausgabe sonderfall sonderzug sonett song
    songs songwriter sonnenaufgang sonnenschein sonnenstrahl sonstiges sopran sopranistin sorgfalt sorte sorten
    soundtrack souverän sozialamt sozialdemokratie soziales sozialist sozialisten sozialversicherung soziologe
    soziologin spagat spaghetti spalt spalte spannung spannungen spargel sparkurs sparprogramm sparschwein spaten
    spatz spaziergang spaziergänger speck spediteur speed speer speichel speise speisen spektakel spektrum spekulant
    spende spenden spender sperma sperre sperren spesen spezialisten spezies sphäre spiegelbild spielcasino spielen
    spielerin spielern spielfeld spielfilm spielstätte spieltrieb spielverderber spielzeit spielzeug spieß spinat
    spinne spion spionage spirale spirituosen spital spitzel spitzenreiter spitzensportler spitzname spitäler splitter
    sportler sportlerin sportlern spott sprachen sprachkurs sprachrohr spray sprengkörper sprengsatz sprengstoff
    sprengung spreu springer springflut sprinter sprinterin sprit spritze spritzer spross sprung sprüche sprühregen
    sprünge spucke spuk spule spuren spurt späher spätschicht spätsommer spüle squadron staatsanwälte staatsanwältin
    staatsbürger staatschef staatsfonds staatsoberhaupt staatssekretär staatsstreich stachel stadien stadion stadium
    stadtplaner stadtrat stadtteil stadtverordneter stadtwerke staffel staffellauf staffeln stall stammgast stammplatz
    stampede standard standards standpunkt stange stapel starkregen startplatz startseite statement statist statue
    statur status statut staub staubsauger steak steckbrief steckdose stecker steg steigbügel steigerung steilhang
    stein steinbruch steine stellenabbau stellplatz stellung stellungnahme stellungnahmen stellvertreter stempel
    steppe sterben sternen sternschnuppe sternsinger steuerberater steuerzahler steward stewardess stewardessen
    stewards stich stichtag stichwahl stiefel stiefvater stiege stiel stier stiftungen stigma stille stillstand
    stimmabgabe stimmungsmache stimulation stipendiat stipendium stirn stollen stolz stopp stornierung stoß
    stoßdämpfer strafanzeige straflager strafmaß strafraum strafstoß straftat straftaten strafverfahren strafvollzug
    strahl strahlen strahlung strang strapaze strauch straucheln strauß straßenbahn streben streber strecken streiche
    streicher streichholz streichung streife streifen streifenwagen streifzug streiks strenge stress streu
    streuobstwiese streuung strich striptease stroh strohhalm strophe strudel strukturen strumpf strähne strände
    strömung stube studentin studiengang studierende studierenden stufe stufen stunt stupor sturmbö sturmböen sturz
    stute städtchen städter ställe ständer stängel stärken stöckelschuh störfall störung störungen stücke stühle
    stürme stürze stütze subjekt substanz subvention subventionen sucher sucht sultan sumpf supermärkte suppe surfer
    sweatshirt symbol symbole sympathie sympathien sympathisant symphonie symposium symptom symptome synagoge syndikat
    syndrom synode synthese syrer syrern system systeme szenarien szenario szenen szepter säcke säge sänfte sängerin
    säufer säugetier säugling säule säure süchtige südpol sühne sünde sünder tabak tablett tablette tabletten tabu
    tabubruch tacho tadel tafel tafeln tagebuch tagelöhner tagesordnung tageszeitung tagung taille takt taktik talar
    taler talfahrt talg talkshow tampon tandem tang tango tank tanker tankstelle tankstellen tannenbaum tantieme tape
    tapete tarife tarifstreit tarifverhandlungen tarifvertrag tasche taschen tasse tastatur taste tasten taten
    tatendrang tatort tattoo tatverdächtige tatverdächtiger tau taube tauben taucher taucherin tauchgang taufe
    taugenichts tausch tausende taverne taxi taxifahrer taxis teamwork technikerin technologien teenager teenagern
    teer teich teig teilchen teilchenbeschleuniger teilnahme teilnehmer teilnehmerin teilnehmern teilung telefon
    telefonat telegramm teleskop teller tempel temperament temperatur temperaturen tempo tempolimit tendenz tennis
    tenor tentakel teppich terminal terrain terrasse territorium terror terroranschlag terrorismus terrorist
    terroristen terrormiliz testosteron teststrecke texte textil textilien theke themse theologe theologin theorie
    therapeut therapeuten therapeutin therapie therme thermometer these thesen thriller thron thronfolger thunfisch
    tick ticker ticket tickets tiefe tiefgarage tiefkühlkost tiefpunkt tiegel tierheim tierquälerei tiger timing tinte
    tipp tipps tirade tische titan toast tochterfirma todesopfer todesstrafe tofu toilette toiletten toleranz
    tollpatsch tollwut tomate tomaten tombola tonne tonnen topform topmanager torhüter torjäger tornado torschütze
    torte tortur toter totschlag touch tourismus tourist touristen tournee tourneen toxin trab trabant tracht trafik
    tragik tragödie trainerin training trainingsauftakt traktor tram trank transformator transit transparent
    transporter trapez trasse tratsch traube trauben trauer trauma traumjob trauzeuge treck treffer treffpunkt
    treibhausgas treibhausgase treibjagd treibstoff trennung treppe treppen tresen tresor treuhänderin triathlon
    tribunal tribüne trichter trickbetrüger tricks trieb trikots trilog trilogie trinker trinkgeld trinkhalm
    trinkwasser trio trip triumph trockenheit trog trommel trommler trompete trompeter tropen tropenholz tropfen
    trophäe trost trottel trottoir truck truhe trumpf trunkenheit trupp truppe truppen truthahn trägheit träne tränen
    tränengas träume träumer träumerei trübsal trümmer tsunami tube tuberkulose tuch tugend tulpe tumor tumult tunnel
    tupfer turban turbine turnen turner turnerin turnschuh tutor typ typen tyrann tyrannei tänzer tänzerin täuschung
    töne töpfe tücke tüftler türen türme türsteher tüte uhren uhrzeit uhu ulk umbruch umdenken umfall umfragen
    umgebung umhang umkehr umkreis umland umlauf umriss umrisse umschlag umsetzung umstellung umstieg umstrukturierung
    umstände umweg umweltschutz umzug umzüge unabhängigkeit unart unbehagen unbekannte unbekannter undank unfallstelle
    unfug unfälle ungeduld ungeheuer ungerechtigkeit ungewissheit unglücke unheil uniform unikat union unis unmut
    unrat unruhe unruhen unschuld unsicherheit unsinn unsitte untat unterarm unterboden unterfangen untergang
    untergrund unterhalt unterhose unterkunft unterkünfte unterlage unterlagen unterleib untermieter unternehmerin
    unternehmerinnen unternehmern unternehmungslust unteroffizier unterschicht unterschiede unterschlupf unterschrift
    unterschriften untersuchungen unterwelt unterzeichner untreue unwetter unwohlsein unwort uran uraufführung urenkel
    urgroßvater urheber urin urlauber urlaubern urne ursachen ursprung urteile urwald utopie vagabund vakuum vampir
    vanille variante varianten vase vatikan vegetarier vene ventil ventilator veranstalter veranstaltung
    veranstaltungen verantwortliche verantwortlicher verantwortung verb verband verbindung verbindungen verbleib
    verbrecher verbreitung verbund verbundenheit verbände verbündete verbündeten verbündeter verderben verdienst
    verdienste verdruss verdächtige verdächtiger veredelung verehrer vereinbarung vereinbarungen vereinigung
    vereinsheim verfall verfassung verfassungsschutz verfechter verfolger verfolgung verfügung vergabe vergangenheit
    vergehen vergeltung vergewaltigung vergiftung vergissmeinnicht vergleiche vergnügen vergnügungspark vergütung
    verhaftung verhandlung verhandlungen verhältnisse verhör verjährung verkehrsaufkommen verkehrschaos
    verkehrsminister verkehrsmittel verkehrsunfall verkleinerung verlangen verleger verleih verletzte verletzten
    verletzter verletzung verletzungen verlierer verlobte verlobter verlängerung vermerk vermieter vermisste
    vermisster vermittler vermittlung vermutung vernichtung verpackung verpflegung verpflichtung verrat verriss
    verräter vers versagen versager versammlung versand versandkosten verschlechterung verschluss verschmutzung
    verschollene verschwinden verschwörer verschwörung versehen versicherte versicherten versicherter version
    versionen versorgung versprechen verspätung verspätungen verstand versteck verstorbene verstorbener verstoß
    verständnis verstärkung verstöße versuche verteidigung verteiler verteilung vertiefung vertrauliches vertraute
    verursacher verurteilte verurteilter verurteilung verwalter verwandte verwandten verwandter verweigerer verweis
    verwendung verwirrung verwundete verwundeten verwundeter verzehr verzug verzweiflung verzögerung verzögerungen
    veröffentlichung vesper veteran veteranen veto vetter vielfalt vielzahl vierer villa villen violine viper viren
    virologe virologen virologin virtuose virus visier vision visionen visite visum vitamin vitamine vitrine vize
    vizekanzler vogel vokabel vokal volksbegehren volksentscheid volksfest volkspartei volkswirt volkswirtin vollmacht
    vollmond vollzeit vollzug volontär voltigieren vorabend vorarbeiter voraussetzung voraussetzungen vorbehalt
    vorbereitung vorbild vorbilder vordergrund vorfahr vorfahre vorfahren vorfahrt vorfall vorfreude vorfälle vorgehen
    vorgesetzte vorgesetzter vorhaben vorhang vorhersage vorhersagen vorhut vorjahre vorkommen vorlage vorlauf
    vorlesung vorliebe vormarsch vormittag vormonat vormund vorname vorort vorrang vorrat vorreiter vorrichtung
    vorräte vorsatz vorschau vorschlag vorschläge vorschrift vorschriften vorschuss vorsicht vorsorge vorspiel
    vorstandschef vorstellung vorstellungen vorstoß vorsätze vortag vorteile vortritt vorträge vorwahl vorwand
    vorweihnachtszeit vorwort vorzimmer vorzug vorzüge votum vulkan vulkane vögel völker völkermord waage wabe wache
    wachen wachmann wacholder wachs wachstum wachstums wachtel wackelkontakt waffel waffenruhe waffenstillstand waggon
    wagnis wahlbeteiligung wahlkampf wahlkreis wahlrecht wahlurne wahn wahnsinn wahrheit wahrnehmung wahrsager
    wahrscheinlichkeit waise wale wall walnuss walross walzer wanderer wanderin wanderung wange wanne wanze wappen
    warenkorb warnblinker warnhinweis warnschild warnstreik warnstreiks warnung warnungen warten warteschlange
    wartezeit warze waschbär wasserhahn wasserspiegel wasserstand wasserstoff wasserwerfer watt watte webcam webseiten
    wecker weckruf wegbereiter wegnahme wegweiser wehen weib weiche weichei weide weigerung weihe weihnacht
    weihnachtsgeschäft weihnachtsmarkt weinbau weinberg weine weinlese weintraube weisheit weisung weite weitergabe
    weizen weißwein wellen wellenreiter welpe welpen weltall weltenbummler weltklimarat weltkrieg weltkrieges
    weltkriegs weltkulturerbe weltraum weltrekord wende wendung wenigkeit werbepause werber werbespot werdegang
    werkstatt werkstätten werkzeug werkzeuge wertpapiere wertstoffhof wertung wespe weste wettbewerber wettbüro wette
    wetten wetterdienst wettervorhersage wettkampf wettlauf whisky whistleblower wichtigkeit widder widerhall
    widerrede widerruf widerspruch widerstand widerstände widerwille widmung wiederaufbau wiedergabe wiedergeburt
    wiederholung wiederkehr wiedersehen wiederwahl wiege wiegen wiesn wild wildnis wildschwein willkommenskultur
    willkür wimper wimpern windel windkraft windmühle windrad windräder wink winkel wintersportler winzer wipfel
    wirbel wirbelsturm wirklichkeit wirksamkeit wirren wirtinnen wirtschaftskrise wirtschaftsministerium wissenschaft
    wissenschafter wissenschaftler wissenschaftlerin wissenschaftlern witterung witwe witwer witz witze wodka wogen
    wohlstand wohngebäude wohngeld wohnhaus wohnheim wohnhäuser wohnmobil wohnort wohnraum wohnsitz wohnviertel
    wohnzimmer wolken wolle wollust wonne workshop wortlaut wrack wucher wuchs wucht wunde wunden wurf wurst wut
    bücher fässer tücher räder polizze polizzen
    wächter wähler wählern währung währungen wälder wände wärme wäsche wäscherei wölfe wölfin wünsche würfel würge
    würmer würste würze wütende yoga zacke zahlung zahlungen zahnarzt zahnpasta zahnrad zahnspange zange zank zapfen
    zauber zauberei zauberflöte zaun zebra zechen zechpreller zecke zecken zehe zehn zeichentrickfilm zeichner
    zeichnerin zeigefinger zeiger zeile zeilen zeitalter zeitgenosse zeitgenossen zeitlupe zeitpunkt zeitraum
    zeitschrift zeitschriften zeitungsbericht zeitvertreib zelt zelte zement zensur zentimeter zentner zentralrat
    zeremonie zerfall zerstörer zerstörung zertifikat zettel zeugin zeugnis ziege ziegel ziehung zielgerade zielgruppe
    zigarette zigaretten zigarre zimt zinn zipfel zirkel zirkus zitat zitate zither zitrone zitrus zivilcourage
    zivilisation zivilist zivilisten zocker zombie zombies zonen zoo zoos zopf zubehör zuber zucht zucker zuckerguss
    zufahrt zufall zuflucht zufriedenheit zufuhr zugabe zuge zugführer zugunglück zugverkehr zuhause zuhälter zuhörer
    zulage zulassung zulauf zunahme zuname zunft zunge zuruf zusagen zusammenbau zusammenbruch zusammenfassung
    zusammenhalt zusammenhänge zusammenkunft zusammenprall zusammenschluss zusammensetzung zusammenspiel zusammenstoß
    zusammenstöße zusatz zuschlag zuschläge zuschuss zuschüsse zuspruch zustellung zustrom zustände zuständigkeit
    zutat zutaten zutritt zutun zuversicht zuwanderer zuwanderin zuwanderung zuzug zwangsversteigerung zwecke
    zweibeiner zweier zweifler zweikampf zweiklassenmedizin zweite zweiter zweitligist zwerg zwickmühle zwiebel
    zwilling zwillinge zwischenfall zwischenfälle zwischenraum zwischenruf zyklus zylinder zähler zähne zäune zögern
    zölibat zölle zöllner züchter zügel ära ärger ärztin ärztinnen ödnis öffentlichkeit öffnung ökologe ökonom
    ökonomen ökonomie ökonomin öldose ölfeld ölpest übel überbleibsel überblick übereinkunft überfall überflieger
    überfluss überfälle übergabe übergang überhang überholmanöver überholspur überholung überlebende überlebender
    überlegung überlegungen übermut übernachtung überraschung überschlag überschrift überschwemmung überstunden
    übertragung überwachung überweisung überzahl überzeugung übung übungen"""
