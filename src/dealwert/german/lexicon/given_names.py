"""Given names that German-language news is full of, whatever their origin."""

from __future__ import annotations

__all__ = ["GIVEN_NAMES"]

GIVEN_NAMES = frozenset(
    """aaron abdul abdullah abel abigail abraham achim ada adalbert adam adela adele adelheid adelina adem adi adil
    adnan adolf adrian adriana adriano agata agatha agathe aggie agnes agnieszka ahmad ahmed ahmet aida aidan
    aiden aiko aileen aischa aise aisha ajla akif akio akira aksel al alain alan alana alastair alban albert
    alberto albin albrecht alda alden aldo alec alejandra alejandro alek aleksandar aleksander aleksandr
    aleksandra aleksej alena alesia alessandra alessandro alessia alessio alex alexa alexander alexandr
    alexandra alexandre alexei alexej alexia alexis alf alfons alfonso alfred alfredo ali alice alicia alida
    alina aline alisa alison alistair aljoscha allan allen alma almut alois aloisia aloys althea alvaro alwin
    alyssa amadeus amal amalia amanda amar amber ambrose amelia amelie amin amina amir amira amit amos amy
    amélie ana anabel anais anastasia anatol anatole anatoli anaïs anders andi andras andre andrea andreas
    andreea andrei andrej andres andrew andrey andri andria andrijana andrius andrzej andrás andré andrés andy
    angela angelica angelika angelina angelique angelo angelos angie angus anh anica anika anil anina anisa
    anita anja anka anke anko ann anna anna-lena anna-maria annabel annabelle annalena annalisa anne anne-marie
    annegret anneke anneli annelie annelies anneliese annemarie annemie annett annette annie annika anno anouk
    anselm ansgar anshu anthony antje antoine anton antonella antonia antonie antonin antonio antonis antonius
    antony antónio anuschka anushka arabella araceli archie ariadne ariana ariane ariel arif aristide arjen
    arjun arkadi arlene armand armando armin arnaud arndt arne arno arnold arnulf aron arpad arsène artem arthur
    artjoms artur arturo arved arvid arwed arya asger ashley asif asim aslan aslı asta astor astrid athanasios
    atif attila aubrey audrey august auguste augustin augustinus augusto aurel aurelia aurelie aurelio aurora
    aurélie avery avi axel ayan aydin ayla aylin ayman aynur ayse aysel aysun ayten ayşe aziz azra babette babs
    balazs balder baldur balthasar baptiste barack barbara barbora barbro barnabas barney barry bart bartek
    bartholomäus bartosz baschar bashar basil bastian bastien bea beat beata beate beatrice beatrix beatriz
    becky bekir bela belinda bella ben benedetta benedetto benedict benedikt benedikta bengt beniamino benita
    benito benjamin bennet benno benoit benoît bente berenice berit bernadette bernard bernardo bernd berndt
    bernhard bernie bernt bert berta bertha berthold bertil bertold bertolt bertram bertrand beryl bess beth
    bethany betina betsy bettina betty beverly bianca bibiana bilal bill billie billy birger birgit birgitta
    birgitte birte birthe bistra bjarne bjoern bjorn björk björn bjørn blaise blake blanca blanka bob bobby bodo
    bogdan boglarka boguslaw bojan bonnie bora boris borislav brad bradley brady bram brandon branka branko
    brenda brendan breno brent brett brian bridget brigitta brigitte britt britta brittany bronislaw brooke
    bruce brunhilde bruno bryan bryce burak burghard burkard burkart burkhard burkhardt byron bärbel béatrice
    béla börje bülent caitlin caleb calvin cameron camilla camille camillo camilo candace candice cansu carey
    carina carl carl-friedrich carl-heinz carla carlo carlos carlotta carlton carly carmela carmelo carmen
    carmine caro carol carola carole carolin carolina caroline carolyn carrie carsten casey caspar casper
    cassandra catalina catarina cate caterina catharina catherine cathleen cathrin cathy catja catrin cecilia
    cedric celeste celia celina celine cem cemal cemil cengiz cesar chad chandra chantal charlene charles
    charley charlie charlotta charlotte chelsea chen cheng cheryl chester chiara chloe chloé chris chrissy
    christa christel christelle christer christiaan christian christian-h christiana christiane christianne
    christin christina christine christo christof christoffer christoph christophe christopher christos chuck
    cigdem cindy ciro claas claire clara clarissa clark claude claudia claudine claudio claudius claus
    claus-peter clemence clemens clement clemente cleo cliff clifford clint clive clotilde clyde cody cole
    colette colin colleen concetta conchita connie connor conny conor conrad constance constantin constanze cora
    coralie cordelia cordula corina corinna corinne cornel cornelia cornelis cornelius cory cosima cosimo
    courtney craig crispin cristian cristiano cristina cristobal csaba curd curt curtis cynthia cyril cyrill
    cyrus czeslaw cäcilia cécile céline dagmar dagny dagobert daisuke daisy dalia dalibor damian damien damir
    damjan damon dan dana danica daniel daniela daniele daniella danielle danijel danilo dankwart danny dante
    danuta daphne daria dario darius dariusz darko darrell darren daryl dave david davide davina davor dawid
    dawn dean debbie debora deborah debra declan deepak deirdre dejan delia delphine demet demetrios demetrius
    demian den denis denisa denise deniz dennis derek derya desiree desirée desmond detlef detlev devid devin
    devrim dexter diana diane didi didier diego dierk dietbert dieter diethard diethelm diether diethild
    dietlind dietlinde dietmar dietrich dilan dilara dilek dilip dimitar dimitri dimitrij dimitrios dimitris
    dina dino diogo dionys dirk dirk-jan ditmar ditte djamila djordje dmitri dmitrij dmitry dolf dolly dolores
    domenico domingo dominic dominik dominika dominique don donald donata donatella donna donovan dora doreen
    dorian dorina doris dorit dorota dorothea dorothee dorothy dorte doug douglas dragan dragana drago dragoslav
    drew duncan dunja dursun dusan dustin dušan dwayne dwight dylan désirée dörte dörthe earl ebba eberhard
    eberhart ebru eckard eckart eckehard eckhard eckhardt eckhart ed edda eddie eddy edelgard edeltraud
    edeltraut eden edgar edgard edgardo edi edin edina edit edita edith edmond edmund edmundo edna edoardo
    edouard eduard eduardo edvard edward edwin effi efim efraim egbert egid egidio egmont egon ehrenfried eike
    eileen einar eino ekaterina ekkehard ekrem elaine elanor eldar eleanor elena eleni elenore eleonora eleonore
    elfi elfie elfriede elfrun eli elia elias elif elijah elin elina eliot elisa elisabeth elisabetta elise
    elisha eliza elizabeta elizabeth elke ella ellen elli ellie ellinor elliot elliott elly elmar elmer elna
    elodie eloise elon elsa elsbeth else elsie elton elvira elvis elyas emanuel emanuela emanuele emel emelie
    emely emil emile emilia emilie emilio emily emin emina emine emir emma emmanuel emmanuelle emmanuil emmeline
    emmi emmy emre ena enes engelbert engin enno enrica enrico enrique enver enzo eoin ephraim erasmus ercan
    erdal erdem erdmute eren erhan erhard eric erica erich erick ericka erik erika erin erkan erkki erland
    erling erna ernest ernestine ernesto erni ernie ernst ernö erol errol erwan erwin esad esat esin esmeralda
    esra esteban estefania estella estelle ester esther ethan etienne eugen eugene eugenia eugenie eugenio
    eugène euphemia eusebius eustach eva evamaria evan evander evangelos eve evelin eveline evelyn evelyne
    everett evgeni evgenij evgeny evi evita ewa ewald ewan ewelina ezra fabian fabiana fabien fabienne fabio
    fabiola fabrice fabricio fabrizio fadi fahri faisal falk falko fanny farah fares farhad farid farin farina
    faruk fatih fatima fatma fatmir faustino fausto fay faye fazil federica federico fedor felice felicia
    felicitas felicity felipe felix felizitas fenja feodor ferdi ferdinand ferenc feridun fernand fernanda
    fernando ferran fethullah fidel fiete fikret filip filipe filippo filiz finja finn finnegan fiona fiorella
    fjodor flavia flavio flemming fletcher flora florence florent florentin florentine florian floriane floris
    florus floyd flurin folker folkert frances francesca francesco francine francis francisca francisco
    franciszek franco francois francoise franek franjo frank frank-michael frank-walter franka frankie franklin
    frans franz franz-josef franz-xaver franzi franziska franziskus françois françoise frauke fred freda freddie
    freddy frederic frederica frederick frederico frederik frederike fredi fredrik fredy freek freia frerich
    frida friderike fridolin frieda friedel friedemann friederich friederike friedhelm friedlinde friedrich
    friedrich-wilhelm frigga friso frithjof fritz fritzi frode frédéric fulvio fumio fynn gabi gabor gabriel
    gabriela gabriele gabriella gabrielle gaby gaetano gail galina gareth garry garth gary gaspard gaston gavin
    gavril gaël gebhard geert geertje geir gemma gene genevieve geneviève gennaro geo geoff geoffrey georg
    george georges georgette georgi georgia georgina georgios gerald geraldine gerard gerardo gerd gerda gereon
    gerfried gerhard gerhardt gerhart gerit gerlind gerlinde germaine gernot gero gerold gerolf gerrit gerry
    gert gerta gertraud gertrud gertrude gerwin gesa gesche gesine geza giacomo gian giancarlo gianfranco
    gianluca gianluigi gianna gianni gideon gidon gil gila gilbert gilberto gilda gilles gillian gina ginger
    ginny gino gioacchino gioia giorgia giorgio giorgos giovanna giovanni girolamo gisa gisbert gisela giselher
    giselle gitta gitte giulia giuliana giuliano giulio giuseppe giuseppina gladys glen glenda glenn gloria goce
    godehard gonzalo goran gordana gordon gottfried gotthard gotthilf gotthold gottlieb gottlob grace gracia
    graciela graeme graham grant grazia graziella greg gregg gregor gregorio gregory greta gretchen grete gretel
    griet grietje grigori grigorij grischa grit gritta grzegorz grégoire guadalupe gudrun guenter guglielmo
    guido guillaume guillermo guiseppe gunda gundel gundi gundolf gundula gunhild gunilla gunnar gunter gunther
    guntram gustaf gustav gustave gustavo gusti guy gwen gwendolyn gyula györgy gábor gérald gérard gökhan göran
    götz gül gülay gülcan gülsen günter günther gürkan habib hadi hadrian haidar haiko hajo hakan haldor halid
    halil halina halvard hamdi hamed hamid hamza han hana hanan hania hanif hank hanna hannah hanne hannelore
    hannes hanni hanno hanns hans hans-christian hans-dieter hans-dietrich hans-friedrich hans-georg hans-gerd
    hans-günter hans-günther hans-heinrich hans-helmut hans-hermann hans-joachim hans-jochen hans-josef
    hans-jörg hans-jürgen hans-martin hans-michael hans-olaf hans-otto hans-peter hans-rudolf hans-ulrich
    hans-walter hans-werner hans-wilhelm hansi hansjörg hansjürgen hanspeter harald harold harri harriet
    harrison harro harry hartmut hartwig haruki harun harvey hasan hassan hasso hatice hauke hayati haydar
    hayley hazel heather heba hector hedda hedi hedvig hedwig hedy heide heidelinde heidemarie heiderose heidi
    heidrun heike heiko hein heiner heini heinke heino heinrich heinz heinz-dieter heinz-georg heinz-josef
    heinz-jürgen heinz-peter heinz-werner helen helena helene helga helge helke hella hellmut hellmuth helma
    helmar helmfried helmut helmuth hendrik hendrika hendrike henk henner hennes henni henning henny henri
    henriette henrik henrike henrique henriëtte henry herbert herfried heribert herlinde herma herman hermann
    hermine hernan hernán herold herta hertha herwig heshmat hideki hidetaka hieronymus hilal hilaria hilarius
    hilary hilda hildburg hilde hildebert hildegard hildegund hildegunde hilke hilla hillary hilmar hilmi
    hiltrud hinnerk hinrich hiob hiro hiroshi hjalmar holger holly holm homer horatio horst horst-dieter
    hortense hortensia hosni hossam howard hristo hubert hubertus hugh hugo hugues hulda humbert humberto
    humphrey hussein huub hyacinth hynek håkan héloïse hüseyin iain ian iannis ibo ibolya ibrahim ida idris
    ignacio ignatius ignaz igor ihsan iker ilaria ildiko ildikó ilham ilhan ilias ilja ilka ilke ilker ilona
    ilse ilya iman imelda imke immanuel imogen imran imre ina india indira indra ines inga inge ingeborg ingela
    inger ingmar ingmari ingo ingolf ingrid ingrida ingrun ingvar inka inken inna insa inés ioana ioannis
    iolanda ion ira iraklis irena irene irfan irina iris irma irmela irmgard irmhild irmi irmingard irmtraud
    irmtraut irvin irving irwin isa isaac isaak isabel isabela isabell isabella isabelle isidor isidora ismael
    ismail ismet isolde issa istvan istván itzhak ivan ivana ivanka ivano ivar ivette ivica ivo ivonne iwan
    iwona izabela izzet jaap jacek jacinta jack jackie jacky jaco jacob jacobo jacobus jacqueline jacques jade
    jaden jago jaime jair jake jakob jakub jale jalil jamal jameela james jamie jamila jan jana jana-maria jane
    janek janet janette janez janice janick janika janin janina janine janis janko jann janna janne jannes
    jannick jannik jannika jannis jano janos janosch janusz jaques jared jarek jari jaro jaromir jaroslav
    jaroslaw jarosław jasmin jasmina jasmine jasna jason jasper javier jay jayden jayne jean jean-claude
    jean-marc jean-marie jean-paul jean-pierre jeanette jeanne jeannette jeannine jef jeff jefferson jeffery
    jeffrey jelena jelka jella jelle jelto jemima jenifer jenna jenni jennifer jenny jens jenson jenő jeremiah
    jeremias jeremie jeremy jerker jeroen jerome jeronimo jerry jerzy jesko jesper jess jesse jessica jessika
    jesus jesús jette jewgeni jewgenij jil jill jim jimena jimmy jindrich jiri jiří jo joachim joan joana joann
    joanna joanne joao joaquim joaquin joaquín jobst jocelyn jochem jochen jochim jodie jody joe joel joelle
    joep joerg joern joey johan johann johann-georg johanna johanne johannes johannes-peter john johnathan
    johnny jolanda jolanta jolante joleen jolie jon jona jonah jonas jonatan jonathan jonathon jonna jonny jony
    joop joost jordan jordi jordis jorge jorgen jorgos jorina jorinde joris jorn jos joscha joschka jose josef
    josefa josefin josefina josefine joseph joseph-maria josepha josephina josephine josette josh joshua josie
    josip jost josua josé joséphine jovan jovana joy joyce joão joël joëlle juan juana juanita judith judy juha
    jukka jule julen jules julia julian juliana juliane julianna julianne julie julien julienne juliet juliette
    julija julika julio julius juliusz juna junis jurek jurgen juri jurij jussi justin justina justine justus
    jusuf jutta jytte jános jérémie jérôme józef jörg jörgen jörn jørgen jürg jürgen kaarel kadir kai kai-uwe
    kaj kaja kaleb kalle kamal kamil kamila kamilla kamran kara karel karen karim karima karin karina karine
    karl karl-friedrich karl-georg karl-hans karl-heinz karl-joachim karl-josef karl-otto karl-peter
    karl-theodor karla karlheinz karlo karlotta karol karola karolin karolina karoline karsten karsten-peter
    kasia kasimir kaspar kasper kassandra kat katalin katarina katarzyna kate katelyn katerina katharina
    katharine katherina katherine kathi kathleen kathrin kathryn kathy kati katie katinka katja katrin katrina
    katy katya kay kay-uwe kaya kayla kaylee kazim kazuo keanu keiko keira keith kelly kelvin kemal ken kenan
    kendall kendra kenneth kenny kenzo kerem kerim kermit kerri kerry kersten kerstin kevin khaled khalid kian
    kiana kiara kieran kierán kilian kim kimberley kimberly kimi kimimasa kira kiran kirill kirk kirsten kirsti
    kirstin kirsty kit kitty kjell kjersti klaas klara klarissa klas klaudia klaus klaus-dieter klaus-jürgen
    klaus-michael klaus-peter klaus-werner klausjürgen klemens knud knut koen kofi koji koloman konni konny
    konrad konradin konstantin konstantina konstantinos konstanze kora koray korbinian kord korinna kornelia
    kornelius kosta kostas krešimir kris krista kristen krister kristian kristiane kristiina kristin kristina
    kristine kristof kristofer kristoffer krystyna krzysztof kunibert kunigunde kuno kurt kurtis kwame kyle
    kylian kylie kyra kyriakos kyrill käthe köbi kübra ladina ladislaus ladislav laetitia lajos lale lambert
    lamberto lana landolf lanny lara larisa larissa larry lars lasse laszlo latifa laura lauren laurence laurens
    laurent laurenz lauretta lauri laurids laurin lauritz laverne lavinia lavrentij lawrence layla lazar lea
    leah leander leandra leandro leano lee leif leigh leila leilani lejla lela leland lelia lemmy len lena
    lena-marie lenard lene leni lenia lenja lenka lennard lennart lennert lennox lenny lenor lenz leo leon leona
    leonard leonarda leonardo leone leonhard leonhardt leoni leonid leonidas leonie leonor leonore leopold
    leopoldine leopoldo leroy lesley leslie lester leszek levent levi levin levon lew lewin lewis leyla lia liam
    liana libor lida lidia lidija lidwina liesbeth liesel lieselotte lila lili lilia lilian liliana liliane
    lilija lilith lilla lilli lillian lilly lilo lily lina linda lindsay linnea lino linus lioba lion lionel
    lisa lisa-marie lisbeth lise liselotte lisette lissy liv livia livio liz liza lizzy ljiljana ljudmila lloyd
    loana logan lois lola lolita lona loni lora lore loredana loreen loreena loren lorena lorenz lorenza lorenzo
    loretta lori loris lorna lorraine lothar lotta lotte lotti lou louis louis-philippe louisa louise lovis
    lowell loïc luan luana lubomir luc luca lucas luce lucia lucian luciana luciano lucie lucien lucienne
    lucilla lucille lucinda lucio lucius lucrezia lucy luda ludger ludmila ludmilla ludolf ludovic ludovica
    ludovico ludvig ludwig ludwiga luigi luis luis-enrique luisa luise luitgard luitpold luiz luka lukas lukasz
    luke lukáš lulu luna lutfi lutger lutz lutz-peter luzi luzia luzie luís lydia lydie lyn lynda lyndon lynn
    lynne lászló léa léon léonard léonie maarten mabel maciej maddalena madelaine madeleine madeline madita
    madlen madlene mads mae magali magda magdalena magdalene maggie magnus mahir mahmoud mahmud mahmut maia maik
    maika maike mailin mainhard maite maja makoto maksim maksym malaika malala malcolm malea malek malena malene
    malgorzata malia malik malin malina mallory malou malte malu malwina malwine mandy manel manfred mani manja
    manolis manolo manon manu manuel manuela mara marc marc-andré marc-oliver marc-olivier marcel marcela
    marceli marceline marcelino marcella marcelle marcello marcelo marcia marcin marco marcos marcus mareen
    marei mareike mareile marek maren marga margaret margareta margarete margaretha margarethe margarita margaux
    margherita margie margit margita margitta margo margot margret margrethe margrit marguerite mari maria
    mariah mariam marian mariana mariane mariangela marianna marianne mariano maribel marica marie marie-luise
    marieke mariella marielle marieluise marietta mariette marija marijan marijana marijke marika marike mariko
    marilena marilyn marin marina marinus mario marion marisa marisol marissa marit marita maritta marius
    mariusz mariya marjan marjana mark markku marko markos markus marla marlen marlena marlene marlies marliese
    marlis marlon marlyn maro marsha marta marten martha marthe marti martijn martin martina martine martino
    marty martí marvin marwa marwan mary mary-ann maryam maryann maryline marzena marzia masahiro masaki masao
    mascha massimiliano massimo mate matea mateo mateus mateusz mathea mathew mathias mathieu mathilda mathilde
    mathis mathäus matias matija matilda matilde mats matt matteo matthea matthew matthias matthieu matthijs
    matthis matthäus matti mattia mattias matts matze maud maura maureen maurice mauricio maurits mauritz
    maurizio mauro maverick max maxi maxim maxime maximilian maximiliane maximilien maxine maxwell maya mazen
    maëlle małgorzata mechthild mechtild medina meg megan mehdi mehmet mei meik meike meinhard meinolf meinrad
    meir mel melania melanie melchior melek melih melike melina melinda melis melisa melissa melody melvin merab
    meredith meret merete meriam meriem merle merlin mert merve meryem meryl mesut metin mette mia mica micaela
    micah micha michael michaela michail michal michał michel michela michelangelo michele michelle michèle mick
    mickael mickey mieke miguel mihaela mihai mihail mihaly mika mikael mikaela mike mikel mikhail miki mikkel
    mikko miklos miklós miko mila milada milan milana mildred milena miles milica millie milo milorad milos
    miloš milton mimi mina minh minna minni minnie mira mirabella miranda mircea mirco mireille mirela mirella
    miren miriam mirja mirjam mirjana mirka mirko miro miroslav miroslava mirosław mischa misha mitch mitchell
    mitja mladen moana modesta moesha mohamad mohamed mohammad mohammed mohsen moira moise moisés molly momo
    mona moni monica monika monique montgomery montserrat monty morgan morgana moritz morris mort morten
    mortimer mose moses moshe moshé mostafa moussa muammar muhamed muhammad muhammed muhammet muharrem muna
    munir murat muriel murielle murray musa mustafa myriam myrna myron máté nabil nada nadeschda nadezhda nadia
    nadim nadin nadine nadira nadiya nadja nadège naemi nahid naima najib nanah nancy nanette nanni naomi
    napoleon narcisa narendra naser nasim nasrin nasser nastassja natale natali natalia natalie natalija natalja
    natan natascha natasha nataša nathalie nathan nathanael nathaniel nazan nazli neal ned nedim neele neelie
    neil nejc nele nelia nelli nellie nelly nelson nena nenad nepomuk nerea neriman nestor neven nevena nevin
    nezir ngozi nguyen nic nicholas nick nicki nicklas nicky niclas nico nicol nicola nicolai nicolas nicolaus
    nicole nicoletta nicolette nicoley nicolo nicolò niels niels-peter nigel nihal nihat nik nika nikesh nikita
    nikki nikla niklas niklaus niko nikodemus nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay
    nikole nikos nils nilüfer nimr nina ninetta ninette nino nirmala nisa nives noah noam noel noelia noelle
    noemi nolan nora norah norbert noreen norina norman norwin nour noé noémi noël nuno nuray nurcan nurhan nuri
    nuria nurten nándor obadja octavia octavian octavio odette odile odilia odilo odo ofelia okan oksana oktay
    ola olaf olav ole oleg oleksandr olena olga olgica oli olimpia olimpio olive oliver olivera oliverio olivia
    olivier oliviero olli ollie olof omar omer omid onur ophelia oran orest orhan oriana oriol orla orlando
    orsola orson ortrud ortrun ortwin osama oscar oskar oskar-hans osman ossi oswald oswin otfried othmar otis
    otmar ottfried ottilia ottilie ottmar otto otto-peter ottokar ottomar ousmane ove owen ozan pablo paco paddy
    padraig paloma pamela panagiotis pankraz pantelis paola paolo parag paride pascal pascale pasquale pat
    patrice patricia patricio patrick patrik patrizia patrizio patsy patty paul paul-heinz paula paule paulette
    pauli paulin paulina pauline paulo paulus pavel pavle pavlina pavol pawel paweł pearl pedro peer peggy pekka
    pelin pelle penelope pepe per percy peregrin pernilla pernille perry petar pete peter petr petra petra-maria
    petre petri petronella petros petrus petter peyton phil philine philip philipp philippa philippe philippus
    phillip philo philomena phoebe phyllis pia pier pierangelo pierluigi piero pierre piers piet pieter
    pieter-jan pietro pilar plamen pina pinar pino pio piotr pippa pippi pirkko pirmin pius polly poul predrag primo
    primoz primož priscilla priska prosper przemyslaw pål pınar quentin quincy quinn quirin quirinus rabea
    rachel rachele rachid rada rade radek radka radko rado radomir radoslav radoslaw radovan rafael rafaela
    rafaele rafal rafał raffael raffaela raffaele raffaello rafi rafik raghuram ragna ragnar rahel raik raika
    raimar raimo raimond raimondo raimund raina rainald raine rainer rainer-maria rainhard rainier raissa raj
    rajesh rajiv ralf ralph ramazan ramin ramiro ramiz ramon ramona ramsay ramzi ramón randall randi randolf
    randolph randy rania ranko raoul raphael raphaela raphaël raquel raschid rasheed rashid rasim rasmus
    rastislav ratko raul ravi ray raymond raymund raúl reba rebecca rebekka recep reemt refik regina reginald
    regine regis regula reidar reiko reimar reimer reimund reina reinald reiner reinhard reinhardt reinhart
    reinhild reinhilde reinhold reinholt reinmar reinold rekha remco remi remigius remo remus remy rena renaldo
    renata renate renato renaud rene renee reni renny reno renzo rené renée resi reto reuben rex reza rhea
    rhonda ria ric rica ricarda ricardo riccarda riccardo richard richarda richie rick ricky rico ridvan riek
    rieke riem rigobert rihanna riitta rikard rike riley rina ringo rita rob robbert robbie robby robert roberta
    robertino roberto robin robyn rocco roch rocio rocío roderich roderick rodger rodney rodolfo rodrigo roel
    rogelio roger rogér roland rolanda rolande rolando rolf rolf-dieter rolf-peter romain roman romana romano
    romed romeo romina romuald romulus romy ron rona ronald ronaldo ronan ronja ronnie ronny roque rory rosa
    rosalia rosalie rosalind rosalinde rosamund rosamunde rosanna rosario rosel roselinde rosella roselyn
    rosemarie rosemary rosetta rosi rosie rosina rosita rosmarie ross roswita roswitha rosy rotraud rotraut
    rouven rowan rowena roxana roxane roxanne roy rozalia ruben rubina ruby rudi rudolf rudolfo rudolph rudy
    ruedi rufus ruggero rui runa rupert ruperto rupprecht ruprecht ruslan russel russell rut ruta rutger ruth
    ryan ryszard régis réka rémi rémy rüdeger rüdiger saad sabina sabine sabri sabrina sabryna sacha sadie sadik
    saeed safiya sahra said sakari salah salih salim sally salma salman salome salomon salomé salvador salvatore
    sam samantha samara sami samia samir samira sammy samson samuel samuel-peter samuela samuele sander sandor
    sandra sandrine sandro sandy sanja sanjay sanjeev sanna sanne santiago santino sara sarah sarai sascha sasha
    saskia satya saul sava saverio saïd saša scarlett scott sean sebahat sebald sebastian sebastiano sebastien
    seda sefa sefer segolene selcuk selda selena selim selin selina selma selman selmin selçuk semih semra
    semyon senad senol senta sepp sepp-dieter seppo serafim serafina serafino serap serdar serena serey serge
    sergei sergej sergey sergi sergio serhat serhij serkan sertac servatius sesilia seth severin severine severo
    sevgi sevim seyfi seymour seán shakira shane shania shanna shannon shari sharon shaun shawn sheila shelby
    sheldon shelley shelly sherry sheryl shimon shinji shinzo shinzō shirin shirley shlomo shmuel siarhei sibel
    sibylla sibylle sid sidney sidonie siegbert siegfried sieghard sieglind sieglinde siegmar siegmund siegrid
    siegrun sienna sierk sigbert sigfrid sigi sigismund siglinde sigmar sigmar-peter sigmund signe sigrid sigrun
    sigurd silas silja silje silke silvan silvana silvano silvester silvi silvia silvie silvija silvina silvio
    silviu sima simeon simin simon simona simone simonetta sina sinah sinan sinead sinikka sinja sinéad siobhan
    siri sirin sissi sissy siv sixten sixtus sjoerd slava slavica slavko slawomir slobodan snezana snežana
    soeren sofia sofie sofija solange soledad solomon solveig somer sonia sonja sonny sonya sophia sophie soraya
    sorin souad soufian spencer spiros spyros stacey stacy stan stana stanislas stanislav stanislaw stanisław
    stanko stanley stanzi stavros stefan stefani stefania stefanie stefano stefanos stefen steffen steffi
    stelian stelios stella sten stepan stephan stephane stephanie stephen stevan steve steven stewart stig stina
    stine stipe stjepan stoyan stuart sture stéphane stéphanie sue suela suleika suleiman sumaya sundar sunil
    sunniva suraya susan susana susann susanna susanne susi susie suzan suzana suzanna suzanne suzie suzy svante
    svea svein sven svend svenja svenn sverre svetlana svetozar swantje swen swenja swetlana sybil sybilla
    sybille sylke sylvain sylvana sylvester sylvi sylvia sylviane sylvie sylvio sylwia szilvia szymon sándor
    sébastien ségolène sílvia sönke sören süleyman süsü tabea tabitha taddeo tadeusz taha tahir taina takashi
    takeshi talal talia tamara tamas tamer tami tamina tamme tammo tammy tamás tanguy tania tanita tanja tanya
    tara tarek tarik tariq tarja tasha tassilo tasso tatiana tatjana tatjana-maria tatyana tayfun taylor tayyip
    ted teddy tefik telse teo teodor teodora teodoro terence teresa terese teresia terje terrence terri terry
    tess tessa tewfik thabo thaddeus thaddäus thalia thankmar thea thees thekla thelma theo theobald theoderich
    theodor theodora theodore theodoros theophil theres theresa therese theresia thibaud thibault thibaut thiemo
    thierry thies thijs thilde thilo thimo thom thomas thomasz thor thora thorald thoralf thorben thorbjørn
    thore thorge thorleif thorolf thorsten thorvald thymian thyra tia tiago tiana tiberius tibor tidjane
    tiffanie tiffany tijana tilda tilde till tilla tillmann tilman tilmann tilo tim timm timmo timmy timo timon
    timotheus timothy timothée timur tina tine tinka tino tito titus tiziana tiziano tjarda tjark tjorven tobi
    tobias toby todd toivo toke tolga tom tomas tomasz tomaz tomaž tomi tomislav tomke tommaso tommi tommy tomás
    tomáš toni tonia tonio tonja tony tonya toralf torben tord tordis torge torsten torvald tosca toshihiro tove
    tracey tracy traian traudel traudl traugott traute travis trent trevor tricia trine tristan trix trixi troy
    trude trudi trudy truls truman tswetan tudor tugba tulla tuncay turgut turhan tuula tuğba tyler tyra tyrone
    térèse tülay ubald ubbo udo ueli ufuk ugo ugur ulf ulfert uli uli-peter ulla ulla-maria ulli ullrich ulrich
    ulrik ulrika ulrike ultan ulv ulvi ulysses umberto umut undine uriel urs ursel ursina ursula urszula urte
    uschi uta ute ute-maria utz uwe uğur vaclav vagit valborg valdemar valentin valentina valentine valentino
    valentyn valentyna valeri valeria valerian valerie valerij valerio valerius valery valeska valter valéria
    valérie valéry vanessa vania vanja varvara vasco vasil vasile vasili vasilij vasilios vasilis vassilis vedat
    veit velma vera veranika verena verena-maria vernon verona veronica veronika veronique vesela vesna vicenta
    vicente vicki vicky vico victor victoria vidal vidar viggo vigo vijay vikram viktor viktoria viktorija vilem
    vilma vilém vin vince vincent vincente vincenz vincenzo vinko vinod vinzent vinzenz viola violet violetta
    violette virgil virginia virginie vitali vitalij vitalis vitaly vito vitor vittoria vittorio vitus vivian
    viviana viviane vivien vivienne vlad vlada vladan vladimir vladimír vladislav vladislava vlado vladyslav
    vlasta vojtech vojtěch volkan volker volkert volkhard volkmar volodymyr vreni vroni vukašin václav véronique
    wade wael wahid walburg walburga waldemar waldemar-peter waldo waldtraut walfried walid wallace walli wally
    walter walther waltraud waltraut wanda wanja wanjo warren warwara wassili wassilij wayne welf wendelin
    wendell wendy wenke wenzel werner werner-peter wernfried wernher wesley whitney wibke wieb wiebe wiebke
    wieland wieslaw wigand wiktor wiktoria wilbert wilbur wilfred wilfrid wilfried wilhelm wilhelma wilhelmina
    wilhelmine wilko will willem willi william willibald willibert willie willis willy wilma wilmar wilmer wim
    winfred winfrid winfried winifred winnie winrich winston witold witta witus wladimir wladislaw wojciech wolf
    wolf-dieter wolf-rüdiger wolfdieter wolfdietrich wolfgang wolfhard wolfhart wolfram wolfram-peter wolodymyr
    wout wouter wulf wulfgang wunibald wyatt wytze włodzimierz xander xandra xaver xaveria xavi xavier xenia
    xenja ximena yael yair yana yanic yanick yanis yann yanna yannic yannick yannik yannis yara yaren yaron
    yasemin yasin yasmin yasmina yasser yassin yassine yavuz yaya yehuda yelena yeliz yesim yevgeni yeşim yigit
    yilmaz yitzhak ylva yoann yoko yolanda yorck yorick yosef yoshi yoshihiko yoshiko youri youssef yuki yulia
    yulija yuliya yunus yuri yuriy yussuf yusuf yvan yves yvette yvo yvonne zacharias zacharie zachary zafer
    zaha zaid zaida zakaria zane zara zarah zarina zaynab zbigniew zdenek zdenka zdeněk zdravko zehra zeki zelda
    zeljko zeno zenon zenzi zeynep zinedine zita zlata zlatan zlatko zoe zofia zoltan zoltán zora zoran zorica
    zoé zoë zsofia zsolt zsuzsa zsuzsanna zuhal zuzana zvonimir zygmunt álvaro ángel çiğdem édouard éloïse émile
    étienne ömer özcan özge özgür özkan özlem ümit şenol željko""".split()
)
"""In small letters."""
