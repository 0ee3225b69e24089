/** Given names of many languages, as English text writes them: evidence that a run of capitals is a person. */
export const MALE_NAMES = `
aaron abdallah abdel abdul abdullah abel abraham abu adam adolf adrian adriano ahmad ahmed aidan akbar akira al alan alastair albert alberto
aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre alexandru alexei alexey alexis alfonso alfred
alfredo ali alistair allan allen alonzo alvin ambrose amir amos anatol anatole anatoli anatolii anatoliy anatoly anders andre andré andrea andreas andrei
andrej andrejs andres andrés andrew andrey andrii andris andriy andrius andrzej andy angel angelo angus anibal anthony antanas anton antoni antonin antonio
antony antónio arash archibald ariel aristide arjun arkady arman armand armando arnold arsen arsenii arseniy arseny artem arthur artis artur arturas arturo
arvydas asif askold audrius august augustus augusto aung austin avi avraham axel ayman aziz bahadur barack barney barry bart bartholomew bartosz
basil bashar ben benedict benigno benito benjamin bennie benny bernard bernardo bernd bernie bert bertie bertrand bettino bill billy björn bo bob bobby bogdan
boris borys brad bradley brandon brendan brent brett brian bruce bruno bryan burhan byron caleb calvin cameron camilo carl carlo carlos carsten
carter casimir cecil cedric cesar césar charles charlie chen chester chris christian christoph christophe christopher chuck clarence claude
claudio claus clay clayton clement clemente cliff clifford clint clinton clive clyde colin conor constantin constantine corey cornelius cory costas costin craig
curt curtis cyril cyrus dainius dale dalius damian damien damon dan daniel daniele daniil danny danylo darius darrell darren darius dave david davit davyd dean
declan denis deniz dennis denys derek desmond detlev dick diego dieter dietrich dimitri dimitrios dimitris dirk dmitri dmitriy dmitrii dmitry dmytro dominic
dominik dominique don donald donatas donnie douglas doug drew duncan dustin dwayne dwight earl eddie eddy edgar edgars edmund edmond édouard eduard eduardo edvard
edward edwin efraim egidijus egils ehud einars eirik eldar eli elias elijah elliot elliott ellis elmar elon elvin emanuel emil emile emilio emmanuel emmett
emre enoch enrico enrique eric erich erik erkki ernest ernesto ernst erwin ethan eugen eugene eugenio evan everett evgeni evgeny evhen ezra fabian
fabio faisal farid federico felipe felix ferdinand fernando fidel filip flavio florian floyd francesco francis francisco franco francois françois frank
frankie franklin franz fred freddie frederic frederick frederik friedrich fritz fyodor gabriel gamal garry gary gavin gavriel gediminas gennadi gennadiy gennady
geoff geoffrey georg george georges georgi georgiy georgy gerald gerard gerardo gerhard gerry gert ghassan gian gianni gilbert giles gintaras gintautas giorgi
giorgio giorgos giovanni girts giuliano giulio giuseppe glen glenn godfrey gordon graham grant greg gregg gregor gregory griffin grigol grigori grigory
guillaume guillermo gunther günter gunter gunnar gunārs gus gustav gustavo guy habib hadi hafez haider hamid hamza hans harald harold haris harlan
harry hartmut harvey hasan hashim hassan haydar heath hector helge helmut henri henrik henry herbert herman hermann hernan hideki hiroshi
horace horatio horst hosni howard hrvoje hryhorii hryhoriy hubert hugh hugo humberto hussein hussain ian ibrahim ignacio ignacy ignazio igor ihor
ike ilham ilia ilie ilkka ilmar ilmars ilya imad imran imre ingemar ingo inigo ioan ion ionut iosif iraklis irving isaac isaiah isidor ismail israel
istvan iulian ivan ivar ivars ivica ivo jaak jaan jack jackson jacob jacques jaime jair jakob jakub jamal james jamie jan janez janis jānis janos janusz jared
jarosław jaroslaw jaroslav jason javad javier jawaharlal jay jean jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jeroen jerry jerzy jesse jesus jesús jim
jimmie jimmy jiri jo joachim joao joão joaquin jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan joost jordi jorge jorgen jörg josé
jose josef joseph josep josh joshua josip jost josé jovan joão józef juan juha juhan jules julian julien julio julius july juozas juri jurgen jürgen juris justas
justin kaarel kaha kaj kamal karel karim karl karlis karol kazimierz keir keith kęstutis kestutis ken kenneth kent kevin khaled khalid khalil kim kirk kirill klaus
klitschko knut kofi konrad konstantin konstantinos konstantyn kostas kostiantyn kristian kristof kristoffer krzysztof kuldip kurt kwame kyle kyriakos kyrylo ladislav lambert
lamar lance larry lars laszlo laurence laurent laurynas lawrence lazar lech lee lejb leif len lennart leo leon leonard leonardas leonardo leonas leonid leopold leroy les
lesley leslie lester lev levan levi lewis liam linas lindsey lionel liudas liviu lloyd lorenzo lou louie louis luc luca lucas lucian lucius
ludwig luigi luis luiz lukas łukasz lukasz luke luther lyle lyndon maciej magnus mahdi mahmoud mahmud maksim maksym malcolm malik manfred manny mantas manuel
marc marcel marcin marco marcos marcus marek marian mario maris marius mark marko markus marshall martin martti marty martynas marvin marwan mason massimo
masud mateusz mathias mathieu mats matt matteo matthew matthias matti maurice mauricio mauro max maxim maximilian maxime maxwell mehdi mehmet mel melvin menachem
michael michal michał michel michele mick mickey miguel mihai mihail mihails mihajlo mihkel mikael mike mikel mikhail mikheil mikko miklos miloš milos milan mile milo milorad milton
mindaugas mircea mirek miro miroslav mirza misha mitch mitchell mitt mladen mo modestas mohamad mohamed mohammad mohammed mohsen moises morgan moritz morris moses
moshe mstyslav muammar muhammad muhammadu murat mustafa mwai mykhailo mykola myron nabil naftali narendra nasser nat nathan nathanael nathaniel nawaz nazar neal necmettin ned neil nelson
nerijus nestor neville newt nicholas nick nicola nicolae nicolas nicolás nicu nigel niels nicos niklas nikita nikol nikola nikolai nikolaj nikolas nikolaus nikolay nikos nils
ninian noah noam noel nouri norbert norm norman novak nursultan octavio odd olaf olav ole oleg oleh oleksandr oleksii oleksiy oleksandr olexander olivier oliver olli
omar orest orlando orrin oscar oskar osama osman ostap oswald otis otto owen pablo paddy panos paolo paškal pascal pat patrick paul paulius pauls paulo pavel pavle pavlo
pawel paweł peadar pedro per percy petar peter petr petras petri petro petru petteri phil philip philipp philippe phillip pier pierre pietro piotr porfirio povilas pranas
preston quentin quincy quinton rafael rahul raimonds raimundas raila raivis rajendra rajiv ralf ralph ramiro ramon ramzan rand randal randall randolph randy raoul raphael
rashid rasmus raúl raul ravi ray raymond raymundas recep reg reggie reginald reid reinhard reinhold remigijus remy renaldas renato rené rene reuben rex ricardas ricardo riccardo
rich richard rick ricky rihards rimantas rimvydas roald rob robbie robert roberto robertas roberts robin rod roderick rodrigo roger rogelio roland rolandas rolf romain
roman romano romanas romas romualdas ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rufus ruslan russ russell rustam rustem ruud ryan saad saddam sadiq
saeed said salah saleh salman salvador salvatore sam samuel samir sami samuli sandor santiago sanjay sasha saul saulius sava scott sean sebastian sebastián sergei sergej serge sergejs sergey
sergii sergio sergiy sergiu serhii serhij serhiy seth seymour shane shaun shawn sheldon sherman shimon shinzo shinzō sid sidney siegfried sigitas sigmar sigurd silvio simeon simon simonas skirmantas slobodan
sergo sofus solomon spencer spiro stan stanislav stanisław stanislaw stanley stasys stefan stefano steffen stephan stephane stephen sterling steve steven stewart stipe stuart sultan
sven svein svyatoslav sviatoslav tadas taavi tadeusz taras tarek tariq tarmo tayyip ted teddy temur terrence terry thabo thad thaddeus theo theodor theodore theodoros thierry thom
thomas thorbjørn tibor tigran tim timo timothy tino tito tobias toby todd tom tomas tomáš tomasz tomislav tommy toni tony toomas torsten traian travis trent trevor tristan
trygve tucker tudor tulsi tyler uffe ulf ulrich umar umberto uldis urmas urho valdas valdis valdemaras valentin valentyn valentinas valeri valerii valeriy valery vasil vasile vasili vasily
vasyl václav vaclav vahan vance vernon vicente victor vidmantas viktor viktoras viktors vilis vilius ville vince vincent vincenzo virgil virginijus vitali vitalii vitaliy vitalijus vitaly vito vittorio vlad vladas
vladimir vladimír vladislav vladyslav vojislav volker volodymyr vsevolod vyacheslav vytas vytautas vytenis wade waldemar wallace walter walt warren wayne wendell werner wesley wilbur
wilfred wilhelm will willard willem william willie willis willy wim winston witold władysław wojciech wolfgang woodrow xavier yahya yair yanis yannick yaroslav yasser
yasuo yehor yevhen yevhenii yevgeni yevgeniy yevgeny yevgenii yitzhak yoav yoel yosef yossi yoshihide youssef yukio yuri yurii yuriy yury yusuf yves zach zachary zaal zaur
zbigniew zdenek zdravko zdzisław zeljko zenon zhan zigmantas zinedine zoltan zoran zurab zvi žygimantas žilvinas žydrūnas ashkan bidzina vakhtang irakli otar merab nika
alcee hiram ezekiel jeb jello juergen ferenc gyula árpád viktor orbán tamás zoltán péter istván sándor gergely lászló jüri jānis guntis ainārs artūras
tarō junichiro fumio shigeru taro kenji makoto naoto xi wen hu deng jiang zhou mao  li wang ho nguyen aung thein kim jong park moon lee ban
gyozo szilard bence akos bela csaba balazs tamas gabor zsolt levente botond kalman jozsef gyorgy karoly attila ahmet hakan burak serkan cem bulent
suleyman selahattin ekrem mevlut hulusi fahrettin omer olafur sigurdur gudmundur einar bjarni arni thorsteinn helgi zygimantas gabrielius algirdas
eugenijus ramunas zilvinas dovydas ignas deividas gitanas bohdan stepan vadym krisjanis arturs ugis kaspars normunds margus hanno siim radoslaw
wladyslaw
`;

