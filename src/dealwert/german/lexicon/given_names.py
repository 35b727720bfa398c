"""Given names that German-language news is full of, whatever their origin."""

from __future__ import annotations

__all__ = ["GIVEN_NAMES"]

GIVEN_NAMES = frozenset(
    """séverin niccolò siobhán aleksi priyanka fatoumata kourosh anas weiming abubakar adewale akinwumi amadou aminata
    anirudh ananya ardeshir ashish atsushi ayodele babatunde behnam bhavna boban brigita cengizhan chidi daichi
    devendra dhruv eetu farshid fabrício guðrún gulnara halima hikaru ikram isao javad karolína kavita khadija kwasi
    liisa ludovit mohan mojtaba neha nilufar obinna oluwaseun pankaj parviz pradeep pranav praveen raghav roya ryōta
    sadio salif sachin shahin sharad shota shreya simran soheil sushma taavi tarō tomoko usha vahid venkat wanjiru
    yewande yiannis yoshihiro yuto zainab ásgeir kristján ásta sólveig hrafnhildur ragnheiður stefán þorsteinn þóra
    páll magnús egill kjartan oddný aðalheiður rúnar fjölnir mícheál pádraig aoife niamh ciarán caoimhe oisín
    cillian róisín gráinne diarmuid eilís fionnuala cathal donncha ciprian ionuț iulian valeriu bogdana krasimir
    todor yordan gjergj besnik dritan kreshnik naim valon visar blerim albana edona flutura shpend burim behgjet
    levan giorgi tamar davit gevorg hayk tigran anahit narek farida aigerim yevhen yevgenia bohdan iryna kateryna
    arseniy serhiy pavlo andriy lesia flavien corentin océane solène gwenaël aymeric afonso fátima lurdes conceição
    teresinha caio vinicius otávio tarcísio aitor gorka mercè asier unai francesc arnau gaudenz jachen fadri giacun
    annina hansueli röbi leodegar josias
    seraina sereina gieri giachen flurina madlaina géraldine hansruedi talke wencke folko frieder immo marbod nadir hakim wesela
    dagur emmerich barthold wolter kent zubin lorin andris tugan mariss lahav barrie kiryl shermin ersan aviel jossi sewan thirza hasko aydan
    aiman zaki jupp ynon noëlle paschal mairead maroš virginijus kadri jyrki abdulla aliko bolaji chinedu corsin dara franck hiroto íñigo jianlin khaldoon ksenia lindiwe
    olumide rinat shantanu takahiro thassilo yasir amr ante euke güler ilie iwo jaan jassim jerri khalifa masayoshi naguib nikica samih satoru talmon tamim tanit ales joos aad aage aaron abbas abdel abdelaziz abdul abdulkadir abdullah abel abigail abraham abu achim ada adalbert adam
    adela adele adelheid andreja biljana boštjan bostjan blaž éva mária ľubomír beáta beppe mariastella heimo aygül adelina adelmo adem adi adil admir adnan adolf adolfo adriaan adrian adriana adriano
    adrien adrián adèle aernout afrim agata agatha agathe aggie agnes agnieszka agnès agron agustin agustín
    aharon ahmad ahmed ahmet aicha aida aidan aiden aiko aileen aimé aino aischa aise aisha ajay ajla akbar aki
    akif akihiro akio akira aksel al alain alan alana alastair alba alban albane albert alberto albin albrecht
    alda alden aldo alec alejandra alejandro alek aleksa aleksandar aleksander aleksandr aleksandra aleksei
    aleksej alen alena alenka alesia alessandra alessandro alessia alessio alex alexa alexander alexandr
    alexandra alexandre alexandros alexandru alexei alexej alexey alexia alexis aleš alf alfie alfio alfons
    alfonso alfred alfredo ali alice alicia alida alieu alina aline alisa alison alistair aljaž aljoscha allan
    allen allison alma almut alois aloisia aloys alpo altan altay althea alvaro alvin alwin alyssa amadeus amal
    amalia aman amanda amandine amar amber ambrose amedeo amelia amelie amin amina amir amira amit amitabh ammar
    amos amparo amra amy amélie ana anabel anais anastasia anastasios anatol anatole anatoli anatolij anaïs anca
    anders andi andras andraž andre andrea andreas andreea andrei andreina andrej andres andrew andrey andri
    andria andrijana andrius andrzej andrás andré andrée andrés andy aneta anette angela angelica angelika
    angelina angelique angelo angelos angie angus anh anica anika anikó anil anina anisa anita anja anjali anka
    anke anko ann anna anna-lena anna-maria annabel annabelle annalena annalisa anne anne-marie annegret anneke
    anneli annelie annelies anneliese annemarie annemie annemiek annett annette annick annie annika anno anouk
    anselm ansgar anshu anthony antje antoine antoinette anton antonella antonello antonia antonie antonin
    antonino antonio antonis antonius antony antonín antti antónio anu anurag anuschka anushka anwar aníbal anđa
    apolline arabella araceli arash arben archie ardian ari ariadne ariana ariane ariel arif aristide arja arjan
    arjen arjun arkadi arkadij arlene armand armando armelle armin arnaldo arnaud arndt arne arno arnold arnulf
    aron arpad arrigo arsène artan artem arthur artjom artjoms artur arturas arturo arun arve arved arvid arvind
    arwed arya aryeh arzu asad asaf asbjørn asger ashley ashok ashot ashraf asif asim aslan asli aslı asta astor
    astrid asuman athanasios atif atilla attila attilio aubrey aude audrey august auguste augustin augustinus
    augusto auli aung aurel aurelia aurelie aurelio aurora aurélie aurélien avery avi avraham axel ayan aydin
    aydın ayhan ayla aylin ayman aynur ayse aysel aysun ayten ayşe azadeh aziz azra babak babette babs bahar
    bahram balazs balder baldur baltasar balthasar balázs banu baptiste barack baran barbara barbora barbro baris
    barnabas barnabás barney barry bart bartek bartholomäus barthélémy bartosz bartłomiej baruch barış bas
    baschar bashar basil bassam bastian bastien battista batuhan bayram bea beat beata beate beatrice beatrix
    beatriz becky bedirhan bedřich begoña begüm behrouz bekir bela belinda bella beltrán ben bence benedetta
    benedetto benedict benedikt benedikta bengt beniamino benita benito benjamin bennet benno benny benoit benoît
    bente berenice berit berk berkan berkay bernadette bernard bernardo bernardus bernd berndt bernhard bernice
    bernie bernt bert berta bertha berthold bertil bertold bertolt bertram bertrand beryl bess beth bethany
    betina betsy bettina betty beverly bełczyk bhavesh biagio bianca bibiana bilal bill billie billy binyamin
    birger birgit birgitta birgitte birol birte birthe bistra bjarne bjarni bjoern bjorn björgvin björk björn
    bjørn bjørnar blair blaise blake blanca blandine blanka blas blažej boaz bob bobby bodo bogdan boglarka
    boguslaw bogusław bohumil bohumír bohuslav boiko bojan bojana bojko bola bolesław bonnie bora boris borislav
    borja borut boubacar boyd boyko bozidar bozo bořivoj bożena božidar božo brad bradley brady bram brandon
    branimir branka branko brenda brendan breno brent brett brian brice bridget brigitta brigitte britt britta
    brittany bronislaw bronisław brooke bror bruce brunella brunhilde bruno bryan bryce bujar burak burcu
    burghard burhan burkard burkart burkhard burkhardt byron bálint bärbel béatrice béla börje bülent břetislav
    caitlin caleb calin calogero calvin camelia cameron camila camilla camille camillo camilo canan candace
    candice cansu carey carina carl carl-friedrich carl-heinz carla carles carlo carlos carlotta carlton carly
    carmela carmelo carmen carmine caro carol carola carole carolin carolina caroline carolyn carrie carsten
    casey caspar casper cassandra catalina catarina cate caterina catharina catherine cathleen cathrin cathy
    catja catrin cayetano cecilia cecilie cedric cees celeste celia celina celine cem cemal cemil cengiz cesar
    cesare cezary chad chandra chantal charalambos charlene charles charley charlie charlotta charlotte charlène
    cheikh chelsea chen cheng cheryl chester chiara chloe chloé chris chrissy christa christel christelle
    christer christiaan christian christian-h christiana christiane christianne christie christin christina
    christine christo christof christoffer christoph christophe christopher christos christy chuck chukwuma
    cigdem cihan cindy ciro claas claire clara clarissa clark claude claudette claudia claudine claudio claudius
    claus claus-peter clay clemence clemens clement clemente cleo cliff clifford clint clinton clive clotilde
    clyde clémence clément cody coen cole colette colin colleen concepción concetta conchita connie connor conny
    conor conrad constance constantin constantinos constanze consuelo cora coralie cordelia cordula corey corina
    corinna corinne cord cornel cornelia cornelis cornelius corné corrado cory cosima cosimo coskun cosmin costanza
    courtney coşkun craig crispin cristian cristiana cristiano cristina cristobal cristóbal csaba csilla curd
    curt curtis cynthia cyril cyrill cyrille cyrus czeslaw czesław cäcilia cécile cédric céline césaire césar
    călin daan dagfinn dagfinnur dagmar dagmara dagny dagobert daisuke daisy dalia dalibor damian damien damir
    damjan damon dan dana danica daniel daniela daniele daniella danielle danijel danijela danilo danièle
    dankwart danny dante danuta daoud daphne daria dario darius dariush dariusz darko darrell darren darryl daryl
    dave david davide davina davor dawid dawn dean deanna debbie debora deborah debra declan deepa deepak deirdre
    dejan delfina delia delores delphine demet demetrios demetrius demian den denis denisa denise deniz dennis
    denys denzel derek derrick derya desiree desirée desmond detlef detlev devid devin devrim dexter dezső diana
    diane dianne dick didi didier diederik diego dierk dietbert dieter diethard diethelm diether diethild
    dietlind dietlinde dietmar dietrich dilan dilara dilek dilip dimitar dimitra dimitri dimitrij dimitrios
    dimitris dina dinesh dino diogo dionys dirk dirk-jan ditmar ditte djamila djordje dmitri dmitrij dmitry
    dmytro dogan doina dolf dolly dolores domenica domenico domingo dominic dominik dominika dominique don donald
    donata donatella donato donika donna donovan dora doreen dorian dorin dorina doris dorit dorota dorothea
    dorothee dorothy dorte doug dougal douglas doğan dragan dragana drago dragoljub dragomir dragoslav dragoş
    drahomíra drazen dražen drew dubravka dubravko duje duncan dunja dursun dusan dusko dustin duygu dušan dušana
    duško dwayne dwight dylan dániel dávid dénes désiré désirée dóra dörte dörthe eamon earl ebba eberhard
    eberhart ebru eckard eckart eckehard eckhard eckhardt eckhart ed eda edda eddie eddy edelgard edeltraud
    edeltraut eden edgar edgard edgardo edi edin edina edit edita edith edmond edmund edmundo edna edoardo
    edouard eduard eduarda eduardo edvard edward edwin edyta eero effi efim efraim efraín egbert egid egidio egil
    egmont egon ehrenfried ehsan ehud eija eike eileen einar eino eirik eiríkur eitan ekaterina ekene ekkehard
    ekrem elaine elanor eldar eleanor elefterios elena eleni elenore eleonora eleonore elfi elfie elfriede elfrun
    eli elia eliana elias elif elijah elin elina eline eliot elisa elisabet elisabeth elisabetta elise eliseo
    elisha eliza elizabeta elizabeth eliška elke ella ellen ellert elli ellie ellinor elliot elliott elly elmar
    elmer elna elodie eloise elon els elsa elsbeth else elsie elton elvir elvira elvis elyas elías elżbieta emad
    emanuel emanuela emanuele emeka emel emelie emely emese emil emile emilia emiliano emilie emilio emily emin
    emina emine emir emma emmanuel emmanuelle emmanuil emmeline emmi emmy emrah emre ena encarnación endre enes
    engelbert engin eniko enikő enisa enno enrica enrico enrique enver enzo eoin ephraim erasmus ercan ercole
    erdal erdem erdinç erdmute eren ergin ergün erhan erhard eric erica erich erick ericka erik erika erin erion
    erkan erkki erland erlend erling ermanno erna ernest ernestine ernesto erni ernie ernst ernö erol errol ersin
    ertan ertuğrul ervin erwan erwin erzsébet esad esam esat esin esko esmee esmeralda espen esperanza esra
    esteban estefania estela estella estelle ester esther eszter ethan ethel etienne ettore eugen eugene eugenia
    eugenie eugenio eugeniusz eugène eugénie eulalia eunice euphemia eusebio eusebius eustach eva evamaria evan
    evander evangelos evaristo eve evelin eveline evelyn evelyne everett evert evgeni evgenij evgeny evi evita
    evren ewa ewald ewan ewelina eyal eylem eyüp ezra fabian fabiana fabiano fabien fabienne fabio fabiola
    fabrice fabricio fabrizia fabrizio facundo fadi fadime fahad fahri fahrudin faisal falk falko fanny farah
    fareed fares farhad farid farin farina farouk farshad faruk fatemeh fatih fatima fatma fatmir fatos faustino
    fausto fay faye fayez fazil federica federico fedor feike felice felicia felicitas felicity feliks felipe
    felix felizitas femke fenja feodor feras ferd ferda ferdi ferdinand ferdinando ferenc fereshteh fergus ferhat
    feridun ferit fermín fernand fernanda fernande fernando ferran ferruccio fethullah fevzi fidel fiete figen
    fikret filip filipe filippo filiz finja finn finnegan finnur fiona fiorella firas firat firmin fjodor
    flaminia flavia flavio flemming fletcher flora florence florent florentin florentina florentine florentino
    florian floriane florin floris florus floyd flurin folker folkert fouad franca frances francesca francesco
    francine francis francisca francisco franciszek franco francois francoise franek franjo frank frank-michael
    frank-walter franka frankie franklin frans frantisek františek franz franz-josef franz-xaver franzi franziska
    franziskus françois françoise fraser frauke fred freda freddie freddy frederic frederica frederick frederico
    frederik frederike fredi fredrik fredy freek freia freja frerich frida friderike fridolin frieda friedel
    friedemann friederich friederike friedhelm friedlinde friedrich friedrich-wilhelm frigga friso frithjof frits
    fritz fritzi frode frédéric frédérique fulvia fulvio fumio funda fynn félix fırat gabi gabor gabriel gabriela
    gabriele gabriella gabrielle gaby gaetano gail galina galip gamze ganesh gareth garrett garry garth gary
    gaspard gaston gastón gaurav gauthier gavin gavriil gavril gaël gaëlle gaëtan gebhard geert geertje geir
    gemma gene genevieve geneviève gennadi gennadij gennaro gentian geo geoff geoffrey geoffroy georg george
    georges georgette georgi georgia georgina georgios gerald geraldine gerard gerardo gerben gerd gerda gereon
    gerfried gerhard gerhardt gerhart gerit gerlind gerlinde germain germaine germán gernot gero gerold gerolf
    gerrit gerry gert gerta gertraud gertrud gertrude gerwin gesa gesche gesine geza ghassan gheorghe ghislain
    ghislaine giacomo giada gian giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gideon
    gidon gigi gijs gijsbert gil gila gilad gilbert gilberto gilda gilles gillian gina ginger ginny gino gintaras
    gioacchino gioia giora giorgia giorgio giorgos giovanna giovanni girolamo gisa gisbert gisela giselher
    giselle gisle gisèle gitta gitte giulia giuliana giuliano giulio giuseppe giuseppina giusi gizem gladys glen
    glenda glenn gloria goce godehard goffredo golshifteh gonzalo gonçalo gopal goran goranka gordan gordana
    gordon gottfried gotthard gotthilf gotthold gottlieb gottlob grace gracia graciela graeme graham grant grazia
    graziano graziella grażyna greg gregg gregor gregorio gregory greta gretchen grete gretel griet grietje
    grigori grigorij grischa grit gritta gro grzegorz grégoire grégory guadalupe gudmundur gudrun gudrún guenter
    guglielmo guido guilhem guillaume guillermo guiseppe gul gun gunda gundel gundi gundolf gundula gunhild
    gunilla gunnar gunnhild gunter gunther guntram guro gustaf gustav gustave gustavo gusti guy guðmundur gwen
    gwenaëlle gwendolyn gwyneth gyula gyöngyi györgy gábor gérald gérard géza gísli gökay gökhan gönül göran götz
    gül gülay gülcan gülsen gülseren gülsüm günay günter günther gürkan güven haakon habib hadi hadrian haidar
    haider haiko haim hajo hakan haldor haldun halid halil halime halina halit halldór haluk halvard halvor hamad
    hamdi hamed hamid hamish hamza han hana hanan hani hania hanif hank hanna hannah hanne hannele hannelore
    hannes hanni hanno hanns hannu hans hans-christian hans-dieter hans-dietrich hans-friedrich hans-georg
    hans-gerd hans-günter hans-günther hans-heinrich hans-helmut hans-hermann hans-joachim hans-jochen hans-josef
    hans-jörg hans-jürgen hans-martin hans-michael hans-olaf hans-otto hans-peter hans-rudolf hans-ulrich
    hans-walter hans-werner hans-wilhelm hansi hansjörg hansjürgen hanspeter harald haris harish harold harri
    harriet harrison harro harry hartmut hartwig haruki harun harvey hasan hashim hassan hasso hatem hatice hauke
    hayati haydar hayley hayri hazel heath heather heba hector hedda hedi hedvig hedwig hedy heide heidelinde
    heidemarie heiderose heidi heidrun heike heikki heiko hein heiner heini heinke heino heinrich heinz
    heinz-dieter heinz-georg heinz-josef heinz-jürgen heinz-peter heinz-werner helen helena helene helga helge
    helke hella hellmut hellmuth helma helmar helmfried helmut helmuth hendrik hendrika hendrike henk henner
    hennes henni henning henny henri henriette henrik henrike henrique henriëtte henry henryk herbert herbie
    herfried heribert herlinde herma herman hermann hermine hernan hernán herold herta hertha herve hervé herwig
    heshmat hicham hidayet hideki hidetaka hieronymus hikmet hilal hilaria hilarius hilary hilda hildburg hilde
    hildebert hildegard hildegund hildegunde hilke hilla hillary hilmar hilmi hiltrud hinnerk hinrich hiob hiro
    hiroshi hisham hjalmar holger holly holm homa homer honoré honza horacio horatio horia horst horst-dieter
    hortense hortensia hosni hossam hossein howard howie hristo hrvoje hubert hubertus hugh hugo hugues hulda
    humbert humberto humphrey husam huseyin hussein huub hyacinth hynek håkan håkon héctor héloïse hélène hülya
    hüsein hüseyin iago iain ian iannis ibo ibolya ibrahim ibrahima ida idris ignacia ignacio ignatius ignaz
    ignazio igor ihor ihsan iker ilaria ildiko ildikó ilham ilhan ilias ilija ilir ilja ilka ilkay ilke ilker
    ilkka ilknur ilmari ilona ilse ilya iman imanol imelda imke immanuel imogen imran imre ina inan india indira
    indra ines inese inga inge ingeborg ingela inger ingi ingibjörg ingmar ingmari ingo ingolf ingrid ingrida
    ingrun ingvar inka inken inmaculada inna innocenzo insa inés inês ioan ioana ioannis iolanda ion ionela ionut
    ipek ira irakli iraklis irena irene irfan irina iris irma irmela irmgard irmhild irmi irmingard irmtraud
    irmtraut irvin irving irwin isa isaac isaak isabel isabela isabell isabella isabelle isaiah isak ishaan
    isidor isidora isidoro isidro ismael ismail ismet isolde issa issam istvan istván itzhak itzik iulia ivajlo
    ivan ivana ivanka ivano ivar ivaylo iveta ivette ivica ivo ivonne ivy iván iwan iwona izabela izet izzet
    iñaki iñigo jaakko jaana jaap jabar jacco jacek jacinta jacinto jack jackie jackson jacky jaco jacob jacobo
    jacobus jacqueline jacques jade jaden jadranka jadwiga jago jagoda jaime jair jake jakob jakov jakub jalal
    jale jalil jamal jameela james jamie jamil jamila jamshid jan jana jana-maria jane janek janet janette janez
    janice janick janika janin janina janine janis janko jann janna janne jannes jannick jannik jannika jannis
    jano janos janosch janusz jaques jared jarek jari jarl jarle jarmila jarmo jaro jaromir jaromír jaroslav
    jaroslaw jarosław jarvis jasim jasmin jasmina jasmine jasna jason jasper javier jawad jay jayant jayden jayne
    jean jean-claude jean-marc jean-marie jean-paul jean-pierre jeanette jeanne jeannette jeannie jeannine jeb
    jef jeff jefferson jeffery jeffrey jekaterina jelena jelka jella jelle jelto jemima jenifer jenna jenni
    jennifer jenny jens jenson jenő jeremiah jeremias jeremie jeremy jerker jernej jeroen jerome jeronimo jerry
    jerzy jesko jesper jess jesse jessica jessika jesus jesús jette jewgeni jewgenia jewgenij jil jill jim jimena
    jimmy jindrich jindřich jiri jitka jiří jo joachim joakim joan joana joann joanna joanne joao joaquim joaquin
    joaquín jobst jocelyn jocelyne jochem jochen jochim jodie jody joe joel joelle joep joerg joern joey johan
    johann johann-georg johanna johanne johannes johannes-peter john johnathan johnny jolanda jolanta jolante
    joleen jolie jon jona jonah jonas jonatan jonathan jonathon jonna jonny jony joop joost jordan jordi jordis
    jorge jorgen jorgos jorina jorinde joris jorma jorn jos joscha joschka jose josef josefa josefin josefina
    josefine josep joseph joseph-maria josepha josephina josephine josette josh joshua josiane josie josip jost
    josua josé josée joséphine jouko jouni jovan jovana jovo joy joyce jozef jozsef joão joël joëlle juan juana
    juanita judd judicaël judit judith judy juha juhani juho jukka jule julen jules julia julian juliana juliane
    julianna julianne julie julien julienne juliet juliette julija julika juline julio julius juliusz juna
    junichi junis juraj jure jurek jurgen juri jurica jurij jurriaan jussi justin justina justine justus justyna
    jusuf jutta jyri jytte jános jérémie jérôme jóhanna jón józef józsef jörg jörgen jörn jørgen júlia jürg
    jürgen jānis kaan kaarel kaarina kadir kai kai-uwe kaija kaitlyn kaj kaja kaleb kalle kalman kamal kamala
    kamil kamila kamilla kamran kamuran kara karapet karel karen kari karim karima karin karina karine karita
    karl karl-friedrich karl-georg karl-hans karl-heinz karl-joachim karl-josef karl-otto karl-peter karl-theodor
    karla karlheinz karlo karlotta karol karola karolin karolina karoline karsten karsten-peter kartik kasia
    kasim kasimir kaspar kasper kassandra kat kata katalin katarina katarzyna kate katelyn katerina kateřina
    katharina katharine katherina katherine kathi kathleen kathrin kathryn kathy kati katie katinka katja katri
    katrin katrina katy katya kauko kaveh kay kay-uwe kaya kayla kaylee kazim kazimierz kazuo keanu kees keijo
    keiko keira keisuke keith kelly kelvin kemal ken kenan kendall kendra kenichi kenji kenneth kenny kenta kenzo
    kerem kerim kermit kerri kerry kersten kerstin kerttu ketil kevin khaled khalid khalil kian kiana kiara
    kieran kierán kilian kim kimberley kimberly kimi kimimasa kimmo kira kiran kiril kirill kirils kirk kirsi
    kirsten kirsti kirstin kirsty kit kitty kjell kjersti klaas klara klarissa klas klaudia klaus klaus-dieter
    klaus-jürgen klaus-michael klaus-peter klaus-werner klausjürgen klemens klára knud knut koen kofi koji
    kolbeinn kolbjørn koloman konni konny konrad konradin konstantin konstantina konstantinos konstanze koos kora
    koray korbinian kord korinna kornelia kornelius kosta kostas kresimir krešimir kris krista kristen krister
    kristian kristiane kristiina kristijan kristin kristina kristine kristof kristofer kristoffer kristín kristóf
    krisztina krisztián krum krunoslav krystian krystyna krzysztof ksenija kunibert kunigunde kuno kurt
    kurtis květa kwame kyle kylian kylie kyra kyriakos kyrill kálmán käthe kåre köbi kübra lacey ladina ladislaus
    ladislav laetitia laila lajos lakshmi lale lalit lambert lamberto lana landolf lanny lapo lara larisa larissa
    larry lars lasse laszlo latif latifa laura laurel lauren laurence laurens laurent laurenz lauretta lauri
    laurids laurie laurin lauritz laverne lavinia lavrentij lawrence layla lazar lea leah leander leandra leandro
    leano lee leena lefteris leif leigh leila leilani lejla lela leland lelia lemmy len lena lena-marie lenard
    lene leni lenia lenja lenka lennard lennart lennert lennox lenny lenor lenz leo leon leona leonard leonarda
    leonardo leone leonel leonhard leonhardt leoni leonid leonidas leonie leonor leonore leopold leopoldine
    leopoldo leroy lesley leslie lester leszek leticia letizia levent levente levi levin levon lew lewin lewis
    leyla lia liam liana libor libuše lida lidia lidija lidwina lieke liesbeth liesel lieselotte lila lili lilia
    lilian liliana liliane lilija lilith lilla lilli lillian lilly lilo lily lina linda lindsay lindsey linnea
    lino linus lioba lion lionel lior lisa lisa-marie lisbet lisbeth lise liselotte lisette lissy liv livia livio
    liviu liz liza lizzy ljerka ljiljana ljubica ljubiša ljubomir ljudmila lloyd loana lodewijk logan loic lois
    lola lolita lona loni lonnie lora lore loredana loreen loreena lorella loren lorena lorenz lorenza lorenzo
    loretta lori loris lorna lorraine loránd lothar lotta lotte lotti lou louie louis louis-philippe louisa
    louise lovis lovro lowell loïc luan luana lubomir lubomír lubos lubov luboš luc luca lucas luce lucia lucian
    luciana luciano lucie lucien lucienne lucilla lucille lucinda lucio lucius lucrezia lucy lucía luda ludek
    ludger ludivine ludmila ludmilla ludolf ludovic ludovica ludovico ludvig ludvík ludwig ludwiga luděk luigi
    luigia luis luis-enrique luisa luise luitgard luitpold luiz luka lukas lukasz luke lukáš lula lulu lulzim
    luna lutfi lutger lutz lutz-peter luuk luzi luzia luzie luís lydia lydie lyle lyn lynda lyndon lynn lynne
    lászló lázaro léa léo léon léonard léonie maaike maarit maarten mabel maciej maddalena madelaine madeleine
    madeline madhav madhu madita madlen madlene mads mae magali magda magdalena magdalene maggie magnus maha
    mahathir mahir mahmoud mahmud mahmut maia maija maik maika maike maiken mailin mainhard maite maja majid
    makarim makoto maksim maksym malaika malala malcolm malea malek malena malene malgorzata malia malik malin
    malina mallory malou malte malu malwina malwine mamadou mandy manel manfred mani manish manja manlio manoel
    manoj manolis manolo manon mansour mantas manu manuchehr manuel manuela mara marc marc-andré marc-oliver
    marc-olivier marceau marcel marcela marceli marceline marcelino marcella marcelle marcello marcelo marcia
    marcin marco marcos marcus marcy mareen marei mareike mareile marek maren marga margaret margareta margarete
    margaretha margarethe margarita margaux margherita margie margit margita margitta margo margot margret
    margrethe margrit marguerite mari maria mariah mariam marian mariana mariane mariangela marianna marianne
    mariano maribel marica maricarmen marie marie-luise marieke mariella marielle marieluise marietta mariette
    marija marijan marijana marijke marijn marika marike mariko marilena marilyn marin marina marinko marino
    marinus mario mariolina marion marisa marisol marissa marit marita maritta mariuccia marius mariusz mariya
    marja marjan marjana marjatta marjolein mark marketa markku marko markos markus markéta marla marleen marlen
    marlena marlene marlies marliese marlis marlon marlyn maro marsha marta marten martha marthe marti martijn
    martin martina martine martino martti marty martí martín marvin marwa marwan mary mary-ann maryam maryann
    maryline maryse marzena marzia maría masahiro masaki masao mascha masoud massimiliano massimo massoud mate
    matea matej mateja mateo mateus mateusz mathea mathew mathias mathieu mathilda mathilde mathis mathäus matias
    matija matilda matilde matjaz matjaž mato mats matt matteo matthea matthew matthias matthieu matthijs matthis
    matthäus matti mattia mattias matts matze matías matěj maud maura maureen maurice mauricio maurits mauritz
    maurizio mauro maurício maverick max maxence maxi maxim maxime maximilian maximiliane maximilien maxine
    maxwell maya mayumi mazen maël maëlle maïté małgorzata mechthild mechtild medina meena meg megan megi mehdi
    mehmet meho mehtap mei meik meike meinhard meinolf meinrad meir mel melania melanie melchior melek melih
    melike melina melinda melis melisa melissa melita melody meltem melvin menachem menno merab meral mercy
    meredith merel meret merete meriam meriem merja merle merlin mert merve meryem meryl mesud mesut metehan
    metin mette mia mica micaela micah micha michael michaela michail michal michalis michał michel michela
    michelangelo michele michelle michiel michèle mick mickael mickey mieczysław mieke miguel mihael mihaela
    mihai mihail mihajlo mihaly miho mihály mijo mika mikael mikaela mike mikel mikhail mikheil miki mikkel mikko
    miklos miklós miko mikołaj mila milad milada milagros milan milana mildred milena miles milica milijan miljan
    miljenko millie milo milorad milos miloslav milovan miloš milton mimi mina mindy minh minna minni minnie
    miodrag mira mirabella mirac miran miranda mircea mirco mireille mirela mirella miren miriam mirja mirjam
    mirjana mirka mirko mirna miro miroslav miroslava mirosław mirsad mirza mischa misha mitch mitchell mitja
    miłosz mladen moana modesta moesha mogens mohamad mohamed mohammad mohammed mohsen moira moise moisés molly
    momo momčilo mona moni monica monika monique montgomery montserrat monty morgan morgana moritz morris mort
    morten mortimer mose moses moshe moshé mostafa mounir mourad moussa muamer muammar muhamed muhammad muhammed
    muhammet muharrem mukesh muna munir murat muriel murielle murray musa mustafa muzaffer mykhailo mykola myles
    myra myriam myrna myron myrtle márcia márk márta márton mátyás máté mélanie mürsel nabil naci nada nader
    nadeschda nadezhda nadia nadim nadin nadine nadira nadiya nadja nadège naeem naemi nagib nagip nahid naima
    najib nalan nanah nancy nando nanette nanna nanni naomi napoleon narcisa narendra naseem naser nasim nasrin
    nasser nastassja natale natali natalia natalie natalija natalja natan natasa natascha natasha nataša nathalie
    nathan nathanael nathaniel navid nazan nazareno nazli nazlı nazım neal nebojsa nebojša necati necla necmettin
    ned neda nedeljko nedim neelam neele neelie neil nejc nele nelia nelleke nelli nellie nello nelly nelofar
    nelson nelu nemanja nena nenad nepomuk nerea neriman nermin neslihan nestor neven nevena neville nevin nevzat
    nezir ngozi nguyen nic nicanor nicholas nick nicki nicklas nicky nicla niclas nico nicol nicola nicolae
    nicolai nicolas nicolaus nicole nicoletta nicolette nicoley nicolo nicolás nicolò nidal niek niels
    niels-peter nigel nihad nihal nihat nik nika nikesh nikhil nikita nikki nikla niklas niklaus niko nikodemus
    nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikole nikos nikša nilesh nilgün nils nilüfer
    nimr nina ninetta ninette nino nirmala nisa nives niyazi nizar noah noam noel noelia noelle noemi nolan nora
    norah norbert noreen noriko norina norman norwin nour novak noé noémi noémie noël nuno nunzia nunzio nuray
    nurcan nurettin nurhan nuri nuria nursel nurten nándor néstor núria obadja obrad octavia octavian octavio odd
    oddvar oded odette odile odilia odilo odo odysseas ofelia ofer ognjen oguz ohad okan okechukwu oksana oktay
    ola olaf olafur olav olavi olcay oldrich oldřich ole oleg olegario oleh oleksandr oleksij olena olexander
    olga olgica oli olimpia olimpio olive oliver olivera oliverio olivia olivier oliviero olli ollie olof oluf
    omar ombretta omer omid ondrej ondřej onno onur ophelia ophélie oran orazio orest oreste orhan oriana orianne
    oriol orla orlando ornella orsola orsolya orson ortrud ortrun ortwin orville osama osamu oscar oskar
    oskar-hans oskari osman ossi osvaldo oswald oswin oszkár otakar otfried othmar otis otmar ottavio ottfried
    ottilia ottilie ottmar otto otto-peter ottokar ottomar ousmane outi ove ovidiu owen oya oytun ozan ozren oğuz
    oğuzhan paavo pablo paco paddy padraig paloma pam pamela panagiotis pankraz panos pantelis panto paola
    paolina paolo parag paride parisa parvin pascal pascale pascual pasi pasquale pat patrice patricia patricio
    patrick patrik patrizia patrizio patryk patsy patty pau paul paul-heinz paula paule paulette pauli paulien
    paulin paulina pauline paulo paulus pavel pavla pavle pavlina pavo pavol pawel paweł payam pearl peder pedro
    peer peggy pekka pelin pelle penelope penti pentti pepe per percy peregrin pernilla pernille pero perrine
    perry pertti pervez petar pete peter petr petra petra-maria petre petri petro petronella petros petru petrus
    petter peyton phil philine philip philipp philippa philippe philippus phillip philo philomena phoebe phyllis
    pia pier piera pierangelo pierfrancesco pierluigi piermario piero pierre piers piet pieter pieter-jan pietra
    pietro pilar pina pinar pino pio piotr pippa pippi pirkko pirmin piroska pius piyush plamen polly pooja poul
    prakash pramod pranab prashant preben predrag primo primoz primož priscilla priscille priska priya prosper
    przemyslaw purificación pál päivi pär pål påll péter pınar přemysl quentin quincy quinn quique quirin
    quirinus raad rabea rabia rachel rachele rachid rada rade radek radim radka radko radmila rado radojica
    radomir radoslav radoslaw radosław radovan radu rafael rafaela rafaele rafal rafał raffael raffaela raffaele
    raffaella raffaello rafi rafik raghu raghuram ragna ragnar ragnhild rahel rahim rahul raija raik raika raimar
    raimo raimond raimondo raimonds raimund raina rainald raine rainer rainer-maria rainhard rainier raissa raj
    rajan rajeev rajendra rajesh rajiv rajko rakesh ralf ralph raluca ramazan ramesh rami ramin ramiro ramiz
    ramon ramona ramsay ramush ramzi ramón randall randi randolf randolph randy rania ranjit ranko raoul raphael
    raphaela raphaël raquel rasa raschid rasheed rashid rasim rasmus rastislav ratan ratko raul rauno ravi rawan
    ray raymond raymonde raymund raúl reba rebecca rebekah rebekka recep reed reem reemt refik reggie regina
    reginald regine regis regula reidar reijo reiko reimar reimer reimund rein reina reinald reiner reinhard
    reinhardt reinhart reinhild reinhilde reinhold reinholt reinier reinmar reinold reinout rekha remco remi
    remigius remo remus remy remzi rena renaldo renata renate renato renaud rene renee reni renny reno renzo rené
    renée resi reto reuben rex reza rhea rhoda rhonda rhys ria rianne ric rica ricarda ricardo riccarda riccardo
    richard richarda richie rick rickie ricky rico ridvan riek rieke riem rigobert rihanna riikka riitta rikard
    rike riley rimas rina rinaldo ringo rino rinus rishi risto rita ritva roar rob robbert robbie robby robert
    roberta robertino roberto robin robyn rocco roch rocio rocío rod roderich roderick rodger rodney rodolfo
    rodolphe rodrigo roel roelof rogelio roger rogier rogér rogério rohan rohit rok roland rolanda rolande
    rolando rolf rolf-dieter rolf-peter romain roman romana romano romed romeo romina romuald romulus romy román
    ron rona ronald ronaldo ronan ronja ronnie ronny roque rory rosa rosalba rosalia rosalie rosalind rosalinde
    rosalía rosamund rosamunde rosanna rosario rosel roselinde rosella roselyn roselyne rosemarie rosemary
    rosetta rosi rosie rosina rosita rosmarie ross rossana rossella rossen rostislav roswita roswitha rosy
    rotraud rotraut rouhollah rouven rowan rowena roxana roxane roxanne roy rozalia rozália ruben rubina ruby
    rubén rudi rudolf rudolfo rudolph rudy ruedi rufus ruggero rui rumen runa runar rupert ruperto rupprecht
    ruprecht ruslan russ russel russell rustam rut ruta rutger ruth ruud ružica ryan ryo ryszard régine régis
    réka rémi rémy rózsa rüdeger rüdiger răzvan rıdvan rıza saad saara sabah sabina sabine sabri sabrina sabryna
    sacha sadegh sadie sadik sadullah saeed safi safiya sahra said sakari salah sali salih salim sally salma
    salman salome salomon salomé salvador salvatore salvo sam samantha samara sameer samet sami samia samir
    samira sammy samson samuel samuel-peter samuela samuele samuli sandeep sander sandor sandra sandrine sandro
    sandy sanel saniye sanja sanjay sanjeev sanna sanne santeri santiago santino santo santosh sara sarah sarai
    sari sarolta sasa sascha sasha saskia satoshi satu satya saud saul sava saverio savo saïd saša scarlett scott
    sead seamus sean sebahat sebald sebastian sebastiano sebastien sebastián seda sedat sefa sefer segolene seiji
    selahattin selcuk selda selena selim selin selina selma selman selmin selçuk sema semih semjon semra semyon
    senad senka senol senta sepp sepp-dieter seppo serafim serafina serafino serap serdar serena serey serge
    sergei sergej sergey sergi sergio sergiy serhat serhij serkan sertac sertaç servatius servet serzh sesilia
    seth seval sevda severin severine severino severo sevgi sevil sevim seyfi seyhan seymour sezai sezen sezer
    seán shabnam shahid shahram shai shakira shane shania shankar shanna shannon shari sharif sharon shaun shawn
    sheila shelby sheldon shelley shelly sheri sherman sherry sheryl shimon shinji shinzo shinzō shireen shirin
    shirley shiva shlomo shmuel shona shyam siarhei sibel sibylla sibylle sid siddharth sidney sidonie siegbert
    siegfried sieghard sieglind sieglinde siegmar siegmund siegrid siegrun sienna sierk sigbert sigfrid sigi
    sigismund siglinde sigmar sigmar-peter sigmund sigmundur signe sigrid sigrun sigrún sigurd sigurdur sigurður
    silas silja silje silke silvan silvana silvano silvester silvestro silvi silvia silvie silvija silvina silvio
    silviu sima simcha simeon simin simo simon simona simone simonetta sina sinah sinan sindre sinead sinikka
    sinisa siniša sinja sinéad siobhan siri sirin sirpa sissi sissy siv sixten sixtus sjaak sjef sjoerd sjors
    slava slaven slavica slavko slawomir slobodan slobodanka smail snezana snežana soeren sofia sofie sofija
    sofía sohail solange soledad soline solomon solveig somer songül sonia sonja sonny sonya sophia sophie soraya
    sorin souad soufian soňa spencer spiros spomenka spyros srdjan srećko sridhar srđan stacey stacy stan stana
    stanislas stanislav stanislaw stanisław stanko stanley stanzi stavros stefan stefani stefania stefanie
    stefano stefanos stefen steffen steffi stefka stein steinar stelian stelios stella sten stepan stephan
    stephane stephanie stephen stevan steve steven stevo stewart stian stig stijn stina stine stipe stjepan
    stoyan stu stuart sture stéphane stéphanie suad suat subhash sudhir sue suela sujata suleika suleiman
    suleyman sumaya sumit sundar sunil sunniva suraya suresh susan susana susann susanna susanne sushil susi
    susie susumu suzan suzana suzanna suzanne suzie suzy svante svea svein sven svend svenja svenn sverre
    svetlana svetozar swantje swen swenja swetlana sybil sybilla sybille sylke sylvain sylvaine sylvana sylvester
    sylvestre sylvi sylvia sylviane sylvie sylvio sylvère sylwia synnøve sytze szabolcs szilvia szilárd szymon
    sándor sébastien ségolène séverine sílvia sönke sören søren süleyman sümeyra sümeyye süsü sıla sławomir tabea
    tabitha tadashi taddeo tadej tadeo tadeusz tadeáš taha tahir taina takashi takeshi talal talia tamara tamas
    tamer tami tamina tamme tammo tammy tamás tancredi taner tanguy tania tanita tanja tanya tapani tapio tara
    taras tarek tarik tariq tarja taro tarun tarık tasha tassilo tasso tatiana tatjana tatjana-maria tatyana
    taulant tayfun tayfur taylor tayyip tazio ted teddy teemu tefik tekin telse temel teo teodor teodora teodoro
    teppo terence teresa terese teresia tereza terhi terje tero terrance terrence terri terry tess tessa tetsuya
    teun tevfik tewfik teófilo thabo thaddeus thaddäus thalia thankmar thea thees thekla thelma theo theobald
    theoderich theodor theodora theodore theodoros theophil theres theresa therese theresia thiago thibaud
    thibault thibaut thiemo thierry thies thijs thilde thilo thimo thom thomas thomasz thor thora thorald thoralf
    thorben thorbjörn thorbjørn thore thorge thorleif thorolf thorsten thorvald thymian thyra thérèse tia tiago
    tiana tiberio tiberius tibor tidjane tiffanie tiffany tihamér tihana tihomir tiina tijana tijmen tilda tilde
    till tilla tillmann tilman tilmann tilo tim timea timm timmo timmy timo timofej timon timotheus timothy
    timothée timur tin tina tine tinka tino tito titus tivadar tiziana tiziano tjarda tjark tjeerd tjerk tjorven
    tobi tobias toby todd toivo toke tolga tolgahan tom toma tomas tomasz tomaz tomaž tomi tomislav tomke tommaso
    tommi tommy tomo tomás tomáš toni tonia tonino tonio tonja tonje tony tonya tonči toon toralf torben torbjörn
    torbjørn tord tordis torge torgeir torgny torkel torstein torsten torsti torvald tosca toshihiro toshiro tove
    tracey tracy traian traudel traudl traugott traute travis trent trevor tricia trijntje trine trinidad trish
    tristan trix trixi trond troy trude trudi trudy truls truman trygve tsutomu tswetan tudor tufan tugay tugba
    tuija tulla tullio tuncay tuncer tuomas tuomo turan turgay turgut turhan tuula tuure tuğba tyler tyra tyrone
    tzipi térèse tímea tülay tünde ubald ubaldo ubbo udo ueli ufuk ugo ugur uldis ulf ulfert uli uli-peter ulises
    ulla ulla-maria ulli ullrich ulrich ulrik ulrika ulrike ultan ulv ulvi ulysses umberto umesh umut undine
    urban urbano urho uriel urmas uros uroš urs ursel ursina ursula urszula urte urša urška uschi usman uta ute
    ute-maria utku utz uwe uzi uğur vaclav vadim vadym vagit vagn valborg valdemar valdis valentin valentina
    valentine valentino valentyn valentyna valeri valeria valerian valerie valerij valerio valerius valery
    valeska valter valtteri valéria valérie valéry vanessa vania vanja varvara vasco vasil vasile vasili vasilij
    vasilije vasilios vasilis vassili vassilis vasyl vedat vegard veikko veit veli veljko velma vendula vera
    veranika verena verena-maria vernon verona veronica veronika veronique vesela veselin vesna vicenta vicente
    vicki vicky vico victor victoria vid vidal vidar vidosav viera vigdis viggo vigo vijay vikas vikram viktor
    viktoria viktorija vilem vilhelm vilma vilmos vilnis vilém vin vinay vince vincent vincente vincenz vincenza
    vincenzo vinko vinod vinzent vinzenz vinícius viola violet violeta violetta violette viorel viorica virgil
    virgilio virginia virginie viswanathan vit vitali vitalij vitalis vitaliy vitaly vito vitor vittoria vittorio
    vitus vivek vivian viviana viviane vivien vivienne višnja vjekoslav vlad vlada vladan vladimir vladimír
    vladislav vladislava vlado vladyslav vlasta vlastimil vojin vojislav vojtech vojtěch volkan volker volkert
    volkhard volkmar volodymyr vreni vroni vuk vukašin vural vytautas václav véronique víctor vít vítězslav věra
    wacław wade wadim wael wahid walburg walburga waldemar waldemar-peter waldo waldtraut waleed waleri walerij
    walfried walid wallace walli wally walter walther waltraud waltraut wanda wanderley wanja wanjo warren
    warwara wassili wassilij wayne welf wendelin wendell wendy wenke wenzel werner werner-peter wernfried wernher
    wes wesley wessel whitney wibke wieb wiebe wiebke wieland wieslaw wiesław wietse wigand wijnand wiktor
    wiktoria wilbert wilbur wilfred wilfrid wilfried wilhelm wilhelma wilhelmina wilhelmine wilko will willem
    willi william willibald willibert willie willis willy wilma wilmar wilmer wilson wim winfred winfrid winfried
    winifred winnie winrich winston witali witalij witold witta witus wjatscheslaw wladimir wladislaw wojciech
    wolf wolf-dieter wolf-rüdiger wolfdieter wolfdietrich wolfgang wolfhard wolfhart wolfram wolfram-peter
    wolodymyr woody wout wouter wulf wulfgang wunibald wyatt wytze władysław włodzimierz xabi xabier xander
    xandra xaver xaveria xavi xavier xavière xenia xenja xhemal ximena yaakov yael yago yahya yair yakup yalçın
    yana yanic yanick yanis yann yanna yannic yannick yannik yannis yara yaren yaron yasar yasemin yasin yasmin
    yasmina yasser yassin yassine yasushi yavuz yaya yaşar yehuda yelena yeliz yesim yevgeni yevgeny yeşim yigit
    yilmaz yitzhak ylva yngvar yngve yoann yoav yohann yoko yolanda yolande yoram yorck yorick yosef yoshi
    yoshihiko yoshiko yossi youri youssef yrjö yuki yukio yuko yulia yulija yuliya yunus yuri yuriy yussuf yusuf
    yuval yvan yves yvette yvo yvonne yıldız yılmaz zacharias zacharie zachary zack zafer zaha zaid zaida zain
    zakaria zane zara zarah zarina zarko zaynab zbigniew zbynek zbyněk zdenek zdenka zdenko zdeněk zdeňka zdravka
    zdravko zdzisław zeev zehra zekeriya zeki zelda zeliha zeljka zeljko zenaida zeno zenon zenzi zeynep zia
    zineb zinedine zita zivko ziya zlata zlatan zlatica zlatka zlatko zoe zofia zohra zoltan zoltán zora zoran
    zorica zoé zoë zsofia zsolt zsuzsa zsuzsanna zsófia zuhal zurab zurabi zuzana zvezdan zvonimir zygmunt
    zübeyde zülfü ábel ádám ágnes ákos álvaro ángel ármin árpád åke åsa çağlar çiğdem édouard éliane élodie éloi
    éloïse éléonore émeline émile émilie éric étienne évelyne ólafur óscar ömer önder öner öystein özcan özden
    özge özgül özgür özkan özlem ørjan øystein øyvind ülkü ümit ümran łukasz świetłana şahin şebnem şenol şerife
    şeyma šimon štefan štěpán šárka żaneta žarko želimir željka željko žiga živko
    alev alfried amalie amand ambros anahita anastasius ansbert answald armgard arnd arnfried arnhild beatus berivan
    bernolf bernward bertfried berthild brunhild burchard burghart burgi curdin cäcilie dankmar detmar dietger dorle
    edzard efgani eginhard eilert einhard ekkehart elfried erhart ernfried faika filippa folkmar franzl friedbert
    friedebert friedl friedmar friedolin friedrun fritjof frowin gebhart germar gernfried gerti gerty ginni gion
    giselbert gislind gitti gottwald gustl hademar hadmar haimo hansgeorg hartwin haymo helfried helmwart hemma
    herwart hildrun hilko ilsebill ineke ingbert ingelore ingobert ingomar jakobus jodok jördis kajetan klement
    klothilde kordula kreszenz lebrecht liane liborius loisl luzian luzius marhild markolf markwart mechthilde
    melitta momme muhtar notburga oktavian osmund ottheinrich poldi radulf reglinde reinfried reingard richlind
    romedius rosl runhild ruthard ruthild schorsch seppi sieghart sighard stanislaus sunhild tankred teresita
    terezija theda thorwald thusnelda tjalf traude traudi trudpert tuisko volkhart volkwin volrad walpurga wastl
    wera wernhard wiard wigbert willehad wiltraud wiltrud wolfried wolfrum ysabel zühal""".split()
)
"""In small letters."""
