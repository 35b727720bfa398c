"""Common nouns, which German capitalises as it does names: frequent ones, and ends of compounds."""

from __future__ import annotations

__all__ = ["COMMON_NOUNS", "FIRST_PARTS", "GENERIC_PREFIXES", "NOUN_ENDINGS", "SHARED_ENDINGS"]

COMMON_NOUNS = frozenset(
    """zapfenstreich festakt erstere ersterer ersteren letztere letzterer letzteren weiteres tabula spital
    angel angels abend abgabe abkommen abnehmer absage absatz abschluss absicht absprache abstand abstieg abteil abzug achse
    acker adresse affäre agent ahnung akademie akademien aktie aktien aktionär aktionäre alarm alltag alter alternative amt analyse
    analyst analysten anbau anfang anfrage angabe angaben angebot angehörige angestellte angriff angst anlage anlagen
    anlass anleger anleihe annahme ansatz ansicht anspruch anteil anteile antrag antwort anwalt anzahl anzeige apfel
    apparat april arbeit arbeiter arbeitgeber arbeitnehmer art artikel arzt ärzte atem auflage aufgabe aufschlag
    aufsicht aufstieg auftrag aufträge auftritt aufwand auge augen august ausbau ausblick ausdruck ausfall ausgabe
    ausgang auskunft ausland ausnahme aussage aussicht ausstieg auswahl auto autos autor autoren bahnhof ball band
    bank banken bar bau bauer bauern baum beamte bedarf bedingung beginn begriff beirat beispiel beitrag beleg benzin
    berater bereich berg bericht beruf bescheid beschluss beschwerde besitz besitzer bestand besuch besucher betrag
    betreff betreiber betrieb betriebe betrug bett beute bewohner beziehung bilanz bild bilder bischof bitte blatt
    blick block boden bogen bombe bonus boot börse boss bote branche brand brauch brief brot bruder brüder brücke
    buch bücher budget bühne bund bundesliga bürger bürgermeister büro bus bußgeld chance chancen charakter chef
    chefin chefs christen cloud club computer dach dame damen dank daten datum dauer deal debatte decke demokratie
    detail details dezember diebstahl dienst dienste dienstag digitales ding dinge direktor dividende dokument dollar dorf
    draht drama druck duell durchschnitt ebene ecke effekt ehe eheleute ehepaar ehre eigentümer eile einbruch eindruck einfluss
    eingang einheit einigung einkauf einkommen einkünfte einnahmen einsatz einstieg eintritt einwohner einzelhandel
    eis eisen eltern ende energie england enkel entgelt entscheid entwickler entwurf erbe erben erde ereignis erfolg
    ergebnis ergebnisse erlös erlöse ersatz ertrag erträge essen etat etage euro europäer experte experten export
    fabrik fach faktor fahrer fahrgast fahrt fahrzeug fahrzeuge fall fälle familie fan fans farbe fassung februar
    fehler feier feld fenster ferien fernsehen feuer figur filiale filialen film filme finale finanzen finger firma
    firmen fisch fläche flasche fleisch flieger flucht flug flughafen flugzeug fluss folge folgen fonds form foto
    frage fragen frau frauen gänze freitag freiheit freude freund freunde freundin frieden frist fuß fusion gas gast gäste
    gebäude gebiet gebühr gebühren geburt gefahr gefecht gefühl gegend gegner gehalt gehälter geist geld gelder gemüse
    generation gericht geschäft geschäfte geschäftsjahr geschichte geschlecht geschwister gesellschafter gesetz gesetze
    gesicht gespräch gespräche gewalt gewerbe gewicht gewinn gewinne gewinner gewissen glas glaube gläubiger glück
    gold gott grad graf grenze grenzen größe grund gründe gründer gruppe gruppen gut güter haar haft hafen hälfte halt
    halle hand handel händler haus häuser haushalt haut heer heft heimat helfer hemd herbst herr herren hersteller
    herz hilfe himmel hinweis hinweise hintergrund hitze hobby hof höhe holz hotel hotels hund hunger idee ideen
    image import index inflation info informationen inhaber inhalt insel insider institut interesse interessen internet
    interview investition investitionen investor investoren jahr jahre jahren jahres januar job jobs journalist
    journalisten jubiläum jugend juli junge jungen juni jurist jury kabel kabinett kaffee kaiser kälte kamera kampf
    kanal kandidat kandidaten kanzler kapital karriere karte karten kartell käse kasse kauf käufer kaufmann kaufpreis
    keller kern kette ketten kilometer kind kinder kino kirche klage kläger klasse kleidung klima klinik klub knie
    koalition koch kollege kollegen komitee kommentar kommission konflikt könig konkurrent konkurrenten konkurrenz
    konsum kontakt konto konzept konzern konzerne kopf körper kosten kraft kräfte kranke krankheit kredit kredite
    kreis kreise kreisen krieg krise kritik kritiker kultur kunde kunden kündigung kunst künstler kurs kurse kurz küche
    laden läden lage lager land länder landwirt leben lebensmittel leder legende lehre lehrer leid leistung leiter
    leser leute licht liebe lied lieferant lieferanten linie liste liter lob lohn löhne lösung luft lust macht mädchen
    magazin mai maler mal manager mann männer mannschaft mantel markt märkte marke marken maschine maschinen maß masse
    material mauer medien medizin meer mehrheit meinung meister meldung menge mensch menschen messe metall meter miete
    mieter milch militär milliardär million millionen minderheit minister ministerium minute minuten mitarbeiter
    mitglied mitglieder mittag mitte mittel mittwoch mode modell modelle moment monat monate monaten montag morgen
    motor mühe museum musik mut mutter nachbar nachfolge nachfolger nachfolgerin nachfrage nachmittag nachricht
    nachrichten nacht nachteil name namen nase natur nebel netz neubau niederlage nord norden not note november nummer
    nutzen nutzer nutzung objekt oktober öl onkel oper opfer opposition ordnung organ ort osten ostern paar paket
    papier papiere park partei parteien partie partner partnerin party pass patent patient patienten pause person
    personal personen pfad pferd pflanze pflege pflicht phase physik pilot piloten plan pläne plattform platz plätze
    politik politiker polizei portal portfolio position post posten praxis preis preise premiere presse prinzip produkt
    produkte produktion produzent profi professor profit prognose programm programme projekt projekte prozent prozess
    prüfer prüfung publikum punkt punkte quartal quelle quellen quote rahmen rand rang rat räte rate raten raum räume
    rechnung recht rechte rede redaktion reform regel regeln regen regie regierung region reich reihe reise reisen
    rekord religion rennen rente rest restaurant rettung revolution richter richtung riese riesen risiko risiken rock
    rohstoff rolle roman rose route rücken rückgang rücktritt ruf ruhe ruhestand runde rundfunk saal sache sachen
    saison salz sammlung samstag sänger satz schaden schäden schatten schiff schiffe schicht schild schlacht schlag
    schloss schluss schlüssel schnee schritt schritte schuh schuld schulden schule schüler schutz schwester schwein
    see seele segment seite seiten sektor sekunde sekunden sender senat serie service sicherheit sicht sieg sieger
    silber sinn sitz sitzung sohn söhne sommer sondern sonne sonntag sorge sorgen spanne sparer sparte sparten spaß
    speicher spezialist spiel spiele spieler spitze sport sprache sprecher sprecherin spruch spur staat staaten stab
    stadt städte stahl stamm stand standort standorte star stärke start station statistik stelle stellen stern steuer stolz groll
    steuern stift stil stimme stimmen stimmung stock stoff stoffe strafe strand straße straßen strategie strecke streik
    streit strom struktur stück student studenten studie studien studio stuhl stunde stunden sturm suche süden summe
    summen supermarkt szene tabelle tag tage tagen tages tal tanz tarif tat täter tatsache team teams technik technologie
    tee teil teile termin termine test teufel text theater thema themen tier tiere tisch titel tochter töchter tod ton
    topf tor tore tote toten tour tradition trainer transfer traum treffen trend treue trick tritt trotz tür turm
    übernahme überschuss übersicht ufer uhr umfang umfeld umfrage umgang umsatz umsätze umstand umwelt unfall
    unglück universität unternehmen unternehmer unterricht unterschied unterstützung untersuchung urlaub ursache
    urteil vater verbot verbraucher verbrechen verdacht verein vereine verfahren vergleich verhalten verhältnis
    verkauf verkäufe verkäufer verkehr verlag verlage verlauf verlust verluste vermögen vernunft versuch vertrag
    verträge vertrauen vertreter vertrieb verwaltung verzicht video videos vieh volk volumen vorgabe vorgang vorgänger
    vorjahr vorsitz vorsitzende vorsitzender vorsprung vorstand vorstände vorteil vortrag vorwurf vorwürfe vorwoche
    waffe waffen wagen wahl wahlen wald wand wandel ware waren wasser wechsel weg wege weihnachten wein weise welle
    welt werbung werk werke wert werte wesen westen wettbewerb wetter wiese wille wind winter wirkung wirt wirtschaft
    wissen woche wochen wochenende wohl wohnung wohnungen wolke wort wörter wunder wunsch würde wurzel wüste zahl
    zahlen zahn zeichen zeit zeiten zeitung zeitungen zelle zentrale zentrum zeuge zeugen ziel ziele zimmer zins zinsen
    zoll zone zorn zug züge zugang zukunft zulieferer zusage zusammenhang zuschauer zustand zuwachs zweck zweifel
    zweig zwang anwender angaben airline airlines apps app bauherr bewerber bundesland bundesländer bundeskanzler
    beteiligte betroffene bericht berichte kfz lkw pkw pc tv ebit ebitda ceo cfo coo cto ipo gmbh holding handy start
    startup start-up startups tablet tweet update user trailer teaser website webseite blog facebook-seite aufsichtsrat
    aufsichtsräte verwaltungsrat betriebsrat gewerkschaft gewerkschaften arbeitsplatz arbeitsplätze geschäftsführung
    mutterkonzern konsortium kartellamt wettbewerbsbehörde aktionärin insolvenz sanierung sanierer quartalszahlen
    drittel viertel fünftel zehntel milliarde milliarden dutzend prozentpunkte anfangs ausschuss bundestag bundesrat
    landtag nationalrat parlament gemeinde gemeinderat landesregierung staatsanwalt staatsanwaltschaft amtsgericht
    landgericht finanzamt finanzminister kommentare kommentieren redakteur korrespondent agenturen nachrichtenagentur
    fußball bundesliga champions league liga pokal meisterschaft weltmeister olympia turnier stürmer verteidiger torwart
    mieten miniplus rente renten rekordhoch tief hoch plus minus aus comeback no ja nein hallo danke mr mrs herrn
    mal mehrere viele einige alle beide andere dritte vierte fünfte abschnitt absturz affen akt akten akteur aktion
    aktionen aktivität album allianz ampel amtszeit anbieter andrang anklage ankunft anlauf annahmen anstieg anteilseigner
    antritt anwohner anzug arbeitsmarkt archiv argument arm asyl aufbau aufenthalt auffassung aufgaben aufmerksamkeit
    aufruf aufsehen aufstand aufstellung aufschwung aufwind augenblick ausbruch auseinandersetzung ausmaß ausrichtung
    ausschreibung außenminister auszug bürgerkrieg flüchtling flüchtlinge fraktion bord know-how mobile labor labore laboren labors talent talente chief officer senior president executive skills
    skill zeug seelsorger busse bussen stau staus abzweig querverweis komma erdrutsch erdbeben dürre link links hbf
    hauptbahnhof gleis richtung anschluss ausfahrt kreuz dreieck anschlussstelle sperrung umleitung fahrtrichtung
    schusswaffen naturkatastrophen roboter patentamt krankenhaus ausbildung lehrling trikot sponsor saisonstart rivale
    rivalen monopol rivalin kurier zwischenzeit zusammenarbeit beratung gespräch branchen mehrheitseigner ehefrau
    ehemann tante cousin sanktionen hürden auflagen genehmigung freigabe zustimmung bedingungen abwicklung
    gänze refinanzierung umbau rabatt gutschein geldgeber finanzspritze milliardendeal bieter bietergefecht offerte gebot
    stillschweigen einzelheiten kreditgeber angaben sprecherinnen betriebsräte belegschaft
    jet jets hardware kakao bitcoin bitcoins turbine turbinen police policen derivate derivaten devisen
    geduld treffer argwohn rückgänge contenance greenshoe bestzeit mitsprache steuergeld humor respekt passiva
    inserat inserate broschüre broschüren schützenhilfe prokura pfusch koalitionspartner generalmajor führungsduo
    reißleine bookbuilding wäscherei stammverein rolltreppe regietheater sprechtheater musiktheater tanztheater kindertheater gabelstapler medizingerät medizingeräte
    industriegase girokonto zeitungsverleger transfergesellschaft damenteam damenteams telefonnummer
    steuerzahler spot spots skisprung skispringen gründerteam redaktionsvertretung wallpaper smartwatch
    smartwatches onlineshop onlineshops chatbot chat scooter gebote teilhaber jahrzehnt jahrzehnte cousins
    rundgang empörung rückstand ausgleich gerücht gerüchte spekulation spekulationen zuversicht skepsis
    ernüchterung euphorie aufatmen aufregung hektik stillstand unruhe wehmut trauer wut neid fleiß unmut missmut
    demut hochmut sanftmut gunst missgunst ungunst huld vorliebe abneigung zuneigung nachsicht vorsicht rücksicht
    rücksprache fürsprache mitgift prolog epilog dialog monolog katalog tribüne stadion eisbahn schneekanone
    generika generikum sesselbahn gondel piste talstation bergstation almhütte wirtshaus gasthaus gastgarten schanigarten""".split()
)
"""In small letters, as the singular or the form that is frequent."""