export const FEMALE_NAMES = `
aaliyah abby abigail ada adela adele adriana agata agatha agnes agnieszka agnė aida aisha aishah akvilė alana alba alejandra aleksandra alena alessandra alexandra alexis alice
alicia alina alison allison alla alma alyona alyssa amal amanda amber amelia amina amy ana anastasia anastasiia anastasiya andrea angela angelika angelina anita ann anna
annabel annalena anne annegret annelise annette annie antje antonia anush april ariana arlene asta astrid audra audrey aurelija aurore aušra aušrinė ayaan ayelet barbara bärbel beata beate
beatrice beatriz becky belinda benazir bernadette bertha bessie beth betsy bettina betty beverly birgit birutė blanca bonnie brenda bridget brigitte
brittany camila camille cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia celeste celia chantal charlene charlotte chelsea
cheryl chiara chloe christa christel christiane christina christine chrystia cindy claire clara clare claudia colette colleen condoleezza connie constance cora cordelia corinne courtney
cristina cynthia dagmar daiva daisy dalia dana daniela danielle danutė daria darya dawn deb debbie deborah debra deirdre delia denise diana diane dianne dina dilma dolores dominika donna dora doris
dorothea dorothy dovilė edita edith edna eileen elaine eleanor elena eleni elfriede eliane elif elisa elisabeth elise elissa eliza elizabeth ella ellen elsa elsie elvira emilia emily
emma erica erika erin esmeralda estelle esther eugenia eva eve evelyn evelina ewa fatima fatma faye federica felicia fiona florence frances francesca francine franziska frauke frida
gabriela gabriele gabrielė gabrielle gail galina galyna geena gemma genevieve georgia geraldine gertrude giedrė gillian gina ginta gintarė giorgia giulia gladys gloria golda grace grażyna greta gretchen gudrun gwen
gwendolyn hala halyna hanan hanna hannah hanne hannelore harriet hazel heather heda heidi heike helen helena helene helga helle henrietta hilary hilda hillary hina holly hope huma iana ida iga ilona ilze indira
indrė inese ines inesa inga inge ingrid inna ioanna iolanta irena irene irina irma irmgard iryna isabel isabella isabelle isadora ivana ivanka ivanna ivy izabela jackie jacqueline jadvyga jadwiga jana jane janet janice
janina jasmine jean jeanette jeanne jeannine jen jenna jennifer jenny jessica jill joan joana joann joanna joanne jocelyn jodi jolanta josephine joy joyce juanita judith judy julia juliana juliane julie juliet juliette jūratė jurga
justina justyna kaja kamala kara karen karin karina karla karolina kate katarina katarzyna kate katerina kateryna katharina katherine kathleen kathryn kathy katia katie katja katrin katrina katya kay kayla kaylee kelli kelly kersti
khrystyna kim kimberly kira kirsten kirsti kirstjen klara krista kristalina kristen kristi kristin kristina kristine krystyna ksenia ksenija lana lara larisa larysa laura lauren laurie lea leah leila lena lenka leokadija lesia lesya leticia leyla lidia liena
lilia lilian liliana lilija liliya lillian lily lilya lina linda lindsay lisa lisbeth liu liudmila liudmyla livija liz liza lizzie ljiljana loreta loretta lori lorraine lotte louisa louise lucia lucie lucille lucinda lucy luisa lydia lynn lynne lyubov lyudmila lyudmyla
madeleine madeline magda magdalena maia maja malala mandy manuela mara marcela marcia margaret margarita margaux margit margot margrethe margrit maria mariam marian mariana marianna marianne marie marija marika marina marine marion marisa marija mariya marjorie marlene
marsha marta martha marthe martina mary maryam maryna matilda maureen maxine may maya meg megan meghan melanie melinda melissa mercedes meredith mette mia michaela michele michelle mila milda mildred milena mimi mindy miranda mireille miriam moira mollie molly mona
monica monika monique morgana muriel nadezhda nadia nadine nadiia nadya nancy nanette naomi natalia nataliia natalie nataliya natalya natasha nathalie nechama neha nell nellie nevena nicola nicole nida nijolė nika nikki nina nino nirmala nora noreen norma nuala nur odile oksana olena oleksandra olesia
olga olha olivia olya oonagh oprah paige paloma pam pamela pat patience patricia patrycja patty paula paulina pauline pearl peggy penelope penny petra phyllis pia polina poppy pranitha priscilla priti priyanka rachel ramona rania raisa rasa rebecca regina regine reina renata renate rhonda rima rita ritva roberta
robin rochelle romana rosa rosalind rosalyn rosanna rose rosemarie rosemary rosie roxana roza ruta rūta ruth ruža sabina sabine sabrina sadie saida sally salome samantha samia sandra sanna sara sarah saskia savannah selma serena shannon sharon shauna sheila shelley sherry shirley
silvia simona simone siobhan sirpa snježana sofia sofiia sofiya solvita sonia sonja sonya sophia sophie soraya stacey stacy stefania stefanie stella stephanie steffi sue susan susana susanna susanne suzanne suzy svenja svetlana sviatlana svitlana sviatlana sylvia sylvie tabitha tamar tamara tammy
tania tanya tara tarja tatiana tatjana tatyana tatsiana teodora teresa teresė tetiana tetyana thelma theresa therese thorhildur tiffany tina tracey tracy traci trudy tulsi uliana ulla ulrike una urszula ursula ulyana valda valentina valentyna valeria valerie valeriia vanessa vaida vaira valdone vera veronica veronika vesna vicki vicky victoria
viktoria viktoriia viktorija vilija vilma viola violeta violetta virginia virginija vita vivian viviane wanda wendy whitney wilma winnie xenia yana yaroslava yelena yelyzaveta yesenia yevgenia yevheniia yolanda yulia yuliia yuliya yvette yvonne zainab zeinab zahra zhanna zina zinaida zita živilė zoe zofia zsuzsanna
renate jeanine carlotta sahra beatrix nelly theresia wilhelmina ekaterina yekaterina katharine evdokia olexandra khadija marwa nawal
szilvia katalin ildiko judit eszter krisztina erzsebet ayse emine zeynep meral hatice sigridur johanna birgitta thorgerdur kristrun giedre ausra agne
dovile ausrine laima radvile ingrida dainora egle jurgita jurate birute solomiia zoia stefaniia evika baiba zanda inara dace ieva katri pille signe
marju keit riina malgorzata elzbieta
`;
