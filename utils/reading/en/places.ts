/** Cities and provinces by country, `_` for a space. The first is the capital. */
export const CITIES = `
Ukraine: Kyiv Kiev Kharkiv Kharkov Odesa Odessa Dnipro Dnipropetrovsk Donetsk Zaporizhzhia Zaporizhia Zaporozhye Lviv Kryvyi_Rih Mykolaiv Nikolaev
 Mariupol Luhansk Lugansk Vinnytsia Kherson Poltava Chernihiv Cherkasy Sumy Zhytomyr Khmelnytskyi Rivne Ivano-Frankivsk Ternopil Lutsk Uzhhorod
 Chernivtsi Kropyvnytskyi Kremenchuk Bakhmut Avdiivka Melitopol Berdiansk Sevastopol Simferopol Yalta Kerch Sloviansk Slavyansk Kramatorsk
 Pokrovsk Kupiansk Izium Bucha Irpin Chernobyl Chornobyl Debaltseve Enerhodar Severodonetsk Sievierodonetsk Lysychansk Horlivka Makiivka
 Ilovaisk Novoazovsk Krasnoarmeisk Feodosiya Feodosia Yevpatoria Vuhledar Toretsk Chasiv_Yar Zakarpattia Volyn Bukovina Transcarpathia Maidan
Lithuania: Vilnius Kaunas Klaipėda Klaipeda Šiauliai Siauliai Panevėžys Panevezys Alytus Marijampolė Palanga Visaginas Rukla
Latvia: Riga Daugavpils Liepāja Liepaja Jelgava Jūrmala Ventspils
Estonia: Tallinn Tartu Narva Pärnu
Poland: Warsaw Kraków Krakow Cracow Łódź Lodz Wrocław Wroclaw Poznań Poznan Gdańsk Gdansk Szczecin Lublin Katowice Rzeszów Rzeszow Białystok Gdynia
Russia: Moscow Saint_Petersburg St._Petersburg St_Petersburg Leningrad Stalingrad Novosibirsk Yekaterinburg Kazan Rostov Rostov-on-Don Belgorod Bryansk
 Kursk Voronezh Samara Volgograd Krasnodar Sochi Kaliningrad Murmansk Vladivostok Omsk Tomsk Chelyabinsk Perm Ufa Saratov Tula Smolensk Pskov
 Grozny Makhachkala Novorossiysk Taganrog Beslan Tver Ryazan Kamchatka Sakhalin Buryatia Yakutia
Belarus: Minsk Brest Gomel Grodno Hrodna Vitebsk Mogilev
Germany: Berlin Hamburg Munich Cologne Frankfurt Stuttgart Düsseldorf Dusseldorf Leipzig Dresden Bonn Bremen Hanover Nuremberg Ramstein Dortmund
 Essen Münster Heidelberg Potsdam Rostock Brandenburg Hesse Thuringia Saxony-Anhalt Mecklenburg-Vorpommern Rhineland-Palatinate Baden-Württemberg
 North_Rhine-Westphalia Lower_Saxony Schleswig-Holstein Saarland Rhineland
France: Paris Marseille Lyon Toulouse Nice Nantes Strasbourg Bordeaux Lille Calais Cannes Versailles Normandy Alsace Lorraine
United_Kingdom: London Manchester Birmingham Liverpool Edinburgh Glasgow Belfast Cardiff Leeds Sheffield Bristol Oxford Cambridge Plymouth Southampton
 Portsmouth Newcastle Nottingham Leicester Bradford Salisbury Yorkshire Lancashire Kent Essex Sussex Cornwall Devon Dorset Surrey Norfolk Suffolk
 Hertfordshire Downing_Street Westminster Whitehall Brixton Huddersfield Brighton Hull Swansea Aberdeen Dundee
Ireland: Dublin Cork Galway Limerick Waterford Sligo Kilkenny Leinster Munster Ulster Connacht
United_States: Washington Washington_D.C. Washington_DC New_York New_York_City Los_Angeles Chicago Houston Phoenix Philadelphia San_Antonio San_Diego
 Dallas San_Jose Austin Jacksonville San_Francisco Columbus Indianapolis Seattle Denver Boston Detroit Nashville Memphis Portland Las_Vegas
 Baltimore Milwaukee Albuquerque Sacramento Atlanta Miami Oakland Minneapolis Cleveland Tulsa Tampa New_Orleans Pittsburgh Cincinnati Orlando
 St._Louis Saint_Paul St._Paul Newark Buffalo Honolulu Anchorage Manhattan Brooklyn Queens Bronx Harlem Hollywood Silicon_Valley Capitol_Hill Wall_Street
 Fort_Worth El_Paso Salt_Lake_City Kansas_City Oklahoma_City Des_Moines Baton_Rouge Santa_Monica San_Bernardino Charleston Ferguson
 Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine
 Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina
 North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia
 Wisconsin Wyoming Guantanamo Guantanamo_Bay Guam Camp_David New_England Midwest Long_Island Mar-a-Lago Gettysburg D.C.
Canada: Ottawa Toronto Montreal Vancouver Calgary Edmonton Winnipeg Quebec_City Halifax Ontario British_Columbia Alberta Manitoba Saskatchewan
 Nova_Scotia New_Brunswick Newfoundland
Mexico: Mexico_City Guadalajara Monterrey Tijuana Cancun
Brazil: Brasília Brasilia São_Paulo Sao_Paulo Rio_de_Janeiro Salvador
Argentina: Buenos_Aires Córdoba
Chile: Santiago
Peru: Lima
Colombia: Bogotá Bogota Medellín
Venezuela: Caracas
Cuba: Havana Santiago_de_Cuba
Spain: Madrid Barcelona Valencia Seville Bilbao Zaragoza Andalusia
Portugal: Lisbon Porto
Italy: Rome Milan Naples Turin Florence Venice Bologna Genoa Palermo Lampedusa Trieste Lombardy Tuscany Sardinia
Greece: Athens Thessaloniki Crete
Turkey: Ankara Istanbul Izmir Antalya Incirlik
Netherlands: Amsterdam The_Hague Rotterdam Utrecht Leiden Eindhoven Maastricht Arnhem Leeuwarden Alkmaar Hilversum
Belgium: Brussels Antwerp Ghent Bruges Liège Flanders Wallonia
Luxembourg: Luxembourg_City
Switzerland: Bern Berne Geneva Zurich Zürich Basel Lausanne Davos Lucerne
Austria: Vienna Salzburg Graz Linz Innsbruck
Hungary: Budapest Debrecen
Czech_Republic: Prague Brno Ostrava
Slovakia: Bratislava Košice
Slovenia: Ljubljana
Croatia: Zagreb Split Dubrovnik
Serbia: Belgrade Novi_Sad Niš
Bosnia_and_Herzegovina: Sarajevo Mostar Srebrenica
North_Macedonia: Skopje
Kosovo: Pristina Prishtina
Albania: Tirana
Montenegro: Podgorica
Bulgaria: Sofia Varna Plovdiv
Romania: Bucharest Cluj Iași Constanța Deveselu
Moldova: Chisinau Chișinău Tiraspol Gagauzia
Georgia: Tbilisi Batumi Gori
Armenia: Yerevan
Azerbaijan: Baku
Kazakhstan: Astana Almaty Nur-Sultan Baikonur
Uzbekistan: Tashkent Samarkand
Kyrgyzstan: Bishkek
Tajikistan: Dushanbe
Turkmenistan: Ashgabat
Finland: Helsinki Tampere Turku Espoo
Sweden: Stockholm Gothenburg Malmö Malmo Uppsala Gotland
Norway: Oslo Bergen Trondheim Stavanger
Denmark: Copenhagen Aarhus Odense
Iceland: Reykjavik
China: Beijing Shanghai Guangzhou Shenzhen Wuhan Chengdu Chongqing Tianjin Nanjing Xiamen Fuzhou Ningbo Kunming Harbin Peking Tiananmen_Square
Taiwan: Taipei
Japan: Tokyo Osaka Kyoto Hiroshima Nagasaki Fukuoka Fukushima Okinawa Yokohama
South_Korea: Seoul Busan Incheon
North_Korea: Pyongyang
India: New_Delhi Delhi Mumbai Bombay Kolkata Calcutta Bangalore Bengaluru Chennai Hyderabad Kashmir Goa Gujarat Punjab Kerala Bihar Assam Uttar_Pradesh
 Tamil_Nadu Maharashtra Jammu Jhansi
Pakistan: Islamabad Karachi Lahore Peshawar Rawalpindi Multan Faisalabad Sialkot
Bangladesh: Dhaka
Afghanistan: Kabul Kandahar Herat
Nepal: Kathmandu
Sri_Lanka: Colombo Kandy
Thailand: Bangkok
Vietnam: Hanoi Saigon Ho_Chi_Minh_City Da_Nang
Cambodia: Phnom_Penh
Laos: Vientiane Luang_Prabang
Myanmar: Yangon Rangoon Mandalay Naypyidaw
Malaysia: Kuala_Lumpur
Indonesia: Jakarta Bali
Philippines: Manila
Australia: Canberra Sydney Melbourne Brisbane Perth Adelaide New_South_Wales Victoria Queensland Tasmania South_Australia Western_Australia
New_Zealand: Wellington Auckland Christchurch
Egypt: Cairo Alexandria Sinai Suez
Israel: Jerusalem Tel_Aviv Haifa
Lebanon: Beirut
Syria: Damascus Aleppo Raqqa Homs Idlib Palmyra Latakia
Iraq: Baghdad Mosul Basra Fallujah Ramadi Tikrit Erbil Najaf
Iran: Tehran Isfahan Bushehr Natanz
Saudi_Arabia: Riyadh Jeddah Mecca Medina Dammam
Yemen: Sanaa Aden
Qatar: Doha
United_Arab_Emirates: Dubai Abu_Dhabi Sharjah
Kuwait: Kuwait_City
Oman: Muscat
Jordan: Amman
Libya: Tripoli Benghazi Misrata
Tunisia: Tunis
Algeria: Algiers
Morocco: Rabat Casablanca Marrakesh
Sudan: Khartoum Darfur
Ethiopia: Addis_Ababa Tigray
Kenya: Nairobi Mombasa
Somalia: Mogadishu
Uganda: Kampala
Rwanda: Kigali
Nigeria: Abuja Lagos
Ghana: Accra
Senegal: Dakar
South_Africa: Johannesburg Pretoria Cape_Town Durban
Zimbabwe: Harare
Democratic_Republic_of_the_Congo: Kinshasa Goma
Cyprus: Nicosia
Malta: Valletta
Jamaica: Kingston
Haiti: Port-au-Prince
`;