SHARED_ENDINGS = tuple(
    """abend abgabe absatz abteilung agentur aktie aktien aktionär aktionäre amt analyse analyst analysten angebot
    anlage anlagen anleger anleihe anteil anteile anwalt apparat arbeit arbeiter arbeitgeber art auftrag aufträge ausbau
    auto autos bahn bahnhof bank banken bau bauer beamte bedarf behörde behörden bereich bericht beruf betrag betreiber
    betrieb betriebe bild bilder blatt block börse branche buch büro bürger chance chef chefin chefs club dienst dienste
    daten ebene effekt ergebnis erfolg erlös ertrag experte experten fabrik fahrer fahrt fahrzeug fall fälle familie
    fehler feld filiale film firma firmen fläche flug folge fonds form frage fragen frau frist fristen führer führung gebiet gebühr
    geber gefahr gehalt geld gelder gericht geschäft geschäfte gesetz gespräch gespräche gewicht gewinn grad grenze
    grund gruppe gruppen gut güter halle handel händler haus häuser haushalt hersteller hilfe hof höhe holz hotel idee
    index industrie informationen inhaber institut interesse jahr jahre jahren kamera kampf kanal kandidat kapital karte
    karten kasse kauf käufer kette ketten kind kinder klage klasse klinik konferenz konflikt konkurrent konzept konzern
    konzerne kosten kraft kräfte kredit kredite kreis kreise krise kunde kunden kunst kurs kurse laden lage lager land
    länder leben lehrer leistung leiter leute licht liefern linie linien liste lohn lösung macht magazin makler manager
    mann männer mannschaft markt märkte marke marken maschine maschinen maß material medien meister meldung menge mensch
    menschen messe metall miete minister ministerium mitarbeiter mitglied mittel modell modelle monat monate motor
    nachfrage nachrichten name namen netz nehmer note nummer nutzer objekt opfer ordnung organisation ort paket
    papier papiere park partei partner pflege phase plan pläne platz plätze politik politiker portal position posten
    preis preise presse problem produkt produkte produktion produzent programm projekt projekte prozess prüfer punkt punkte
    quote rat räte rate raum räume rechnung recht rechte regel regeln region reihe reise rekord rennen rente richter
    riese riesen risiko rolle runde sache saison satz schaden schein schiff schritt schulden schule schüler schutz
    seite seiten sektor sender serie service sicht spiel spiele spieler sparte sparten spitze sport sprecher sprecherin
    staat staaten stadt stand standort standorte station stelle stellen steuer steuern stimme stoff stoffe straße
    strategie streik streit strom struktur stück studie stunde stunden summe system systeme tag tage tat täter team
    technik teil teile termin test thema themen tier tisch titel tochter töchter ton tour trainer transport treffen
    trend überschuss umfrage umsatz umsätze unfall unternehmen unternehmer urlaub urteil verband verbände verbot verein
    verfahren verhältnis verkauf verkäufer verkehr verlag verlust verluste vermögen versicherer versorger versuch
    vertrag verträge vertreter vertrieb volumen vorstand wagen wahl wandel ware waren wasser wechsel weg weise welt
    werk werke wert werte wesen wetter woche wochen wohnung wohnungen wort zahl zahlen zeichen zeit zeiten zeitung
    zentrum ziel ziele zins zinsen zone zug züge zulieferer werber geschichte gründer gründerin koch köche träger
    halter leger setzer treiber bringer rechner macher seher hörer leser sucher retter wächter schützer pfleger""".split()
)
"""What compounds end in."""

