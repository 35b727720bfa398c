"""Given names that German-language news is full of, whatever their origin."""

from __future__ import annotations

__all__ = ["GIVEN_NAMES"]

GIVEN_NAMES = frozenset(
    """aaron abdul achim adam adela adele adelheid adolf adrian agnes ahmed ahmet aischa al alain alan albert
    albrecht alena alessandro alex alexander alexandr alexandra alexej alexis alfons alfred ali alice alina
    allan almut alois amelie amy ana anastasia anatol andre andré andrea andreas andrej andrew andrey andrzej
    andy angela angelika angelo anika anita anja anke anna annabelle anne anneliese annemarie annette annika
    anselm anthony antje antoine anton antonia antonio antónio ariane arjun armin arndt arne arno arnold artem
    arthur artur astrid august auguste aurelia axel babette barack barbara bärbel bart bastian beat beate beatrice
    beatrix ben benedikt benjamin benno bente bernard bernd bernhard bert berthold bertram bettina bianca bill
    birgit birte björn bob bodo boris brad brian brigitte britta bruce bruno burkhard calvin camilla carina
    carl carla carlo carlos carmen carola carolin carolina caroline carsten caspar cathrin cecilia cedric celine
    charles charlotte chiara chris christa christel christian christiane christina christine christof christoph
    christopher claire clara claas claude claudia claudio claus clemens cohn colin conny conrad constanze cora
    cordula corinna cornelia cornelius craig cristiano cyril dagmar dan dana daniel daniela danielle dario
    darius dave david dean debora denis denise dennis derek detlef detlev diana didier diego dieter dietmar
    dietrich dietmar dimitri dino dirk dmitri dmitrij dominic dominik dominique donald doreen doris dorothea
    dorothee doug douglas eberhard eckart eckhard eckhart ed eddie edgar edith edmund eduard eduardo edward edwin
    egon ekkehard elena elfriede elisa elisabeth elise elizabeth elke ella ellen elmar elon elsa elvira emanuel
    emil emilia emily emma emmanuel enrico enrique eric erich erik erika erwin esther eugen eva evelin eveline
    evelyn evgeny ewald ewa fabian fabienne fabio farid fatima federica federico felicitas felix ferdinand
    fernando filip finn fiona flora florence florian francesca francesco francis franco francois françois frank
    franka franz franziska frauke fred frédéric frederic frederick frederik freddy frida frieda friederike
    friedhelm friedrich frithjof fritz gabi gabriel gabriela gabriele gary gaston geert geoff geoffrey georg
    george georgia georges gerald geraldine gerard gerd gereon gerfried gerhard gerlinde gernot gero gerold gert
    gertraud gertrud gianluca gianni gilbert gilles giorgio giovanni giovanna gisela giulia giuseppe gottfried
    götz grace graham greg gregor gregory greta grete grit guido guillaume günter günther gunter gunther gustav
    guy hanna hannah hannelore hannes hans hans-georg hans-jörg hans-jürgen hans-peter hans-joachim hansjörg
    harald harry hartmut hasan hasso hedwig heide heidi heidrun heike heiko heiner heinrich heinz heinz-peter
    helen helena helene helga helge helmut helmuth hendrik henning henri henriette henrik henry herbert heribert
    hermann hermine herta herwig hilde hildegard hilmar holger horst howard hubert hubertus hugo ian ibrahim
    ida ignaz igor ilka ilona ilse imke ina ines inga inge ingeborg ingmar ingo ingolf ingrid irene irina iris
    irma irmgard isaac isabel isabell isabella isabelle ismail ivan ivana ivo iwan jack jacob jacqueline jacques
    jakob james jamie jan jana jane janet janina jannik janosch jaroslaw jasmin jason jasper javier jean
    jean-claude jean-marc jean-paul jean-pierre jeff jeffrey jelena jenni jennifer jenny jens jeremy jerome
    jérôme jerry jesko jessica jill jim jimmy jo joachim joan joanna joaquín jochen joe joel joerg johan johann
    johanna johannes john johnny jon jonas jonathan jony jordan jörg jörn jose josé josef josefine joseph joshua
    juan judith jukka julia julian juliane julie julien juliette julius juliusz jürg jürgen juri justin jutta
    kai kaja karen karim karin karl karl-heinz karl-theodor karla karoline karsten kasper kaspar katarina katharina
    käthe kathleen kathrin katja katrin kay keith kelly ken kenneth kerstin kevin kilian kim kirsten klara klaus
    klaus-dieter klaus-peter knut konrad konstantin konstantinos kornelia kristian kristin kristina kristof kurt
    lara larry lars larissa laszlo laura laurent laurence laurenz lea leander leif lena leo leon leonard leonhard
    leonie leonor leopold leszek liam lieselotte lilian liliane lilli linda lisa lisbeth liv livia lorenz lorenzo
    lothar lotte lou louis louise luc luca lucas lucia lucian lucie ludger ludmilla ludwig luigi luis luisa lukas
    lutz lydia magda magdalena magnus mahmut maik maja malte manfred manuel manuela marc marc-andré marcel
    marcello marcin marco marcos marcus marek margaret margarete margaretha margit margot maria marian marianna
    marianne marie marie-luise marietta marika marina mario marion marissa marit marius mark marko markus marlen
    marlene marlies marta martha martin martina mary mascha massimo mate mathias mathieu mathilde matteo matthew
    matthias matthäus maurice mauro max maximilian mechthild mehmet melanie melinda melissa merle meredith michael
    michaela michel michele michelle mick miguel mika mike mikhail milan milena millie mirco miriam mirjam mirko
    mohamed mohammed monica monika moritz murat mustafa nadia nadine nadja nancy natalia natalie natascha nathalie
    neil nele nelly nicholas nick niclas nico nicola nicolai nicolas nicole niels niklas niko nikolai nikolas
    nikolaus nils nina noah nora norbert norman odo ola olaf ole oleg olga oliver olivia olivier omar orlando
    ortwin oscar oskar osman oswald othmar otmar otto ottokar pablo paola paolo parag pascal patricia patricio
    patrick patrik patrizia paul paula pauline pavel pedro peer peggy per petar peter petra phil philip philipp
    philippe pia pier pierre piet pieter piotr pirmin rabea rafael rahel raimund rainer ralf ralph ramona
    randolf raoul raphael rasmus raymond rebecca regina regine reiner reinhard reinhold remo renate rené rené
    renée rex ricardo riccardo richard rick rita rob robert roberta roberto robin rodney roger roland rolf roman
    romana romy ron ronald ronny rosa rosemarie rosi ross roswitha roy ruben rudi rudolf rüdiger rupert rupprecht
    russell ruth ryan sabine sabrina sahra salome sam samantha samuel sandra sandro sara sarah sascha satya saskia
    scott sean sebastian selina selma sepp serge sergej sergei sergey sergio severin sheryl sibylle siegfried
    sieglinde sigmar sigmund sigrid silke silvana silvia silvio simon simona simone siv sofia sofie sonja sophia
    sophie sören stacy stan stanislaw stefan stefanie steffen steffi stella stephan stephanie stephen steve
    steven stuart sundar susan susanna susanne sven svenja sverre swen sybille sylvia szymon tamara tanja tatjana
    ted teresa thaddäus theo theodor theresa therese thilo thomas thorben thorsten tiffany till tilman tilo tim
    timo timothy tina tino tobias toby todd tom tomas tomasz tommaso toni tony torben torsten tove travis trude
    tswetan udo uli ulla ulli ulrich ulrike ulf ursula urs ute uwe valentin valentina valeria valerie vanessa
    vera verena veronica veronika vicente victor victoria viktor viktoria vincent vinzenz viola violetta
    vittorio vivian vivien volker volkmar waldemar walter waltraud wanda warren wendelin wendy werner wieland
    wilfried wilhelm wilhelmine will willem willi william willy winfried winston wladimir wolf wolf-dieter
    wolfgang wolfram wulf xaver xenia yannick yasmin yves yvette yvonne zacharias zoe zoltan anatoli lew iwona
    hanspeter hansjürgen karlheinz maximiliane valerius severine rosalie elfi resi vreni reto urs beat
    regula ueli köbi jürg corina andri gian luzi flurin annelies lukasz katarzyna malgorzata jerzy""".split()
)
"""In small letters."""
