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


_NOUNS = """abbau abbruch abenteuer abfahrt abfall abflug abgang abgeordnete abgeordneter abhängigkeit ablauf abmelden abo
    abonnement abonnent abonnenten abonnieren abreise abriss abruf abschied abschlag absender absicherung abstimmung
    abwehr abweichung abwesenheit abwurf achsel achtung adel ader admiral adressat advent affe agrar akademiker akku
    akkus aktivist aktivisten aktivistin akustik akzent akzeptanz alarmanlage albtraum alkohol alleingang allergie
    allianzen alm alternativen altersgruppe altersvorsorge altstadt aluminium amateur ambiente ambition ambulanz
    ameise amnestie amokläufer amtsantritt amtschef amtskollege amtskollegen anblick andacht andenken anekdote
    anfall anflug anforderung anfänger anführer angehöriger angel angelegenheit angler angreifer anhang anhänger
    anhörung anker ankunftszeit anlegern anmelden anmeldung annäherung anomalie anpassung anrede anreise anreiz
    anreize anruf anrufer ansager anschaffung anschein anschlag anschläge anschuldigung ansehen ansiedlung anstalt
    anstoß anstrengung antike antworten anweisung anwendung anwesen anwesenheit anzeichen anziehung aorta apfelbaum
    apotheke apotheken apotheker applaus arbeitskampf arbeitskräfte arbeitslose arbeitsloser arbeitslosigkeit
    arbeitstag architekt architekten architektin architektur arena asche aspekt aspekte asphalt assistent
    assistenten assistentin ast asylbewerber atelier athlet athleten atmosphäre atom attacke attacken attentat
    attentäter attraktion audio aufdruck auffahrt aufforderung aufführung aufhebung aufklärung auflauf auflösung
    aufnahme aufnahmen aufregung aufräumen aufsatz aufschub aufsteiger aufteilung aufzug auktion auktionen aula
    ausbeute ausbeutung ausblicke ausdauer ausdehnung ausflug ausgaben ausgangspunkt ausgleich aushang auslauf
    auslieferung auslöser ausrede ausreise ausruf aussagen ausschnitt aussetzer aussichten aussprache ausstattung
    ausstellung ausstoß austausch austragung austritt ausweg ausweis auswirkung auswirkungen ausübung autobahn
    autobahnen autofahrer autofahrern autohaus autokratie automat automaten automatik außenstelle baby babys bach
    backofen bad badewanne bahner bahnhöfe bahnsteig bahnstrecke bakterien balance balken balkon ballett banane
    bande bands bange bankraub bankräuber bargeld baron barriere basis basketball bass batterie batterien
    bauarbeiten bauarbeiter bauch baumeister baustelle baustellen bauteil bauteile bauten bauwerk beamten beamter
    beamtin becher becken bedenken bedeutung bedrohung bedürfnis befehl befragung begegnung begeisterung begleiter
    begleitung begräbnis behandlung behauptung beherrschung behinderung behinderungen beifahrer beifall bein beine
    beispiele beitritt bekannte bekannter bekanntgabe bekleidung belastung beleidigung beleuchtung belieben
    belohnung bemerkung bemühung bemühungen benutzer beobachter bereitschaft bergbau berge bergwerk berufe berufung
    beruhigung berührung besatzung beschaffung bescherung beschreibung beschränkung beschäftigte beschäftigten
    beschäftigung besetzung besinnung besitzern besorgnis besprechung besserung bestandteil bestechung bestellung
    bestie bestimmung bestnote bestseller bestätigung betonung betrachter betreuer betreuung betriebswirt betten
    beule bevölkerung bewegung beweis beweise bewertung bewusstsein bezeichnung bezirk bezirke bezug biene bienen
    bier biere bildergalerie bildschirm bildung biografie biologie birne biss bisschen blattgold blech blei
    bleistift blende blitz blitze blitzer blogger blogs blume blumen blut bluttat blätter blödsinn blüte bohne
    bohrer bohrung bomben boote bordstein bosheit boten botschaft botschaften botschafter boutique box boxen
    brandstiftung brasse braut brei breite bremse bremsen brennstoff brett brettspiel briefe brille brillen bronze
    broschüre brunnen brust brutto brände bräutigam brösel brücken bub buchhaltung buchstabe bucht buchung buchungen
    buggy bulle bundesamt bundesamtes bundesanstalt bundesbürger bundesgericht bundesgerichtshof bundesminister
    bundesministerin bundespräsident bundesregierung bundestagswahl bundesverband bundeswehr busfahrer
    bushaltestelle butter bäcker bäckerei bäckereien bö bündnis büros bürste café camp camping cent check checkliste
    chemie chemiker chip chips chor choreograf christ chronik code codes comics computerspiel container couch
    cousine crash crew cup dachverband dackel damm dampf datei dateien datenbank datenleck datenschutz dauerregen
    debakel debatten debüt defekt defensive definition defizit delegation delikt demo demokrat demokraten
    demonstrant demonstranten demonstration denkmal deponie depot derby desaster design designer designerin dialog
    diamant dichte dichter dichtung dieb diebe diener diesel dieselskandal digitales diktator diktatur dimension
    diplom diplomat diplomaten direktion direktorin dirigent disco diskussion distanz disziplin dive doktor
    doktorarbeit dokumentation dolmetscher donner doping doppel dose dosis dozent drache dreharbeiten drehbuch
    drehung drilling droge drogen drogerie drogerien drohne drohnen drohung drucker druckerei duft dummheit
    dunkelheit durchbruch durchfahrt durchgang durchsage durchsuchung durst dusche dynamik dächer eber echo ecken
    effizienz ehen ehrenamt ehrgeiz ehrung ei eid eier eifer eigenheim eigenkapital eigenschaft eigentum eilmeldung
    eimer einbau einbrecher einbruchs einfahrt einfall einführung eingriff einhalt einhaltung einheiten einigkeit
    einkäufe einkäufer einladung einlage einlagen einnahme einrichtung einsatzkräfte einschnitt einschränkung
    einschätzung einsicht einspruch einstellung einwand einwanderer einzelfall einzelhändler einzug eisenbahn
    eisenbahner eissport ekel elefant elektriker elektroauto elektroautos elektronik element elemente elend elf
    elfmeter elite ellbogen emission emotion empfang empfehlung empfänger endspiel engagement enge engel engpass
    enkelin entdeckung ente entfernung entführung entlassung entlassungen entlastung entscheidung entschuldigung
    entschädigung entspannung entstehung enttäuschung entwicklung epidemie epoche erbschaft erdgas erdgeschoss erdöl
    erfahrung erfinder erfindung erfolgen erfüllung erhebung erholung erhöhung erinnerung erkenntnis erklärung
    erkältung erlaubnis erlebnis erlebnisse erleichterung ermittler ermittlern ermittlung ermittlungen ernst ernte
    ernährung erpresser erpressung errichtung ersatzteile ersatzverkehr erscheinung erste erster erstes erwachsene
    erwachsener erwartung erwartungen erweiterung erzeuger erzieher erzieherin erziehung eröffnung esel etappe ethik
    euphorie europameister evakuierung ewigkeit examen exil existenz explosion exporte extra extremismus extremisten
    exzess fabriken fachhandel fachhochschule fachkraft fachkräfte fachleute fackel faden fahndung fahne fahrbahn
    fahrern fahrgäste fahrgästen fahrkarte fahrkarten fahrplan fahrplans fahrrad fahrräder fahrspur fahrten
    fahrverbot falle fallen fallschirm fang farben farm farmer fass fassade fassungen faszination faust favorit
    favoriten fazit feder federn feiern feiertag feiertage feind feinde feinstaub felder fell fels felsen ferne
    ferse fest feste festival festland festnahme festnahmen festspiele festung fett feuerwehr feuerwehrleute
    feuerwehrmann fieber filter filz finanzierung finanzkrise finanzministerin firmenchef firmensitz fische fischer
    fitness flagge flaggen flaschen fleck flecken fleischer fliege fliegen fließband flirt floskel flotte
    flugbegleiter flugbegleitern fluggast fluggäste flughäfen fluglinie fluglotse fluglotsen flugreisen flugverkehr
    flur flut flüge flügel flüsse flüssigkeit folie folter forderung forderungen formel formular forscher forscherin
    forschern forschung forum fotograf fotografen fotografin fotostrecke fracht frachter fraktionschef freibad
    freifahrt freilassung freiraum freispruch freitage freizeit freizeitpark fremde fremder freundschaft friedhof
    friedhöfe friseur frosch frost frucht frust früchte frühjahr frühling frühstück fuchs fuhrpark funk funke
    funktion funktionär furchen furcht futter fußballer fußgänger fußgängerin fähre fälscher fälschung föderation
    förderer fördermittel förderung förster führerschein führung fülle fünfer gabel galaxie galerie galerien gang
    gans garage garagen garantie garten gartens gasse gassen gastgeber gastwirt gatte gattin gattung gaumen gebet
    gebilde gebirge geburtstag gebäck gedanke gedanken gedenken gedenkstätte gedicht gedichte geduld gedächtnis
    gefahren gefallen gefangene gefangener gefangenschaft geflüchtete gefährdung gefährte gefängnis gefäß gefüge
    gegenangebot gegenstand gegenstände gegenteil gegenverkehr gegenwart gegenwehr gegenwind geheimdienst geheimnis
    gehirn gehweg gehör geige geisel geisterfahrer geldautomat geldautomaten geldbuße geldstrafe gelegenheit gelenk
    gelände geländewagen gemeinden gemeinschaft gemälde genossenschaft genre genuss gepäck gerechtigkeit gerede
    gerichte gerichtshof gerät geräte geräusch gerücht gerüchte gerüst gesamtwert gesang geschehen geschenk
    geschenke geschichten geschick geschmack geschoss geschrei geschwindigkeit geschäften geschäftsführer
    geschäftsmann geschäftswelt geschütz gesellschaft gesetzgeber gesichter gesichtspunkt gestalt gestaltung gestein
    geständnis gesuch gesundheit getreide getränk getränke gewebe gewerkschafter gewerkschaftschef gewohnheit gewähr
    gewässer gewürz gift gipfel gitarre gitarrist gitter glanz glatteis gleichgewicht gleichheit gleise gleisen
    gletscher glied glocke glocken glosse gläser gnade golf golfer golfplatz gouverneur grab graben grabstein grafik
    gramm gras griff grill grippe großbrand großeltern großhandel großmutter großraum großstadt großvater
    großveranstaltung grube gruppierung gruß gräber größen grüße guerilla gutachten gutachter gutscheine gymnasium
    gänge gärten gärtner gültig gürtel gütern güterverkehr haare hacker hafenstadt hafer hagel hai haken halbfinale
    halbinsel halbjahr halbzeit hals haltepunkt haltestelle haltestellen haltung hammer handball handbuch handlung
    handlungen handschuh handwerk handwerker handys hang hanse harfe hausarzt hausbesitzer haushalten hausmeister
    haustier haustiere haustür hebamme hebel heck hecke heckscheibe heil heiler heiligabend heiligtum heimatstadt
    heimkehr heimspiel heirat heizung heizungen hektar hektik held helden heldin helfern helikopter heller helm
    hemmung hengst herausforderung herausgeber herberge herde herkunft herrschaft herrscher herzen herzinfarkt
    heuschrecke hilfen hilfskräfte himmelreich hindernis hinrichtung hinsicht hinspiel hirn hirsch historie
    historiker hitzewelle hobel hochhaus hochhäuser hochschule hochschulen hochwasser hochzeit hocker hoffnung
    hofnarr homepage honig honorar horizont horn horror hose hosen hotelier hubschrauber huf huhn humor hunde hut
    hygiene hymne hypothese häftling hände händen höhen höhepunkt höhle hölle hörer hügel hühner hündin hüter hütte
    hütten ideal identität ideologie igel ikone illusion imam imbiss immobilie immobilien imperium impfstoff impfung
    impressum impuls impulse individuum industrie industriegebiet inflationsrate ingenieur ingenieure ingenieuren
    inhaberin initiative initiator innenminister innenministerium innenpolitik innenstadt inneres innovation
    insassen insekt insekten inseln inspektion inspiration installation instanz instinkt instrument instrumente
    inszenierung integration intelligenz intendant intensität intention interpret intervall intervention invasion
    inventur ironie irrtum islam islamist isolation isolierung jacke jagd jahrestag jahreszahlen jahreszeit jahrgang
    jahrhundert jahrhunderts jahrzehnt jahrzehnte jahrzehnten jazz jeans jet jogger joker journal jubel jude juden
    jugendliche jugendlichen jugendlicher jungfrau justiz juwelier jäger kabine kader kalender kalk kalkül kamel
    kamerad kameraden kameras kamin kamm kammer kampagne kampagnen kandidatur kanone kante kantine kanton kanzlei
    kanzlerin kapelle kapitalismus kapitel kapitän karikatur karneval kartoffel kartoffeln kartons kaserne kassierer
    kaste kasten katalog katalysator katastrophe katastrophen kater katholiken katze katzen kaufhaus kaufkraft
    kaution keks kelle kellner kenner kenntnis kenntnisse kennzeichen kerl kerle kerze kerzen kessel keule kiefer
    kilo kilogramm kinderbuch kindergarten kindheit kinos kiosk kirchen kirsche kissen kiste kita kitas klagen klang
    klassik klassiker klausel klavier kleid kleider kleinigkeit kleinkind kletterer klimawandel klinge klingel
    kliniken klischee klo kloster klubs kluft knall knappheit knast knecht knochen knopf knoten kochbuch kode koffer
    kofferraum kohle kokain kollegin kollektion kolonie kolumne kombination komfort komik komiker kommandant
    kommando kommissar kommissarin kommune kommunen kommunikation kommunismus komparse kompass kompetenz komponente
    komponenten komponist kompromiss komödie kondition kongress konjunktur konkurs konsens konsequenz konsequenzen
    konservative konsole konstruktion konsulat kontakte konten kontext kontinent kontrahent kontrolle kontrollen
    kontrolleur konvoi konzentration konzert konzerte koordination kopie kopien korb korn korrektur korruption
    kosmetik kost kostüm kraftfahrer kraftfahrzeug kraftstoff kraftwerk kraftwerke kran kranich krankenhäuser
    krankenkasse krankenkassen krankenwagen krankheiten kratzer kraut krawatte kreation kreativität kreatur krebs
    kreisel kreuzfahrt kreuzung krimi kriminalität kriminalpolizei kripo kriterien kriterium krone krümel kuchen
    kugel kugeln kuh kulisse kult kummer kundin kundschaft kupfer kuppel kurve kurven kurzarbeit kurzfilm kuss
    kutsche käfer käfig kämpfe kämpfer könige königin köpfe körperverletzung kühe kühlschrank küken kündigungen kür
    kürbis küste küsten lachen lachs lack ladung lagerhalle laie laken lampe lampen landesamt landesbank
    landeshauptmann landesrat landesverband landkreis landkreise landrat landratsamt landschaft landung landwirte
    landwirtschaft langeweile laser last laster lastwagen latein laterne laub lauf laufbahn laufzeit laune laut
    lawine lawinen layout lebensgefahr lebenslauf lebensretter leber leck leckerei leere leerstand legislatur lehm
    lehramt lehrerin lehrern lehrlinge leiche leichen leichnam leidenschaft leiher leihgabe leinwand leitartikel
    leitfaden leitlinie leitplanke leitstelle leitung leitungen lektion lenker lenkrad lerche lernen leseproben
    leserbrief lesezeichen lesung letzter leuchtturm lexikon liberale lichter lichterkette lid liebhaber lieder
    lieferung lieferungen lieferwagen liege limit limousine linde linderung lippe lippen list literatur liveticker
    lizenz lizenzen loch locke logik logo lohnkosten lok lokal lokale lokführer lose lotse lotsen luftfahrt
    luftwaffe lump lunge luxus lächeln lähmung länge lärm läufer löcher löffel löwe löwen lücke lücken lüge lügen
    lüster mafia magen magnet mahlzeit mahnung mahnwache mais makel malerei mammut management mandant mandat mangel
    manipulation manuskript marathon marine marketing markierung marktanteil marktanteile marktplatz marktwert
    marsch maschinenbau maske masken massage massaker masten master mathematik matrosen matsch maul maus maßnahme
    maßnahmen mechaniker mechanismus medaille medaillen mediation medikament medikamente mediziner meile meilen
    meilenstein meineid meisterwerk melodie memoiren menschheit menschlichkeit mentalität menü merkmal merkmale
    merkzettel messer messung metalle metaller metapher methode methoden metropole metropolen mienen mietvertrag
    migranten migration mikrofon militärs millionär mimik minderjährige minderung mineralien minimum
    ministerpräsident ministerpräsidentin ministerrat miss missbrauch mission misstrauen missverständnis mitarbeit
    mitarbeiterin mitarbeitern mitgliedschaft mitleid mitschnitt mitschüler mitteilung mittelalter mittelfeld
    mittelpunkt mittelstand mitternacht mobilität mobiltelefon moderator moderatorin modernisierung moleküle
    monarchie mond monitor monster moor moral mord morde moschee moscheen moslem motiv motivation motive motorrad
    motorradfahrer motorräder motto mund museen musikant musiker musikerin muskel muslim muslime muster mythos
    mängel märchen möbel möglichkeit mörder möwe mücke müll münze münzen mütze nachbarland nachbarn nachbarschaft
    nachteile nachweis nachwirkung nachwuchs nadel nagel nahrung nahverkehr namensgeber narr nation nationalist
    nationalmannschaft nationalspieler naturschutz nazi nazis neffe neigung nerv nerven nest netzbetreiber netzwerk
    neubauten neugier neuigkeit neuigkeiten neulinge neustart neuzugang neuzugänge newsletter nichte niederschlag
    niere niveau nominierung norm normalität normen notar notarzt notaufnahme noten notfall notfälle notiz notruf
    notwehr notwendigkeit nuance null nullrunde nuss nutzername nutzungsbedingungen nächte nähe oase
    oberbürgermeister oberbürgermeisterin oberfläche obergrenze obst ochse ofen offenheit offensive ohr ohren
    olympiasieger oma omelette opa option optionen orange orchester orden ordner organe orientierung original orkan
    orte ortschaft ortsteil ortsvorsteher ozean paarung pakt palast palette paletten panik panne pannen panzer papa
    papagei pappe papst parade paradies paragraf parallele parkhaus parkplatz parkplätze parlamentarier parole
    parteichef parteitag partys passagier passagiere passagieren passanten passwort pathos patron patrouille
    pauschale pech pedal pegel pein peinlichkeit pendler pension pensionen pensionär perle personalabbau
    personalkosten perspektive pest petition pfand pfanne pfarrei pfarrer pfau pfeffer pfeife pfeil pferde pfiff
    pflanzen pflaster pforte pfosten pfote phantom philosoph philosophen philosophie phänomen pianist picknick
    pilger pille pilz pilze pinsel pionier pirat piraten piste pizza pkws plage plagiat plakat plakate planet
    planeten planung plastik platte platten platzverweis playoff pleite pleiten plenum poesie poet pol polemik
    politikerin polizeibeamte polizist polizisten polizistin polster ponton pony population porträt posaune postbote
    poster potenzial pracht praktikant praktiken praktikum predigt preisen premierminister priester prinz prinzessin
    priorität prise privatkunden privileg probe proben problem probleme produkten profil profite prognosen projektil
    projektion projektleiter promi promille prominente propaganda prophet prosa prospekt protest protestant proteste
    protesten protokoll prototyp provinz provinzen provision prozedur prozente prozesse präfekt prämie prämien
    präsentation präsenz präsident präsidenten präsidentin präsidium prüfungen psyche psychiater psychologe
    psychologie pubertät pudel puls pult pulver pumpe puppe putsch putschversuch puzzle pächter quader qual
    qualifikation qualität quartett quartier quere quittung quiz rabe rache radar radfahrer radio radler radprofi
    radprofis radweg rakete raketen rapper rasen rasse rassismus rassist raster rathaus ratschlag ratte ratten raub
    rauch raucher rausch reaktion reaktionen reaktor realität rebell rebellen rebellion recherche recherchen rechner
    rechnungen rechtsanwalt rechtsanwälte rechtsanwältin rechtsstreit redaktionsleiter redner reduktion referat
    referendum reflex reflexion reformen refugium regal regelung regelungen regeneration regent regierungen
    regierungschef regime regionalbahn regisseur regisseure regisseurin register regler reh rehe reifen reifeprüfung
    reinheit reisebüro reisende reisenden reisender reiz reklame rekonstruktion rekorde rektor relation relegation
    relevanz reling renaissance rentner rentnerin reparatur reparaturen reportage reporter reporterin republik
    reserve reserven resonanz respekt ressort ressource ressourcen reste resultat resultate revier revision revolver
    revue rezension rezept rezepte rezession rhetorik rhythmus richterin richtungen rind rinder ring ringe rippe
    ritter ritual ritus rivalität rocker roh rohr rohre rohstoffe rohstoffen rohöl rollen roller rollstuhl romanze
    rosen rosinen rost rotation rubrik ruck rucksack ruder ruhm ruine ruinen runden rundfahrt rute rätsel räuber
    rückblick rückfahrt rückgabe rückkehr rücklagen rückmeldung rückruf rückschlag rücksicht rückspiel rückstand
    rückweg sabotage sachbearbeiter sachschaden sachverständige sachverständiger sack saft sage saite sakko salat
    salbe salon samen sammler sandale sarg satellit satelliten satire sau sauerstoff sauna schach schaf schafe schal
    schale schalen schall schalter scham schande schanze schar schatz schauer schaufel schauplatz schauspiel
    schauspieler schauspielerin scheck scheibe scheiben scheidung scheinwerfer scheitern schema schenkung schere
    scherz scheu scheune schicksal schiedsrichter schiene schienen schienenersatzverkehr schienenverkehr schikane
    schilder schildkröte schimmel schimpanse schinken schirm schlaf schlagzeile schlagzeilen schlamm schlange
    schlangen schlauch schlichter schlichtung schließung schlitten schluck schläger schlüsse schmerz schmerzen
    schmetterling schmied schmuck schmutz schnabel schnaps schnecke schneider schnelligkeit schnitt schnitzel
    schnupfen schnur schnäppchen schock schokolade schornstein schotter schoß schramme schrank schraube schreck
    schrecken schrei schreiben schreiber schreibtisch schrift schriften schriftsteller schriftstellerin schrott
    schub schublade schuhe schuldige schulleiter schulter schultern schulung schuss schutzgeld schwan schwangere
    schwangerschaft schwank schwanz schwarm schwelle schwerpunkt schwert schwierigkeit schwierigkeiten schwimmbad
    schwimmer schwindel schwung schwäche schwärmer schädel schädlinge schäfer schärfe schätzung schätzungen
    schönheit schöpfer schülerin schülern schüsse schüssel schütze schützen seemann segel segen sehnsucht seide
    seife seil seilbahn sekretär sekretärin sekt sekte sektion selbstmord selbstständige semester seminar senator
    senatoren sendung sendungen senioren seniorin senkung sensation sensor sensoren sequenz serien server sessel
    session shop shops show shows sicherung sie siedler siedlung siegel signal signale silbe sinfonie single sinne
    sippe sirene sitten sitze sitzplatz skandal skandale skepsis ski skifahrer skizze sklave sklaven smartphone
    smartphones software sohle soldat soldaten solidarität sommerferien sommerpause sonde sonderangebot song songs
    sonnenschein sonstiges sorgfalt sorte sorten soundtrack souverän soziales sozialist sozialisten
    sozialversicherung spalt spalte spannung spannungen sparkurs sparprogramm spaten spatz spaziergang speck
    speichel speise speisen spende spenden spender sperre sperren spezialisten spezies spielen spielerin spielern
    spielfeld spielfilm spielzeit spielzeug spinne spion spitzel spitzenreiter spott sprachen spray sprengstoff
    sprengung sprit spritze sprung sprüche spuk spuren spüle squadron staatsanwälte staatsbürger staatschef
    staatssekretär stachel stadien stadion stadium stadtrat stadtteil stadtwerke stammgast stammplatz standard
    standards standpunkt stange stapel startplatz startseite statement statue status statut staub steg steigerung
    stein steinbruch steine stellenabbau stellplatz stellung stellvertreter stempel sterben sternen steuerberater
    steuerzahler steward stewardess stewardessen stewards stich stichtag stichwahl stiefel stiege stiel stier stille
    stillstand stimmabgabe stimulation stollen stolz stopp stornierung stoß straflager straftat straftaten
    strafverfahren strahlen strahlung strang strapaze strauch strauß straßenbahn streben strecken streiche
    streichung streife streifen streifenwagen streiks stress streuung strich stroh strophe strudel strukturen
    strumpf strände strömung stube studentin studiengang studierende studierenden stufe stufen stunt sturz städtchen
    ständer stärken störung störungen stücke stühle stürme stütze subjekt substanz subvention subventionen sucher
    sucht sumpf supermärkte suppe symbol symbole sympathie symptom symptome synagoge syndrom synode szenario szenen
    sängerin säugling säule säure süchtige sünde tabak tablette tabletten tabu tacho tafel tafeln tagebuch
    tagesordnung tageszeitung taktik talfahrt tank tanker tankstelle tankstellen tape tapete tarife tarifstreit
    tarifverhandlungen tarifvertrag tasche taschen tasse taste tasten tatort tatverdächtige tatverdächtiger taube
    tauben taufe tausch tausende taverne taxi taxifahrer taxis technologien teich teig teilchen teilnahme teilnehmer
    teilnehmerin teilnehmern teilung telefon telefonat telegramm teller tempel temperament temperatur temperaturen
    tempo tempolimit tendenz tennis teppich terminal terrain terrasse terror terroranschlag terrorismus terrorist
    terroristen teststrecke texte theke theologe theorie therapie thriller thron tick ticker ticket tickets tiefe
    tiefgarage tiefpunkt tiger tinte tipp tipps tische tochterfirma todesopfer todesstrafe toilette toiletten
    toleranz tomate tomaten tonne tonnen torhüter torjäger torschütze torte tortur tourismus tourist touristen
    tracht tragödie trainerin training traktor trauer traumjob treck treffer treffpunkt treibstoff trennung treppe
    treppen triathlon tribüne tricks trikots trilogie trinkwasser triumph trockenheit trommel tropfen trophäe trost
    trottel truhe trumpf trunkenheit trupp truppe truppen trägheit träne tränen tränengas träume träumer trümmer
    tuch tugend tumor tumult tunnel typ typen tyrann tänzer tänzerin täuschung töne töpfe tücke tüte uhren uhrzeit
    umbruch umfragen umgebung umkehr umkreis umland umschlag umsetzung umstellung umstieg umstrukturierung umstände
    umweg umweltschutz umzug unabhängigkeit unbekannte unbekannter unfallstelle unfälle ungeduld ungerechtigkeit
    ungewissheit unglücke unheil uniform unikat union unis unruhe unruhen unschuld unsicherheit unsinn untergang
    untergrund unterkunft unterkünfte unterlagen unternehmerin unternehmern unterschiede unterschrift unterschriften
    untersuchungen unterwelt unwetter uraufführung urgroßvater urheber urin urlauber urlaubern ursachen ursprung
    urteile urwald utopie vakuum variante varianten vase ventil veranstalter veranstaltung veranstaltungen
    verantwortliche verantwortlicher verantwortung verband verbindung verbindungen verbrecher verbreitung verbund
    verbundenheit verbände verdienst verdienste verdächtige verdächtiger veredelung vereinbarung vereinbarungen
    vereinigung verfall verfassung verfassungsschutz verfolger verfolgung verfügung vergangenheit vergehen
    vergeltung vergewaltigung vergiftung vergleiche vergnügen vergütung verhaftung verhandlung verhandlungen
    verhältnisse verhör verjährung verkehrsminister verkehrsmittel verkehrsunfall verkleinerung verleger verleih
    verletzte verletzten verletzter verletzung verletzungen verlierer verlobte verlängerung vermieter vermisste
    vermittler vermittlung vermutung vernichtung verpackung verpflegung verpflichtung verrat verriss verräter vers
    versagen versammlung versand versandkosten verschlechterung verschluss verschmutzung verschwörung versehen
    version versionen versorgung versprechen verspätung verspätungen verstand versteck verstorbene verstoß
    verständnis verstärkung verstöße versuche verteidigung verteilung vertiefung verurteilung verwalter verwandte
    verwandten verweis verwendung verwirrung verzweiflung verzögerung verzögerungen veröffentlichung vetter vielfalt
    villa villen violine viren virus visier vision visionen visite visum vitamine vize vizekanzler vogel vokabel
    volksentscheid volksfest volkspartei volkswirt vollmacht vorabend vorarbeiter voraussetzung voraussetzungen
    vorbehalt vorbereitung vorbild vorbilder vordergrund vorfahrt vorfall vorfälle vorgehen vorgesetzte vorgesetzter
    vorhaben vorhang vorjahre vorkommen vorlage vorlesung vorliebe vormarsch vormittag vormonat vorname vorort
    vorrang vorrat vorrichtung vorräte vorsatz vorschau vorschlag vorschläge vorschrift vorschriften vorschuss
    vorsicht vorsorge vorspiel vorstandschef vorstellung vorstellungen vorstoß vortag vorteile vorwahl vorwand
    vorzimmer vorzug vulkan vulkane vögel wache wachen wachs wachstum wachstums waffenruhe waffenstillstand waggon
    wahlbeteiligung wahlkampf wahlkreis wahlrecht wahrheit wahrnehmung wahrscheinlichkeit wall wanderer wanderung
    wange wanne wappen warenkorb warnstreik warnstreiks warnung warnungen warten warteschlange wasserstand
    wasserstoff watte webseiten weide weigerung weihnacht weihnachtsgeschäft weihnachtsmarkt weinbau weinberg weine
    weisheit weisung weite weizen wellen weltall weltkrieg weltkrieges weltkriegs weltraum weltrekord wende wendung
    wenigkeit werbespot werkstatt werkstätten werkzeug werkzeuge wertpapiere wertung wespe weste wettbewerber wette
    wetten wetterdienst wettkampf whisky wichtigkeit widerrede widerspruch widerstand widmung wiedergabe
    wiederholung wiederkehr wiedersehen wiederwahl wiege wiegen wild wildnis wildschwein willkür wimpern windel
    windkraft windrad windräder winkel winzer wipfel wirbel wirbelsturm wirklichkeit wirksamkeit wirtschaftskrise
    wirtschaftsministerium wissenschaft wissenschafter wissenschaftler wissenschaftlerin wissenschaftlern witterung
    witwe witz witze wogen wohlstand wohnhaus wohnhäuser wohnmobil wohnort wohnraum wohnsitz wolken wolle wonne
    workshop wortlaut wrack wunde wunden wurst wut wächter wähler wählern währung währungen wälder wände wärme
    wäsche wäscherei wölfe wünsche würfel würze zahlung zahlungen zahnarzt zange zauber zaun zebra zechen zehe
    zeiger zeile zeilen zeitalter zeitpunkt zeitraum zeitschrift zeitschriften zeitungsbericht zeitvertreib zelt
    zelte zement zensur zentimeter zeremonie zerfall zerstörung zertifikat zettel zeugin zeugnis ziege ziegel
    ziehung zielgruppe zigarette zigaretten zinn zirkus zitat zitate zitrone zitrus zivilisation zivilist zivilisten
    zonen zoo zubehör zucht zucker zufahrt zufall zuflucht zufriedenheit zugabe zuge zugführer zugunglück zugverkehr
    zuhause zuhörer zulassung zulauf zunahme zuname zunge zuruf zusagen zusammenbruch zusammenfassung zusammenhalt
    zusammenprall zusammenschluss zusammensetzung zusammenspiel zusammenstoß zusatz zuschlag zuschuss zuschüsse
    zustellung zustrom zuständigkeit zutat zutaten zutritt zuversicht zuwanderer zuwanderung zuzug
    zwangsversteigerung zwecke zweikampf zweite zweiter zwerg zwiebel zwilling zwillinge zwischenfall zwischenfälle
    zyklus zylinder zähler zähne zäune zöllner züchter ärger ärztin öffentlichkeit öffnung ökologe ökonomie übel
    überblick überfall überfälle übergabe übergang überholung überlebende überlegung überlegungen übernachtung
    überraschung überschrift überschwemmung überstunden übertragung überwachung überweisung überzeugung übung
    übungen"""
