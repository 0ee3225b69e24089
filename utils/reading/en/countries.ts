/**
 * The countries of the world: English short name | demonyms | other names. A demonym's plural in `-s` goes
 * without saying. `(the)` marks a name that takes the article behind “of”.
 */
export const COUNTRIES = `
Afghanistan|Afghan,Afghani|Islamic Emirate of Afghanistan
Albania|Albanian|
Algeria|Algerian|
Andorra|Andorran|
Angola|Angolan|
Antigua and Barbuda|Antiguan|Antigua
Argentina|Argentine,Argentinian|
Armenia|Armenian|Republic of Armenia
Australia|Australian,Aussie|
Austria|Austrian|
Azerbaijan|Azerbaijani,Azeri|
Bahamas (the)|Bahamian|
Bahrain|Bahraini|
Bangladesh|Bangladeshi|
Barbados|Barbadian|
Belarus|Belarusian,Belarussian|Byelorussia,Belorussia
Belgium|Belgian|
Belize|Belizean|
Benin|Beninese|
Bhutan|Bhutanese|
Bolivia|Bolivian|
Bosnia and Herzegovina|Bosnian|Bosnia,Bosnia-Herzegovina
Botswana|Botswanan|
Brazil|Brazilian|
Brunei|Bruneian|
Bulgaria|Bulgarian|
Burkina Faso|Burkinabe|
Burundi|Burundian|
Cambodia|Cambodian|Kampuchea
Cameroon|Cameroonian|
Canada|Canadian|
Cape Verde|Cape Verdean|Cabo Verde
Central African Republic (the)||
Chad|Chadian|
Chile|Chilean|
China|Chinese|People's Republic of China,PRC
Colombia|Colombian|
Comoros (the)|Comorian|
Costa Rica|Costa Rican|
Croatia|Croatian,Croat|
Cuba|Cuban|
Cyprus|Cypriot|
Czech Republic (the)|Czech|Czechia
Democratic Republic of the Congo (the)||DR Congo,DRC
Denmark|Danish,Dane|
Djibouti|Djiboutian|
Dominica||
Dominican Republic (the)|Dominican|
East Timor|Timorese|Timor-Leste
Ecuador|Ecuadorian,Ecuadorean|
Egypt|Egyptian|
El Salvador|Salvadoran,Salvadorean|
Equatorial Guinea||
Eritrea|Eritrean|
Estonia|Estonian|
Eswatini|Swazi|Swaziland
Ethiopia|Ethiopian|
Fiji|Fijian|
Finland|Finnish,Finn|
France|French,Frenchman,Frenchmen|
Gabon|Gabonese|
Gambia (the)|Gambian|
Georgia|Georgian|
Germany|German|Federal Republic of Germany
Ghana|Ghanaian|
Greece|Greek|
Grenada|Grenadian|
Guatemala|Guatemalan|
Guinea|Guinean|
Guinea-Bissau||
Guyana|Guyanese|
Haiti|Haitian|
Honduras|Honduran|
Hungary|Hungarian|
Iceland|Icelandic,Icelander|
India|Indian|
Indonesia|Indonesian|
Iran|Iranian|Islamic Republic of Iran
Iraq|Iraqi|
Ireland|Irish,Irishman|Republic of Ireland
Israel|Israeli|
Italy|Italian|
Ivory Coast|Ivorian|Côte d'Ivoire
Jamaica|Jamaican|
Japan|Japanese|
Jordan|Jordanian|
Kazakhstan|Kazakh,Kazakhstani|
Kenya|Kenyan|
Kiribati||
Kosovo|Kosovan,Kosovar|
Kuwait|Kuwaiti|
Kyrgyzstan|Kyrgyz|
Laos|Laotian,Lao|
Latvia|Latvian|Republic of Latvia
Lebanon|Lebanese|
Lesotho||
Liberia|Liberian|
Libya|Libyan|
Liechtenstein||
Lithuania|Lithuanian|Republic of Lithuania
Luxembourg|Luxembourgish,Luxembourger|
Madagascar|Malagasy|
Malawi|Malawian|
Malaysia|Malaysian|
Maldives (the)|Maldivian|
Mali|Malian|
Malta|Maltese|
Marshall Islands (the)|Marshallese|
Mauritania|Mauritanian|
Mauritius|Mauritian|
Mexico|Mexican|
Micronesia|Micronesian|
Moldova|Moldovan|Republic of Moldova,Moldavia
Monaco||
Mongolia|Mongolian|
Montenegro|Montenegrin|
Morocco|Moroccan|
Mozambique|Mozambican|
Myanmar|Burmese|Burma
Namibia|Namibian|
Nauru|Nauruan|
Nepal|Nepalese,Nepali|
Netherlands (the)|Dutch,Dutchman|Holland
New Zealand|New Zealander|
Nicaragua|Nicaraguan|
Niger|Nigerien|
Nigeria|Nigerian|
North Korea|North Korean|DPRK,Democratic People's Republic of Korea
North Macedonia|Macedonian|Macedonia
Norway|Norwegian|
Oman|Omani|
Pakistan|Pakistani|
Palau|Palauan|
Palestine|Palestinian|Palestinian Territories,State of Palestine
Panama|Panamanian|
Papua New Guinea||
Paraguay|Paraguayan|
Peru|Peruvian|
Philippines (the)|Philippine,Filipino,Filipina|
Poland|Polish,Pole|Republic of Poland
Portugal|Portuguese|
Qatar|Qatari|
Republic of the Congo (the)|Congolese|Congo,Congo-Brazzaville
Romania|Romanian|
Russia|Russian|Russian Federation,RF
Rwanda|Rwandan|
Saint Kitts and Nevis||
Saint Lucia||
Saint Vincent and the Grenadines||
Samoa|Samoan|
San Marino||
Saudi Arabia|Saudi,Saudi Arabian|Kingdom of Saudi Arabia
Senegal|Senegalese|
Serbia|Serbian,Serb|
Seychelles (the)||
Sierra Leone|Sierra Leonean|
Singapore|Singaporean|
Slovakia|Slovak,Slovakian|
Slovenia|Slovenian,Slovene|
Solomon Islands (the)||
Somalia|Somali|
South Africa|South African|
South Korea|South Korean|Republic of Korea
South Sudan|South Sudanese|
Spain|Spanish,Spaniard|
Sri Lanka|Sri Lankan|Ceylon
Sudan|Sudanese|
Suriname|Surinamese|
Sweden|Swedish,Swede|
Switzerland|Swiss|
Syria|Syrian|
Taiwan|Taiwanese|
Tajikistan|Tajik|
Tanzania|Tanzanian|
Thailand|Thai|
Togo|Togolese|
Tonga|Tongan|
Trinidad and Tobago|Trinidadian|Trinidad
Tunisia|Tunisian|
Turkey|Turkish,Turk|Türkiye,Turkiye
Turkmenistan|Turkmen|
Tuvalu||
Uganda|Ugandan|
Ukraine|Ukrainian|
United Arab Emirates (the)|Emirati|UAE,Emirates
United Kingdom (the)|British,Briton,Brit|UK,U.K.,Britain,Great Britain
United States (the)|American|United States of America,US,U.S.,USA,U.S.A.,America
Uruguay|Uruguayan|
Uzbekistan|Uzbek|
Vanuatu||
Vatican City|Vatican|Holy See
Venezuela|Venezuelan|
Vietnam|Vietnamese|Viet Nam
Yemen|Yemeni|
Zambia|Zambian|
Zimbabwe|Zimbabwean|
Soviet Union (the)|Soviet|USSR,U.S.S.R.
Yugoslavia|Yugoslav,Yugoslavian|
Czechoslovakia|Czechoslovak|
Kyrgyz Republic (the)||
`;

