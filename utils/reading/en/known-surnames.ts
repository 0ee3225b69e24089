/** Surnames that news uses without more: evidence for a person where no full name stands near. */
export const KNOWN_SURNAMES = `
  putin zelensky zelenskyy zelenskiy poroshenko yanukovych yanukovich yushchenko tymoshenko kuchma lukashenko medvedev lavrov shoigu peskov navalny prigozhin
  yeltsin gorbachev brezhnev khrushchev stalin lenin trotsky hitler mussolini mao tito ceausescu
  trump biden obama clinton bush reagan carter nixon kennedy johnson eisenhower truman roosevelt hoover coolidge harding wilson taft mckinley cleveland lincoln jefferson
  madison adams monroe jackson polk buchanan grant garfield harrison pence harris rubio cruz sanders romney mccain palin gingrich kissinger rumsfeld cheney quayle gore kerry mccarthy
  vance blinken rutte stoltenberg borrell kallas metsola merkel scholz merz kohl schroeder adenauer brandt genscher macron sarkozy hollande chirac mitterrand gaulle pompidou
  thatcher churchill blair cameron johnson starmer sunak truss attlee disraeli gladstone berlusconi meloni draghi renzi craxi tusk duda kaczynski kaczyński walesa wałęsa piłsudski pilsudski orban orbán fico babis
  erdogan erdoğan netanyahu rabin sharon arafat assad mubarak sisi nasser sadat gaddafi hussein khamenei rouhani khomeini modi nehru gandhi bhutto musharraf
  xi deng kim abe kishida trudeau harper mulroney morrison whitlam menzies hawke keating castro chavez chávez maduro morales lula bolsonaro peron perón pinochet mandela mugabe
  nauseda nausėda grybauskaite grybauskaitė landsbergis adamkus brazauskas simonyte šimonytė skvernelis
  zaluzhnyi zaluzhny syrskyi syrsky budanov kuleba reznikov umerov yermak klitschko saakashvili shevardnadze aliyev pashinyan nazarbayev tokayev karimov sandu
  macarthur patton napoleon bonaparte bismarck metternich marx engels freud darwin einstein
`;
