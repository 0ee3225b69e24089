/**
 * The classes of `given-name-spellings.ts` as `phones` makes them sound, a line a class. A woken worker would need
 * 10 ms to work them out: `tests/linking/given-names.test.ts` does, and with `-u` writes this file.
 */
export const GIVEN_NAME_SOUNDS = `aleksandr aleksander oleksandr aleksandar aliaksandr aleksandras aleksandrs aleksandru aleksandre aleksandros
aleksandra aleksandra oleksandra aliaksandra
aleksei oleksi aleksey aliaksei aleksejs aleksejus
anatoly anatoli anatol anatolijs anatolijus
andrei andriy andrey andrej andrejs andrev andrzej andZei
ana gana hana ane
anton antony antony
antonina antonyna
arseny arseni arsen
artem artyom arCiom
bohdan bogdan
boris borys barys
Xristo hristo Xristo Xristos
daniel danylo danil danil danielius daniels
davyd david davids dovydas davit
denys denis dzianis
dmytro dmitry dmitri dimitri dzmitry dmitrijs dmitrijus
edvard edvard eduard edvards edvardas
elena olena yelena helena jelena alena
elizaveta yelyzaveta elizabet lizaveta
emil emils emilis
evgeny yevhen eugene evgeni eugen eugenijus eugenius jevgenijs yauhen jevgeni
evgenia yevhenia eugenia
fyodor fedir fedor
filip filip pylyp filipe filips pilypas
george georgi georgy heori giorgi georgios georg
grigory hryhori gregory grigori ryhor
halyna galina
ihor igor ihar igoris
ilia ilya ilia ilja
iosif yosyp josef josef jozef josyp
irina iryna irena
ivan ivans ivane
jakub yakiv jakov yakov jacob
jana yana
jaroslav yaroslav jaroslav
jiri jiRi jirzi irZi
joe dZo dZoe
julia yulia iulia julija
julius yuli julij juliuS
karel karl carl karol
kateryna ekaterina katerina caterine katarina kaCiaryna
Xrystyna kristina Xristina hristina
konstantin kostiantyn constantine kanstanCin
kyrylo kiril Tyril kiryl kirils
leonid leanid
lilia lilia liliya
lubomir lyubomyr lubomirus
lyubov liubov
lyudmila liudmyla ludmila
maksym maksim maksim maksims
margarita mararyta
maria maria marie mary
matvi matvey matvei
mohamed muhamad mohamed mohamad muhamed muXamad magomed
myXailo miXail miKael mihail mihails miXael
mykola nikolai nikolay mikalai nikolajs nikolajus
mykyta nikita mikita
myroslav miroslav miroslaus mirek
miroslava myroslava
natalia natalia natalie
oksana aksana
oleg oleh olegs aleh
olga olha volha
pavlo pavel paul paulus pavol pauls povilas pavels
petro petr peter pyotr petrus petar piotr
roman romans
rostyslav rostislav
semen semyon
seri sergei sergey seriy sergiy siarei siariej sergejs sergius siergiej serge
stanislav stanyslav stanislaus stanislav
svyatoslav sviatoslav
svitlana svetlana sviatlana
tetiana tatiana tatyana tana tatana taTiana
timur tymur
tomas tomas tomas toms
vadym vadim
vaclav venTeslaus venTeslas vaClav
valentyn valentin valianCin
valeria valeria
valery valeri valeri
vasyl vasily vasil vasile
viaKeslav vyaKeslav vjaTeslavs viaKaslau
viktor victor viktor
vitaly vitali vitali vitalijs
volodymyr vladimir uladzimir vladimir vladimirs vladimiras
vladyslav vladislav uladzislau vladislavs
vsevolod usevalad
yegor yehor jehor
yury yuri yuri juri jUri
zdenek zdenko
zuzana susana zuzana
andre
andres
andrus
hanes
johanes
kristjan
kristen
marten
martin
mart
marek
marko
mati
madis
jan
jan
jak
ivo
ivar
aivar
aivars
einar
einars
juris
janis
karlis
karel
kale
miKal
milan
milos
miloslav
nikola
radek
radim
radovan
ladislav
vlasta
stefan
stepan
simon
simona
petra
pavla
pavlina
daniela
denisa
dana
dan
helen
klara
karla
karin
karina
lena
lenka
luka
lukas
luTie
luTia
marTela
marian
mariana
marina
martina
miKaela
mihaela
monika
nina
nikol
renata
rene
robert
roberta
rudolf
silva
silvia
tereza
valentina
viktoria
vera
veronika
viola
zora
zlata
zlatko
dimitar
todor
grigor
ivana
ilona
ines
inese
inga
ingrid
ilze
arta
artis
artur
artus
arvids
arvis
guntars
guntis
gunars
valdis
valters
raimonds
raimo
rain
rein
reino
urmas
urve
toivo
tonis
tonu
prit
pep
tavi
tarmo
tanel
sim
sven
svetoslav`;
