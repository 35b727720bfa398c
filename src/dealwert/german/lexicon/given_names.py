"""Given names that German-language news is full of, whatever their origin."""

from __future__ import annotations

__all__ = ["GIVEN_NAMES"]

GIVEN_NAMES = frozenset(
    """aaron abdul abdullah abel abigail abraham achim ada adalbert adam adela adele adelheid adelina adi adil adolf
    adrian adriano agatha agathe aggie agnes agnieszka ahmed ahmet aida aidan aiden aiko aileen aischa aisha akio
    akira aksel al alain alan alana alastair alban albert alberto albrecht alda alden aldo alec alejandra
    alejandro alek aleksandar aleksander aleksandr aleksandra aleksej alena alessandra alessandro alessia alex
    alexander alexandr alexandra alexandre alexej alexia alexis alf alfons alfonso alfred alfredo ali alice
    alicia alina alisa alison alistair allan allen alma almut alois aloys althea alvaro alwin amalia amanda amar
    amber ambrose amelie amin amina amir amit amos amy amélie ana anastasia anatol anatole anatoli anaïs anders
    andi andras andre andrea andreas andreea andrei andrej andres andrew andrey andri andria andrius andrzej
    andrás andré andrés andy angela angelica angelika angelina angelique angelo angus anh anika anil anisa anita
    anja anke anko anna anna-lena anna-maria annabelle annalena anne anne-marie anneke annelies anneliese
    annemarie annemie annett annette annie annika anno anouk anselm ansgar anshu anthony antje antoine anton
    antonella antonia antonin antonio antonis antony antónio anuschka ariadne ariana ariane ariel arif aristide
    arjun arkadi arlene armand armando armin arnaud arndt arne arno arnold arnulf arpad arsène artem arthur
    artjoms artur arturo arvid ashley asif aslan astor astrid atif attila aubrey audrey august auguste augustin
    augustinus augusto aurel aurelia aurelie aurelio aurora aurélie avery avi axel ayman ayse ayşe aziz babette
    balthasar baptiste barack barbara barbro barnabas barney bart baschar bashar basil bastian bastien bea beat
    beate beatrice beatrix beatriz becky bela belinda ben benedetta benedetto benedict benedikt bengt benita
    benito benjamin benno benoit benoît bente berenice berit bernadette bernard bernardo bernd bernhard bernie
    bernt bert bertha berthold bertil bertolt bertram beth betsy bettina betty beverly bianca bibiana bill billie
    billy birgit birgitta birte bjarne bjorn björk björn bjørn blaise blake bob bobby bodo bogdan boguslaw bonnie
    boris borislav brad bradley brady bram brandon branko brenda brendan brent brett brian bridget brigitte britt
    britta bronislaw brooke bruce bruno bryan bryce burak burghard burkard burkhard byron bärbel béatrice béla
    börje caitlin caleb calvin cameron camilla camille camillo candace candice carey carina carl carl-friedrich
    carl-heinz carla carlo carlos carlotta carlton carly carmelo carmen caro carol carola carolin carolina
    caroline carolyn carrie carsten caspar cassandra catalina catherine cathleen cathrin cathy catrin cecilia
    cedric celeste celia celine cem cemil cesar chad chandra chantal charles charlie charlotta charlotte chelsea
    chen cheng cheryl chester chiara chloe chloé chris christa christel christelle christiaan christian
    christian-h christiane christianne christina christine christo christof christoph christophe christopher
    christos chuck ciro claas claire clara clarissa clark claude claudia claudio claus claus-peter clemens
    clement clemente cleo cliff clifford clint clive cody cole colette colin colleen concetta connor conny conor
    conrad constantin constanze cora cordula corina corinna corinne cornel cornelia cornelius cory cosima
    courtney craig crispin cristian cristiano cristina csaba curt curtis cynthia cyril cyrill cyrus cécile céline
    dagmar dagobert daisuke daisy dalia dalibor damian damien damir damon dan dana danica daniel daniela daniele
    daniella danielle danijel danilo dankwart danny dante danuta daphne daria dario darius darko darrell darren
    daryl dave david davide davor dawn dean debbie debora deborah debra deepak deirdre delia delphine demetrios
    denis denise deniz dennis derek desirée desmond detlef detlev devid devin dexter diana diane didi didier
    diego dietbert dieter dietlinde dietmar dietrich dilek dilip dimitri dimitrij dimitrios dimitris dino diogo
    dirk dirk-jan djordje dmitri dmitrij dmitry dolly dolores domenico domingo dominic dominik dominika dominique
    don donald donatella donna donovan dora doreen dorian doris dorit dorota dorothea dorothee dorothy dorte doug
    douglas dragan drew duncan dunja dustin dwayne dwight dylan désirée dörte earl ebba eberhard eberhart ebru
    eckart eckehard eckhard eckhart ed edda eddie eddy edelgard edeltraud edgar edgard edina edith edmond edmund
    edmundo edoardo eduard eduardo edvard edward edwin efraim egbert egid egmont egon eike eileen einar eino
    ekkehard ekrem elaine eleanor elena eleni eleonora eleonore elfi elfie elfriede elfrun elia elias elijah
    elina eliot elisa elisabeth elisabetta elise elisha elizabeta elizabeth elke ella ellen ellinor elliot
    elliott elly elmar elodie elon elsa elsbeth elsie elvira emanuel emanuela emanuele emil emile emilia emilie
    emilio emily emina emine emir emma emmanuel emmanuelle emmy emre enno enrica enrico enrique enzo ephraim
    erasmus ercan erdal erhan erhard eric erica erich erik erika erin erkki erland erna ernest ernestine ernesto
    ernie ernst errol erwan erwin esra esteban estelle ester esther ethan etienne eugen eugene eugenia eugenio
    eugène eustach eva evan evangelos eve evelin eveline evelyn evelyne everett evgenij evgeny evi ewa ewald ewan
    ezra fabian fabien fabienne fabio fabiola fabrice fabrizio falko fanny farah farhad farid fatih fatima fatma
    faustino faye federica federico fedor felicia felicitas felicity felipe felix ferdinand fernand fernanda
    fernando ferran fethullah fidel fiete fikret filip filippo finja finn finnegan fiona fiorella fjodor flavia
    flavio flemming fletcher flora florence florent florian floyd flurin folker folkert frances francesca
    francesco francine francis francisco franciszek franco francois franjo frank frank-michael frank-walter
    franka frans franz franz-josef franz-xaver franzi franziska françois frauke fred freddy frederic frederick
    frederik fredrik freek frerich frida frieda friedemann friederike friedhelm friedrich friedrich-wilhelm
    frigga friso frithjof fritz frédéric fulvio fumio gabi gabor gabriel gabriela gabriele gabrielle gaby gaetano
    gail galina garry garth gary gaspard gaston gavin gaël gebhard geert gemma gene genevieve geneviève gennaro
    geo geoff geoffrey georg george georges georgi georgia georgina gerald geraldine gerard gerardo gerd gerda
    gereon gerfried gerhard gerhardt gerit gerlinde germaine gernot gero gerold gerrit gerry gert gertraud
    gertrud gertrude gesa gesche gesine giacomo gian giancarlo gianfranco gianluca gianluigi gianni gideon
    gilbert gilles gina gino giorgia giorgio giorgos giovanna giovanni gisela giselher giulia giuliana giuliano
    giulio giuseppe glen glenn gloria gonzalo gordon gottfried gottlieb gottlob grace graeme graham grant greg
    gregg gregor gregorio gregory greta grete grigori grigorij grischa grit gritta grégoire guadalupe gudrun
    guenter guido guillaume guillermo gunda gundolf gundula gunnar gunter gunther gustaf gustav gustavo guy gwen
    gwendolyn gábor göran götz günter günther habib hadi haidar hajo hakan haldor halil halina hamid hamza hana
    hank hanna hannah hanne hannelore hannes hanni hanno hanns hans hans-christian hans-dieter hans-dietrich
    hans-friedrich hans-georg hans-gerd hans-günter hans-günther hans-heinrich hans-helmut hans-hermann
    hans-joachim hans-jochen hans-josef hans-jörg hans-jürgen hans-martin hans-michael hans-olaf hans-otto
    hans-peter hans-rudolf hans-ulrich hans-walter hans-werner hans-wilhelm hansjörg hansjürgen hanspeter harald
    harold harri harriet harrison harry hartmut hartwig haruki harvey hasan hassan hasso hauke hayley hazel
    heather heba hector hedda hedi hedwig heide heidelinde heidemarie heiderose heidi heidrun heike heiko hein
    heiner heino heinrich heinz heinz-dieter heinz-georg heinz-josef heinz-jürgen heinz-peter heinz-werner helen
    helena helene helga helge hella hellmut hellmuth helmut helmuth hendrik hendrika henner henning henny henri
    henriette henrik henrique henry herbert herfried heribert herma herman hermann hermine hernan hernán herold
    herta herwig hideki hidetaka hieronymus hilary hilda hilde hildegard hilke hilla hillary hilmar hiltrud
    hinnerk hinrich hiro hiroshi hjalmar holger holly homer horst horst-dieter hortensia hosni hossam howard
    hubert hubertus hugh hugo humbert hussein håkan hüseyin iain ian iannis ibolya ibrahim ida idris ignacio
    ignatius ignaz igor iker ilaria ildiko ilham ilhan ilja ilka ilona ilse ilya imelda imke immanuel imran imre
    ina indra ines inga inge ingeborg ingmar ingo ingolf ingrid ingrun inka inken inna inés ioannis ira irena
    irene irfan irina iris irma irmela irmgard irmtraud irvin irving isa isaac isaak isabel isabela isabell
    isabella isabelle isidor ismail isolde istvan istván itzhak ivan ivana ivar ivette ivica ivo iwan iwona jaap
    jacek jacinta jack jackie jacky jacob jacqueline jacques jaime jair jake jakob jakub jamal james jamie jan
    jana jana-maria jane janek janet janette janice janina jannes jannik jannika jannis janos janosch janusz
    jared jarek jari jaromir jaroslav jaroslaw jarosław jasmin jasmina jasna jason jasper javier jay jean
    jean-claude jean-marc jean-marie jean-paul jean-pierre jeanette jeanne jeannette jeannine jef jeff jeffery
    jeffrey jelena jelle jemima jenna jenni jennifer jenny jens jenő jeremiah jeremias jeremy jerker jeroen
    jerome jerry jerzy jesko jesper jess jesse jessica jesús jewgeni jewgenij jill jim jimena jimmy jiri jiří jo
    joachim joan joana joanna joanne joaquin joaquín jocelyn jochen jochim jodie joe joel joerg joey johan johann
    johann-georg johanna johannes johannes-peter john johnathan johnny jolanda jolanta jon jonah jonas jonathan
    jonathon jony jordan jordi jorge jorgen jorinde joris jose josef josefa josefina josefine joseph joseph-maria
    josephine josh joshua josip jost josé jovan joy joyce joëlle juan juanita judith judy juha jukka jules julia
    julian juliana juliane julianna julie julien juliette julio julius juliusz jurek jurgen juri jurij jussi
    justin justine justus jutta jytte jános jérôme jörg jörn jørgen jürg jürgen kaarel kai kai-uwe kaja kaleb
    kamal kamil kara karel karen karim karin karina karl karl-friedrich karl-georg karl-hans karl-heinz
    karl-joachim karl-josef karl-otto karl-peter karl-theodor karla karlheinz karolina karoline karsten
    karsten-peter kasia kasimir kaspar kasper katalin katarina katarzyna kate katelyn katerina katharina
    katherine kathi kathleen kathrin kathryn kathy kati katie katinka katja katrin kay kay-uwe kazuo keiko keira
    keith kelly kemal ken kenan kendra kenneth kenny kermit kerry kersten kerstin kevin khaled khalid kiara
    kilian kim kimberly kimimasa kirk kirsten kirstin kit klaas klara klaudia klaus klaus-dieter klaus-jürgen
    klaus-michael klaus-peter klaus-werner klemens knut koen kofi koji konrad konradin konstantin konstantinos
    konstanze korbinian kornelia kosta kostas krešimir kris kristen krister kristian kristiane kristin kristina
    kristine kristof kristofer kristoffer krystyna krzysztof kunibert kuno kurt kwame kyle kyra käthe köbi
    ladislav lajos lambert lana lanny lara larisa larissa larry lars lasse laszlo laura lauren laurence laurent
    laurenz lauri laurin lauritz laverne lavinia lawrence lazar lea leah leander leandro leif leila leilani len
    lena lena-marie lenka lennart lenny lenz leo leon leonard leonardo leonhard leonhardt leoni leonid leonidas
    leonie leonor leopold leopoldo leroy lesley leslie lester leszek levi levin levon lew lewis leyla lia liam
    liana libor lidia liesbeth lieselotte lili lilian liliane lilli lillian lilly lily linda lindsay lino linus
    lionel lisa lisa-marie lisbeth lise lisette liv livia livio liz liza lloyd lois lola lolita loni lora
    loredana loren lorena lorenz lorenzo loretta lori lorna lorraine lothar lotta lotte lou louis louis-philippe
    louise lovis lubomir luc luca lucas lucia lucian luciana luciano lucie lucien lucius lucrezia lucy ludger
    ludmilla ludovic ludovico ludwig luigi luis luis-enrique luisa luise luitgard luitpold luiz luka lukas lukasz
    luke lukáš lutz lutz-peter luzi lydia lydie lyn lynn lászló maarten mabel maciej maddalena madelaine
    madeleine madeline madlen mads mae magda magdalena maggie magnus mahmoud mahmut maik mainhard maite maja
    makoto malcolm malek malene malgorzata malik malina mallory malou malte malu malwine mandy manfred manja
    manolis manolo manu manuel manuela mara marc marc-andré marc-oliver marc-olivier marcel marceline marcella
    marcello marcelo marcia marcin marco marcos marcus mareike marek maren marga margaret margarete margaretha
    margarita margaux margherita margit margitta margot margret margrethe margrit marguerite maria mariam marian
    mariana marianna marianne mariano maribel marie marie-luise mariella marietta marijana marijke marika
    marilena marilyn marin marina marinus mario marion marisa marisol marissa marit marita maritta marius marjan
    mark markku marko markus marlen marlene marlies marlis marlon marta martha martijn martin martina marty martí
    marvin marwa marwan mary mary-ann masahiro masaki masao mascha massimiliano massimo mate mateo mateusz mathew
    mathias mathieu mathilda mathilde matilda mats matt matteo matthew matthias matthieu matthäus matti mattia
    mattias maud maureen maurice mauricio mauritz maurizio mauro maverick max maxi maxim maxime maximilian
    maximiliane maya mechthild megan mehdi mehmet mei meike meinhard meinolf meinrad melanie melina melinda melis
    melissa melvin meredith merle mert merve meryem mesut metin mette mia micaela micah michael michaela michail
    michal michał michel michela michele michelle mick mickey mieke miguel mihai mihail mika mikael mikaela mike
    mikhail mikko mila milada milan mildred milena millie milos miloš milton mimi mina minh miranda mirco
    mireille mirela mirella miren miriam mirja mirjam mirjana mirko miro miroslav mischa misha mitch mitchell
    mladen moana mohamad mohamed mohammad mohammed mohsen moira molly mona monica monika monique montgomery
    morgan moritz morris morten moses mostafa moussa muammar muhammad muhammed muhammet murat muriel mustafa
    myriam myrna myron nabil nadeschda nadia nadim nadine nadira nadja nadège nahid nancy naomi napoleon narendra
    nasser natali natalia natalie natan natascha natasha nataša nathalie nathan nathanael nathaniel neal ned
    nedim neelie neil nele nelli nelly nelson nena nenad nepomuk nestor neven nevin nguyen nicholas nick nicki
    nicklas nicky niclas nico nicol nicola nicolai nicolas nicolaus nicole nicoletta nicoley nicolò niels
    niels-peter nigel nikesh nikita nikki nikla niklas niko nikodemus nikola nikolai nikolaj nikolaos nikolas
    nikolaus nikolay nikos nils nimr nina noah noel nora norah norbert norman nurhan nuria obadja octavia octavio
    odette odile odo oktay ola olaf olav ole oleg oleksandr olga oli oliver olivera olivia olivier olli olof omar
    omid onur ophelia orhan orla orlando orson ortrud ortrun ortwin oscar oskar oskar-hans osman oswald oswin
    otfried othmar otis otmar ottilie ottmar otto otto-peter ottokar ottomar ove owen ozan pablo paco paddy
    paloma pamela panagiotis paola paolo parag pascal pat patrice patricia patricio patrick patrik patrizia patty
    paul paul-heinz paula paulina pauline paulo paulus pavel pawel paweł pearl pedro peer peggy pelle penelope
    per percy pernilla perry petar pete peter petr petra petra-maria petri petronella petros peyton phil philip
    philipp philippe phillip phoebe phyllis pia pier pierangelo pierluigi piero pierre piers piet pieter
    pieter-jan pilar pina pinar pio piotr pippa pirmin pius poul predrag primož priscilla priska prosper quentin
    quinn quirin rabea rachel radek radomir radoslav radovan rafael rafal rafał raffaela raffaele raffaello rafik
    raghuram rahel raik raimund rainald rainer rainer-maria rainier raissa raj rajesh rajiv ralf ralph ramazan
    ramiz ramon ramona ramzi ramón randall randolf randy rania raoul raphael raquel rasheed rashid rasmus raul
    ravi ray raymond raymund raúl reba rebecca recep reemt regina reginald regine regis regula reimar reimer
    reimund reina reinald reiner reinhard reinhardt reinhild reinhilde reinhold reinold rekha remi remigius remo
    remy renate renato renaud renee renny renzo rené renée resi reto rex reza rhea rhonda ria ricarda ricardo
    riccardo richard richie rick ricky rico riek rikard rike rina ringo rita rob robbert robbie robby robert
    roberta roberto robin rocco roderich rodger rodney rodolfo rodrigo rogelio roger rogér roland rolando rolf
    rolf-dieter rolf-peter romain roman romana romano romina romuald romy ron ronald ronja ronnie ronny roque
    rory rosa rosalie rosamunde rosario rosella rosemarie rosi rosina ross roswita roswitha rouven rowan roxana
    roxanne roy rozalia ruben rudi rudolf rudolfo rudolph rudy ruedi rufus ruggero rupert rupprecht ruprecht
    ruslan russel russell ruta rutger ruth ryan régis rémi rüdeger rüdiger saad sabine sabrina sadie saeed sahra
    said salah salim sally salma salman salome salvador salvatore sam samantha samara sami samir sammy samuel
    samuel-peter sander sandor sandra sandro sandy sanjay sanjeev sanna santino sara sarah sascha sasha saskia
    satya saul sava saša scott sean sebald sebastian sebastiano sefa selim selin selina selma semih sepp
    sepp-dieter serdar serena serey serge sergei sergej sergey sergi sergio seth severin severine seymour shane
    shanna shannon shari sharon shaun shawn sheila shelby sheldon shelley shelly sherry sheryl shimon shinji
    shinzo shinzō shirin shirley shlomo shmuel sibel sibylla sibylle sidney sidonie siegbert siegfried sieglind
    sieglinde siegmar siegmund siegrid sienna sierk sigi sigismund sigmar sigmar-peter sigmund sigrid sigrun
    silas silja silke silvan silvana silvester silvia silvie silvio silviu simeon simon simona simone simonetta
    sina sinan sinja siobhan siri sissi sissy siv sixten sixtus slava slavko slobodan snežana soeren sofia sofie
    sofija solange solomon solveig sonia sonja sonny sophia sophie soraya souad soufian spencer spyros stacy stan
    stanislav stanislaw stanley stefan stefania stefanie stefano stefanos steffen steffi stelios stella sten
    stepan stephan stephane stephanie stephen stevan steve steven stewart stig stina stine stjepan stuart
    stéphane stéphanie sue suleiman sundar sunil sunniva suraya susan susanna susanne susi susie suzan suzanna
    suzanne suzie svante svea svein sven svenja svenn sverre svetlana swantje swen swetlana sybille sylvain
    sylvana sylvester sylvia sylvie szymon sándor sébastien sören süleyman tabea tabitha tadeusz taha tahir
    takashi takeshi talal tamara tammo tanguy tania tanja tanya tara tarek tarik tariq tassilo tatiana tatjana
    tatjana-maria tayfun tayyip ted teddy teo teodor terence teresa terese teresia terje terrence terri terry
    tess tessa thabo thaddeus thaddäus thea thees thekla thelma theo theodor theodora theodore theodoros theres
    theresa therese theresia thibault thibaut thiemo thierry thies thijs thilo thom thomas thoralf thorben
    thorbjørn thore thorge thorleif thorolf thorsten thymian tia tiago tiana tiberius tibor tidjane tiffanie
    tiffany till tillmann tilman tilmann tilo tim timm timmy timo timon timothy timur tina tine tino tiziana
    tiziano tjark tobi tobias toby todd tolga tom tomas tomasz tomislav tommaso tommy tomás tomáš toni tonio
    tonja tony tonya torben tordis torsten tosca toshihiro tove tracy traudl traugott traute travis trent trevor
    tricia trine tristan trix trixi troy trude trudi truman tswetan tudor tuncay tyler tyrone udo ueli ugo ugur
    ulf uli uli-peter ulla ulla-maria ulli ullrich ulrich ulrik ulrike umberto umut undine uriel urs ursel ursina
    ursula urszula urte uschi uta ute ute-maria uwe uğur vaclav vagit valentin valentina valentino valentyna
    valeria valerian valerie valerius valter valéria valérie valéry vanessa vanja vasco vasile vasili vasilis
    vassilis velma vera verena verena-maria vernon veronica veronika veronique vesna vicente vicki vicky vico
    victor victoria vidal vigo vijay vikram viktor viktoria viktorija vilma vilém vin vince vincent vincenzo
    vinod vinzenz viola violetta virgil virginia virginie vitali vitalij vitor vittoria vittorio vivian viviana
    viviane vivien vlad vladimir vladislav vlado volker volkhard volkmar vreni vroni václav véronique wade
    walburga waldemar waldemar-peter waldtraut walid wallace wally walter walther waltraud waltraut wanda warren
    warwara wassili wassilij wayne wendelin wendell wendy wenzel werner werner-peter wesley whitney wiebe wiebke
    wieland wiktor wilbert wilbur wilfred wilfrid wilfried wilhelm wilhelmine wilko will willem willi william
    willy wilma wilmer wim winfred winfried winifred winnie winston witold wladimir wojciech wolf wolf-dieter
    wolf-rüdiger wolfgang wolfhard wolfhart wolfram wolfram-peter wout wulf wulfgang wytze xaver xavier xenia
    yael yair yann yannic yannick yannik yannis yara yaron yasemin yasin yasmin yasmina yasser yassin yehuda
    yilmaz yitzhak ylva yolanda yorck yoshihiko yoshiko youssef yuki yuri yusuf yvan yves yvette yvo yvonne
    zacharias zacharie zachary zafer zaha zane zara zbigniew zdenek zdeněk zeki zelda zeno zeynep zita zlatan
    zlatko zoe zofia zoltan zoltán zora zoran zsolt zsuzsa zuzana zygmunt álvaro ángel édouard éloïse émile
    étienne özcan özge özgür özlem""".split()
)
"""In small letters."""
