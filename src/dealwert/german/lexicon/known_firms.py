"""Firms and media of the German-speaking press that most readers know by name."""

from __future__ import annotations

import functools

__all__ = [
    "AMBIGUOUS_FIRMS",
    "CAR_MAKERS",
    "FIRMS_BESIDE_GROUPS",
    "FIRMS_WITHOUT_ARTICLE",
    "FIRMS_WITH_ARTICLE",
    "firms_known",
]


@functools.cache
def firms_known() -> frozenset[str]:
    """Return the names that stand for a firm or a medium wherever they stand, as they are written.

    General knowledge of who is in the news: listed and large firms of Germany, Austria and Switzerland, large ones
    of the world, newspapers and stations. No name that is also a common word, a place or a frequent family name:
    of these, those of :data:`AMBIGUOUS_FIRMS` count where something else speaks for a firm.

    Example:
        >>> "Lufthansa" in firms_known(), "Linde" in firms_known(), "Linde" in AMBIGUOUS_FIRMS
        (True, False, True)
    """
    return frozenset(_FIRMS.replace("\n", "").split("|"))


AMBIGUOUS_FIRMS = frozenset(
    """Allianz Alphabet Bahn Bayer Blum Bogner Brose Condor Delphi Diehl Douglas Drei Egger Erste Falke Fidelity Fortress Gap Germania
    Guardian Hofer Jaguar Kamps Keystone Krone Linde Lotus MAN Mango Mars Merkur Meta Metro Netto Norma Oracle Orange Otto Penny
    Post Praktiker Puma Real Roche Schindler Seat Sharp Spar Sprint Stadler Storck Subway Sulzer Sunrise Swiss Target Total Vanguard
    Verbund Visa Vorwerk Würth""".split()
)
"""Names of well-known firms that are also common words, places or names of persons."""

FIRMS_WITH_ARTICLE = frozenset("Allianz Bahn Condor Germania Krone Linde Post Swiss".split())
"""Those of them that stand behind "die"."""

FIRMS_WITHOUT_ARTICLE = frozenset({"Bayer"})
"""Those of them that are nouns of people, who in the singular never stand without an article."""

FIRMS_BESIDE_GROUPS = frozenset(
    """Siemens Energy|Siemens Gamesa|Siemens Healthineers|Siemens Mobility|Fresenius Kabi|Fresenius Medical Care|Daimler Truck|
    Porsche Holding|Volvo Cars|Tata Steel|Tata Motors|Sony Music|Thyssenkrupp Marine Systems|Thyssenkrupp Nucera|TUI Cruises|
    Red Bull Media House|Aldi Nord|Aldi Süd|Lufthansa Cargo|Lufthansa Technik|Deutsche Bank Research|RTL II|RTL Zwei|
    Carl Zeiss Meditec|Oerlikon Balzers|Magna Steyr|Mitsubishi Motors|Telekom Austria|Raiffeisen Bank International|
    Merck & Co|Strabag Real Estate|Palfinger Marine|Andritz Hydro|Voestalpine Stahl|Voestalpine Böhler|
    Deutsche Bahn Cargo|Continental Automotive|Hapag-Lloyd Cruises|Bosch Rexroth""".replace(
        "\n    ", ""
    ).split("|")
)
"""Firms with chiefs and owners of their own, whose names begin as that of the group does that they belong or belonged to."""

CAR_MAKERS = frozenset(
    """Audi AUDI BMW VW Volkswagen Opel Ford Porsche Mercedes Mercedes-Benz Toyota Honda Nissan Mazda Renault Peugeot Citroën
    Citroen Fiat Ferrari Lamborghini Maserati Skoda Škoda Volvo Kia KIA Hyundai Suzuki Subaru Tesla Bentley Jeep Chevrolet
    Cadillac Bugatti Lexus""".split()
)
"""Makers whose cars have the maker's name and the masculine: "ein Opel", "der Opel"."""