/** Seas, rivers, blocs of land and buildings: of no one country. */
export const OTHER_PLACES = `
Black_Sea Baltic_Sea Sea_of_Azov Azov_Sea Mediterranean Mediterranean_Sea Red_Sea North_Sea Caspian_Sea South_China_Sea East_China_Sea Persian_Gulf Gulf Adriatic
Atlantic Atlantic_Ocean Pacific Pacific_Ocean Indian_Ocean Arctic_Ocean Kerch_Strait Suez_Canal Panama_Canal Bosphorus Bosporus Dardanelles
Danube Dnieper Dnipro_River Don Volga Rhine Thames Nile Mississippi_River Hudson Suwałki_Gap Suwalki_Gap Strait_of_Hormuz Taiwan_Strait Korean_Peninsula
Carpathians Alps Himalayas Urals Ural Pyrenees Zmiinyi_Island Snake_Island Red_Square Independence_Square Maidan_Nezalezhnosti Ground_Zero Sahel
Sahara Levant Horn_of_Africa Indo-Pacific Euro-Atlantic South North East Global_South Global_North Eastern_Bloc Iron_Curtain
Berlin_Wall Donetsk_People's_Republic Luhansk_People's_Republic Lugansk_People's_Republic Republic_of_Crimea Kurils Kuril_Islands Minsk
`;

/** Words that make a place of the name before them, or (`city of X`) behind them. */
export const PLACE_NOUNS = `region oblast province district raion city town village county state peninsula island islands river lake sea
  valley mountains airport airfield square street avenue road boulevard bay beach port harbour harbor borough canton prefecture governorate
  constituency parish suburb canal gulf strait bridge hills heights park desert forest coast`;
