/**
 * Given names that newsrooms write in several ways for one living person, a line a class: the Ukrainian, Russian
 * and Belarusian form, its usual English and Baltic ones, Latinised ones of encyclopaedias, short forms in use.
 * Cognates that tell two people of one country apart are not one class: Jan and Ivan, Nikola and Nikolai,
 * Ladislav and Vladislav, Marek and Mark.
 *
 * Nothing that ships reads this: how they sound is written out in `given-name-sounds.ts`, which
 * `npx vitest run --config tests/vitest.config.ts tests/linking/given-names -u` writes anew.
 */
export const CLASSES = `
aleksandr alexander oleksandr aleksandar aliaksandr aleksandras aleksandrs alexandru alexandre alexandros
aleksandra alexandra oleksandra aliaksandra
aleksei oleksii alexey aliaksei aleksejs aleksejus
anatoly anatolii anatol anatolijs anatolijus
andrei andriy andrey andrej andrejs andrew andrzej andzhei
anna ganna hanna anne
anton antony anthony
antonina antonyna
arseny arsenii arsen
artem artyom artsiom
bohdan bogdan
boris borys barys
christo hristo khristo christos
daniel danylo daniil danil danielius daniels
davyd david davids dovydas davit
denys denis dzianis
dmytro dmitry dmitri dimitri dzmitry dmitrijs dmitrijus
edvard edward eduard edvards edvardas
elena olena yelena helena jelena alena
elizaveta yelyzaveta elizabeth lizaveta
emil emils emilis
evgeny yevhen eugene evgenii eugen eugenijus eugenius jevgenijs yauhen jevgeni
evgenia yevheniia eugenia
fyodor fedir fedor
filip philip pylyp philippe filips pilypas
george georgi georgy heorhii giorgi georgios georg
grigory hryhorii gregory grigori ryhor
halyna galina
ihor igor ihar igoris
illia ilya ilia ilja
iosif yosyp josef joseph jozef josyp
irina iryna irena
ivan ivans ivane
jakub yakiv jakov yakov jacob
jana yana
jaroslav yaroslav jaroslaw
jiri jiří jirzi irzhi
joe dzho dzhoe
julia yulia iuliia julija
julius yulii julij juliusz
karel karl carl karol
kateryna ekaterina katerina catherine katarina katsiaryna
khrystyna kristina christina hristina
konstantin kostiantyn constantine kanstantsin
kyrylo kirill cyril kiryl kirils
leonid leanid
lilia liliia liliya
lubomir lyubomyr lubomirus
lyubov liubov
lyudmila liudmyla ludmila
maksym maxim maksim maksims
margarita marharyta
maria mariia marie mary
matvii matvey matvei
mohammed muhammad mohamed mohammad muhammed mukhammad magomed
mykhailo mikhail michael mihhail mihails mikhael
mykola nikolai nikolay mikalai nikolajs nikolajus
mykyta nikita mikita
myroslav miroslav miroslaus mirek
miroslava myroslava
natalia nataliia natalie
oksana aksana
oleg oleh olegs aleh
olga olha volha
pavlo pavel paul paulus pavol pauls povilas pavels
petro petr peter pyotr petrus petar piotr
roman romans
rostyslav rostislav
semen semyon
serhii sergei sergey serhiy sergiy siarhei siarhiej sergejs sergius siergiej serge
stanislav stanyslav stanislaus stanislaw
svyatoslav sviatoslav
svitlana svetlana sviatlana
tetiana tatiana tatyana tana tatana tacciana
timur tymur
tomas thomas toomas toms
vadym vadim
vaclav venceslaus wenceslas vatslav
valentyn valentin valiantsin
valeria valeriia
valery valerii valeri
vasyl vasily vasil vasile
viacheslav vyacheslav vjaceslavs viachaslau
viktor victor wiktor
vitaly vitalii vitali vitalijs
volodymyr vladimir uladzimir wladimir vladimirs vladimiras
vladyslav vladislav uladzislau vladislavs
vsevolod usevalad
yegor yehor jehor
yury yurii yuri juri jüri
zdenek zdenko
zuzana susanna zuzanna
`;

/** Names that are near another one and are not it: each is a class of its own. */
export const ALONE = `
andre andres andrus hannes johannes kristjan kristen marten martin mart marek marko mati madis jan jaan jaak ivo ivar
aivar aivars einar einars juris janis karlis kaarel kalle michal milan milos miloslav nikola radek radim radovan
ladislav vlasta stefan stepan simon simona petra pavla pavlina daniela denisa dana dan helen klara karla karin karina
lena lenka luka lukas lucie lucia marcela marian mariana marina martina michaela mihaela monika nina nikol renata rene
robert roberta rudolf silva silvia tereza valentina viktoria vera veronika viola zora zlata zlatko dimitar todor
grigor ivana ilona ines inese inga ingrid ilze arta artis artur artus arvids arvis guntars guntis gunars valdis valters
raimonds raimo rain rein reino urmas urve toivo tonis tonu priit peep taavi tarmo tanel siim sven svetoslav
`;