/** Nations and regions that have adjectives but are no states: name | adjectives. */
export const REGIONS = `
Europe|European
Asia|Asian
Africa|African
Eurasia|Eurasian
Antarctica|Antarctic
Oceania|
North America|North American
South America|South American
Latin America|Latin American,Latino
Central America|Central American
Central Asia|Central Asian
Southeast Asia|
Middle East|Middle Eastern
Far East|
Near East|
Eastern Europe|Eastern European
Western Europe|Western European
Central Europe|Central European
Northern Europe|
Southern Europe|
Baltics|Baltic
Balkans|Balkan
Caucasus|Caucasian
Scandinavia|Scandinavian
Nordics|Nordic
Caribbean|
Arctic|
West|Western,Westerner
Donbas|
Donbass|
Crimea|Crimean
Transnistria|Transnistrian
Republika Srpska|
Chechnya|Chechen
Dagestan|
Tatarstan|Tatar
Abkhazia|Abkhaz,Abkhazian
South Ossetia|Ossetian
Nagorno-Karabakh|
England|English,Englishman
Scotland|Scottish,Scot
Wales|Welsh,Welshman
Northern Ireland|Northern Irish
Catalonia|Catalan
Basque Country|Basque
Brittany|Breton
Bavaria|Bavarian
Prussia|Prussian
Saxony|Saxon
Silesia|Silesian
Galicia|Galician
Siberia|Siberian
Tibet|Tibetan
Xinjiang|Uyghur,Uighur
Kurdistan|Kurdish,Kurd
Gaza|Gazan
Gaza Strip|
West Bank|
Golan Heights|
Hong Kong|
Macau|
Greenland|
Puerto Rico|Puerto Rican
Quebec|
Rome|Roman
Sicily|Sicilian
Normandy|Norman
Gibraltar|
`;

/** Adjectives of faith, people or camp that look like demonyms, and belong to no place. */
export const PEOPLES = `Arab Arabs Arabic Jewish Jew Jews Muslim Muslims Christian Christians Catholic Catholics Orthodox
  Protestant Protestants Sunni Shia Shiite Shiites Hindu Hindus Buddhist Buddhists Islamist Islamists Islamic Slavic Slav Slavs
  Roma Hispanic Hispanics Cossack Cossacks Nazi Nazis Bolshevik Bolsheviks Communist Communists Socialist Socialists Marxist
  Republican Republicans Democrat Democrats Democratic Liberal Liberals Conservative Conservatives Tory Tories Whig Whigs
  Federalist Federalists Nationalist Nationalists Zionist Anglophone Francophone Ottoman Byzantine Hellenic Trotskyist Stalinist
  Presbyterian Episcopalian Lutheran Anglican Evangelical Mormon Sikh Sikhs Anglo Afro Celtic Nordic Germanic Gaelic Hellenist
  Bolivarian Peronist Gaullist Thatcherite Eurosceptic Eurosceptics Londoner Londoners Muscovite Kyivan Texan Texans Californian Virginian
  Indigenous Aboriginal Inuit Maori Mohawk Cherokee Navajo Sioux Viking Vikings Unionist Unionists Loyalist Loyalists Labourite`;