NOUN_ENDINGS = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "sion", "sionen",
    "tät", "täten", "ismus", "ität", "itäten", "nis", "nisse", "tum", "ling", "linge", "lingen", "chen", "anz",
    "enz", "enzen", "ierung", "ierungen", "ment", "mente", "ierer", "isten", "innen", "logie", "logien", "grafie",
    "ik", "iker", "eure", "euren", "team", "teams",
)  # fmt: skip
"""Endings of common nouns, for words of seven letters or more."""

FIRST_PARTS = frozenset(
    """haupt neben gesamt sonder spitzen grund ober unter über nach gegen zwischen mega super ultra mini maxi groß
    klein hoch tief jung erst zweit dritt viert letzt voll halb doppel viel mehr fern nahe weit innen außen hinter
    vorder mittel rück quer schnell lang kurz schwer leicht frei fest eigen fremd selbst allein sofort dauer einzel
    zusammen wieder weiter nicht anti elektro foto video tele mikro makro multi poly nano hydro thermo turbo inter
    trans extra hyper meta pseudo post semi vize auto agrar sozial national regional lokal zentral bundes landes
    kreis stadt staats welt europa privat spezial standard normal ideal""".split()
)
"""First parts of compounds that are no nouns, or none of the tables."""

GENERIC_PREFIXES = frozenset(
    """us eu ki it ai series serie ex neo alt vize co ko interims top social media software hardware online internet web digital mobil
    mobilfunk auto automobil energie bio solar wind öko premium luxus billig mode sport medien tv pay film musik
    finanz bank banken versicherungs immobilien bau chemie pharma medizin gesundheits logistik transport handels
    lebensmittel getränke stahl maschinenbau elektro elektronik it-sicherheits tech technologie telekom cloud daten
    smartphone computer chip halbleiter e e-commerce big fast food start dax mdax tdax sdax tecdax atx smi nasdaq
    dow fintech biotech deutschland europa österreich schweiz china russland asien amerika usa nord süd ost west
    welt weltmarkt familien staats bundes landes kommunal groß klein mittelstands traditions privat milliarden millionen
    euro dollar prozent sonder spezial haupt neben ober unter zwischen anti pro vor nach mit ab an aus bei self-made
    management joint corporate private equity venture hedge news reality open source low cost no-frills vw-abgas
    made self hi-tech hightech high ipo m c b2b b2c design mega mini super ultra ceo cfo co-ceo twitter-nutzer gas öl
    asset carsharing account product content event community key brand projekt datenschutz ad-hoc news strom atom kohle diesel benzin elektroauto werbe kunden personal krisen sanierungs übernahme fusions spar
    shopping baby kinder junior senior grand real rock pop tor wm em nato uno ezb iwf opec oecd g7 g20 tv-sender""".split()
)
"""First parts of compounds that are no names, although a hyphen stands behind them."""
