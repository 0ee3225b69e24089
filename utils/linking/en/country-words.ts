/**
 * What countries are called beside their English short name, where cutting the ending does not tell:
 * short name | other names and adjectives. `Lithuania` and `Lithuanian` need no line; `Poland` and `Polish` do.
 */
export const COUNTRY_WORDS = `
america|united states,united states of america,usa,us,american,u s,u s a
argentina|argentine
belarus|byelorussia,belorussia,belarussian
bosnia|bosnia and herzegovina,bosnia herzegovina
britain|united kingdom,uk,british,great britain,england,english,u k
burma|myanmar
china|people's republic of china,prc,peoples republic of china
congo|democratic republic of the congo,dr congo,drc,congolese
cyprus|cypriot
czechia|czech republic,czech
denmark|danish
egypt|egyptian
emirates|united arab emirates,uae,emirati
europe|european union,eu,european
finland|finnish
france|french
germany|german,federal republic of germany
greece|greek,hellenic
iceland|icelandic
iran|islamic republic of iran
ireland|irish
israel|israeli
ivory coast|cote divoire,ivorian
japan|japanese
korea|south korea,republic of korea,south korean
kosovo|kosovar
macedonia|north macedonia,fyrom,north macedonian
moldova|republic of moldova
netherlands|dutch,holland
new zealand|
north korea|dprk,north korean
northern ireland|
norway|norwegian
pakistan|pakistani
peru|peruvian
philippines|filipino,philippine
poland|polish
portugal|portuguese
russia|russian federation,ussr,soviet
saudi arabia|saudi,saudi arabian
scotland|scottish
slovakia|slovak,slovak republic
slovenia|slovene
south africa|south african
spain|spanish
sri lanka|sri lankan
sweden|swedish
switzerland|swiss
syria|syrian arab republic
taiwan|republic of china
thailand|thai
turkey|turkiye,turkish
ukraine|ukrainian
vatican|holy see
vietnam|vietnamese
wales|welsh
`;

/** Countries whose adjective follows by the ending; what an institution's name is asked for a country with. */
export const REGULAR_COUNTRIES = `
afghanistan albania algeria andorra angola armenia australia austria azerbaijan bahrain bangladesh belgium bolivia
botswana brazil bulgaria cambodia cameroon canada chad chile colombia croatia cuba ecuador eritrea estonia ethiopia
gambia georgia ghana guatemala haiti honduras hungary india indonesia iraq italy jamaica jordan kazakhstan kenya
kuwait kyrgyzstan laos latvia lebanon liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia
mali malta mauritania mexico monaco mongolia montenegro morocco mozambique namibia nepal nicaragua niger nigeria
oman palestine panama paraguay qatar romania rwanda senegal serbia singapore somalia sudan tajikistan tanzania
tunisia turkmenistan uganda uruguay uzbekistan venezuela yemen zambia zimbabwe crimea catalonia quebec
`;
