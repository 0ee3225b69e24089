/**
 * Words of news English that stand for one thing, a line a group; the first is the term. Only words that hardly
 * ever mean something else: what is merely near (migrant, refugee) stays apart.
 */
const GROUPS = `
photograph photo photos photographs pic pics picture pictures image images snapshot selfie
video videos footage clip clips film films
mother mom mum mommy moms mums mothers
father dad daddy dads fathers
child children kid kids youngster toddler toddlers
baby babies infant infants newborn
grandmother grandma
republican republicans gop
democrat democrats dem dems democratic
president potus presidential presidency
senator sen senators
representative rep congressman congresswoman
governor gov governors
congress congressional
police cop cops policeman policemen constable
america american americans usa
vaccine vaccines vaccination vaccinations vaccinate vaccinated vax jab jabs
immigrant immigrants immigration migrant migrants immigrate immigrated
illegal illegally undocumented
gun guns firearm firearms handgun handguns
kill kills killed killing murder murders murdered slain
die died dies dead death deaths dying deceased
attack attacks attacked assault assaulted
job jobs employment employed
unemployment unemployed jobless joblessness
tax taxes taxation taxed
medicine medicines medication medications drug drugs
doctor doctors physician physicians
car cars automobile automobiles auto autos
airplane plane planes aircraft airplanes jet
corporation corporations company companies corporate firm firms
buy buys bought purchase purchased purchases
rich wealthy wealth richest wealthiest
poor poverty
wage wages salary salaries
increase increased increases increasing rise rises rose risen rising
decrease decreased decreases decline declined declines declining fall falls fell drop drops dropped
win won wins winning victory
lose lost loses losing loss losses
election elections elect elected
vote votes voted voting voter voters ballot ballots
ban bans banned banning prohibit prohibited prohibits outlaw outlawed
allow allows allowed permit permits permitted
begin began begins begun start starts started
end ends ended finish finished
help helps helped aid assist assistance
big large huge massive enormous giant
small tiny little
quick fast rapid quickly rapidly
gay lesbian homosexual lgbt lgbtq
war wars warfare
soldier soldiers troop troops
military army armed
terrorist terrorists terrorism terror
nuclear atomic nuke nukes
muslim muslims islam islamic
jew jews jewish
christian christians christianity
chinese china
russian russia russians
mexican mexico mexicans
ukrainian ukraine ukrainians
lithuanian lithuania lithuanians
israeli israel israelis
iranian iran iranians
syrian syria syrians
iraqi iraq iraqis
british britain uk
european europe eu
german germany germans
french france
polish poland poles
canadian canada canadians
defense defence
ministry ministries
minister ministers ministerial
parliament parliamentary
leader leaders leadership
economy economic economies economics
finance financial finances
environment environmental
industry industries industrial
education educational
energy energies
climate climatic
flood floods flooding flooded
fire fires wildfire wildfires blaze
hurricane hurricanes cyclone
shoot shoots shooting shot shootings shooter gunman gunfire
arrest arrested arrests detained detain
jail prison prisons jailed imprisoned incarcerated
steal stole stolen theft
lie lies lied lying
laugh laughed laughs chuckle chuckling chuckled
protest protests protester protesters protestor protestors demonstrator demonstrators
marry married marriage marriages wed wedding
pregnant pregnancy pregnancies
abortion abortions
dog dogs puppy
cat cats kitten
phone phones smartphone cellphone
internet online web
newspaper newspapers
journalist journalists reporter reporters
television tv televised
movie movies
book books
author authors writer writers wrote written write
speech speeches
lawyer lawyers attorney attorneys
judge judges
crime crimes criminal criminals
money cash
billion billions
trillion trillions
million millions
quantity amount amounts
`;
const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const groups = new Map<string, string>();
for (const line of GROUPS.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ');
  for (const word of [first, ...others]) if (!groups.has(word)) groups.set(word, first);
}
NUMBER_WORDS.forEach((word, value) => {
  groups.set(word, String(value));
});

/** The word that stands for a folded word's group, or the word itself. */
export function groupOf(word: string): string {
  return groups.get(word) ?? word;
}
