"""Where well-known firms are at home: the country, the region and the town."""

from __future__ import annotations

import functools

__all__ = ["homes_of"]


@functools.cache
def _homes() -> dict[str, str]:
    found: dict[str, str] = {}
    for words, firms in _ROWS:
        for firm in " ".join(firms.split()).split("|"):
            found[firm.lower()] = f"{found.get(firm.lower(), '')} {words}".strip()
    return found


def homes_of(firm: str) -> list[str]:
    """Return words that say where a well-known firm is at home, in small letters; none for any other.

    General knowledge, as of the years in which most of them were in the news.

    Example:
        >>> homes_of("Linde"), homes_of("Kalvero")
        (['deutsch', 'deutschland', 'bayern', 'bayerisch', 'münchen'], [])
    """
    return _homes().get(firm.lower(), "").split()


_ROWS: tuple[tuple[str, str], ...] = (
    (
        "deutsch deutschland bayern bayerisch münchen",
        """Allianz|BMW|Siemens|Linde|Munich Re|Münchener Rück|Osram|Infineon|MTU|MAN|ProSiebenSat.1|ProSieben|
        Hypovereinsbank|HypoVereinsbank|Hypo Real Estate|Knorr-Bremse|Süd-Chemie|Telefónica Deutschland|
        Sky Deutschland|Sixt|Scout24|Constantin Medien|Burda|Hubert Burda Media|Wirecard|Krauss-Maffei|
        KraussMaffei|Rohde & Schwarz|Giesecke & Devrient|Premiere|Kabel Deutschland|Wacker Chemie|Bayern LB|
        BayernLB|Baywa|BayWa|Roland Berger|Flixbus|Celonis|Paulaner|FC Bayern|FTI|Patrizia""",
    ),
    ("deutsch deutschland bayern augsburg", "Kuka|Weltbild|Manroland|Patrizia Immobilien"),
    ("deutsch deutschland bayern herzogenaurach franken", "Adidas|Puma|Schaeffler"),
    (
        "deutsch deutschland bayern nürnberg franken",
        "Diehl|Leoni|N-Ergie|GfK|Quelle|Schwan-Stabilo",
    ),
    ("deutsch deutschland bayern ingolstadt", "Audi|Media-Saturn|Media Markt|MediaMarkt"),
    (
        "deutsch deutschland württemberg schwäbisch schwaben stuttgart",
        """Daimler|Porsche|Bosch|Robert Bosch|Mahle|EnBW|Celesio|Mercedes-Benz|LBBW|Wüstenrot & Württembergische|
        Holtzbrinck|Klett|Thales Alenia""",
    ),
    ("deutsch deutschland baden walldorf", "SAP|Heidelberger Druck"),
    ("deutsch deutschland baden karlsruhe", "EnBW|dm|1&1"),
    ("deutsch deutschland heidelberg", "HeidelbergCement|Heidelberg Materials"),
    ("deutsch deutschland ludwigshafen", "BASF"),
    ("deutsch deutschland mannheim", "Südzucker|Bilfinger|Phoenix|MVV Energie|Fuchs Petrolub"),
    ("deutsch deutschland friedrichshafen bodensee", "ZF|ZF Friedrichshafen|Zeppelin"),
    ("deutsch deutschland göppingen schwäbisch", "Schuler"),
    ("deutsch deutschland leverkusen rheinland", "Bayer|Covestro"),
    (
        "deutsch deutschland köln kölner rheinland",
        """Lanxess|Rewe|REWE|RTL Deutschland|Mediengruppe RTL|Lufthansa|Deutz|Gothaer|DuMont|Strabag Deutschland|
        Ford-Werke""",
    ),
    (
        "deutsch deutschland bonn rheinland",
        "Deutsche Telekom|Telekom|Deutsche Post|Postbank|Solarworld|Haribo|DHL",
    ),
    (
        "deutsch deutschland düsseldorf rheinland",
        """Henkel|Eon|E.ON|E.on|Metro|Rheinmetall|Gea|GEA Group|Uniper|Vodafone Deutschland|LEG|LEG Immobilien|
        Ceconomy|C&A|Trivago|Ergo|Handelsblatt|WestLB|IKB|Teekanne""",
    ),
    (
        "deutsch deutschland essen ruhrgebiet",
        """RWE|Thyssenkrupp|ThyssenKrupp|Thyssen-Krupp|Hochtief|Evonik|Aldi Nord|Karstadt|Innogy|Brenntag|
        Funke Mediengruppe|Funke|Ista|Steag|Deichmann|Medion""",
    ),
    ("deutsch deutschland dortmund ruhrgebiet", "Wilo|Signal Iduna|Elmos"),
    ("deutsch deutschland bochum ruhrgebiet", "Vonovia|Deutsche Annington|Opel Bochum"),
    ("deutsch deutschland mülheim ruhrgebiet", "Tengelmann|Aldi Süd|Brenntag"),
    ("deutsch deutschland gütersloh", "Bertelsmann|Miele|Gruner + Jahr"),
    ("deutsch deutschland bielefeld", "Dr. Oetker|Gildemeister|DMG Mori|Schüco"),
    (
        "deutsch deutschland hamburg hanseaten",
        """Beiersdorf|Otto|Otto Group|Otto Versand|Tchibo|Hapag-Lloyd|Hamburg Süd|HSH Nordbank|Gruner+Jahr|
        Gruner + Jahr|Bauer Media|Bauer Media Group|Spiegel|Spiegel-Verlag|Zeit-Verlag|Xing|Jungheinrich|Aurubis|
        Fielmann|Tom Tailor|Hermes|Olympus Europa|Körber|Blohm + Voss|Berenberg|Freenet|About You|
        Adler Real Estate|HHLA""",
    ),
    ("deutsch deutschland bremen", "OHB|Nordsee|Beck's"),
    (
        "deutsch deutschland hannover",
        "Tui|TUI|Continental|Conti|Hannover Rück|Talanx|NordLB|Nord/LB|Madsack|VHV",
    ),
    ("deutsch deutschland wolfsburg", "Volkswagen|VW"),
    ("deutsch deutschland salzgitter", "Salzgitter AG"),
    (
        "deutsch deutschland berlin",
        """Axel Springer|Springer|Zalando|Rocket Internet|Deutsche Bahn|Air Berlin|Delivery Hero|Deutsche Wohnen|
        Hellofresh|HelloFresh|Vattenfall|Soundcloud|SoundCloud|ResearchGate|N26|Wooga|Schering|KaDeWe|
        Tele Columbus|Vivantes|Babbel|Researchgate|Idealo|Kreditech|Bundesdruckerei|Gasag|
        Bombardier Transportation|Funke""",
    ),
    (
        "deutsch deutschland frankfurt hessen hessisch",
        """Deutsche Bank|Commerzbank|Deutsche Börse|Fraport|KfW|DZ Bank|DekaBank|Dekabank|Helaba|BHF-Bank|Opel|
        Adam Opel|Merz|Condor|Frankfurter Allgemeine Zeitung|Nestlé Deutschland|Aareal Bank|Ferrero Deutschland|
        Union Investment""",
    ),
    ("deutsch deutschland darmstadt hessen hessisch", "Merck|Merck KGaA|Software AG|Wella|Döhler"),
    (
        "deutsch deutschland hessen hessisch bad homburg",
        "Fresenius|Fresenius Medical Care|Hewlett-Packard Deutschland",
    ),
    ("deutsch deutschland hessen hessisch rüsselsheim", "Opel"),
    ("deutsch deutschland hessen kassel", "K+S|Wintershall|SMA Solar"),
    ("deutsch deutschland leipzig sachsen", "VNG|Unister|Mitteldeutscher Rundfunk"),
    ("deutsch deutschland dresden sachsen", "Solarwatt|Novaled"),
    ("deutsch deutschland jena thüringen", "Jenoptik|Carl Zeiss|Analytik Jena"),
    ("deutsch deutschland neckarsulm", "Lidl|Schwarz-Gruppe|Kaufland"),
    ("deutsch deutschland metzingen schwäbisch", "Hugo Boss"),
    ("deutsch deutschland bad vilbel", "Stada"),
    ("deutsch deutschland höchstadt", "Martin Bauer"),
    (
        "österreich linz oberösterreich",
        """Voestalpine|voestalpine|Oberbank|Energie AG|Linz AG|Borealis Linz|Runtastic|Quelle Österreich|
        Raiffeisenlandesbank Oberösterreich|RLB Oberösterreich|RLB OÖ|Swietelsky|Habau|Hervis|Keba""",
    ),
    ("österreich pasching oberösterreich linz", "Runtastic"),
    ("österreich mattighofen oberösterreich", "KTM"),
    ("österreich wels oberösterreich", "XXXLutz|Lutz|Pierer Industrie|Cross Industries|Fronius"),
    ("österreich lenzing oberösterreich", "Lenzing"),
    ("österreich ranshofen oberösterreich", "Amag|AMAG"),
    ("österreich traun oberösterreich", "Pfeiffer|C+C Pfeiffer"),
    ("österreich leonding oberösterreich", "Rosenbauer"),
    (
        "österreich wien",
        """OMV|Verbund|Erste Group|Erste Bank|Bank Austria|Raiffeisen Bank International|RBI|Bawag|BAWAG|
        Telekom Austria|A1|A1 Telekom|Uniqa|Vienna Insurance Group|VIG|Immofinanz|CA Immo|Conwert|Buwog|S Immo|
        Strabag|Porr|Wienerberger|RHI|Mayr-Melnhof|AUA|Austrian Airlines|Niki|Flyniki|ÖBB|Post|
        Österreichische Post|ORF|Casinos Austria|Do & Co|DO & CO|Kapsch|Kapsch TrafficCom|Frequentis|Borealis|
        Agrana|Manner|Ottakringer|Signa|Semperit|Zielpunkt|Wiener Städtische|ATV|Puls 4|Mediaprint|Meinl Bank|
        Billa|Rewe International|Baumax|Libro|mySugr|MySugr|Shpock|Willhaben|Constantia Flexibles|
        Constantia Packaging|B&C|Doka|Flughafen Wien|Wien Energie|Wiener Linien|Novomatic|T-Mobile Austria|
        UPC Austria|Hutchison Drei|Drei|Orange Austria|Gewista|Epamedia|Kommunalkredit|Siemens Österreich|Heta|
        Vamed|Swarco|Octapharma|Henkel CEE|Baxter Österreich|S&T|APA|Wüstenrot Österreich|Bene Büromöbel""",
    ),
    (
        "österreich niederösterreich",
        """EVN|Novomatic|Bene|Wiesenthal|Hypo NÖ|Baumax|Umdasch|Zizala|Geberit Österreich|Schoeller-Bleckmann|
        Test-Fuchs""",
    ),
    (
        "österreich graz steiermark steirisch",
        """Andritz|Magna Steyr|AVL|AVL List|Styria|Styria Media|Styria Media Group|Energie Steiermark|
        Kastner & Öhler|Leder & Schuh|Saubermacher|Knapp|Roto Frank Austria|Hypo Steiermark|GAW|Anton Paar""",
    ),
    ("österreich steiermark steirisch unterpremstätten", "ams|AMS|ams AG|Austriamicrosystems"),
    ("österreich steiermark steirisch leoben", "AT&S"),
    (
        "österreich kärnten klagenfurt",
        "Hypo Alpe Adria|Kelag|Kärntner Sparkasse|Austrian Anadi Bank|Anadi Bank",
    ),
    ("österreich kärnten villach", "Infineon Austria|3M Precision Grinding"),
    (
        "österreich salzburg",
        """Red Bull|Porsche Holding|Spar Österreich|Palfinger|Servus TV|ServusTV|Salzburg AG|Stiegl|Kika|
        SalzburgMilch|Interspar|Copa-Data|Quehenberger|Sony DADC""",
    ),
    (
        "österreich tirol innsbruck",
        """Swarovski|Tiwag|Tyrolit|Hypo Tirol|BTV|MPreis|Egger|Plansee|Sandoz|Tyrolean|Bauer Spezialtiefbau""",
    ),
    (
        "österreich vorarlberg",
        """Zumtobel|Blum|Alpla|Doppelmayr|Wolford|Russmedia|Gebrüder Weiss|Rhomberg|Getzner|Grass|Illwerke|
        Hypo Vorarlberg|Intersky|InterSky|Rauch""",
    ),
    ("österreich burgenland", "Energie Burgenland|Bewag|Lotus Wood"),
    (
        "schweiz basel basler",
        "Roche|Novartis|Syngenta|Clariant|Lonza|Baloise|Manor|Dufry|Actelion|Coop",
    ),
    (
        "schweiz zürich zürcher",
        """UBS|Credit Suisse|ABB|Swiss Re|Zurich|Zurich Insurance|Migros|Holcim|Sika|Sulzer|Ringier|Tamedia|
        TX Group|Swiss|Julius Bär|Julius Baer|Swiss Life|Oerlikon|OC Oerlikon|Sunrise|Gategroup|Swissport|Kuoni|
        Globus|SRF|Lindt & Sprüngli|Landis+Gyr""",
    ),
    (
        "schweiz zug",
        "Glencore|Xstrata|Nord Stream|Partners Group|Siemens Building Technologies|V-Zug",
    ),
    ("schweiz genf", "Richemont|Pictet|SGS|Givaudan|Lombard Odier|Firmenich|Addax"),
    ("schweiz vevey waadtland", "Nestlé|Nestle"),
    ("schweiz biel", "Swatch|Swatch Group|Rolex|Omega"),
    ("schweiz bern berner", "Swisscom|SBB|BKW|Post Schweiz|Mobiliar"),
    ("schweiz ostschweiz st. gallen", "Raiffeisen Schweiz|Bühler|Arbonia|SFS|Helvetia"),
    ("schweiz aarau aargau", "Alstom Schweiz|Swisslog|AZ Medien|Axpo"),
    ("schweiz winterthur", "Rieter|Axa Winterthur|Sulzer"),
    ("liechtenstein", "Hilti|LGT|VP Bank|Ivoclar|Ivoclar Vivadent"),
    (
        "frankreich französisch paris",
        """Renault|Peugeot|PSA|PSA Peugeot Citroën|Citroën|BNP Paribas|Société Générale|Crédit Agricole|Natixis|Axa|
        AXA|EDF|Engie|GDF Suez|Total|Orange|SFR|Numericable|Bouygues|Vivendi|Canal+|Danone|Lactalis|Carrefour|
        Auchan|Casino|LVMH|Kering|Hermès|L'Oréal|L’Oréal|Sanofi|Air France|Air France-KLM|Alstom|Areva|Veolia|
        Suez|Saint-Gobain|Lafarge|Vinci|Eiffage|Thales|Safran|Dassault|Michelin|Valeo|Faurecia|Essilor|
        Pernod Ricard|Accor|Publicis|Havas|Lagardère|JCDecaux|Schneider Electric|Legrand|Capgemini|Atos|
        Alcatel-Lucent|Alcatel|Iliad|Air Liquide|Technip|Vallourec|Ubisoft|Gameloft|Sodexo|Gemalto|Ingenico|SNCF|
        Altice|Dailymotion|Eutelsat|Fnac|Darty|Le Monde|TF1|Zodiac""",
    ),
    (
        "großbritannien britisch england london",
        """BP|Shell|HSBC|Barclays|Lloyds|Royal Bank of Scotland|RBS|Standard Chartered|Vodafone|BT|Tesco|Sainsbury|
        Sainsbury's|Morrisons|Marks & Spencer|Unilever|Diageo|SABMiller|British American Tobacco|
        Imperial Tobacco|Reckitt Benckiser|GlaxoSmithKline|GSK|AstraZeneca|Shire|Rolls-Royce|BAE Systems|
        British Airways|Easyjet|EasyJet|IAG|WPP|Pearson|ITV|BBC|BSkyB|Sky|Rio Tinto|Anglo American|BHP Billiton|
        BG Group|Centrica|National Grid|Prudential|Aviva|Burberry|ARM|ARM Holdings|Dyson|Jaguar|
        Jaguar Land Rover|Bentley|Aston Martin|London Stock Exchange|LSE|Virgin|Thomas Cook|Permira|Cinven|
        BC Partners|CVC|CVC Capital Partners|Johnston Press|Guardian|Home Retail|Argos|William Hill|Ladbrokes|
        Betfair|Inmarsat|GKN|Melrose|Cobham|Deepmind|DeepMind|Shazam|Daily Mail""",
    ),
    (
        "irland irisch dublin",
        """Ryanair|Aer Lingus|CRH|Paddy Power|Allergan|Medtronic|Kerry|Smurfit Kappa|Bank of Ireland|Denis O'Brien""",
    ),
    (
        "italien italienisch mailand",
        """Unicredit|UniCredit|Intesa Sanpaolo|Mediobanca|Generali|Telecom Italia|Mediaset|Pirelli|Prada|Armani|
        Luxottica|Campari|Mondadori|Esselunga|Italcementi|Saipem|Autogrill|RCS""",
    ),
    ("italien italienisch turin", "Fiat|Fiat Chrysler|Lavazza|Ferrero|Iveco"),
    (
        "italien italienisch rom",
        """Eni|Enel|Finmeccanica|Leonardo|Alitalia|Atlantia|Poste Italiane|Terna|Monte dei Paschi|
        Monte dei Paschi di Siena|Ferrari|Benetton|Barilla|Piaggio|Ducati""",
    ),
    (
        "spanien spanisch madrid",
        """Telefónica|Telefonica|Santander|BBVA|Bankia|Repsol|Iberdrola|Endesa|ACS|Ferrovial|Iberia|Inditex|Zara|
        Mango|Abertis|Gamesa|Caixabank|Grifols|NH Hotel|Mapfre|Sabadell|Banco Popular|Vueling|Prisa""",
    ),
    (
        "portugal portugiesisch lissabon",
        "TAP|Portugal Telecom|Banco Espírito Santo|EDP|Galp|Novo Banco",
    ),
    (
        "belgien belgisch brüssel",
        """AB Inbev|AB InBev|Anheuser-Busch Inbev|Solvay|UCB|KBC|Delhaize|Belgacom|Proximus|Brussels Airlines|Dexia|
        Umicore|Ageas""",
    ),
    (
        "niederlande niederländisch amsterdam holland",
        """Philips|ING|ABN Amro|Rabobank|Heineken|Ahold|Akzo Nobel|AkzoNobel|KPN|KLM|TNT|TNT Express|PostNL|Aegon|
        Tomtom|TomTom|ASML|NXP|DSM|Randstad|Booking.com|Wolters Kluwer|Endemol|Vopak|Fugro|SBM Offshore|
        FrieslandCampina""",
    ),
    ("luxemburg", "ArcelorMittal|RTL Group|SES|Eurofins"),
    (
        "dänemark dänisch kopenhagen",
        """Carlsberg|Maersk|Novo Nordisk|Lego|Vestas|Danske Bank|Danfoss|DSV|Pandora|Dong Energy|Orsted|Ørsted|ISS|
        Arla|TDC|Bang & Olufsen|Endomondo|Lundbeck""",
    ),
    (
        "schweden schwedisch stockholm",
        """Ericsson|Ikea|H&M|Volvo|Saab|Electrolux|Atlas Copco|Sandvik|SKF|Vattenfall|Spotify|Skype|King Digital|
        Mojang|Nordea|SEB|Swedbank|Handelsbanken|Securitas|Scania|Teliasonera|TeliaSonera|Telia|Tele2|Klarna|EQT|
        SCA|Skanska|Bonnier|Assa Abloy|Alfa Laval|Cevian|Husqvarna""",
    ),
    (
        "norwegen norwegisch oslo",
        """Statoil|Equinor|Telenor|Norsk Hydro|Yara|DNB|Schibsted|Opera|Opera Software|Norwegian|Orkla|Kongsberg""",
    ),
    (
        "finnland finnisch helsinki",
        """Nokia|Kone|Stora Enso|UPM|Fortum|Metso|Valmet|Outokumpu|Rovio|Supercell|Finnair|Konecranes|Neste|
        Wärtsilä|Sanoma|HMD""",
    ),
    ("polen polnisch warschau", "PKO|Pekao|PKN Orlen|Orlen|PGE|KGHM|LOT|CCC|Polkomtel"),
    (
        "tschechien tschechisch prag",
        "CEZ|ČEZ|PPF|Skoda|Škoda|EPH|Penta|Agrofert|Sazka|Avast|Budweiser Budvar|Kofola",
    ),
    ("slowakei slowakisch bratislava", "Slovnaft|JOJ Media House|Slovenská sporiteľňa|Eset|ESET"),
    (
        "ungarn ungarisch budapest",
        "MOL|Mol|OTP|OTP Bank|Magyar Telekom|Wizz Air|Gedeon Richter|Malev",
    ),
    ("slowenien slowenisch laibach", "Gorenje|Mercator|Krka|NLB|Petrol|Telekom Slovenije"),
    ("kroatien kroatisch zagreb", "Agrokor|INA|Podravka|Hrvatski Telekom"),
    (
        "russland russisch moskau",
        """Gazprom|Rosneft|Lukoil|Sberbank|VTB|Gazprombank|Yandex|Mail.ru|Aeroflot|Severstal|Evraz|Rusal|
        Norilsk Nickel|Vimpelcom|VimpelCom|Megafon|O1 Group|O1|Alfa Bank|Transaero|Kaspersky|Novatek|Renova|
        Basic Element|Uralkali""",
    ),
    (
        "türkei türkisch istanbul",
        """Turkish Airlines|Turkcell|Koc Holding|Sabanci|Arcelik|Arçelik|Beko|Ülker|Yildiz|Yildiz Holding|Vestel|
        Denizbank|Garanti Bank|Akbank""",
    ),
    (
        "usa amerikanisch us- kalifornien kalifornisch",
        """Apple|Google|Alphabet|Facebook|Twitter|Intel|Oracle|Hewlett-Packard|HP|Cisco|Ebay|eBay|Paypal|PayPal|
        Netflix|Tesla|Uber|Airbnb|Yahoo|Adobe|Salesforce|Nvidia|Qualcomm|AMD|Disney|Walt Disney|Youtube|
        Instagram|Whatsapp|WhatsApp|Snapchat|Linkedin|LinkedIn|Dropbox|Pinterest|Zynga|Electronic Arts|
        Activision Blizzard|Gilead|Amgen|Sandisk|SanDisk|Western Digital|Mattel|Gap|Levi's|Chevron|Visa|
        Wells Fargo|Beats|Beats Electronics|Oculus|Oculus VR|Gopro|GoPro|Fitbit|Symantec|Vmware|VMware|
        Juniper Networks|Broadcom|SpaceX""",
    ),
    (
        "usa amerikanisch us-",
        """Microsoft|Amazon|IBM|Dell|EMC|General Electric|GE|General Motors|GM|Ford|Chrysler|Boeing|Lockheed Martin|
        United Technologies|Honeywell|Caterpillar|Deere|John Deere|Dow Chemical|Dupont|DuPont|Monsanto|Pfizer|
        Merck & Co|Johnson & Johnson|Abbott|Abbvie|AbbVie|Eli Lilly|Bristol-Myers Squibb|Baxter|Baxalta|
        Medtronic|Procter & Gamble|Coca-Cola|Pepsi|PepsiCo|Pepsico|Kraft|Kraft Heinz|Kraft Foods|Mondelez|Heinz|
        Mars|Philip Morris|Altria|Reynolds American|McDonald's|McDonald’s|Burger King|Starbucks|Walmart|Wal-Mart|
        Target|Costco|Home Depot|Walgreens|CVS|Staples|Office Depot|Best Buy|Nike|Under Armour|AT&T|Verizon|
        Sprint|T-Mobile US|Comcast|Time Warner|Time Warner Cable|Charter|Viacom|CBS|News Corp|21st Century Fox|
        Fox|New York Times|Washington Post|JP Morgan|JPMorgan|JPMorgan Chase|Goldman Sachs|Morgan Stanley|
        Citigroup|Bank of America|Blackrock|BlackRock|Blackstone|KKR|Carlyle|Apollo|Cerberus|Lone Star|
        Bain Capital|TPG|Silver Lake|Warburg Pincus|One Equity Partners|General Atlantic|Berkshire Hathaway|AIG|
        Metlife|MetLife|Mastercard|American Express|Exxon|ExxonMobil|Conocophillips|Halliburton|Baker Hughes|
        Schlumberger|Delta|United Airlines|American Airlines|UPS|Fedex|FedEx|Goodyear|Harley-Davidson|
        Johnson Controls|3M|Mattel|Hasbro|Kodak|Xerox|Motorola|Groupon|Tripadvisor|TripAdvisor|Expedia|Priceline|
        Huffington Post|Business Insider|Buzzfeed|BuzzFeed|Tumblr|AOL|Starwood|Marriott|Hilton|Hyatt|
        Liberty Global|Liberty Media|Praxair|Airgas|Alcoa|US Steel|Monster Beverage|Tyson Foods|Anheuser-Busch|
        Coty|Estée Lauder|Tiffany|Ralph Lauren|Elliott|Jumio|Myfitnesspal|MyFitnessPal""",
    ),
    (
        "kanada kanadisch toronto montreal",
        """Bombardier|Blackberry|Research in Motion|RIM|Magna|Onex|Barrick Gold|Goldcorp|Hudson's Bay|Hudson’s Bay|
        Valeant|Air Canada|Tim Hortons|Encana|Potash""",
    ),
    ("mexiko mexikanisch", "América Móvil|America Movil|Cemex|Telmex|Televisa"),
    ("brasilien brasilianisch", "Petrobras|Vale|Embraer|JBS|Magnesita|Odebrecht|Gerdau|3G Capital"),
    (
        "china chinesisch peking shanghai",
        """Alibaba|Tencent|Baidu|Lenovo|Huawei|ZTE|Xiaomi|Geely|Dongfeng|Fosun|HNA|Wanda|Dalian Wanda|Anbang|
        Chemchina|ChemChina|Sinopec|Petrochina|PetroChina|Cnooc|CNOOC|State Grid|Midea|Haier|BYD|SAIC|Weichai|
        Sany|Zoomlion|Didi|JD.com|Bright Food|Cosco|Bank of China|ICBC|Qihoo 360|Kunlun|Citic|Hisense|TCL|LeEco""",
    ),
    ("hongkong", "Hutchison Whampoa|Hutchison|CK Hutchison|Cathay Pacific|Li & Fung"),
    (
        "japan japanisch tokio",
        """Toyota|Honda|Nissan|Mazda|Mitsubishi|Suzuki|Subaru|Sony|Panasonic|Sharp|Toshiba|Hitachi|Fujitsu|NEC|
        Canon|Nikon|Olympus|Ricoh|Nintendo|Sega|Softbank|SoftBank|Rakuten|Nikkei|Dentsu|Takeda|Astellas|
        Daiichi Sankyo|Suntory|Kirin|Asahi|Japan Tobacco|Uniqlo|Fast Retailing|Nomura|Mizuho|NTT|NTT Docomo|KDDI|
        Denso|Bridgestone|Takata|Shiseido|Mori Seiki|Komatsu|Mitsui|Sumitomo""",
    ),
    (
        "korea südkorea südkoreanisch koreanisch seoul",
        """Samsung|LG|LG Electronics|Hyundai|Kia|Posco|SK Hynix|Lotte|Ssangyong|Korean Air|Hanjin|Doosan""",
    ),
    ("taiwan taiwanesisch", "Foxconn|HTC|Asus|Acer|TSMC|Hon Hai"),
    (
        "indien indisch mumbai",
        """Tata|Tata Steel|Tata Motors|Infosys|Wipro|Reliance|Mahindra|Bharti Airtel|Flipkart|Mittal""",
    ),
    (
        "australien australisch",
        "Qantas|BHP|Telstra|Macquarie|Woolworths|Westfield|News International",
    ),
    ("israel israelisch", "Teva|Mobileye|Check Point|El Al|Viber|Waze|Wix|Sodastream|SodaStream"),
    ("südafrika südafrikanisch", "Steinhoff|Naspers|MTN|Sasol|Shoprite"),
    (
        "arabisch emirate abu dhabi",
        "Etihad|Aabar|IPIC|Ipic|Mubadala|Adnoc|Al Habtoor Group|Al Habtoor",
    ),
    ("arabisch emirate dubai", "Emirates|Emaar|DP World|Dubai World|Al Habtoor Group"),
    ("katar arabisch", "Qatar Airways|Qatar Holding|Al Jazeera"),
    ("saudisch saudi-arabien arabisch", "Saudi Aramco|Sabic|Kingdom Holding"),
)