_FIRMS = """MTU|GEA|LEG|Leoni|Krones|Traton|Kaufland|ZF|Tuifly|Zumtobel|FACC|Intesa|Fedex|Mediamarkt|Auto1|Freenet|Heineken|Adidas|adidas|Adidas-Salomon|Aareal Bank|Airbus|Aixtron|AIXTRON|Aurubis|Axel Springer|BASF|Bechtle|Beiersdorf|
Bilfinger|BMW|Brenntag|Carl Zeiss Meditec|Ceconomy|Celesio|Commerzbank|Covestro|CTS Eventim|Daimler|Daimler Truck|
Delivery Hero|Deutsche Bank|Deutsche Börse|Deutsche Euroshop|Deutsche Lufthansa|Deutsche Pfandbriefbank|Deutsche Post|
Deutsche Telekom|Deutsche Wohnen|Dialog Semiconductor|DMG Mori|Drägerwerk|Drillisch|Dürr AG|E.ON|E.on|Eon|EON|Encavis|
Evonik|Evotec|Fielmann|Fraport|Fresenius|Fresenius Medical Care|Fuchs Petrolub|FUCHS PETROLUB|GEA Group|Gerresheimer|
Grenke|Grammer AG|Hannover Rück|Hapag-Lloyd|HeidelbergCement|Heidelberg Materials|Heidelberger Druck|
Heidelberger Druckmaschinen|Hella|Hellofresh|HelloFresh|Henkel|Hochtief|HOCHTIEF|Hugo Boss|HUGO BOSS|Hypoport|
Infineon|Jenoptik|JENOPTIK|Jungheinrich|K+S|Kabel Deutschland|Kion|KION|KION Group|Klöckner & Co|Knorr-Bremse|
Krones AG|Kuka|KUKA|Lanxess|LANXESS|LEG Immobilien|Leoni AG|Lufthansa|Medigene|Merck KGaA|Metro AG|Metro Group|
Morphosys|MorphoSys|MTU Aero Engines|Munich Re|Münchener Rück|Nemetschek|Nordex|Norma Group|Osram|OSRAM|Patrizia|
Pfeiffer Vacuum|Porsche|ProSiebenSat.1|ProSieben|ProSiebenSat.1 Media|ProSiebenSat.1 Media AG|ProSiebenSat.1 Media SE|Qiagen|QIAGEN|Rational AG|Rheinmetall|
Rhön-Klinikum|Rocket Internet|RWE|Salzgitter AG|SAP|Sartorius|Schaeffler|Scout24|ImmobilienScout24|Immobilienscout24|
SGL Carbon|SGL Group|Siemens|Siemens Energy|Siemens Gamesa|Siemens Healthineers|Siltronic|Sixt|SMA Solar|Software AG|
Solarworld|SolarWorld|Stada|STADA|Ströer|Südzucker|Symrise|TAG Immobilien|Talanx|Teamviewer|TeamViewer|Tele Columbus|
Telefónica|Telefonica|Telefónica Deutschland|O2|Thyssenkrupp|ThyssenKrupp|thyssenkrupp|Thyssen-Krupp|TUI|Tui|Uniper|
United Internet|Vapiano|Varta|VARTA|Vonovia|Vossloh|VTG|Wacker Chemie|Wincor Nixdorf|Wirecard|Wüstenrot|Zalando|
Zooplus|zooplus|1&1|1und1|Adva Optical|Adler Real Estate|Air Berlin|Alno|Balda|Bauer AG|Biotest|
Borussia Dortmund GmbH|CompuGroup|CompuGroup Medical|Cancom|Delticom|Deutz AG|Gagfah|GAGFAH|Gea AG|Gerry Weber|Gfk|
GfK|Hamborner Reit|Hamburger Hafen und Logistik|HHLA|Indus Holding|Koenig & Bauer|KWS Saat|Leifheit|Manz AG|MLP|
QSC|SAF-Holland|SHW AG|Singulus|Steinhoff|Süss Microtec|Takkt|Tipp24|Tom Tailor|Villeroy & Boch|Voltabox|
Xing|XING|Kabel BW|Unitymedia|Primacom|Volkswagen|VW|Audi|AUDI|Mercedes-Benz|Mercedes-AMG|Opel|Bosch|Robert Bosch|
ZF Friedrichshafen|Mahle|MAHLE|Bertelsmann|Gruner + Jahr|Gruner+Jahr|Bauer Media|Bauer Media Group|Burda|
Hubert Burda Media|Funke Mediengruppe|Madsack|DuMont|M. DuMont Schauberg|Holtzbrinck|Springer Nature|Random House|
Penguin Random House|Bastei Lübbe|Miele|Dr. Oetker|Oetker-Gruppe|Haribo|Ferrero|Tchibo|Jacobs Douwe Egberts|Melitta|
Schwarz-Gruppe|Lidl|LIDL|Aldi|ALDI|Aldi Nord|Aldi Süd|Edeka|EDEKA|Rewe|REWE|Tegut|Kaiser's Tengelmann|
Kaiser’s Tengelmann|Tengelmann|Media Markt|MediaMarkt|Media-Markt|Saturn-Märkte|Media-Saturn|Karstadt|Kaufhof|
Galeria Kaufhof|Galeria Karstadt Kaufhof|Hertie|Schlecker|Rossmann|Budnikowsky|Deichmann|C&A|H&M|Peek & Cloppenburg|
Takko|KiK|Ernsting's Family|Kik|Butlers|Depot-Märkte|Ikea|IKEA|Höffner|XXXLutz|Obi|OBI|Hornbach|Hagebau|Toom Baumarkt|
Toom|Conrad Electronic|Notebooksbilliger|Cyberport|Otto Group|Otto-Gruppe|Otto Versand|Neckermann|Quelle GmbH|Bonprix|
About You|Mytheresa|Windeln.de|windeln.de|Redcoon|Thomas Cook|Alltours|DER Touristik|TUIfly|Eurowings|Germanwings|
Hermes Versand|DHL|UPS|DPD|GLS|FedEx|Deutsche Bahn|DB Cargo|DB Regio|DB Fernverkehr|DB Schenker|Schenker|Flixbus|
FlixBus|Flixtrain|MeinFernbus|Postbus|National Express|Transdev|Keolis|Abellio|Arriva|Veolia|Hochbahn|BVG|MVG|KVB|
S-Bahn Berlin|S-Bahn Hamburg|Berliner Verkehrsbetriebe|Hamburger Hochbahn|HGK|Rhein-Neckar-Verkehr|Vattenfall|EnBW|
Innogy|innogy|Steag|STEAG|Ewe AG|EWE|MVV Energie|Mainova|RheinEnergie|Rheinenergie|N-Ergie|Wingas|Gasag|GASAG|Tennet|
TenneT|50Hertz|Amprion|TransnetBW|Lichtblick|LichtBlick|Yello|Verivox|Check24|Trivago|trivago|Idealo|Autoscout24|
mobile.de|Ebay Kleinanzeigen|Lieferando|Foodora|Lieferheld|Gorillas|Flink SE|Getir|Home24|Westwing|Wooga|Innogames|
InnoGames|Goodgame Studios|Crytek|Gameforge|Bigpoint|N26|Solarisbank|Trade Republic|Scalable Capital|Raisin|Kreditech|
Auxmoney|Smava|Wefox|Celonis|Personio|Lilium|Volocopter|Sono Motors|Isar Aerospace|Biontech|BioNTech|Curevac|CureVac|
Boehringer Ingelheim|Grünenthal|Ratiopharm|ratiopharm|Hexal|Bayer AG|Schering|Merck & Co|Braun Melsungen|B. Braun|
Helios-Kliniken|Asklepios|Sana Kliniken|Ameos|AMEOS|Charité|Vivantes|Korian|Alloheim|Pro Seniore|Hypo Real Estate|
HypoVereinsbank|Hypovereinsbank|Postbank|Comdirect|comdirect|ING-DiBa|ING-Diba|DZ Bank|WGZ Bank|Bayern LB|BayernLB|
LBBW|Helaba|NordLB|Nord/LB|NORD/LB|HSH Nordbank|WestLB|Berenberg|Berenberg Bank|Sal. Oppenheim|Metzler|M.M. Warburg|
KfW|KfW Bankengruppe|Consorsbank|Targobank|Santander|Santander Bank|Bausparkasse Schwäbisch Hall|LBS|
Union Investment|DWS|Deka|Dekabank|DekaBank|Ergo|ERGO|Ergo Versicherung|HUK-Coburg|HUK Coburg|R+V|R+V Versicherung|
Debeka|Signal Iduna|Gothaer|Provinzial|Axa|AXA|Generali|Zurich Versicherung|Zurich Insurance|HDI|DEVK|LVM|VHV|Arag|
ARAG|Barmenia|Hallesche|Alte Leipziger|Württembergische|Wüstenrot & Württembergische|W&W|Swiss Life|Schufa|SCHUFA|
Creditreform|Euler Hermes|KPMG|PwC|PWC|Ernst & Young|Deloitte|McKinsey|Roland Berger|BCG|Boston Consulting Group|
Bain & Company|Accenture|Capgemini|Freshfields|Linklaters|Clifford Chance|Hengeler Mueller|Claas|CLAAS|Fendt|Trumpf|
TRUMPF|Festo|Kärcher|Stihl|STIHL|Liebherr|Voith|Krauss-Maffei|KraussMaffei|Krauss-Maffei Wegmann|Heckler & Koch|OHB|
MBDA|Blohm + Voss|Blohm+Voss|Meyer Werft|Lürssen|Thyssenkrupp Marine Systems|TKMS|Nordseewerke|Körber|Freudenberg|
Heraeus|Viessmann|Vaillant|Buderus|Grohe|Hansgrohe|Duravit|Osram Licht|Ledvance|Zeiss|Carl Zeiss|Leica|Leitz|
Schott AG|Wilo|Phoenix Contact|Wago|Weidmüller|Sennheiser|Loewe|Grundig|Telefunken|AEG|Siemens Mobility|Bombardier|
Alstom|Stadler Rail|Kuehne + Nagel|Kühne + Nagel|Kühne+Nagel|Dachser|Hellmann|Rhenus|Imperial Logistics|Panalpina|
Hamburg Süd|Maersk|Mærsk|MSC Cruises|Aida Cruises|AIDA|Tui Cruises|TUI Cruises|Adam Opel|Smart Forfour|Borgward|
Karmann|Webasto|Benteler|Dräxlmaier|Eberspächer|Leopold Kostal|Kostal|Getrag|Hirschvogel|Magna|Magna Steyr|Faurecia|
Valeo|Denso|Aisin|Autoliv|Takata|Michelin|Goodyear|Pirelli|Bridgestone|Dunlop|Recaro|Eissmann|Prevent|Westfleisch|
Tönnies|Vion|Wiesenhof|PHW-Gruppe|Rügenwalder|Müller Milch|Deutsches Milchkontor|DMK|Arla|Danone|FrieslandCampina|
Bärenmarke|Radeberger|Krombacher|Bitburger|Warsteiner|Veltins|Paulaner|Erdinger|Beck's|AB Inbev|AB InBev|
Anheuser-Busch|Anheuser-Busch Inbev|SABMiller|Carlsberg|Asahi|Kirin|Gerolsteiner|Hochwald|Zott|Bahlsen|Lambertz|
Ritter Sport|Lindt|Lindt & Sprüngli|Halloren|Kühne & Nagel|Rotkäppchen|Rotkäppchen-Mumm|Henkell|Jägermeister|Bacardi|
Diageo|Pernod Ricard|Reemtsma|Imperial Tobacco|Philip Morris|British American Tobacco|Japan Tobacco|Altria|Vivawest|
Deutsche Annington|Gewoba|Degewo|Gewobag|Howoge|Saga GWG|Patrizia Immobilien|PATRIZIA|PATRIZIA Immobilien|Ece|ECE|
Strabag|STRABAG|Züblin|Max Bögl|Goldbeck|Bilfinger Berger|Imtech|Wayss & Freytag|Motel One|Steigenberger|
Maritim Hotels|Lindner Hotels|Accor|Hilton|Marriott|Starwood|Hyatt|InterContinental|Holiday Inn|Best Western|Airbnb|
Booking.com|Expedia|HRS|Uber|Lyft|Mytaxi|MyTaxi|mytaxi|Free Now|Car2Go|Car2go|car2go|DriveNow|Drivenow|Share Now|
Moovel|Blablacar|BlaBlaCar|Tier Mobility|Cewe|CEWE|Bijou Brigitte|Wempe|Christ Juweliere|Swarovski|Mister Spec|
Mister Spex|Apollo-Optik|Amplifon|Kind Hörgeräte|Geers|Fressnapf|Futterhaus|Backwerk|Nordsee GmbH|McDonald's|
McDonald’s|McDonalds|Burger King|Starbucks|KFC|Pizza Hut|Domino's|Vapiano SE|Block House|L'Osteria|Hans im Glück|
Autogrill|Sodexo|Aramark|Gegenbauer|Wisag|WISAG|Dussmann|Securitas|Randstad|Adecco|Manpower|ManpowerGroup|
GlobeNewswire|Business Insider|Business Wire|PR Newswire|Marketwired|EQS Group|Dow Jones Newswires|news aktuell|OMV|Voestalpine|
voestalpine|Andritz|Wienerberger|Lenzing AG|Mayr-Melnhof|Raiffeisen Bank International|RBI|Raiffeisen|Raiffeisenbank|
Raiffeisen Zentralbank|Erste Group|Erste Bank|Bawag|BAWAG|Bawag PSK|Bawag P.S.K.|Bank Austria|UniCredit|Unicredit|
Oberbank|Uniqa|UNIQA|Vienna Insurance Group|VIG|Wiener Städtische|Casinos Austria|Novomatic|Bwin|bwin|Red Bull|KTM|
AVL List|ÖBB|Westbahn|AUA|Austrian Airlines|Flyniki|Laudamotion|Lauda Air|Telekom Austria|T-Mobile|T-Mobile Austria|
Hutchison|Tele2|UPC|Kapsch|Kapsch TrafficCom|Frequentis|AT&S|Semperit|Rosenbauer|Palfinger|Polytec|Amag|AMAG|RHI|
RHI Magnesita|Porr|PORR|Alpine Bau|Immofinanz|IMMOFINANZ|Buwog|BUWOG|CA Immo|S Immo|Conwert|conwert|Signa|SIGNA|
Signa Holding|Benko-Gruppe|Do & Co|DO & CO|Agrana|AGRANA|Billa|BILLA|Bipa|BIPA|Libro|Pagro|Zielpunkt|Kika|Leiner|
Kika/Leiner|Lutz-Gruppe|Baumax|bauMax|Niedermeyer|DiTech|Cosmos Elektro|Forstinger|Manner AG|Josef Manner|Ottakringer|
Brau Union|Stiegl|Vöslauer|NÖM|Berglandmilch|Wiener Linien|Wiener Stadtwerke|Wien Energie|EVN|Energie AG|Kelag|Tiwag|
Illwerke|Energie Steiermark|Salzburg AG|Linz AG|Österreichische Post|Österreichische Bundesbahnen|Asfinag|ÖIAG|ÖBIB|
Öbag|ÖBAG|Flughafen Wien|Hypo Alpe Adria|Heta|Meinl Bank|Kommunalkredit|Volksbanken AG|ÖVAG|Wiener Börse|
Porsche Holding|Porr AG|Doka|Umdasch|Doppelmayr|Fritz Egger|Kronospan|Engel Austria|Fronius|Miba|Böhler-Uddeholm|
Plansee|Sandoz|Octapharma|Boehringer|Takeda|Baxalta|Baxter|Fischer Sports|Head NV|Gebrüder Weiss|Quehenberger|Nestlé|
Nestle|Novartis|UBS|Credit Suisse|ABB|Swatch|Swatch Group|Richemont|Holcim|LafargeHolcim|Lafarge|Syngenta|Swisscom|
Swiss Re|Swissre|Sika|Givaudan|Geberit|Julius Bär|Julius Baer|Lonza|Actelion|Idorsia|Migros|Coop|SBB|Clariant|Dufry|
Barry Callebaut|Logitech|Glencore|Xstrata|Vitol|Trafigura|Gunvor|Ringier|Tamedia|Postfinance|Postauto|Alpiq|Axpo|BKW|
Ems-Chemie|Georg Fischer|Oerlikon|Rieter|Implenia|Galenica|Vifor|Straumann|Sonova|Temenos|Baloise|
Helvetia Versicherung|Schweizerische Mobiliar|Zürcher Kantonalbank|ZKB|Vontobel|EFG International|Pictet|
Lombard Odier|Leonteq|GAM Holding|Kuoni|Hotelplan|Valora|Denner|Digitec|Galaxus|Orell Füssli|Bell Food|Aryzta|
Bucher Industries|Schmolz + Bickenbach|Meyer Burger|Ypsomed|Tecan|Bachem|Swissport|Gategroup|Skyguide|Salt Mobile|
Sunrise Communications|SIX Group|Ruag|RUAG|Stadler Rail AG|Belimo|Bobst|Komax|Landis+Gyr|Amazon|Amazon.com|Microsoft|
Google|Facebook|Twitter|Instagram|WhatsApp|Whatsapp|YouTube|Youtube|Netflix|Snapchat|Snap Inc|Tiktok|TikTok|Bytedance|
ByteDance|Pinterest|Linkedin|LinkedIn|Tumblr|Reddit|Spotify|Soundcloud|SoundCloud|Deezer|Yahoo|AOL|eBay|Ebay|EBay|
Paypal|PayPal|Alibaba|Tencent|Baidu|JD.com|Weibo|Xiaomi|Huawei|ZTE|Lenovo|Samsung|Samsung Electronics|LG Electronics|
Sony|Panasonic|Toshiba|Hitachi|Fujitsu|NEC|Canon|Nikon|Olympus|Nintendo|Sega|Electronic Arts|Ubisoft|Activision|
Activision Blizzard|Blizzard|Zynga|Rovio|King Digital|Epic Games|Rockstar Games|Capcom|Square Enix|Bethesda|Lucasarts|
Lucasfilm|LucasArts|IBM|HP|Hewlett-Packard|Hewlett Packard|Hewlett Packard Enterprise|Dell|EMC|Cisco|Intel|AMD|Nvidia|
Qualcomm|Broadcom|Micron|Texas Instruments|ARM Holdings|NXP|STMicroelectronics|ASML|Foxconn|TSMC|SK Hynix|
Western Digital|Seagate|Sandisk|SanDisk|Kodak|Xerox|Lexmark|HTC|Blackberry|BlackBerry|Motorola|Nokia|Ericsson|Alcatel|
Alcatel-Lucent|Salesforce|Adobe|VMware|Red Hat|Symantec|McAfee|Kaspersky|Palantir|Dropbox|Zoom Video|Atlassian|Github|
GitHub|OpenAI|Openai|Anthropic|Deepmind|DeepMind|Cloudflare|Akamai|Verisign|GoDaddy|Groupon|Yelp|Tripadvisor|
TripAdvisor|Zalando SE|Etsy|Wayfair|Shopify|Wish.com|Asos|Boohoo|Ocado|Tesco|Sainsbury's|Marks & Spencer|Carrefour|
Auchan|Casino Guichard|Ahold|Delhaize|Walmart|Wal-Mart|Costco|Home Depot|Best Buy|Macy's|Sears|Walgreens|
Walgreens Boots Alliance|CVS|Rite Aid|Whole Foods|Kraft Heinz|Mondelez|Mondelēz|Unilever|Procter & Gamble|
Colgate-Palmolive|Colgate|Johnson & Johnson|Kimberly-Clark|Reckitt Benckiser|L'Oréal|L’Oréal|L'Oreal|Estée Lauder|
Coty|Wella|Schwarzkopf|Coca-Cola|Coca Cola|Pepsi|PepsiCo|Pepsico|Kellogg|Kellogg's|General Mills|Campbell Soup|
Tyson Foods|Cargill|Archer Daniels Midland|Bunge|Monsanto|DuPont|Dupont|Dow Chemical|DowDuPont|LyondellBasell|
Akzo Nobel|AkzoNobel|Solvay|Arkema|Air Liquide|Praxair|ChemChina|Sinopec|Petrochina|PetroChina|CNOOC|Gazprom|Rosneft|
Lukoil|Novatek|Sberbank|Yukos|Aeroflot|ExxonMobil|Exxon|Exxon Mobil|Chevron|ConocoPhillips|BP|Royal Dutch Shell|
TotalEnergies|Eni|ENI|Repsol|Statoil|Equinor|Petrobras|Saudi Aramco|Aramco|Schlumberger|Halliburton|Baker Hughes|
Transocean|Aral|Esso|Jet-Tankstellen|Enel|Iberdrola|EDF|Engie|GDF Suez|Areva|Centrica|National Grid|Dong Energy|
Ørsted|Vestas|Gamesa|Senvion|Enercon|Suzlon|Goldwind|Siemens Windpower|First Solar|SunEdison|Sunpower|SunPower|
Q-Cells|Hanwha|Conergy|Toyota|Daihatsu|Lexus|Honda|Nissan|Mazda|Subaru|Mitsubishi|Mitsubishi Motors|Suzuki|Isuzu|
Hyundai|Kia|KIA|Ssangyong|General Motors|GM|Ford|Chrysler|Fiat|Fiat Chrysler|Stellantis|Jeep|Cadillac|Chevrolet|
Ferrari|Maserati|Lamborghini|Alfa Romeo|Renault|Peugeot|Citroën|Citroen|PSA Peugeot Citroën|Volvo|Volvo Cars|Scania|
Saab|Skoda|Škoda|Bugatti|Bentley|Rolls-Royce|Aston Martin|Land Rover|Jaguar Land Rover|Tata Motors|Tata Steel|Tata|
Geely|BYD|SAIC|FAW|Dongfeng|Great Wall|NIO|Rivian|Lucid Motors|Fisker|Faraday Future|Polestar|Harley-Davidson|Ducati|
Yamaha|Kawasaki|Piaggio|Vespa-Hersteller|MAN Truck|Iveco|DAF|Paccar|Navistar|Caterpillar|Komatsu|John Deere|Deere|
Terex|Konecranes|Manitowoc|Boeing|Lockheed Martin|Northrop Grumman|Raytheon|General Dynamics|BAE Systems|Thales|
Dassault|Leonardo SpA|Finmeccanica|Embraer|EADS|Eurofighter GmbH|SpaceX|Spacex|Blue Origin|Arianespace|
Virgin Galactic|Ryanair|Easyjet|EasyJet|easyJet|Wizz Air|Norwegian Air|British Airways|IAG|Iberia|Vueling|Air France|
Air France-KLM|KLM|Alitalia|Finnair|Swissair|Swiss International Air Lines|Brussels Airlines|LOT Polish Airlines|
Turkish Airlines|Pegasus Airlines|SunExpress|Sunexpress|Emirates|Etihad|Etihad Airways|Qatar Airways|Delta Air Lines|
American Airlines|United Airlines|Southwest Airlines|Jetblue|JetBlue|Air Canada|Qantas|Singapore Airlines|
Cathay Pacific|Malaysia Airlines|Korean Air|Air China|China Eastern|China Southern|HNA|Intersky|InterSky|
Niki Luftfahrt|General Electric|Siemens AG|Honeywell|3M|United Technologies|Emerson Electric|Schneider Electric|
Philips|Electrolux|Whirlpool|BSH Hausgeräte|Bauknecht|Gorenje|Haier|Midea|Dyson|WMF|Tupperware|Lego|LEGO|
Playmobil|Mattel|Hasbro|Ravensburger|Steiff|Märklin|Schleich|Nike|Reebok|Under Armour|Asics|New Balance|Fila|
Lululemon|Jack Wolfskin|Vaude|Mammut Sports|Inditex|Zara|Primark|Uniqlo|Esprit|Benetton|Prada|Gucci|
Kering|LVMH|Louis Vuitton|Hermès|Chanel|Dior|Burberry|Armani|Versace|Luxottica|Essilor|EssilorLuxottica|Ray-Ban|
Steilmann|Strenesse|Escada|Triumph International|Schiesser|Wolford|Palmers|s.Oliver|S.Oliver|Marc O'Polo|Birkenstock|
JP Morgan|JPMorgan|J.P. Morgan|JPMorgan Chase|Goldman Sachs|Morgan Stanley|Citigroup|Citibank|Bank of America|
Merrill Lynch|Wells Fargo|Lehman Brothers|Blackrock|BlackRock|Blackstone|KKR|Carlyle|Cerberus|Permira|EQT|CVC|
CVC Capital Partners|Advent International|Bain Capital|Apax|BC Partners|Cinven|Apollo Global|Lone Star|Pimco|
Elliott Management|Berkshire Hathaway|Softbank|SoftBank|Sequoia Capital|Andreessen Horowitz|Barclays|HSBC|Lloyds|
Lloyds Banking Group|Royal Bank of Scotland|RBS|Standard Chartered|BNP Paribas|Société Générale|Societe Generale|
Crédit Agricole|Natixis|Dexia|ING|ABN Amro|Rabobank|KBC|Intesa Sanpaolo|Monte dei Paschi|Banco Santander|BBVA|Bankia|
Caixabank|Danske Bank|Nordea|SEB|Handelsbanken|Swedbank|Nomura|Mizuho|Mitsubishi UFJ|ICBC|Bank of China|Mastercard|
MasterCard|American Express|Western Union|Moneygram|Klarna|Adyen|Square Inc|Stripe|Coinbase|Binance|Moody's|Moody’s|
Standard & Poor's|Fitch|S&P|MSCI|Nasdaq OMX|London Stock Exchange|LSE|Euronext|Eurex|Clearstream|Deutsche-Börse|
NYSE Euronext|AIG|Prudential|MetLife|Aviva|Allianz SE|Ping An|Swiss Re AG|Lloyd's|Aegon|Ageas|Mapfre|Aon|
Marsh & McLennan|Pfizer|Allergan|Merck|Bristol-Myers Squibb|Eli Lilly|Abbvie|AbbVie|Amgen|Gilead|Gilead Sciences|
Biogen|Celgene|Moderna|AstraZeneca|Astrazeneca|Glaxo|GlaxoSmithKline|GSK|Sanofi|Servier|Novo Nordisk|Lundbeck|Teva|
Mylan|Medtronic|Abbott|Stryker|Boston Scientific|Baxter International|Thermo Fisher|Illumina|Theranos|McKesson|
Fresenius Kabi|Quintiles|Bausch + Lomb|Valeant|Vodafone|Telekom|Orange SA|British Telecom|BT Group|Telecom Italia|
Verizon|AT&T|Sprint Nextel|T-Mobile US|Comcast|Time Warner|Charter Communications|Liberty Global|DirecTV|Dish Network|
Altice|Numericable|SFR|Bouygues|Iliad|Telia|Telenor|América Móvil|America Movil|MTN|China Mobile|China Telecom|
China Unicom|NTT|NTT Docomo|KDDI|VimpelCom|Vimpelcom|Turkcell|Disney|Walt Disney|Pixar|Marvel Studios|Warner Bros|
Warner Bros.|Warner Music|Universal Music|Sony Music|Paramount|Viacom|CBS|NBC|NBC Universal|NBCUniversal|HBO|Fox News|
21st Century Fox|News Corp|Discovery Communications|Endemol|Endemol Shine|Vivendi|Lagardère|Hachette|Mediaset|
Fininvest|WPP|Omnicom|Publicis|Dentsu|Havas|Interpublic|Scholz & Friends|Jung von Matt|Serviceplan|ArcelorMittal|
Arcelor-Mittal|Nippon Steel|Posco|POSCO|US Steel|Nucor|Alcoa|Norsk Hydro|Rusal|Rio Tinto|BHP|BHP Billiton|
Anglo American|Barrick Gold|Newmont|Freeport-McMoRan|Norilsk Nickel|De Beers|Saint-Gobain|Vinci|Cemex|Skanska|
Hochtief AG|Ferrovial|Abertis|Atlantia|Aéroports de Paris|Heathrow Airport|Fraport AG|Cosco|COSCO|CMA CGM|
Evergreen Marine|Hanjin|Costa Crociere|Royal Caribbean|Carnival|Norwegian Cruise Line|RyanAir|Thalys|Eurostar|SNCF|
Trenitalia|Renfe|PKP|ČD|MÁV|Tesla Motors|SolarCity|Solarcity|Wework|WeWork|Uber Technologies|Deliveroo|Just Eat|
Takeaway.com|Just Eat Takeaway|Doordash|DoorDash|Instacart|Peloton|Gopro|GoPro|Fitbit|Garmin|Tomtom|TomTom|Sonos|Bose|
Bang & Olufsen|Beats Electronics|Skype|Shazam|Vimeo|Flickr|Wikipedia|WeChat|Vice Media|Buzzfeed|BuzzFeed|
Huffington Post|Politico|Axios|Twitch|Parship|Elitepartner|Tinder|StudiVZ|Jimdo|Strato|Hetzner|Web.de|WEB.DE|GMX|
T-Online|t-online.de|T-Systems|T-Mobile Deutschland|E-Plus|Mobilcom|Debitel|Mobilcom-Debitel|Freenet AG|Congstar|
Aldi Talk|Vodafone Deutschland|Arcor|Versatel|Netcologne|NetCologne|M-net|EWE Tel|Nextcloud|Owncloud|ownCloud|Suse|
SUSE|Datev|DATEV|CompuGroup Medical SE|Msg Systems|Adesso|adesso|Sopra Steria|Atos|Unisys|Computacenter|Bechtle AG|
Wincor|Diebold|Diebold Nixdorf|Giesecke & Devrient|Bundesdruckerei|Gemalto|Secunet|secunet|Handelsblatt|
Süddeutsche Zeitung|SZ|Frankfurter Allgemeine|Frankfurter Allgemeine Zeitung|FAZ|F.A.Z.|Frankfurter Rundschau|
Die Zeit|Die Welt|Welt am Sonntag|WAMS|WamS|Bild-Zeitung|Bild am Sonntag|BamS|BILD|BILD-Zeitung|Bild.de|BILD.de|taz|
Tagesspiegel|Berliner Zeitung|Berliner Morgenpost|B.Z.|Hamburger Abendblatt|Hamburger Morgenpost|Münchner Merkur|
Abendzeitung|Stuttgarter Zeitung|Stuttgarter Nachrichten|Rheinische Post|Kölner Stadt-Anzeiger|Express.de|WAZ|
Westdeutsche Allgemeine|Westdeutsche Zeitung|Westfalen-Blatt|Westfälische Nachrichten|Neue Westfälische|
Neue Osnabrücker Zeitung|NOZ|Hannoversche Allgemeine|Hannoversche Allgemeine Zeitung|HAZ|Braunschweiger Zeitung|
Weser-Kurier|Nordwest-Zeitung|NWZ|Ostsee-Zeitung|Sächsische Zeitung|Leipziger Volkszeitung|LVZ|Freie Presse|
Mitteldeutsche Zeitung|Thüringer Allgemeine|Märkische Allgemeine|Märkische Oderzeitung|Lausitzer Rundschau|
Rhein-Zeitung|Rheinpfalz|Mannheimer Morgen|Badische Zeitung|Schwäbische Zeitung|Südkurier|SÜDKURIER|
Augsburger Allgemeine|Nürnberger Nachrichten|Mittelbayerische Zeitung|Passauer Neue Presse|Main-Post|
Saarbrücker Zeitung|Allgemeine Zeitung|Wiesbadener Kurier|Hessische/Niedersächsische Allgemeine|Spiegel Online|
SPIEGEL ONLINE|Spiegel TV|Der Spiegel|DER SPIEGEL|Focus Online|FOCUS Online|FOCUS-Online|Focus Money|Der Stern|
stern.de|Manager Magazin|manager magazin|WirtschaftsWoche|Wirtschaftswoche|Capital-Magazin|Börsen-Zeitung|
Euro am Sonntag|Der Aktionär|Finanztest|Stiftung Warentest|Lebensmittel Zeitung|Lebensmittelzeitung|Horizont.net|
Meedia|Heise|heise online|Golem.de|Chip.de|Computerwoche|Computer Bild|Auto Bild|AUTO BILD|auto motor und sport|
Automobilwoche|Sport Bild|Sport1|SPORT1|Eurosport|Die Aktuelle|Zeit Online|ZEIT ONLINE|ZEIT online|Welt Online|
Stern.de|n-tv|N-tv|n-tv.de|N24|tagesschau.de|ARD|ZDF|NDR|WDR|SWR|MDR|RBB|rbb|Radio Bremen|Bayerischer Rundfunk|
Hessischer Rundfunk|Norddeutscher Rundfunk|Westdeutscher Rundfunk|Südwestrundfunk|Mitteldeutscher Rundfunk|
Saarländischer Rundfunk|Deutschlandfunk|Deutschlandradio|Deutsche Welle|3sat|RTL|RTL Group|RTL II|RTL2|Sat.1|SAT.1|
Sat1|Kabel eins|Kabel Eins|Super RTL|Tele 5|DMAX|Servus TV|ServusTV|Puls 4|Puls4|ATV|ORF|ORF.at|SRF|
Der Standard|DER STANDARD|derStandard.at|Die Presse|Kleine Zeitung|Kronen Zeitung|Kronen-Zeitung|
Oberösterreichische Nachrichten|OÖN|OÖNachrichten|Salzburger Nachrichten|Tiroler Tageszeitung|
Vorarlberger Nachrichten|Wiener Zeitung|Wirtschaftsblatt|WirtschaftsBlatt|Trend-Magazin|NZZ|Neue Zürcher Zeitung|
Tages-Anzeiger|Tagesanzeiger|Aargauer Zeitung|Basler Zeitung|Berner Zeitung|Finanz und Wirtschaft|
Handelszeitung|SonntagsZeitung|Sonntagszeitung|NZZ am Sonntag|Le Temps|Reuters|Bloomberg|Thomson Reuters|
AFP|Interfax|Tass|Xinhua|Kyodo|Wall Street Journal|Financial Times|New York Times|Washington Post|Los Angeles Times|
USA Today|The Guardian|The Economist|The Times|Sunday Times|Daily Mail|Daily Telegraph|The Sun|Daily Mirror|BBC|ITV|
CNN|CNBC|MSNBC|ABC News|CBS News|NBC News|Al Jazeera|Al-Jazeera|Le Monde|Le Figaro|Libération|Les Echos|Charlie Hebdo|
El País|El Pais|El Mundo|La Repubblica|Corriere della Sera|La Stampa|Il Sole 24 Ore|Hürriyet|Cumhuriyet|Zaman|Haaretz|
Asahi Shimbun|South China Morning Post|Deutsche Presse-Agentur|Austria Presse Agentur|
Schweizerische Depeschenagentur|Associated Press|Agence France-Presse|Picture Alliance|picture alliance|Getty Images|
Fotolia|Shutterstock|dapd|Apple|Tesla|Shell|Continental|
E-Control|Austro Control|Statistik Austria|Speedinvest|Runtastic|Willhaben|Shpock|Schibsted|
High-Tech Gründerfonds|Styria Media Group|Moser Holding|Verlagsgruppe News|Gothaer Versicherung|Badenova|
Hypo Tirol|Hypo Vorarlberg|Hypo NOE|BKS Bank|Bankhaus Spängler|Österreichische Lotterien|
Merkur Versicherung|Grazer Wechselseitige|Donau Versicherung|Wiener Privatbank|C-Quadrat|Do&Co|Valneva|
Marinomed|ams Osram|AMS Osram|Pierer Mobility|Kontron|Warimpex|UBM Development|Habau|Swietelsky|
Rhomberg|Alpla|Getzner|Trodat|Wacker Neuson|Leder & Schuh|Kastner & Öhler|Gigasport|Intersport|Hervis|
Möbelix|Mömax|MPreis|Unimarkt|Red Bull Media House|Mediaprint|Russmedia|W&V|Turi2|DuMont Mediengruppe|
Mediengruppe RTL|SWMH|Klambt|NZZ-Mediengruppe|TX Group|CH Media|AZ Medien|Ringier Axel Springer|Somedia|
Admeira|Swisslos|Suva|Helsana|Swica|Groupe Mutuel|ÖKK|Zur Rose|DocMorris|Fenaco|Emmi|Autoneum|
Arbonia|Feintool|Huber+Suhner|Inficon|Interroll|Medacta|Mobimo|Swiss Prime Site|PSP Swiss Property|
Allreal|Zug Estates|Cembra|VP Bank|LGT|Hilti|Ivoclar|Oerlikon Balzers|Komerční Banka|Ukrsotsbank|
Raiffeisenbank Aval|Nova Ljubljanska Banka|SOS-Kinderdorf|Amnesty International|Ärzte ohne Grenzen|
Metropolitan Museum of Art|London Symphony Orchestra|Weltbank|Steirischer Herbst|Steirischen Herbst|Secession|
Leopold Museum|Bundestheater-Holding|Filmfonds Wien|Global 2000|Younion|Wiener Netze|ORF-Enterprise|
Wiener Philharmoniker|Wiener Symphoniker|Berliner Philharmoniker|Goethe-Institut|
Deutscher Bühnenverein|Max-Planck-Gesellschaft|Fraunhofer-Gesellschaft|Weltwirtschaftsforum|Arabische Liga|
Afrikanische Union|Internationaler Strafgerichtshof|Europarat|
Styria|Süd-Chemie|Styria Media|Krone Hit|Kronehit|Okto TV|Sky Deutschland|Sky Österreich|Sky Italia|BSkyB|Constantin Medien|
Constantin Film|Highlight Communications|SRG SSR|Bolloré|Mojang|Waze|Oculus|Oculus VR|Oculus Rift|willhaben|
Willhaben.at|willhaben.at|Geizhals.at|Busuu|Bitmovin|Wikitude|mySugr|MySugr|Anyline|Codecentric|TTTech|Nfon|S&T AG|
ams AG|Austriamicrosystems|Infineon Austria|Siemens Österreich|Actavis|Perrigo|Croma-Pharma|Merial|Zoetis|Covidien|
St. Jude Medical|Charles Vögele|Sports Direct|Sport Eybl|Hartlauer|Nah & Frisch|Hudson's Bay|Hudson’s Bay|Sainsbury|
Sainsbury’s|Morrisons|Home Retail|Aetna|Humana|Cigna|Time Warner Cable|KPN|Hypo NÖ|Bank für Tirol und Vorarlberg|
Raiffeisenlandesbank|RZB|VTB|Gazprombank|BG Group|Borealis|Nova Chemicals|Mitsubishi Heavy|Sikorsky|Safran|Aer Lingus|
SN Brussels|Transaero|Virgin America|Alaska Air|Alaska Airlines|CSAV|China Cosco|Fosun|Dalian Wanda|Anbang|
Bright Food|Google Ventures|Husqvarna|MV Agusta|Husaberg|Pankl|Pankl Racing|Pierer Industrie|Cross Industries|
Goldcorp|Italcementi|Braas Monier|Eiffage|Primetals|Valmet|Tridonic|Lumileds|Epcos|Magnesita|Treibacher Industrie|
Wopfinger|Baumit|Binderholz|Mondi|Sappi|B&C Privatstiftung|B & C|B&C|Constantia Flexibles|Constantia Packaging|
One Equity Partners|Warburg Pincus|Silver Lake|General Atlantic|3G Capital|O1 Group|Petrus Advisers|Grawe|
Nationale Suisse|Tipico|Bet-at-home|bet-at-home.com|Bwin.party|GVC Holdings|PokerStars|Pokerstars|Paddy Power|Betfair|
William Hill|Ladbrokes|Gala Coral|Gawker|Mashable|Techcrunch|TechCrunch|Chicago Tribune|Tribune Media|
Tribune Publishing|Gannett|News International|Pearson|Economist Group|Time Inc|Univision|Telemundo|MTV|
Nickelodeon|Liberty Media|Dreamworks|DreamWorks|Lionsgate|Starz|EMI|BMG Rights Management|Vevo|Quora|
Foursquare|Livingsocial|LivingSocial|Gameloft|Supercell|Konami|Bandai Namco|Zenimax|ZeniMax|Valve Corporation|
Unity Technologies|Magic Leap|Boston Dynamics|Servicenow|ServiceNow|Workday|Netsuite|NetSuite|Peoplesoft|PeopleSoft|
Sun Microsystems|Compaq|Autonomy|Mulesoft|MuleSoft|Redhat|Vmware|Citrix|Mcafee|Avast|AVG Technologies|AVG|
Kaspersky Lab|Bitdefender|Sophos|Fireeye|FireEye|Blue Coat|Trend Micro|F-Secure|Avira|G Data|Check Point|
Juniper Networks|Avaya|Polycom|Mitel|Arista|Brocade|Netapp|NetApp|Hynix|Altera|Xilinx|Freescale|Analog Devices|
Linear Technology|Marvell|Mediatek|MediaTek|Globalfoundries|Applied Materials|Lam Research|Imagination Technologies|
Atmel|Microchip|Fairchild|Renesas|Elpida|Japan Display|Pegatron|Acer|Asus|Jawbone|Pebble|Navigon|
Nokia Siemens Networks|Sony Ericsson|Palm Inc|Oneplus|OnePlus|Oppo|Realme|Rakuten|Viber|Naver|Yandex|Mail.ru|
Vkontakte|VKontakte|Odnoklassniki|Studivz|Lycos|Altavista|Netscape|Ask.com|Duckduckgo|DuckDuckGo|Mozilla|
Opera Software|Novell|Micro Focus|Autodesk|Intuit|Sofort AG|Wirecard Bank|Worldpay|Worldline|
Ingenico|Verifone|First Data|Amex|MoneyGram|Ant Financial|Alipay|Meituan|Dianping|Ctrip|Didi Chuxing|Didi Kuaidi|
Hailo|Blacklane|Taxify|Cabify|Europcar|Avis|Hertz|Avis Budget|Enterprise Rent-A-Car|Zipcar|Cambio|Flinkster|
Bird Rides|Mjam|mjam|Foodpanda|Hello Fresh|Marley Spoon|Blue Apron|Postmates|Grubhub|Oyo|Wimdu|9flats|Homeaway|
HomeAway|Priceline|Opodo|Edreams|eDreams|Swoodoo|Momondo|Skyscanner|Hotel.de|Checkfelix|Holidaycheck|HolidayCheck|
Tomorrow Focus|Unister|Ab-in-den-Urlaub|Fluege.de|Weg.de|Lastminute.com|Travelport|Amadeus IT|Rewe Touristik|Dertour|
ITS Billa Reisen|Ruefa|FTI Group|Schauinsland-Reisen|Neckermann Reisen|Club Med|Magic Life|Arcotel|Austria Trend|
Vienna International|Kempinski|Four Seasons|Mövenpick|Ritz-Carlton|Sheraton|Novotel|Bawag Group|Addiko|Addiko Bank|
Hypo Steiermark|Hypo Oberösterreich|Anadi Bank|Austrian Anadi Bank|Sparda Bank|Volksbank Wien|Immigon|Kathrein|
Schoellerbank|Spängler|Capital Bank|Easybank|easybank|Direktanlage.at|direktanlage.at|Hello Bank|Bankdirekt|Denizbank|
DenizBank|VakifBank|Wüstenrot Bank|Bausparkasse Wüstenrot|S-Bausparkasse|Start Bausparkasse|Raiffeisen Bausparkasse|
RLB Oberösterreich|RLB NÖ-Wien|RLB OÖ|RLB Steiermark|Euram Bank|Safra Sarasin|EFG|Raiffeisen Schweiz|PostFinance|
Basler Kantonalbank|Berner Kantonalbank|St. Galler Kantonalbank|Luzerner Kantonalbank|Bank Cler|Swissquote|
Partners Group|Basler Versicherung|Mobiliar|Six Swiss Exchange|Credit Agricole|BPCE|Crédit Mutuel|ING Group|Fortis|
Belfius|Northern Rock|CaixaBank|Banco Popular|Sabadell|Banco Espírito Santo|Banco Espirito Santo|Novo Banco|
Millennium BCP|Monte dei Paschi di Siena|Mediobanca|Banco Popolare|Banca Popolare di Milano|Ubi Banca|UBI Banca|
Popolare di Vicenza|Veneto Banca|Carige|Kaupthing|Landsbanki|Glitnir|OTP|OTP Bank|MKB|MKB Bank|Budapest Bank|PKO|
PKO BP|Pekao|Bank Pekao|Polbank|Komerční banka|Ceska Sporitelna|Slovenska Sporitelna|Tatra banka|NLB|NKBM|Abanka|
Zagrebačka banka|Privredna Banka|Komercijalna Banka|Alpha Bank|Eurobank|Piraeus Bank|National Bank of Greece|Isbank|
Yapi Kredi|Garanti Bank|Akbank|Halkbank|Alfa Bank|Alfa-Bank|PrivatBank|Raiffeisen Bank Aval|Bear Stearns|
Washington Mutual|Wachovia|Fannie Mae|Freddie Mac|State Street|PIMCO|Charles Schwab|Sumitomo Mitsui|
China Construction Bank|China Life|CITIC|Citic|NYSE|Nasdaq|ICE Futures|Intercontinental Exchange|CME Group|
Standard & Poor’s|S&P Global|Legal & General|Standard Life|Aberdeen|Admiral Group|NN Group|Delta Lloyd|Scor|Groupama|
Covéa|PartnerRe|ACE Limited|Chubb|Metlife|Böhler|Isovoltaic|Isovolta|Isosport|Blizzard Sport|Amer Sports|
Rossignol|Salewa|Sportalm|Huber Tricot|Huber Holding|Gmundner Keramik|Riedel Glas|Swarco|Swarovski Optik|Tyrolit|
Tiroler Rohre|Montanwerke Brixlegg|Egger Holz|Lindner Traktoren|Steyr Mannlicher|Steyr Motors|Steyr Traktoren|
BRP-Rotax|Rotax|Trumpf Maschinen|Wittmann Battenfeld|Rosenbauer International|Greiner Holding|ALPLA|Blum Beschläge|
Rauch Fruchtsäfte|Rupp Käse|Haberkorn|Grass Beschläge|Collini|Getzner Textil|Ivoclar Vivadent|ThyssenKrupp Presta|
Zumtobel Group|Omicron|Illwerke VKW|VKW|Vorarlberger Kraftwerke|Vorarlberg Milch|Kästle|Mohrenbrauerei|Fohrenburger|
Puntigamer|Murauer|Egger Bier|Zwettler|Kapsreiter|Ottakringer Getränke|Römerquelle|Almdudler|Gasteiner|Pago|
Eckes-Granini|Ankerbrot|Haubis|Resch & Frisch|Backaldrin|Haas Lebensmittel|Darbo|Zotter|Mautner Markhof|Kotányi|
Felix Austria|Inzersdorfer|Iglo|Recheis|Wolf Nudeln|Wiesbauer|Berger Schinken|Handl Tyrol|Steirerfleisch|
Tonis Freilandeier|Frutura|Wojnar|Kelly's|Soletti|Josef Recheis|Vivatis|Maresi|Landena|Gmundner Milch|Salzburgmilch|
SalzburgMilch|Tirol Milch|Pinzgau Milch|Kärntnermilch|Ennstal Milch|Schärdinger|Alpenmilch Salzburg|Pez International|
Vog AG|VFI|Leipnik-Lundenburger|LLI|Raiffeisen Ware Austria|Baywa|BayWa|Austria Juice|Jungbunzlauer|Biomin|
Erber Group|Donau Chemie|Agrolinz|Nufarm|Kwizda|Kwizda Pharma|Herba Chemosan|Phoenix Pharma|Apomedica|Gebro|
Gerot Lannach|Fresenius Kabi Austria|Boehringer Ingelheim RCV|AOP Orphan|Themis Bioscience|Hookipa|Affiris|Intercell|
Apeiron|Nabriva|Polymun|Sanochemia|Panadress|Ottobock|Otto Bock|MED-EL|Med-El|Vamed|VAMED|Humanocare|Senecura|
SeneCura|Kräutermax|Premiqamed|PremiQaMed|Uniqa Österreich|Wiener Privatklinik|Sonnentor|Dennree|
Alnatura|Basic AG|Denn's|Veganz|dm drogerie markt|dm-Drogeriemarkt|Douglas Parfümerie|Marionnaud|Nägele & Strubell|
Müller Drogerie|Humanic|Leder & Schuh AG|Shoe4You|Delka|Vögele Shoes|Gea Waldviertler|Peek&Cloppenburg|Fussl|
Fussl Modestraße|Kleider Bauer|Hämmerle|C & A|Forever 21|Pimkie|Orsay|Jeans Fritz|Gerngross|Herzmansky|Unibail-Rodamco|ECE Projektmanagement|
SES Spar European|Interspar|INTERSPAR|Eurospar|Maximarkt|Metro Cash & Carry|C+C Pfeiffer|Transgourmet|Eurogast|
Kröswang|Julius Meinl|Meinl am Graben|Eduscho|Nespresso|Coffeeshop Company|Wienerwald|Vapiano Österreich|Trzesniewski|
Akakiko|Wein & Co|Wiener Hafen|Rail Cargo Austria|Rail Cargo|Postbus AG|ÖBB-Postbus|Graz-Köflacher Bahn|GKB|
Raaberbahn|Salzburger Lokalbahn|Zillertalbahn|Innsbrucker Verkehrsbetriebe|Holding Graz|Graz Holding|Linz Linien|Lagermax|
Schachinger|Gartner KG|LKW Walter|Cargo-Partner|cargo-partner|Augustin Quehenberger|Hödlmayr|Vega International|
Redmail|feibra|Feibra|Hpc Dual|Go! Express|Trans-o-flex|TNT|TNT Express|PostNL|myHermes|Via Donau|viadonau|
Austria Wirtschaftsservice|Forschungsförderungsgesellschaft|Österreich Werbung|Bundesimmobiliengesellschaft|
ARE Development|Bundesforste|Österreichische Bundesforste|Bundesrechenzentrum|BRZ|Verbund AG|Kärntner Energieholding|
Kelag Wärme|Energie Burgenland|Energie Graz|Energie Klagenfurt|Energie AG Oberösterreich|Steweag-Steg|Estag|ESTAG|
Linz Strom|Wels Strom|Innsbrucker Kommunalbetriebe|IKB|Tigas|APG|Austrian Power Grid|Gas Connect Austria|Oekostrom AG|
oekostrom AG|WEB Windenergie|Windkraft Simonsfeld|Ebner Stolz|RHI AG|Econgas|EconGas|Central European Gas Hub|
Slovnaft|PKN Orlen|Orlen|Unipetrol|CEZ|ČEZ|EPH|PGE|Slovenské elektrárne|Naftogaz|Transneft|Surgutneftegas|Tatneft|
Bashneft|Rosatom|Basic Element|Uralkali|Evraz|Severstal|Mechel|NLMK|Magnit|X5 Retail|Megafon|Altimo|TeliaSonera|
Tele2 Austria|Orange Austria|A1 Telekom|A1 Telekom Austria|Drei Austria|3 Österreich|Hutchison Drei|Hutchison Whampoa|
Yesss|yesss|Hot Telekom|Spusu|spusu|Ventocom|UPC Austria|Liwest|Salzburg AG CableLink|Kabelplus|kabelplus|Mobilkom|
Mobilkom Austria|Telekom Slovenije|Mobiltel|Velcom|Vipnet|Vip mobile|Si.mobil|OTE|Hrvatski Telekom|T-Hrvatski Telekom|
Magyar Telekom|Slovak Telekom|Polkomtel|Talkline|Klarmobil|Hansenet|M-Net|Kabel Baden-Württemberg|Orange Schweiz|
Cablecom|UPC Cablecom|Osram Opto|Schüco|Viessmann Climate|Stiebel Eltron|ETA Heiztechnik|KWB|Herz Armaturen|Grundfos|
KSB|Sulzer AG|Bühler AG|Schindler Aufzüge|Kone|Thyssenkrupp Elevator|EMS-Chemie|Dätwyler|Swiss Steel|Schweiter|Orior|
Jelmoli|Ricardo.ch|Scout24 Schweiz|Ticketcorner|Tamedia AG|Goldbach Media|Publigroupe|PubliGroupe|APG SGA|
Axpo Holding|Alpiq Holding|Romande Energie|Repower|Kudelski|Avaloq|Crealogix|SoftwareOne|U-blox|u-blox|Sensirion|
VAT Group|Vifor Pharma|Basilea|Polyphor|Santhera|Molecular Partners|Hirslanden|Swiss Medical Network|Aevis|
Aevis Victoria|Pilatus Flugzeugwerke|Jura Elektroapparate|V-Zug|Metall Zug|On Holding|Ricola|Rivella|Läderach|
Nestlé Waters|Alcon|Genentech|Chiron|Galapagos|Crucell|UCB|Rhodia|Air Products|Messer Group|Ineos|INEOS|Sabic|SABIC|
Nouryon|PPG|Sherwin-Williams|Huntsman|Celanese|Eastman Chemical|Cytec|Albemarle|Rockwood|Cognis|Degussa|Phoenix|
Noweda|Sanacorp|Anzag|Alliance Boots|Doc Morris|Shop Apotheke|Stada Arzneimittel|Nidda Healthcare|Dermapharm|
Berlin-Chemie|Bausch & Lomb|Salix|Forest Laboratories|Botox-Hersteller Allergan|Medivation|Pharmacyclics|Kite Pharma|
Juno Therapeutics|Onyx|Regeneron|Vertex|Novavax|Bristol-Myers|Schering-Plough|Wyeth|Hospira|King Pharmaceuticals|
Genzyme|Chattem|Ranbaxy|Sun Pharma|Dr. Reddy's|Cipla|Aspen Pharmacare|Genmab|Coloplast|Ambu|GN Store Nord|Oticon|
William Demant|Orsted|Danfoss|Ecco|JYSK|Jysk|Novozymes|Chr. Hansen|DSV|Atlas Copco|Sandvik|SKF|Alfa Laval|Assa Abloy|
Essity|Stora Enso|UPM|UPM-Kymmene|Metsä|Outokumpu|SSAB|Fortum|Kesko|Wärtsilä|Cargotec|Nokian Tyres|Fiskars|Marimekko|
Husqvarna Group|Securitas AB|Peab|Koenigsegg|Northvolt|Klarna Bank|Truecaller|Orkla|Kongsberg|Aker|Bonnier|Sanoma|
Modern Times Group|Nent|Philips Lighting|Signify|TPG Telecom|Wolters Kluwer|Reed Elsevier|RELX|Elsevier|VNU|
USG People|Friesland Campina|Ahold Delhaize|Albert Heijn|V&D|Booking|ASM International|Océ|Fugro|SBM Offshore|
Boskalis|Van Oord|Vopak|Arcadis|Ballast Nedam|Heijmans|TKH|Spyker|Umicore|Bekaert|Colruyt|Inbev|Proximus|Belgacom|
Telenet|Bpost|bpost|Barco|Agfa|Agfa-Gevaert|Fnac|Darty|Fnac Darty|Conforama|But International|Vente-Privee|
vente-privee|Lactalis|Parmalat|Bonduelle|Pernod|Rémy Cointreau|Lagardere|Aegis|JCDecaux|Clear Channel|Gewista|
Epamedia|Canal Plus|Canal+|TF1|Dailymotion|Atos Origin|Dassault Systèmes|Dassault Aviation|Thales Alenia|Oberthur|
Ingenico Group|Technicolor|Legrand|Imerys|Vallourec|Technip|TechnipFMC|CGG|Suez Environnement|Veolia Environnement|RATP|Groupe PSA|Plastic Omnium|L’Oreal|Clarins|Sephora|Christian Dior|Yves Saint Laurent|Cartier|Lacoste|
Petit Bateau|Kiabi|Decathlon|Eutelsat|SES Astra|Groupe M6|Freenet TV|Wind Tre|Fastweb|RCS|RCS Mediagroup|Mondadori|
Safilo|Bulgari|Dolce & Gabbana|Ermenegildo Zegna|Tod's|Geox|Calzedonia|Esselunga|Conad|Barilla|Lavazza|Segafredo|
Campari|Illy|De Longhi|De'Longhi|Indesit|Ariston|Merloni|Brembo|Magneti Marelli|CNH|CNH Industrial|Aprilia|
Fincantieri|Saipem|Snam|A2A|Sorgenia|Ilva|Prysmian|Buzzi Unicem|Buzzi|Italmobiliare|Salini Impregilo|Astaldi|
Generali Group|Cattolica|UnipolSai|Unipol|Poste Italiane|Meridiana|Desigual|Mercadona|El Corte Inglés|Telepizza|
Freixenet|Acciona|Sacyr|FCC Group|Abengoa|Naturgy|Gas Natural|Endesa|Cellnex|Prisa|Atresmedia|Grifols|Air Europa|
Meliá|Melia|NH Hotel|NH Hotels|Riu|Iberostar|Barceló|Jeronimo Martins|Galp|TAP Portugal|Portugal Telecom|Sonae|
Rolls-Royce Motor Cars|McLaren|Lotus Cars|MG Rover|Vauxhall|Bentley Motors|JCB|GKN|Melrose|Meggitt|Cobham|Babcock|
Qinetiq|Ultra Electronics|Inmarsat|Arm Holdings|CSR plc|Logica|Autonomy Corporation|ASOS|Next plc|Topshop|
Arcadia Group|Debenhams|Harrods|Selfridges|House of Fraser|Waitrose|Asda|Kingfisher|B&Q|Currys|Dixons|Dixons Carphone|
Carphone Warehouse|Phones 4U|Poundland|WH Smith|Waterstones|Foyles|Cadbury|Wrigley|Reckitt|Mead Johnson|
Imperial Brands|BAT|Reynolds American|Lorillard|SAB Miller|Greene King|Whitbread|Costa Coffee|Compass Group|Serco|G4S|
Capita|Rentokil|Rentokil Initial|Balfour Beatty|Carillion|Persimmon|Barratt|Taylor Wimpey|British Land|
Land Securities|Hammerson|Intu|Royal Mail|FirstGroup|Go-Ahead|Scottish Power|United Utilities|Severn Trent|
Thames Water|Cairn Energy|Tullow|Tullow Oil|BHP Group|Antofagasta|Fresnillo|Randgold|Lonmin|Vedanta|Kazakhmys|ENRC|
Petropavlovsk|Smith & Nephew|Shire Pharmaceuticals|Hikma|Channel 4|Fremantle|FremantleMedia|All3Media|Trinity Mirror|
Reach plc|Johnston Press|Guardian Media Group|Telegraph Media Group|Evening Standard|Daily Express|Northern & Shell|
EasyHotel|Thomson Airways|Flybe|Jet2|Virgin Atlantic|Virgin Group|Virgin Media|Talktalk|TalkTalk|Three UK|Kraft Foods|
H.J. Heinz|Kelloggs|Hershey|ConAgra|Hillshire|Smithfield|Smithfield Foods|WH Group|JBS|BRF|Marfrig|Chiquita|Fyffes|
Del Monte|Keurig|Keurig Green Mountain|Peet's|Krispy Kreme|Panera|Panera Bread|Pret A Manger|Dr Pepper|
Dr Pepper Snapple|Monster Beverage|SodaStream|Sodastream|Molson Coors|MillerCoors|Constellation Brands|Jim Beam|
Suntory|Brown-Forman|Clorox|Revlon|Elizabeth Arden|Newell|Newell Rubbermaid|Jarden|Toys R Us|Simba-Dickie|
Zapf Creation|Revell|Lowe's|Target Corporation|Kroger|Safeway|Whole Foods Market|Trader Joe's|Kmart|JC Penney|
J.C. Penney|Neiman Marcus|Barneys|Abercrombie & Fitch|American Apparel|American Eagle|PVH|Tapestry|Levi's|
Levi Strauss|VF Corporation|Timberland|Puma SE|Skechers|Crocs|Foot Locker|Quiksilver|Billabong|Office Depot|
Staples Solutions|Radioshack|RadioShack|GameStop|Gamestop|Barnes & Noble|Hulu|Roku|Vizio|Sirius XM|Pandora Media|
iHeartMedia|Live Nation|Ticketmaster|Eventim|Endeavor|WWE|UFC|Caesars|Caesars Entertainment|MGM Resorts|MGM|
Las Vegas Sands|Wynn Resorts|Disneyland|SeaWorld|Six Flags|Merlin Entertainments|Legoland|Madame Tussauds|
Parques Reunidos|Compagnie des Alpes|UnitedHealth|Anthem Inc|Express Scripts|CVS Health|Cardinal Health|
AmerisourceBergen|HCA|Tenet Healthcare|DaVita|Davita|Quest Diagnostics|Thermo Fisher Scientific|Life Technologies|
Agilent|Keysight|Danaher|23andMe|Zimmer Biomet|Biomet|Becton Dickinson|CareFusion|Edwards Lifesciences|
Intuitive Surgical|Hologic|Dentsply|Sirona|Align Technology|Cooper Companies|Illinois Tool Works|Eaton|
Cooper Industries|Ingersoll Rand|Tyco|Johnson Controls|Pentair|Parker Hannifin|Rockwell Automation|Rockwell Collins|
Rockwell|L-3|Northrop|Textron|Cessna|Bell Helicopter|Gulfstream|Spirit Aerosystems|Precision Castparts|Sunedison|
Suntech|Yingli|Trina Solar|JA Solar|Q.Cells|Hanwha Q-Cells|Solon|Centrotherm|Roth & Rau|Solar Millennium|Prokon|
Repower Systems|AGCO|Agco|Cummins|Delphi Automotive|Visteon|Johnson Controls International|TRW|TRW Automotive|
BorgWarner|Tenneco|Federal-Mogul|American Axle|Harman|Harman International|Eastman Kodak|Polaroid|Pitney Bowes|
NCR|DXC|Cognizant|Infosys|Wipro|Tata Consultancy|Tech Mahindra|Reliance|Reliance Industries|Bharti Airtel|Essar|
Mahindra|Mahindra & Mahindra|Bajaj|Hero Motocorp|Maruti Suzuki|Jet Airways|Kingfisher Airlines|Air India|Flipkart|
Snapdeal|Paytm|SsangYong|Daewoo|Doosan|Hyundai Heavy|Hanjin Shipping|Asiana|CJ Group|SK Telecom|KT Corp|LG Chem|
LG Display|Samsung SDI|Samsung Heavy|Toyota Motor|Honda Motor|Nissan Motor|Mitsubishi Electric|Mitsubishi Corporation|
Mitsui|Marubeni|Itochu|Sumitomo|Kobe Steel|JFE|Sharp Corporation|Ricoh|Konica Minolta|Fujifilm|Seiko|Seiko Epson|
Epson|Casio|Hoya|Kyocera|Murata|Nidec|Fanuc|Yaskawa|Omron|Keyence|Kubota|Daikin|Shimano|Dentsu Aegis|
Seven & I|Aeon|Japan Airlines|JAL|All Nippon Airways|ANA Holdings|Dai-ichi Life|Tokio Marine|Astellas|Daiichi Sankyo|
Eisai|Otsuka|Shionogi|Kirin Holdings|Asahi Group|Suntory Beverage|Ajinomoto|Shiseido|Kao|Unicharm|Hutchison Ports|
CK Hutchison|Cheung Kong|Swire|Jardine Matheson|Noble Group|Singtel|Temasek|Flextronics|Flex Ltd|Neptune Orient Lines|
AirAsia|Air Asia|Petronas|Garuda|Lion Air|Thai Airways|Vietnam Airlines|Virgin Australia|Telstra|Woolworths|
Wesfarmers|Fortescue|Macquarie|Westfield|Lendlease|CSL|Fonterra|Air New Zealand|Cnooc|CNPC|Nexen|Sinochem|
China National Chemical|China Three Gorges|Three Gorges|State Grid|BAIC|Great Wall Motor|Chery|Qoros|Dongfeng Motor|
CRRC|Sany|Zoomlion|XCMG|Weichai|Weichai Power|Putzmeister|Schwing|Kiekert|Medion|Lenovo Group|Haier Group|Hisense|
Skyworth|Musical.ly|Sina Weibo|Netease|NetEase|Youku|Leeco|LeEco|iQiyi|Suning|Gome|Vipshop|Pinduoduo|Cainiao|
SF Express|HNA Group|Hainan Airlines|Gate Gourmet|LSG Sky Chefs|SR Technics|Dnata|Menzies|Aviapartner|Çelebi|TAV|
Koc Holding|Sabanci|Arçelik|Arcelik|Beko|Ülker|Yildiz Holding|Godiva|United Biscuits|Vestel|Tofas|Emirates Airline|
Flydubai|Air Arabia|Qatar Holding|Qatar Investment Authority|Mubadala|IPIC|Ipic|Aabar|ADNOC|Adnoc|Dubai World|
DP World|Emaar|Nakheel|Damac|Kingdom Holding|El Al|Elbit|Israel Aerospace Industries|Mobileye|Wix|Waze Mobile|
Teva Pharmaceutical|Orascom|Orascom Development|Naspers|Prosus|Sasol|Steinhoff International|Shoprite|SABMiller plc|
AngloGold|AngloGold Ashanti|Gold Fields|Odebrecht|Braskem|Gerdau|Itaú|Itau|Bradesco|Banco do Brasil|LATAM|
Latam Airlines|LAN Chile|Avianca|Aerolineas Argentinas|YPF|Grupo Bimbo|Bimbo|Femsa|Pemex|Aeroméxico|Telmex|Televisa|
Codelco|Ecopetrol|PDVSA|Research in Motion|Nortel|Magna International|Onex|Bombardier Transportation|Porter Airlines|
Canadian Pacific|Canadian National|Kansas City Southern|TransCanada|Enbridge|Suncor|Canadian Natural|Talisman|
Talisman Energy|Potash Corp|Agrium|Nutrien|CF Industries|Teck Resources|Kinross|Agnico Eagle|Tim Hortons|
Couche-Tard|Loblaw|Shopify Inc|Thomson Corporation|Bell Canada|Telus|Hootsuite|Canada Goose|Cirque du Soleil|
Deutsche Wohnen SE|Grand City Properties|Aroundtown|TLG Immobilien|TLG|Alstria|Alstria Office|DIC Asset|
WCM|Westgrund|Accentro|Estavis|Corestate|Publity|Consus|CG Gruppe|Vivico|IVG|IVG Immobilien|Hochtief Concessions|
Leighton|Cimic|Züblin AG|Wolff & Müller|Hebel Haus|Bien-Zenker|Kampa|Xella|Knauf|USG|Sto SE|Caparol|Würth-Gruppe|
Berner Group|Hilti AG|Osram Continental|Conti|Vitesco|ContiTech|Continental AG|Schaeffler-Gruppe|INA-Schaeffler|
ElringKlinger|Elringklinger|Index-Werke|Gildemeister|DMG|Deckel Maho Gildemeister|Schuler AG|Homag|Dürr|Kuka Robotics|
Aixtron SE|Süss|Demag|Demag Cranes|Kion Group|Linde Material Handling|Linde Gas|Linde Group|Jungheinrich AG|
Tadano|Kirow|Vossloh Locomotives|Schweizerische Südostbahn|Knorr Bremse|Bosch Siemens Hausgeräte|BSH|Miele & Cie|Neff|
Gaggenau|Liebherr Hausgeräte|Rowenta|Krups|Fissler|Silit|Rösle|Tefal|SEB Groupe|Villeroy|Sambonet|Hutschenreuther|
Trigema|Gerry Weber International|Hugo Boss AG|René Lezard|Tom Tailor Holding|Marc O’Polo|Street One|CBR|CBR Fashion|
Basler Fashion|Adler Modemärkte|NKD|Ernstings Family|Takko Fashion|Woolworth|Strauss Innovation|Wöhrl|Sinn Leffers|
SinnLeffers|Anson's|Breuninger|KaDeWe|Ludwig Beck|Oberpollinger|Arcandor|KarstadtQuelle|Primondo|Karstadt Sports|
Runners Point|Sport Scheck|SportScheck|Globetrotter|Intersport Deutschland|Sport 2000|Deichmann-Gruppe|Thalia Bücher|
Hugendubel|Weltbild-Gruppe|Buch.de|buecher.de|Bücher.de|Osiander|Mayersche|Rowohlt|S. Fischer|Suhrkamp|
Suhrkamp Verlag|Ullstein|Droemer|Droemer Knaur|Kiepenheuer & Witsch|dtv|Luchterhand|Eichborn|Aufbau Verlag|
Kein & Aber|Diogenes|Haymon|Residenz Verlag|Zsolnay|Deuticke|Carl Ueberreuter|Czernin Verlag|Manz Verlag|
Verlag Österreich|Öbv|Klett-Gruppe|Cornelsen|Bibliographisches Institut|Langenscheidt|MairDumont|Ravensburger Verlag|
Oetinger|Panini|Egmont Ehapa|Motor Presse|Motor Presse Stuttgart|Jahreszeiten Verlag|Bauer Verlag|Spiegel-Verlag|
Spiegel-Gruppe|Zeitverlag|Zeit-Verlag|Süddeutscher Verlag|Südwestdeutsche Medien Holding|Berliner Verlag|
Verlagsgruppe Handelsblatt|Financial Times Deutschland|Focus Magazin|Stern TV|Welt-Gruppe|N-TV|Tele5|Das Vierte|VOX|
kabel eins|Kabel 1|Sat 1|Sixx|sixx|Dmax|Dazn|DAZN|Maxdome|Watchever|Lovefilm|Joyn|Waipu.tv|Zattoo|Magine|Premiere AG|
DF1|Kirch-Gruppe|KirchMedia|EM.TV|EM.Sport|Plazamedia|Sportfive|Ufa|UFA|UFA Sports|Studio Hamburg|Odeon Film|
Brainpool|Endemol Deutschland|Tower Media|ProSiebenSat.1 Puls 4|PULS 4|Puls 24|ATV2|ATV 2|ATV Plus|Café Puls|ORF III|
ORF eins|ORF 2|ORF Sport Plus|Schau TV|oe24|oe24.at|OE24|oe24 TV|Mediengruppe Österreich|Mediengruppe Fellner|
News-Verlag|VGN|VGN Medien Holding|Kurier-Gruppe|Telekurier|Krone.at|krone.at|Krone-Verlag|Styria Digital|Die Furche|
Antenne Steiermark|Antenne Kärnten|Antenne Salzburg|Antenne Tirol|Antenne Vorarlberg|Radio Arabella|Radio Energy|
Energy Österreich|Lounge FM|LoungeFM|Radio Austria|Life Radio|Radio Max|Oberösterreichische Rundschau|
Regionalmedien Austria|Wimmer Medien|Tips Zeitung|NÖ Pressehaus|Niederösterreichische Nachrichten|NÖN|
Vorarlberger Medienhaus|Wann & Wo|Neue Vorarlberger|Neues Volksblatt|Börse Express|Echo Medienhaus|Echo Verlag|A la Carte|Ahead Media|Red Bulletin|Bergwelten|Servus TV Deutschland|Terra Mater|Cinepool|Cineplexx|
Constantin Filmholding|UCI Kinowelt|Hollywood Megaplex|Dor Film|Allegro Film|Wega Film|Terra Mater Factual|Epo-Film|
Interspot|MR Film|Satel Film|Gebhardt Productions|Media Austria|Media 1|Omnimedia|Mediacom|MediaCom|Mindshare|
Mindshare Österreich|GroupM|Initiative Media|Havas Media|Jung von Matt/Donau|Lowe GGK|Ogilvy|Ogilvy & Mather|BBDO|
TBWA|DDB|Tribal DDB|Young & Rubicam|Saatchi & Saatchi|McCann|Draftfcb|FCB Neuwien|PKP BBDO|
Springer & Jacoby|Dirnberger de Felice Grüber|Ecker & Partner|Pleon Publico|Ketchum Publico|Trimedia|Skills Group|
Gaisberg Consulting|Reichl und Partner|Reichl & Partner|Ideal Live|United Screens|Studio71|Mediakraft|
Collective Digital Studio|Maker Studios|Awesomeness TV|Gfk Austria|OGM|Unique Research|Ifes|IFES|SORA|
Fessel GfK|Nielsen Media|Marketagent|IHS Markit|Ihs Markit|Gartner|Forrester|Comscore|comScore|Ipsos|TNS|Kantar|
YouGov|Forsa|Allensbach|Infratest Dimap|Emnid|Bavaria Film|Monarch Airlines|Demner, Merlicek & Bergmann|ISS Austria|
Insight Venture Partners|Index Ventures|Accel Partners|Kleiner Perkins|Lakestar|Earlybird|Holtzbrinck Ventures|
HV Holtzbrinck Ventures|Wellington Partners|Kinnevik|DST Global|Tiger Global|Northzone|Creandum|Balderton Capital|
Atomico|Point Nine Capital|Project A Ventures|B-to-v|Hansmann Group|Target Partners|General Catalyst|
Vitruvian Partners|Summit Partners|Apax Partners|Ardian|PAI Partners|Terra Firma|Nordic Capital|Capvis|
Quadriga Capital|Equistone|HgCapital|Montagu Private Equity|Rhône Capital|GP Investments|Sun Capital|
Sycamore Partners|Leonard Green|Hellman & Friedman|Thoma Bravo|Vista Equity Partners|Francisco Partners|
Platinum Equity|Centerbridge|Aurelius|Mutares|Waterland|Mid Europa Partners|One Square|Grosso Holding|iSeed Ventures|
XL Health|Kompass Digital|GED Capital|Deutsche Private Equity|DBAG|Steadfast Capital|Odewald|Afinum|Finatem|
Charterhouse|Doughty Hanson|Candover|Bridgepoint|Lion Capital|TowerBrook|Investindustrial|Clessidra|Wendel|Eurazeo|
Sagard|Astorg|Naxicap|Heidi Chocolat|Tondach Gleinstätten|Tondach|Herkules Harding|JOJ Media House|Al Habtoor Group|
RSA Insurance|Pizza.de|Max Bahr|Hellweg|Dayli|Niemetz|Pipelife|Hédiard|Kommunalkredit Austria|
Compañía Sud Americana de Vapores|Sudinver|Swisslog|Efko|Vitana|Gmundner|Stölzle|Backhausen|Eybl International|
Linz Textil|Würth Hochenburger|Porsche Bank|
1+1 Media|11 Bit Studios|1822direkt|1A Pharma|21Shares|3 Suisses|3+ TV|365.bank|3i Infrastructure|3S Industries|
6B47 Real Estate|7-Eleven|A&O Hostels|A-TEC Industries|A.P. Moller-Maersk|A.P. Møller-Mærsk|A.S. Watson|A1 Bulgaria|
A1 Hrvatska|AAB Bank|Aachen-Münchener|Aachener und Münchener|Aare-Tessin|Aargauische Kantonalbank|AB Volvo|ABBA Seafood|
Abbey National|Abeking & Rasmussen|ABG Real Estate|ABV Bausparkasse|AC Immune|AC Nielsen|ACC Automotive Cells|Accel-KKR|
Accelleron|Aceralia|Acerinox|Ackermans & van Haaren|ACNielsen|Actility|Actividades de Construcción y Servicios|
Actual Fenster|Acura Zahnärzte|Adelphia|Adevinta|Adler Lacke|Adler-Werk Lackfabrik|Admiral Casinos|Admiral Sportwetten|
ADO Properties|Adria Airways|Adria Kombi|Adria Mobil|Adriatic Slovenica|Advance Auto Parts|Advance Bank|
Advance Publications|Advanced Micro Devices|Advanced World Transport|Advantest|Adverity|AE & E|Aedas Homes|Aedifica|
Aegean Airlines|Aero Vodochody|Aeromexico|Aerospatiale Matra|AFG Arbonia|AFG Arbonia-Forster|AFK Sistema|Agility Global|
Agricultural Bank of Greece|Agrob Buchtal|Agrofert|Agrofresh|Aguas de Barcelona|Agusta Westland|Ahlstrom-Munksjö|
Aigle Azur|AIK Banka|Air Astana|Air Baltic|Air Dolomiti|Air Liberté|Air Littoral|Air Serbia|Airfield Mode|Airtel Africa|
Akrapovic|Akrapovič|Al-Futtaim|Albertsons|Albingia|Alcatel-Alsthom|ALD Automotive|Alexion Pharmaceuticals|Alibaba.com|
Aliud Pharma|ALK-Abello|ALK-Abelló|All for One Steeb|Allegro.eu|Aller Media|Allgaier Werke|Allgeier|
Allgemeine Hypothekenbank|Allgemeine Sparkasse Oberösterreich|Allgäu Milch|Alliance & Leicester|Alliance Healthcare|
Alliance Unichem|Alliant Techsystems|AllianzGI|Allstate|Ally Financial|Almas-Antej|Almirall|Alpenrind|
Alpina Versicherung|Alpine Mayreder|Alro Slatina|Also-Actebis|Aluminij Mostar|Alusuisse|Alusuisse-Lonza|Alvotech|
Amazone Werke|AMB Generali|AMC Entertainment|AMC Networks|Amec Foster Wheeler|American Electric Power|American Media|
American Standard|American Tower|Ameritech|Ameritrade|AMF Austria Milch|AMI Agrolinz|Amphenol|Anadarko|Anadolu Efes|
Anadolujet|Andechser Molkerei|Andermatt Swiss Alps|Andermatt-Sedrun|Anglian Water|Anglo Austrian Bank|Anker Brot|
Ansaldo Energia|Ansaldo STS|Antena 1|Antena 3|Antenna Hungaria|Antin Infrastructure|Antonveneta|ANYbotics|
APK Pensionskasse|APM Terminals|Apologistics|Apoteket|ARA Shoes|ARCapita|Archroma|Arena Hospitality|Arena Verlag|
Ares-Serono|Arion Bank|Aristo Pharma|Arlanxeo|Armstrong World Industries|ARO Campulung|Arrow Electronics|Art-Invest|
Artemide|Artemis Augenkliniken|Arx Robotics|AS Watson|Ascometal|Asea Brown Boveri|Aspen Insurance|ASR Nederland|
Assicurazioni Generali|Associated British Foods|Assurances Générales de France|Assurant|Astra Vagoane|AT & S|
ATB Antriebstechnik|ATB Austria Antriebstechnik|ATE Bank|Athena Assurances|Athenahealth|Athleticum|Athlon Car Lease|
Atlantic Grupa|Atlantska Plovidba|Atlas Elektronik|Atomic Ski|Atrium European Real Estate|Attijariwafa|Audemars Piguet|
Audiofina|Augsburger Aktienbank|Auris Medical|Aurobindo|Austria 9|Austria Email|Austria Ferngas|Austria Haustechnik|
Austria Metall|Austria Milch- und Fleischvermarktung|Austria Press Agentur|Austria Tabak|
Austria Technologie & Systemtechnik|Austrian Energy|Austrian Energy & Environment|Austrian Gaming Industries|
Austrian Hydro Power|Austrianova|Austrotherm|Auto Trader|Autobianchi|Autohaus Wiesenthal|Automattic|Automobile Dacia|
Autostrade per l'Italia|Aval Bank|Avcon Jet|Aviso Zeta|Avon Products|Axis Communications|Azimut Benetti|Azupharma|
Azur Space|Aérospatiale|Aérospatiale-Matra|B&B Italia|B+S Card Service|Baader Bank|Back Market|Badner Bahn|Bakkavör|
Balair/CTA|Balenciaga|Balkan Airlines|Balkanpharma|Balrampur|Baltika Brauerei|Banca Agricola|Banca Antonveneta|
Banca Carige|Banca Comerciala Romana|Banca Comercială Română|Banca della Svizzera Italiana|Banca dello Stato|
Banca di Roma|Banca Generali|Banca Ifis|Banca Intesa|Banca Mediolanum|Banca Nazionale del Lavoro|Banca Transilvania|
Banco Bilbao Vizcaya|Banco Bilbao Vizcaya Argentaria|Banco BPM|Banco Central Hispano|Banco Comercial Portugues|
Banco Comercial Português|Banco de Valencia|Banco di Napoli|Banco Pastor|Banco Sabadell|Bancolombia|Bank Asya|Bank Aval|
Bank BPH|Bank Burgenland|Bank Coop|Bank Degroof|Bank Forum|Bank Frey|Bank für Gemeinwirtschaft|
Bank für Sozialwirtschaft|Bank Gutmann|Bank Hofmann|Bank Leu|Bank Linth|Bank Menatep|Bank Millennium|Bank of Cyprus|
Bank of Georgia|Bank Otkritie|Bank Sarasin|Bank Syz|Bank Vontobel|Bank Wegelin|Bank Zachodni|Bank-now|Banka Celje|
Bankgesellschaft Berlin|Bankhaus Carl Spängler|Bankhaus Denzel|Bankhaus Krentschker|Bankhaus Lampe|Bankhaus Löbbecke|
Bankhaus Metzler|Bankhaus Reuschel|Bankhaus Schelhammer|Bankhaus Winter|Bankhaus Wölbern|Bankinter|
Banque Bruxelles Lambert|Banque Cantonale Vaudoise|Banque Internationale à Luxembourg|Banque Nationale de Paris|
Banque Paribas|Banque Populaire|Banque Privée Edmond de Rothschild|Banque Syz|Banxware|Bartels-Langness|
Baselbieter Kantonalbank|Baselland Kantonalbank|Basellandschaftliche Kantonalbank|Basic Bio|Basler Versicherungen|
Bastei Luebbe|Bastei Verlag|Batigroup|Battenfeld|Bauer Milch|Bauer Spezialtiefbau|Bauholding Strabag|Baume & Mercier|
Bausparkasse Badenia|Bausparkasse der österreichischen Sparkassen|Bauunternehmung Granit|Bavaria Brauerei|
Bavaria Industries|Bavarian Nordic|Bayerische Hypo|Bayerische Hypotheken- und Wechselbank|Bayerische Landesbank|
Bayerische Vereinsbank|Bayernmilch|Bayraktar-Hersteller Baykar|BB Biotech|BBA Aviation|BE Semiconductor|Beck Verlag|
Beckhoff|Beechcraft|Behr-Hella|beIN Media|Bela-Pharm|Belambra|Belaruskali|Belgocontrol|Believe Digital|Bell Pottinger|
Bellaflora|Beltz & Gelberg|Bending Spoons|Bene Büromöbel|Benko-Signa|BenQ Mobile|Bensdorp|Berlin Hyp|Berliner Bank|
Berliner Glas|Berliner Sparkasse|Berliner Volksbank|Berlingske|Bernafon|Berner Oberland Medien|Beta Film|Betandwin|
Betapharm|Bethmann Bank|Beyond Gravity|BfG Bank|BH Telecom|BHF Bank|Bialetti|Biedronka|BIG Spielwarenfabrik|Bijenkorf|
Billerud|BIM Birlesik|Bindella|Binder Holz|Binder+Co|Bio-Company|Biochemie Kundl|Biohof Adamah|Biomérieux|Bionorica|
Birra Moretti|Bitfinex|Bitpanda|Bitstamp|BK Vision|Blackshark.ai|Blaha Büromöbel|Blancpain|Blanvalet|Blockpit|BLS Cargo|
Blue Air|Blue Bottle|Blue Bottle Coffee|Blue Cap|Blue Panorama|Blue Star Ferries|Bluegarden|BM&FBovespa|BMC Switzerland|
bmi British Midland|BoConcept|Bodner Bau|Body Shop|Boerse Stuttgart|Bohemia Crystal|Bohemia Interactive|Bohmann Druck|
Bohmann Verlag|Bolt Technology|Bonafarm|Bongfish|Bongrain|Bonus Energy|BONUS Pensionskasse|Borckenstein Textil|
Borregaard|Boryszew|Bosnalijek|Bper Banca|Braathens|Brack Capital Properties|Brack.ch|Bradford & Bingley|Brain Force|
Brainforce|Branicks|Braucommune Freistadt|BRD Groupe|BRE Bank|Bremer Kreditbank|Bremer Landesbank|Bremer Vulkan|
Brewin Dolphin|Brit Insurance|Britannia Airways|British Aerospace|British Airports Authority|British Energy|British Gas|
British Home Stores|British Leyland|British Midland|British Steel|Brodosplit|Brown Boveri|Brown, Boveri & Cie|
Brussels Airport|Brüll Kallmus|BSI Bank|Bständig|BTA Bank|Buccellati|Bucher-Guyer|Bucherer|Budweiser Budvar|Bukalapak|
Bulb Energy|Bulgargaz|Bulgaria Air|Bulgartabac|Bulthaup|Bunte Bau|Burckhardt Compression|Bureau Veritas|Burford Capital|
Burgenland Energie|Burger Söhne|Burton Snowboards|Busch-Jaeger|Businessweek|Buzz Airline|BW Bank|BX Swiss|Byk Gulden|
Bystronic|BZ Bank|BZ Basel|BZ WBK|Bäckerei Felber|Bäckerei Geier|Bäckerei Mann|Bäckerei Ströck|Béghin-Say|Bénéteau|
Böhlerit|Böklunder|Börse Stuttgart|Bühler Motor|Bündner Kantonalbank|Bünting|C.H. Beck|CA Immobilien|Cable & Wireless|
Cable and Wireless|Cairo Communication|Caisse d'Epargne|Caisse des Dépôts|Caixa Geral|Caixa Geral de Depósitos|
Caja Madrid|Calanda Bräu|Callebaut|Calm/Storm|Camion Transport|Campagnolo|Campbell's|Campus Verlag|Can-Pack|
Canal Satellite|Candy Hoover|Cap Gemini|Capatect|Capital & Counties|Capital Dynamics|CapitalG|Caran d'Ache|Cargolux|
Cargometer|Carinthia Verlag|Carl Hanser Verlag|Carlsen Verlag|Carlson Wagonlit|Carmignac|Casa Reha|Case New Holland|
Cash Verlag|Cashpoint|Castlelake|Catalent|Catalunya Banc|Catalunya Caixa|Cathay Capital|Caverion|CCP Games|CD Cargo|
CD Projekt|CD Projekt Red|Cdiscount|CEC Bank|CEE Software|Cellectis|Celltech|Celltrion|Cementir|Center Parcs|
Centerpulse|Central European Media Enterprises|Central Krankenversicherung|Centralschweizerische Kraftwerke|
Centralschweizerischen Kraftwerke|Centralwings|Cephalon|Ceratizit|Ceridian|Ceska Pojistovna|Ceska Rafinerska|
Ceska Zbrojovka|Ceske aerolinie|Ceske Radiokomunikace|Ceskoslovenska Obchodni Banka|Cesky Telecom|CEVA Logistics|
Cevian Capital|CFR Marfa|Changhong|Channel 5|Character.AI|Checkout.com|Chemie Linz|Chemopetrol|Chemours|Cheplapharm|
Chicorée Mode|Chime Communications|Chimimport|Chocolat Frey|Chrunitschew|CIB Bank|Ciba SC|Ciba Spezialitätenchemie|
Ciba Vision|Ciba-Geigy|CIE Automotive|Ciments Français|Cineworld|Cingular|Cinkarna Celje|Cinnabon|Clariane|Clariden|
Clarivate|Clas Ohlson|Clearwire|Clientis|Climeworks|Clinique|Close Brothers|Close Brothers Seydler|Clydesdale Bank|
CMB.Tech|CNC Communications|Co-operative Bank|Cofinimmo|Cofiroute|Coinfinity|Collibra|Colonia Real Estate|
Colonia Versicherung|Color Line|Colosseum Dental|Colt CZ|Columbus Reisen|Commerz Real|Commerzialbank Mattersburg|
Commvault|Compagnie Générale des Eaux|Compagnie Nationale à Portefeuille|Comparex|Comparis|Compassio|Compensa|Competec|
Computershare|Computop|Concardis|Concord Music|Concorde Filmverleih|Concordia Krankenversicherung|
Concordia Versicherung|Concordia Versicherungen|Confiserie Heindl|Confiserie Sprüngli|Connexxion|Conrad Hinrich Donner|
Constantia Industries|Constantia Privatbank|Constellium|Contextflow|Continentale|Converium|Conzzeta|Cooking Vinyl|
Coolblue|Coop@home|Copenhagen Airports|Copersucar|Coppenrath & Wiese|Corden Pharma|Cordiant|Corealcredit|Corendon|
Coretronic|Cornèr Bank|CornèrBank|Corporate Commercial Bank|Corpus Sireo|Corsica Ferries|Cortal Consors|Cortefiel|
Corticeira Amorim|Cosma Europe|Cosmo Pharmaceuticals|Cosmos Direkt|Cosmos Elektrohandel|Costa Kreuzfahrten|Cosworth|
Courvoisier|CPI Europe|CPI Property|Cranswick|Credicorp|Credit Lyonnais|Credito Valtellinese|Creditshelf|Cristal Union|
Crnogorski Telekom|Croatia Airlines|Croatia Osiguranje|Crossair|Crunchyroll|Crypto Finance|Crédit Commercial de France|
Crédit Communal|Crédit Lyonnais|CSA Czech Airlines|CSM Bakery|CSS Versicherung|CTC Media|CTP Invest|Cubicure|
Cura Unternehmensgruppe|Currenta|Cyberdyne|Cyfrowy Polsat|Cyprus Airways|Czech Airlines|Czech Coal|Czech News Center|
Côte d'Or|Da-Jiang|DAB Bank|Daimler-Benz|Daimler-Chrysler|Dallmayr|Damen Shipyards|Danish Bed|Danish Crown|Dannemann|
Dansk Supermarked|Darktrace|Darwin Airline|Databricks|Datagroup|Davidoff|Davos Klosters Bergbahnen|Dayforce|
DBV-Winterthur|De Agostini|De Beukelaer|De Bijenkorf|De Cecco|De Gruyter|De Heus|De Lage Landen|De Persgroep|De Rigo|
De Telegraaf|DEA Deutsche Erdoel|Debiopharm|Debrunner Acifer|DeCode Genetics|Degroof Petercam|Delbrück Bethmann Maffei|
Delo Ljubljana|Delta Cafés|Delta Generali|Delta Maxi|Demirören|Den norske Bank|Denns Biomarkt|Deposit Solutions|
Derwent London|Design Composite|Desserta|Det Norske Veritas|Dethleffs|Detski Mir|Detsky Mir|
Deutsche Apotheker- und Ärztebank|Deutsche Edelstahlwerke|Deutsche Frühstücksei|Deutsche Genossenschafts-Hypothekenbank|
Deutsche Giganetz|Deutsche Glasfaser|Deutsche Hyp|Deutsche Hypo|Deutsche Industrie REIT|Deutsche Konsum|
Deutsche Konsum REIT|Deutsche Krankenversicherung|Deutsche Real Estate|Deutsche Steinzeug|Deutsche Vermögensberatung|
Deutscher Fachverlag|Deutz-Fahr|Development Partner|Devialet|Dewesoft|dfv Mediengruppe|DG Bank|DG Hyp|Diagnosia|
Diamond Aircraft|Diapers.com|Diethelm Keller Siber Hegner|Digi Communications|Digital Sky Technologies|Digiturk|
Digitürk|DIH Technology|Dillinger Hütte|Dipl. Ing. Fust|Direct Line|Disetronic|Distrigaz|Diversey|DJE Kapital|DnB Nor|
DnB NORD|DNV GL|Docplanner|Doctolib|Dolder Grand|Dom Development|Donner & Reuschel|Dorma+Kaba|Dormakaba|
Dornbirner Sparkasse|Dornbracht|Dosenbach-Ochsner|Dottikon|Douwe Egberts|DPG Media|Dr Martens|Dr. Hauschka|Dr. Klein|
Dr. Kurt Wolff|Dr. Martens|Dr. Schär|Dr. Willmar Schwabe|Dr. Wolff|Dragonair|Dragoneer|Dream Games|Dresdner Bank|
Dresdner Kleinwort|Dresdner Kleinwort Benson|Dresdner Kleinwort Wasserstein|Dreyer's|Droga Kolinska|DS Smith|DSK Bank|
DSM Fine Chemicals|DSM Neoresins|DSM-Firmenich|Duden Verlag|Dunaferr|Dunapack|Dunav Osiguranje|Dura Vermeer|Duracell|
Duro Dakovic|DVB Bank|Dyckerhoff|Dynamit Nobel|Dynatrace|DZ Privatbank|Dänisches Bettenlager|
Düsseldorfer Hypothekenbank|EA-Generali|Easybell|Easycredit|Ebl Naturkost|Ebner Industrieofenbau|Ebner Media|Ebro Foods|
Ebro Puleva|EC Investments|Echo Investment|Eckert & Ziegler|Ecom Agroindustrial|Eczacibasi|Eczacıbaşı|Ed. Grohe|
Ed. Haas|Ed. Züblin|Edelweiss Air|Edge Technologies|Edgewell|Edisun Power|Edmond de Rothschild|EDP Renovaveis|
EDP Renováveis|Eesti Energia|EF Education|EI Towers|Eismann Tiefkühl|Elan Sport|ELCA Informatik|Electrabel|Electrica|
Electricité de France|Electrocomponents|Electronic Partner|Electroputere|Elektrizitäts-Gesellschaft Laufenburg|
Elektrizitätswerke des Kantons Zürich|Elektroprivreda Srbije|Eletrobras|Eletrobrás|Eletropaulo|Elevance|Elf Aquitaine|
Elk Fertighaus|Ellaktor|Elma Electronic|Embla Medical|Embracer|Emergentec|Emotion3D|Emporiki|Enagás|Endress + Hauser|
Endress+Hauser|Energeticky a prumyslovy holding|Energetický a průmyslový holding|Energias de Portugal|Energie 360|
Energie 360°|Energie Allianz|Energie Oberösterreich|Energiekontor|Energoatom|Energoinvest|Energy Vault|Energy Zürich|
Enerjisa|Engelhard Arzneimittel|Entris Bank|Envalior|EP Global Commerce|EPA Warenhäuser|Ergon Informatik|ERI Bancaire|
Eridania Béghin-Say|Esbatech|Esco Reisen|ESG Villach|Espace Media|Espace Media Groupe|Essen Hyp|Essenhyp|Essentra|
Esterhazy Wein|Estonian Air|Ethical Coffee|Eurasian Natural Resources|Eurocash|Euroclear|Eurocopter|Eurofins|Eurofoam|
Eurohold|Eurohypo|Euromoney|Europa Apotheek|Europace|Europe Container Terminals|European Energy Exchange|Europolis|
Europpass|Eurotours International|Eustream|EVER Neuro|Ever Pharma|Evergrande|Evidensia|Evolution Gaming|Ewe Küchen|
Exact Software|Excalibur Army|Experian|Eyeworks|F.M. Hämmerle|Fabasoft|Faceshift|Factor Banka|Facultas|Fair Value REIT|
Faiveley|Falabella|Falcon Private Bank|Falkensteiner Hotels|Falter Verlag|Farfetch|Farm Frites|Fashion Days|
Fashion for Home|Feldschlösschen Getränke|Feldschlösschen-Hürlimann|Feltrinelli|Fenix Outdoor|Ferdinand Berger & Söhne|
Ferrexpo|Ferrosan|Ferrovie dello Stato|FGS Global|Fichtel & Sachs|Figaro Bratislava|Fill Maschinenbau|
Financière Pinault|Finanzen.net|Finke Möbel|Finmatics|Finreach|Finsbury|Firestone Building Products|Firmenich|
First Investment Bank|Fischer Advanced Composite Components|Fischer Ski|Fjällräven|FK Otkritie|FL Smidth|
Flensburger Schiffbau-Gesellschaft|Fleury Michon|Flexport|Flossbach von Storch|FLSmidth|Flughafen Innsbruck|
Flughafen Klagenfurt|Flughafen Linz|Flughafen Salzburg|Flughafen Zürich|Flutter Entertainment|Flyability|FM Küchen|
FMS Wertmanagement|Folli Follie|Fondsdepot Bank|Fondul Proprietatea|Formycon|Forster Rohr|Fortenova|Forthnet|Fortinet|
Foster-Wheeler|Fountaine Pajot|Fr. Lürssen Werft|Framatome|France Telecom|France Télécom|Franke Artemis|
Frankfurter Leben|Frankfurter Sparkasse|Frankfurter Volksbank|Franprix|Free Mobile|Freiburger Kantonalbank|Freightliner|
Freitag Lab|Freshippo|Freshworks|Fretello|Frick Buchhandlung|Fried. Krupp|Friends Life|Friends Provident|Friendsurance|
Frigoglass|Frito-Lay|Fromageries Bel|Frontify|Fröschl Bau|FSG-Nobiskrug|FTV Prima|Fuchs Lubritech|Fullshare|
Funding Circle|Funke Medien|Futureal|Försäkringsaktiebolaget Skandia|Fürst Fugger|Fürst Fugger Privatbank|Fürst Textil|
Fürstlich Castell'sche Bank|G.L. Pharma|Gabler Verlag|Galderma|Galenika|Galeries Lafayette|Games Workshop|Ganz Seating|
Garant Schuh|Garant Tiernahrung|Garanti Bankasi|Garanti BBVA|Garaventa|Gaz de France|Gazeta Wyborcza|Gazit-Globe|
Gazprom-Media|GCL-Poly|GE Jenbacher|GE Money Bank|Gebauer & Griller|Gebert Rüf|Gebr. Heller|Gebrüder Peters|
Gebrüder Woerle|GEC Alsthom|GEC Marconi|Gedeon Richter|Gehe Pharma|GEK Terna|Gen Energija|General Cable|
Generale de Banque|Genericon|Generium|Genfer Kantonalbank|Genolier|Genève Aéroport|Georg Thieme Verlag|Georgia-Pacific|
Gerchgroup|German Naval Yards|German Pellets|Germanischer Lloyd|Gervais Danone|Getronics|GF Casting|GFG Alliance|
GFT Technologies|Gianfranco Ferré|Giesswein|Girard-Perregaux|Girozentrale|Gittigidiyor|Givaudan-Roure|Givenchy|
Gjensidige|GL Pharma|Glarner Kantonalbank|Glarner Regionalbank|Glassdoor|GLG Partners|Globalia|Globaltrans|Globalworth|
Globus Baumarkt|Globus Reisen|Globus SB-Warenhaus|Globus Schild|Globus Warenhäuser|Glovoapp|GN Audio|GN Hearing|
GoCardless|Golden Goose|Goldmann Druck|Goldmann Verlag|Goldwell|Gorenjska Banka|GoStudent|Gram Games|Grammarly|
Granarolo|Graphcore|Graubündner Kantonalbank|Grazer Stadtwerke|Great Portland Estates|Greentube|Greenyard|
Greiner Bio-One|Greiner Foam|Greiner Packaging|Gretag-Macbeth|Gries Deco|Griesson|Griesson-de Beukelaer|Grimaldi Lines|
Grob Aerospace|Grob Aircraft|Grosso Magnet|Groupe Bel|Groupe Bruxelles Lambert|Groupe Bull|Groupe Canal Plus|Groupe E|
Groupe Figaro|Groupe Lactalis|Gruner & Jahr|Grup Feroviar Roman|Grupa Azoty|Grupa Lotos|Grupa Zywiec|Grupo Antolin|
Grupo Antolín|Grupo Planeta|Grupo Prisa|Gruppo Coin|Gräfe und Unzer|GSW Immobilien|GTA Travel|Guerlain|GWG München|
Gyldendal|Générale de Banque|Générale des Eaux|Gübelin|H&R Wasag|H2 Green Steel|Haas Elektro|Haas Fertigbau|Hagemeyer|
Hale Electronic|Halfords|Hali Büromöbel|Halifax Bank|Halyk Bank|Hamburg Commercial Bank|Hamburger Containerboard|
Hamburger Sparkasse|Hamburgische Electricitäts-Werke|Hamburgische Landesbank|Hannover Leasing|Hansainvest|Hansaton|
Hanser Verlag|Hanza Media|Haplogen|Harbour Energy|Hargreaves Lansdown|Harland & Wolff|Harrah's|Hartl Haus|Has.to.be|
Haselsteiner Familien-Privatstiftung|Hat Trick|Hauck & Aufhäuser|Hauck Aufhäuser Lampe|Haufe-Lexware|Haupt Pharma|
Havenbedrijf Rotterdam|HCI Capital|Head Sport|Heidelberger Leben|Heidelpay|Heidemark|Heimstaden|Heinrich Bauer Verlag|
Heitkamp Ingenieur|Hela Profi Zentrum|Held & Francke|Helios Domzale|Helios Domžale|Helios Gesundheit|Hellenic Bank|
Hellenic Petroleum|Hellenic Telecommunications|Helleniq Energy|Heller Maschinenfabrik|Helvetia Baloise|Helvetia Patria|
Helvetic Airways|Helvetic Tours|Hemofarm|Hennes & Mauritz|Hensoldt|Hepsiburada|Herbalife|Hercules Offshore|
Hering Schuppener|Herold Business Data|Hershey's|Heyne Verlag|HG Commerciale|HIAG Immobilien|Hidroelectrica|
Highlight Event|Hink Pasteten|Hipgnosis|Hirter Brauerei|Hispasat|Hit Nova Gorica|HMD Global|Hochdorf Swiss Nutrition|
Hochland Kaffee|Hofbauer Schokolade|Hoffmann-La Roche|Holderbank Financière|Holding Slovenske elektrarne|
Holland & Barrett|Holy Fashion|Holzindustrie Schweighofer|Homann Feinkost|Home Credit|Homegate|Homegate.ch|
Horsch Maschinen|Howaldtswerke-Deutsche Werft|Howden Joinery|Hoyoverse|Hrachowina|Hrvatska Elektroprivreda|
Hrvatska Postanska Banka|Hrvatska Poštanska Banka|HS Timber|HSG Zander|HTM Sport|Huber + Suhner|Huber Bodywear|
Hubers Landhendl|Huf Hülsbeck & Fürst|Hugging Face|Huggingface|Huhtamaki|Huhtamäki|Humanomed|Humboldt Wedag|
Hummel International|Hunter Boot|Hunter Douglas|Hurtigruten|Hutchinson|Hydro Aluminium|HyImpulse|Hypermarcas|Hypermart|
Hypo Burgenland|Hypo Group Alpe Adria|Hypo Niederösterreich|Hypo Salzburg|Hypo-Bank Burgenland|Hyposwiss|
Hypothekarbank Lenzburg|Häagen-Dazs|Häcker Küchen|Höegh Autoliners|Högl Shoe Fashion|Hülsta|Hünnebeck|
Hürlimann Brauerei|i&u TV|ICA Gruppen|Iceland Foods|Icelandair|Ideal Standard|Idealista|Idinvest|If Versicherung|
ifm electronic|IFM Immobilien|Ilbau-Strabag|Illycaffe|Illycaffè|Immoeast|Imperial Chemical Industries|Imperial Riviera|
Impregilo|INA Industrija Nafte|Inchcape|Index Traub|Index.hu|Indiegogo|Indivior|Industrieunion Donbass|Industrivärden|
Indutrade|InFamily Foods|Infogrames|Infostrada|Infront Sports|Infront Sports & Media|Ingredion|Init Innovation|
Inmobiliaria Colonial|Innogenetics|Innomotics|Institut Mérieux|Institutional Shareholder Services|Inter TV|
Inter Versicherung|Interbrew|Intercorp|Interdiscount|Interglobe|Interhyp|Intermarché|International Game Technology|
International Jet Management|Interpipe|Interros|Intertek|Intervet|Interxion|Intimissimi|Intralot|Investcorp|
Investicni a postovni banka|Investis|Investkredit Bank|Iochpe-Maxion|Ippen Digital|Ippen Media|Ironsource|Isbankasi|
Ishikawajima-Harima|Iskra Avtoelektrika|Iskratel|Islandsbanki|Ispat Sidex|Isra Vision|ISS Facility Services|ISS Stoxx|
Istithmar|Ita Airways|Italo NTV|Ito-Yokado|IVC Evidensia|IVF Hartmann|IWC Schaffhausen|J & T|J D Wetherspoon|J&T Banka|
J.J. Darboven|Jack & Jones|Jacobs Suchard|Jacoby GM|Jadrolinija|Jaeger-LeCoultre|Jan De Nul|Janssen Pharmaceutica|
Janssen-Cilag|Janus TV|Jardine Lloyd Thompson|Jastrzebska Spolka Weglowa|Jat Airways|JD Sports|JDE Peet's|Jefferies|
Jenbacher Werke|Jet Aviation|Johnson Matthey|Jones Bekleidung|JP Immobilien|JP/Politikens Hus|JRC Jean Frey|
JT International|JUFA Hotels|Juganskneftegas|Jumbo Shipping|Jumbo Supermarkten|Jupiter Fund Management|Jura-Cement|
Jurassische Kantonalbank|Justtrade|Jutarnji List|Jyske Bank|Jäger Bau|K&H Bank|K2 Sports|KA Finanz|Kaahée|Kabel Plus|
Kaiser Bier|Kaisers Tengelmann|Kallinger Projekte|Karlovarske mineralni vody|Karlovarské minerální vody|
Karlsruher Versicherung|Karnerta|Karriere.at|Karrimor|Kasmunaigas|Kaspi.kz|Kastner & Oehler|Kaufhaus Gerngross|
Kaufhaus Steffl|Kaufman & Broad|Kazatomprom|Kazmunaigas|KBA Mödling|KBL European Private Bankers|KCI Konecranes|
Keenfinity|Kellanova|Kemna Bau|Kemper-Reinert|Keramik Holding Laufen|Keramik Laufen|Key Safety Systems|Keystone-ATS|
Keystone-SDA|KF Finanz|KGHM Polska Miedz|KHD Humboldt Wedag|Kickstarter|Kika-Leiner|Kima Ventures|King.com|
Kirchhoff Automotive|Kirchhoff Heine|Kiwi.com|KKB Bank|KLA-Tencor|Kleinwort Benson|Klett-Cotta|Klosterfrau Healthcare|
Klépierre|Klöckner-Humboldt-Deutz|Klövern|Klüh Service Management|KM Europa Metal|KMG International|Knecht Reisen|
Kneissl Tirol|Kneissl Touristik|KNP Leykam|Kogalymavia|Kolbenschmidt|Kombinat Aluminijuma Podgorica|Kompania Piwowarska|
Kompania Weglowa|Komptech|Kongress Hotel Davos|Koninklijke Philips|Končar|Kosmos Verlag|Kovinotehna|Kraftwerk Union|
Krallerhof|Kras Zagreb|Kreisel Electric|Kreissparkasse Köln|Kremayr & Scheriau|Kremikovtzi|Krentschker|Kronotex|
Kruidvat|Krupp-Hoesch|Kuchen-Peter|Kungsleden|Kurganmaschsawod|Kvaerner|Kärntner Druckerei|Kärntner Landesversicherung|
Kärntner Sparkasse|Kässbohrer Geländefahrzeug|König & Cie|Kötter Security|Küchen Quelle|Küfferle|L'Equipe|L'Express|
L1 Energy|L3Harris|La Banque Postale|La Caixa|La Compagnie|La Liberté|La Poste|La Prairie|La Redoute|La Rinascente|
Laakirchen Papier|Labeyrie|Labor Berlin|Laboratoires Pierre Fabre|Lackwerke Tiger|Lada-Hersteller Awtowas|Lamb Weston|
Lamda Development|Landesbank Baden-Württemberg|Landesbank Berlin|Landesbank Hessen-Thüringen|Landesbank Rheinland-Pfalz|
Landesbank Schleswig-Holstein|Landis & Gyr|Lang & Schwarz|Langnese|Langnese-Iglo|Lannacher Heilmittel|Lantmännen|
Lanz Trachtenmoden|Latvenergo|Latécoère|Lauda Europe|Lauda Motion|Laurent-Perrier|LBO France|LC Waikiki|LCH Clearnet|
LCH.Clearnet|Leader Price|Lebedyansky|Leclanché|Lehnkering|Leicht Küchen|Leipfinger-Bader|Leitner Ropeways|
Lek Pharmaceuticals|Lekkerland|Lemminkäinen|Lenzing Fibers|Lenzing Plastics|Lenzing Technik|Lernout & Hauspie|Les Échos|
Letter One|Level Europe|Leyrer & Graf|Leyrer + Graf|Liberty House|Liberty Steel|Liburnia Riviera|
Liburnia Riviera Hoteli|Liebherr-International|Liebherr-Werk Bischofshofen|Liebherr-Werk Nenzing|
Liechtensteinische Landesbank|Lietuvos Energija|Lifecell|Lilihill|Limagrain|Limebike|Linz Textilien|List Bau|
Livingbridge|Ljubljanske mlekarne|LM Glasfiber|LM Wind Power|Local.ch|Lockheed|LogicaCMG|London Taxi|Longines|Lordstown|
Loro Piana|Lotto Sport|Lottomatica|Louis Dreyfus Armateurs|Louvre Hotels|LPKF Laser|LTIMindtree|Lundin Energy|
Lundin Mining|Lundin Petroleum|Lupus Alpha|Luxempart|Luzerner Zeitung|Lyonnaise des Eaux|Löffler Sportbekleidung|
Löwa Warenhandel|Löwen Entertainment|M&C Saatchi|M+W Zander|M-Travel|M. M. Warburg|Mac Geiz|Made.com|Maestrani|
Magazine zum Globus|Magenta Telekom|Magyar Bankholding|Magyar Külkereskedelmi Bank|Maincubes|Makedonski Telekom|
MakeMyTrip|Makhteshim|Makpetrol|Malbuner|Mann & Schröder|Mann Mobilia|Mannesmann Arcor|Mannesmann Demag|
Mannesmann Mobilfunk|Mannesmann Sachs|Mannheimer Versicherung|Manstein Verlag|Manstein Zeitschriftenverlag|
Marcher Fleischwerke|Marchfelder Bank|Marine Harvest|Marker Völkl|Marston's|Martinair|Martinsa-Fadesa|Marzotto|
Maschinenfabrik Andritz|Maschinenfabrik Berthold Hermle|Matchesfashion|Matratzen Concord|Matterhorn Gotthard Bahn|
Matthes & Seitz|Mattoni 1873|Maus Frères|Mavi Jeans|Max Mara|Max.mobil|Maxima Grupe|Maxingvest|Maxmobil|Mazeikiu Nafta|
MBH Bank|McClatchy|McGraw-Hill|MCM Klosterfrau|McMakler|MD Papier|Medartis|Media Capital|Media for Europe|Mediahuis|
Medial Beteiligungs|Median Kliniken|Mediawan|Mediaworks|Mediclinic|Mediengruppe Oberfranken|Mediengruppe Pressedruck|
Mediengruppe Straubinger Tagblatt|Medienholding Süd|Medisuisse|Mega Image|Meier Tobler|Meinl Airports International|
Meinl European Land|Meinl Success|Meister Labs|Menabrea|Menarini|Mengis Medien|Mercuria|Merz Aesthetics|Merz Pharma|
Messaggerie|Messerschmitt-Bölkow-Blohm|Messner Wurst|Metal Ravne|Metalloinvest|Metinvest|Metro-Goldwyn-Mayer|Metrojet|
MetroPCS|Metrovacesa|Meyer Turku|Meyers Lexikonverlag|MG Technologies|MHI Vestas|Michelfeit|Microgate|Microsemi|
Microspot|Midjourney|Midland Bank|Millet Mountain|Millicom|Mimecast|Ministry of Sound|Minmetals|Minoan Lines|
Minor Schokolade|Mirabaud|Mirabell Mozartkugeln|Miroglio|Miss Selfridge|Missguided|Mistral AI|Mitchells & Butlers|
MK Commerce|Mlekovita|MM Warburg|Mobi 63|Moby Lines|Mohn Media|Molden Verlag|Molkerei Ammerland|Molkerei Bauer|
Molkerei Berchtesgadener Land|Molkerei Weihenstephan|Moller-Maersk|Molton Brown|Monday.com|Mondial Reisen|
Moneta Money Bank|Moneyhouse|Moneyland|Moneymeets|Moneysupermarket|Monoprix|Montedison|Montes Mineral|Moser Glas|
Moser Reisen|Moser Wurst|Mota-Engil|Mothercare|Moto Guzzi|Motor Oil|Motor Sich|Motor Sitsch|Motor-Columbus|
Mozart Distillerie|Moët Hennessy|MPC Capital|MPC Münchmeyer Petersen|MS Amlin|MSC Kreuzfahrten|MT Aerospace|MTH Retail|
Mucha Verlag|Muki Versicherung|Mumtalakat|Munksjö|MV Werften|Myronivsky Hliboproduct|Mytilineos|MyTravel|Másmóvil|
Mäc-Geiz|Märker Zement|Mäurer & Wirtz|Mérieux|Möbel Boss|Möbel Höffner|Möbel Inhofer|Möbel Kraft|Möbel Ludwig|
Möbel Martin|Möbel Pfister|Möbel Porta|Möbel Segmüller|Møller-Mærsk|Müller Fleisch|Müller Martini|Müller Weingarten|
Münchener Hyp|Münchener Hypothekenbank|Nabaltec|Nabucco Gas Pipeline|Naftna Industrija Srbije|Nah&Frisch|Nanu-Nana|
Napoli Ragendorfer|Nassauische Heimstätte|Nassauische Sparkasse|National Power|National Westminster Bank|
National Zeitung und Basler Nachrichten|Nationwide Building Society|Naval Vessels Lürssen|Navyboot|
Nederlandse Spoorwegen|Nedlloyd|Neftochim|NEG Micon|Neinor Homes|Nel Hydrogen|Neon Switzerland|Neos Air|NEPI Rockcastle|
Nepszabadsag|Neptun Werft|Nerdwallet|Neste Oil|Net-a-Porter|Net4gas|Netbreeze|Netcetera|Netinera|Netmarble|Network Rail|
Neudoerfler|Neue Aargauer Bank|Neue Constantin|Neue Heimat Tirol|Neue Luzerner Zeitung|Neue Pressegesellschaft|
Neuenburger Kantonalbank|Neuf Cegetel|Neuland Wohnungsgesellschaft|Neuraxpharm|New Holland|New World Resources|Nexperia|
Next Fifteen|Next Generation Recyclingmaschinen|Nexthink|Niederösterreichische Versicherung|Ningbo Jifeng|Ningbo Joyson|
Nischnekamskneftechim|Nixdorf Computer|NKT Cables|NKT Photonics|Nobel Biocare|Nobel Industries|Nobiskrug|Nolte Küchen|
Nord Security|Nord Stream|Nord Stream 2|Nord-LB Immobilien|Nordcapital|Norddeutsche Affinerie|Norddeutsche Landesbank|
Nordic Games|Nordic Yards|Nordisk Film|Nordmedia|Nordmende|Nordostschweizerische Kraftwerke|
Nordrhein-Westfälische Landesentwicklungsgesellschaft|Noris Bank|Nornickel|Norse Atlantic|Norske Skog|Norske Skog Bruck|
Northern Data|Northumbrian Water|NOS SGPS|Notenstein La Roche|Nouvelles Frontières|Nova Broadcasting|Nova Hut|Nova Huť|
Nova KBM|Nova Kreditna Banka Maribor|Nova Poshta|Novagalicia|Novavest|Novonesis|Novorossiysk Commercial Sea Port|
Nowy Styl|NRW Bank|Nuclearelectrica|Nuki Home Solutions|Numarics|Numéricable|Nutricia|Nägele Bau|Népszabadság|
Nürnberger Beteiligungs-AG|Nürnberger Lebensversicherung|Nürnberger Versicherung|Obersteirische Molkerei|
Oberösterreichische Ferngas|Oberösterreichische Gesundheitsholding|Oberösterreichische Media Data|
Oberösterreichische Versicherung|Oboronprom|Obrascón Huarte Lain|OC Oerlikon|Och-Ziff|Ochsner Shoes|Ochsner Sport|
Octopus Energy|Oddo BHF|Oddo Seydler|Odeon Cinemas|Oerlikon-Bührle|Oesterreichische Kontrollbank|
Oesterreichische Nationalbank|Oettinger Davidoff|Oknoplast|Old Mutual|Oldenburgische Landesbank|Oldsmobile|Olivetti|
Olympic Air|Olympic Airways|OM Pharma|Omniasig|Onepharm|Open Fiber|Optik Wutscher|Optima Telekom|Orbital ATK|
Orbital Sciences|Orderbird|Oriflame|Orion Pharma|OSI Food|Ostfriesische Tee Gesellschaft|Ostsächsische Sparkasse|
Otkritie|Ouest-France|OVG Real Estate|OVHcloud|OVO Energy|Owens-Illinois|Oxford Instruments|Oxford Nanopore|OÖ Ferngas|
OÖ Nachrichten|P & O|P&O Cruises|P&O Ferries|P&O Nedlloyd|P&R Container|P+S Werften|P2 Privatstiftung|Pagro/Libro|
Panem Backwaren|PaperlinX|Paracelsus Kliniken|Paradox Interactive|Paragon Banking|Patek Philippe|Paul Zsolnay Verlag|
Pax Versicherung|Paydirekt|Payleven|PCM Uitgevers|Peach Property|Peak Games|Pechiney|Pegasus Hava|Pella Sietas|
Penta Investments|People's Viennaline|Perekrjostok|Perkins Engines|Pertamina|Perugina|Perwyj Kanal|Pesa Bydgoszcz|
Pescanova|Peterbilt|Petercam|Peterquelle|Petrofina|Petrokemija|Petrol Ljubljana|Petrol Ofisi|Petroleum Geo-Services|
Petroplus|Pfanner Getränke|Pfeifer & Langen|Pfeiffer Handelsgruppe|Pfister Arco|Pfister Möbel|Pharma Vision|
Pharmacia & Upjohn|Phönix Arzneiwarengroßhandel|Phönix Pflege|Picard Surgelés|Pichler Verlag|Pichler Werke|Pick Szeged|
Pick-Pay|Pierburg|Pierre & Vacances|Pilatus Aircraft|Pillsbury|Pilsner Urquell|Pinault-Printemps-Redoute|Pininfarina|
Pioneer Investments|Piper Verlag|Pipistrel|Piraeus Port Authority|Pironet NDH|Pittel + Brausewetter|Pivovarna Lasko|
Pivovarna Laško|Pivovarna Union|Pixel Federation|Pjatjorotschka|Plantronics|Plava Laguna|Play Communications|Playbrush|
Playtech|Plzensky Prazdroj|Plzeňský Prazdroj|PNE Wind|Poco Domäne|Podravka|Poggenpohl|Polar Electro|Polimeks|
Polimex-Mostostal|Polska Grupa Energetyczna|Polska Press|Polska Telefonia Cyfrowa|Poltrona Frau|Polymetal|POP TV|
Popp Feinkost|Porta Möbel|Portigon|Portucel|Poslovni sistem Mercator|Posten Norden|Postova Banka|Powergen|Poštová banka|
Prazske Pivovary|Precheza|Preciosa|Premier Foods|Premier Inn|Premier Oil|Premium Aerotec|Pressevertrieb Morawa|
Pretty Little Thing|Preussag|Prima Banka|Prima TV|Prime Office|Primorje Ajdovscina|Prinovis|Printful|Priority Telecom|
Prisma Media|Prisma Presse|Privatinvest Bank|Privatklinikgruppe Hirslanden|Privredna banka Zagreb|Pro Plus|Pro TV|
Probanka|Probstdorfer Saatzucht|Procter&Gamble|Prof-Media|Profi Rom|Project Immobilien|Promodès|Pronovias|Proofpoint|
Protectas|Proterra|Proton Mail|Provident Financial|Proxalto|PSA Peugeot Citroen|PSD Bank|PSI Software|PSK Bank|
PT Portugal|Publicitas|Pull & Bear|Purple Lamp|PVA Tepla|Pyaterochka|PZ Cussons|Péchiney|Q.beyond|QNB Finansbank|
Qualtrics|Quantum Immobilien|Quantum Systems|Queisser Pharma|Quester Baustoffe|Quickline|Quintet Private Bank|
Raab Karcher|Radenska|RAG Stiftung|Rai Way|Raiffeisen-Holding Niederösterreich-Wien|Raiffeisen-Holding NÖ-Wien|
Raiffeisen-Landesbank Steiermark|Raiffeisen-Landesbank Tirol|Raiffeisen-Leasing|Raiffeisenverband Salzburg|Railtrack|
Ralston Purina|Rank Organisation|Rapunzel Naturkost|Rasperia|Rathbones|Rausch Schokoladen|Rautaruukki|Raízen|
RBR Capital|Ready2order|Realestate.com.au|REC Silicon|REC Solar|Recordati|Recticel|Red Eléctrica|Red Zac|Redalpine|
Reederei Zürichsee|Refinitiv|Refurbed|Regal Entertainment|Relias Learning|Relief Therapeutics|Rembrandtin|
Remedy Entertainment|Ren TV|Renault-Nissan|Renishaw|Rentschler Biopharma|Repsol-YPF|Responsys|Reyal Urbis|Reyl & Cie|
Rheinhyp|Rheintalflug|Rhätische Bahn|Rhône-Poulenc|Richter Gedeon|Richter Pharma|Riedel Bau|Rightmove|Rijecka Banka|
Riječka banka|Rinascente|Rinsoz & Ormond|Ripplewood|RIU Hotels|River Island|Roca Sanitario|Rocket Factory Augsburg|
Rockwool|Rohde & Grahl|Rohlik.cz|Rohrdorfer Zement|Roketsan|Roller Möbel|Rompetrol|Romtelecom|Roquette Frères|
Rosoboronexport|Rossiya Airlines|Rostelecom|Rostelecom-Solar|Rostelekom|Rothschild Bank|Roto Frank|Rottapharm|Roularta|
Royal & Sun Alliance|Royal Ahold|Royal BAM|Royal Copenhagen|Royal Cosun|Royal DSM|Royal Dutch|Royal Dutch/Shell|
Royal IHC|Royal Imtech|Royal London|Royal Philips|Royal Sun Alliance|Royal Unibrew|RTB Bor|Rud. Otto Meyer|Rueff Textil|
Russia Today|Russian Machines|Russki Standart|Russkij Standart|Rutter Immobilien|Rätia Energie|Rönesans|Röstfein|
Rütgers|S4 Capital|S7 Airlines|Saarstahl|Saatbau Linz|Sachsen LB|SachsenLB|Sachsenmilch|Safaricom|Saft Groupe|Sagemcom|
Saint Louis Sucre|Salamander Schuhe|Salesianer Miettex|Salewa-Oberalp|Salus Haus|Salzburg Schokolade|
Salzburger Pressehaus|Salzburger Sparkasse|Salzburger Stadtwerke|Same Deutz-Fahr|Sampo Leonia|Samruk-Kazyna|
Samsun Elektrik|San Paolo IMI|San Pellegrino|Sanitas Krankenversicherung|Sanofi-Aventis|Sanofi-Synthélabo|Sanoptis|
Sanpaolo IMI|Sanpellegrino|Sara Lee|Sarnafil|SAS Scandinavian Airlines|Satispay|Savencia|Saxo Bank|Scaleway|
Scandic Hotels|Scandlines|Schani Hotel|Schaper & Brümmer|Schelhammer & Schattera|Schelhammer Capital|Schick Hotels|
Schick-Wilkinson|Schieder Möbel|Schild Mode|Schmid Industrieholding|Schmiedewerke Gröditz|Schmolz+Bickenbach|
Schneiders Salzburg|Schoeller-Bleckmann|Schott Pharma|Schott Solar|Schrack Energietechnik|Schrack Seconet|
Schrack Technik|Schretter & Cie|Schroder Adveq|Schroders|Schwartauer Werke|Schweiz am Sonntag|Schweiz am Wochenende|
Schweizer Bankverein|Schweizer Jugendherbergen|Schweizerische Bankgesellschaft|Schweizerische Kreditanstalt|
Schweizerischer Bankverein|Schwenk Zement|Schwyzer Kantonalbank|Schön Klinik|Schön Kliniken|Schüller Küchen|
Scientific-Atlanta|Scope Ratings|Scottish and Southern Energy|Scottrade|Seadrill|Search.ch|Seba Bank|Segway-Ninebot|
Sektkellerei Schlumberger|Sellier & Bellot|Semper Constantia|Senator Entertainment|Senevita|Sensefly|SES Global|
SES Spar|Seven Energy|Seven-Eleven|Severoceske doly|Sew-Eurodrive|Seznam.cz|SF Urban Properties|SFC Energy|
SFR-Numericable|SGP Verkehrstechnik|SGS Société Générale de Surveillance|Shangri-La|Shareholder Value Management|
Sheremetyevo Airport|Shin-Etsu|Shinsegae|Showroomprivé|Shuanghui|Sibanye-Stillwater|Siber Hegner|Sibir Airlines|
SiCrystal|Siegenia|SIG Combibloc|SIG Genf|SIG Neuhausen|SIG Sauer|SIGG Switzerland|Signal Krankenversicherung|Signavio|
Silver Care|Silver Server|Silvinit|Simmering-Graz-Pauker|Simplesurance|Sinopharm|Sinotrans|Sivantos|
SIX Payment Services|Skandinaviska Enskilda|Skandinaviska Enskilda Banken|SKB Banka|Skeleton Technologies|
SKW Piesteritz|SKW Trostberg|Skydance|Slavneft|Slavonska Banka|Slobodna Dalmacija|Slovenske elektrarne|
Slovenske telekomunikacie|Slovenske zeleznice|Slovenske železnice|Slovensky Plynarensky Priemysel|Smart Photonics|
Smartwings|Smatrics|Smile.direct|Smiths Detection|SMS Demag|SMS Siemag|SNP Petrom|SNP Schneider-Neureither|SNS Bank|
SNS Reaal|Snyder's-Lance|Sobelair|Société Bic|Société du Louvre|Sofinnova|Sok Market|Sokolovska uhelna|Sol Melia|
Sol Meliá|Solaris Bus|Solaris Bus & Coach|Solarwatt|Solyndra|Somerfield|Sona BLW|Sonatrach|Sonic Healthcare|Sony/ATV|
Sopharma|SOR Libchavy|South Stream|Southcorp|Sovcomflot|Sparkasse Bremen|Sparkasse Hannover|Sparkasse Köln-Bonn|
Sparkasse Niederösterreich|Sparkasse Oberösterreich|Sparkassen Immobilien|Sparkassen Versicherung|Spectris|
Spectrum Value Management|Spendesk|Spie Batignolles|Spirax-Sarco|Splendid Medien|Spliethoff|Splitska Banka|Sportingbet|
Springer Medizin|Springer Science|Springer Science+Business Media|Sputnik News|Squarespace|SSI Schäfer|SSI Schäfer Peem|
St James's Place|St. Franziskus-Stiftung|St. Galler Tagblatt|Staatsholding Öbag|Stadlauer Malzfabrik|
Stadtsparkasse Düsseldorf|Stadtsparkasse München|Stadtwerke Graz|Stadtwerke Klagenfurt|Stahl Gerlafingen|
Stahl-Holding-Saar|Stainzer Milch|Standard Industries|Standard Verlagsgesellschaft|Stansted Airport|Stark Defence|
Starling Bank|Staropramen|Starrag-Heckert|Start People|Steeltec|Steiermärkische Landesbahnen|Steiermärkische Sparkasse|
Steirische Gas-Wärme|Steirische Schweinevermarktung|Steklarna Rogaska|Stena Line|Sterling Airlines|Stern & Hafferl|
Steyr Arms|Steyr Automotive|Steyr-Daimler-Puch|Stieglbrauerei zu Salzburg|Stillhalter Vision|Stock Spirits|
Stolitschnaja|Stollwerck|Stonepeak|Stopanska Banka|Storebrand|Storyblok|Storytel|Stratasys|Strategy&|Strellson|Strukton|
Student Agency|Studio Moderna|Stuttgarter Versicherung|Styrian Airways|Styrian Spirit|Subsea 7|Sucafina|Suddenlink|
Suez-Lyonnaise|Suiker Unie|Sulzegger|Sunce Hoteli|Superdrug|Superdry|Superfit|Supermicro|Superunie|SV Service|
SV Sparkassenversicherung|Svenska Cellulosa|Svoboda Büromöbel|SVPGlobal|Svyazinvest|SW Umwelttechnik|Swedish Match|
Swedish Orphan Biovitrum|Sweetgreen|Swinkels|Swissgrid|Swissmetal|Swissotel|Swisspor|Swissôtel|Swjasinvest|SWX Europe|
Sygnum Bank|Symptoma|Synhelion|Syntegon|Synthes-Stratec|Synthesa|Synthélabo|System Capital Management|Systembolaget|
Système U|Südostschweiz Medien|Südtiroler Sparkasse|Südtiroler Volksbank|Südwest Presse|Tabacalera|TAG Heuer|
Takashimaya|Talkdesk|Tallink Silja|Tally Weijl|Tally Weijl Trading|TAP 09|TAP Air Portugal|TAP dayli|Tate & Lyle|
Tatra Koprivnice|Tatra Trucks|Tauron Polska Energia|TCM International|TDC Switzerland|TDK Electronics|Team Marketing|
Techland|Technogym|Techtronic|Tecnicas Reunidas|Teerag-Asdag|Tele 2 UTA|Tele Atlas|Tele Danmark|Tele München|Tele Züri|
Tele.ring|Telecinco|Telecity|Telegraaf Media|Telegraaf Media Groep|Telekomunikacja Polska|Telemach|Telkomsel|
Terra Lycos|Terra Networks|Tertianum|Tessenderlo|Tessloff|Tetra Laval|Tetra Pak|TGW Logistics|Th. Goldschmidt|
The Body Shop|The Family Butchers|Thieme Verlag|Think! Schuhwerk|Thistle Hotels|Thomson Multimedia|Thomson Travel|
Thomson-CSF|THQ Nordic|Thurgauer Kantonalbank|TIAA-CREF|Tide Bank|Tiger Coatings|Tikkurila|Tirol Kliniken|
Tiroler Sparkasse|Tiroler Versicherung|Tiroler Wasserkraft|Tirrenia|Tiszai Vegyi|Titan Cement|TIWAG-Tiroler Wasserkraft|
TK Elevator|Tobler Haustechnik|Togliattiazot|Tokopedia|Too Good To Go|Topdanmark|Tostmann Trachten|Towers Watson|
TP Icap|TPG Post|Tractebel|Tractive|Tradegate|Transavia|Transelectrica|Transgaz|Transgene|Transmash|Transurban|
Travel Service|Traveloka|Treibacher Chemische Werke|Trelleborg Vibracoustic|Trendyol|Tribune de Genève|Trilantic|
Trinecke zelezarny|Trinkaus & Burkhardt|Trivadis|Tropicana|Trouw Nutrition|Trumer Brauerei|Trussardi|TSB Bank|
Tullett Prebon|Tungsram|Turk Telekom|Turner Construction|TuSimple|Tutti.ch|TV JOJ|TV Markiza|TV Nova|TV2 Danmark|
Tvornica Duhana Rovinj|Two Spice|Tyrolean Airways|Tyrolean Jet Service|Tytan Technologies|Técnicas Reunidas|Tüpras|
Tüpraş|Türk Ekonomi Bankasi|Türk Telekom|Türkiye Is Bankasi|U.S. Steel Kosice|UCI Kinos|Ueberreuter Verlag|
Ukraine International Airlines|Ukrnafta|Ukroboronprom|Ukrsalisnyzja|Ukrsaliznyzja|Ukrtelecom|Ulysse Nardin|
Unibail-Rodamco-Westfield|Unidad Editorial|Union Bancaire Privée|Union Fenosa|Union Minière|Unique Zurich Airport|
United Business Media|United Optics|Unity Software|Universal Investment|Universale Bau|Universum Film|Unión Fenosa|
Unsere Grüne Glasfaser|Unternehmensgruppe Theo Müller|Ural Airlines|Uralwagonsawod|Urbanara|UTC Uhrenmarken|
UTi Worldwide|Uzbekistan Airways|V & D|VA Stahl|VA Tech|VA Tech Hydro|VA Tech MCE|Vacheron Constantin|Valiant Bank|
Van Lanschot|Van Lanschot Kempen|Vandemoortele|Varo Energy|Vaudoise|VAW Aluminium|VBV Vorsorgekasse|Veba Oel|
Vecernji List|Vegeta-Hersteller Podravka|Velodyne|Velofood|Venionaire|Vente Privée|Veraison|
Vereinigte Brauereien Schärding|Vereinigte Kärntner Brauereien|Vereins- und Westbank|Veritas Verlag|Verity Studios|
Verkehrsbuero|Verkehrsverbund Ost-Region|Verlag C.H. Beck|Verlag Nürnberger Presse|Verlagsgruppe Ippen|
Verlagsgruppe Rhein Main|Verlinvest|Vero Moda|Versicherungskammer Bayern|Verwaltungs- und Privat-Bank|Vesa Equity|
Vesa Equity Investment|Vestiaire Collective|Vetter Pharma|Veuve Clicquot|Večernji List|VFS Global|VGH Versicherungen|
ViacomCBS|Viag Interkom|VIB Vermögen|Vibracoustic|Victoria-Jungfrau Collection|Victorinox|Vienna House|Viking Line|
Vila Galé|Villacher Brauerei|Villiger Söhne|Vilmorin|Vim-Avia|Viohalco|Virgin Express|Virgin Money|Virgin Rail|
Virgin Trains|Viridium|Viscofan|Vitality World|Vitronet|Vitruvian|Viva Wallet|Vivartia|ViveLaCar|Voest-Alpine|
Vogel Business Media|Vogel Communications|Voi Technology|Volga-Dnepr|Volksbank International|Volksbank Niederösterreich|
Volksbank Oberösterreich|Volksbank Salzburg|Volksbank Steiermark|Volksbank Tirol|Volksbank Vorarlberg|Volksfürsorge|
Volkswerft Stralsund|Volkswohl Bund|Von Moos|Von Moos Stahl|Von Roll|Voodoo Games|Vorarlberger Energienetze|
Vorarlberger Illwerke|Vorarlberger Landesversicherung|Votorantim|VR Payment|VR-Leasing|Vranken Pommery|
Vseobecna uverova banka|VUB Banka|Vögele Mode|VÚB Banka|w&p Zement|Waadtländer Kantonalbank|Waberer's|Wacker Biotech|
Wacker Siltronic|Wadan Yards|WAG Linz|WAG Wohnungsanlagen|Wagons-Lits|Waldmann Leuchten|Wallenius Wilhelmsen|
Walliser Bote|Walliser Kantonalbank|Wallstreet Online|Walltopia|Walo Bertschinger|Walter de Gruyter|Wandelbots|
Warburg Bank|Warburg Dillon Read|Warburg Invest|Warenhaus Loeb|Warner Chappell|Warteck Invest|Weatherford|Wech Geflügel|
Wedomosti|Weinviertler Sparkasse|Weisse Arena|Welle Möbel|Wellmann Küchen|Weltwoche Verlag|Wereldhave|Werner & Mertz|
Wessanen|Westinghouse|Wetherspoon|WeTransfer|Weyerhaeuser|Wiemer & Trachte|Wien-Süd|Wiener Gesundheitsverbund|
Wiener Gewässer|Wiener Hotelbetriebe|Wiener Krankenanstaltenverbund|Wiener Lokalbahnen|WIENSTROM|Wiesenthal & Turk|
Wietersdorfer & Peggauer|Wikifolio|Wildberries|Wilh. Werhahn|Willis Towers Watson|Willmar Schwabe|Wiltmann|
Wimm-Bill-Dann|Win2day|Wind Hellas|Wind Telecomunicazioni|Winnebago|Wintershall|Winterthur Instruments|
Winterthur Technologie|Winterthur Versicherung|Winterthur Versicherungen|Winzer Krems|WIR Bank|Wirkaufendeinauto|
Withings|Wittmann Möbel|Wm Morrison|Woba Dresden|Wockhardt|Wolseley|Wombat's|Wordpress.com|Work Service|WOW Air|
WRH Walter Reist|WS Audiology|WWK Versicherungen|Wyser-Pratte|Wölbern Invest|X Filme Creative Pool|X-Bionic|XL Airways|
XL Catlin|Yemeksepeti|Yoox Net-a-Porter|Yuganskneftegas|Zadig & Voltaire|Zagrebacka Banka|Zahneins|Zardoya Otis|
Zavarovalnica Sava|Zavarovalnica Triglav|Zealand Pharma|Zehnder Verlag|Zelezara Smederevo|Zeleznicna Spolocnost|
Zellstoff Pöls|Zementwerk Leube|Zenith Uhren|Zentropa|Zev Markant|ZG Raiffeisen|Zhongwang|Ziegler Film|Zillertal Bier|
Ziraat Bank|Ziraat Bankasi|Zivnostenska Banka|ZLB Behring|Zodiac Aerospace|Zodiak Media|Zon Multimedia|
Zuger Kantonalbank|Zvijezda|Zweifel Chips|Zweifel Pomy-Chips|Zweite Sparkasse|Zwilling J. A. Henckels|Zürcher Dolder|
Zürich Kosmos|Zürich Versicherung|Zürich Versicherungen|Électricité de France|Öger Tours|Öger Türk Tur|
Ölz Meisterbäcker|Österreichische Hagelversicherung|Österreichische Industrieholding|Österreichische Kontrollbank|
Österreichische Postsparkasse|Österreichische Sportwetten|Österreichische Ärzte- und Apothekerbank|
Österreichischer Wirtschaftsverlag|Österreichisches Siedlungswerk|Österreichisches Verkehrsbüro|
Österreichisches Volkswohnungswerk|Československá obchodní banka|Česká pojišťovna|Česká spořitelna|Česká zbrojovka|
České aerolinie|České Radiokomunikace|Český Telecom|Đuro Đaković"""
