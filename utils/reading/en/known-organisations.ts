import type { OrganisationType } from '../../model.ts';
import { wordTable } from '../../text/word-table.ts';

/** Organisations that no head noun gives away, by type; `_` is a space, `=Country` says whose they are. */
export const KNOWN_ORGANISATIONS: Readonly<Partial<Record<OrganisationType, string>>> = {
  government: `Kremlin=Russia White_House=United_States Downing_Street=United_Kingdom Bankova=Ukraine Élysée=France Elysee=France Politburo
    Cabinet_of_Ministers Council_of_Ministers Presidential_Office President's_Office Presidential_Administration Taliban=Afghanistan Hamas=Palestine`,
  ministry: `Pentagon=United_States State_Department=United_States Foggy_Bottom=United_States Foreign_Office=United_Kingdom Home_Office=United_Kingdom
    Auswärtiges_Amt=Germany Quai_d'Orsay=France MoD MOD MFA DoD=United_States Treasury Bundeswehr_Office=Germany`,
  parliament: `Verkhovna_Rada=Ukraine Rada=Ukraine Seimas=Lithuania Saeima=Latvia Riigikogu=Estonia Sejm=Poland Duma=Russia State_Duma=Russia
    Federation_Council=Russia Bundestag=Germany Bundesrat=Germany Knesset=Israel House_of_Commons House_of_Lords=United_Kingdom
    House_of_Representatives Congress Storting=Norway Riksdag=Sweden Eduskunta=Finland Folketing=Denmark Majlis=Iran Meclis=Turkey
    Capitol=United_States Parliament Senate Congress_of_Deputies=Spain Dáil=Ireland Lok_Sabha=India National_Assembly Legislative_Assembly
    House_of_Delegates Legislative_Council European_Parliament`,
  court: `Supreme_Court Constitutional_Court International_Criminal_Court International_Court_of_Justice ICC ICJ ECHR European_Court_of_Human_Rights
    High_Court Court_of_Appeal Federal_Court Old_Bailey`,
  agency: `FBI=United_States CIA=United_States NSA=United_States DHS=United_States EPA=United_States IRS=United_States FDA=United_States FAA=United_States
    USAID=United_States NASA=United_States CDC=United_States ATF=United_States DEA=United_States FTC=United_States SEC=United_States FCC=United_States DOJ=United_States
    DNC=United_States RNC=United_States USPTO=United_States OSHA=United_States GAO=United_States DARPA=United_States
    FSB=Russia GRU=Russia SVR=Russia KGB=Russia Rosgvardia=Russia Roskomnadzor=Russia Rosatom=Russia Rosoboronexport=Russia Roscosmos=Russia
    SBU=Ukraine NABU=Ukraine SAPO=Ukraine HUR=Ukraine Ukroboronprom=Ukraine NSDC=Ukraine NBU=Ukraine CEC Energoatom=Ukraine Ukrenergo=Ukraine
    MI5=United_Kingdom MI6=United_Kingdom GCHQ=United_Kingdom Scotland_Yard=United_Kingdom Mossad=Israel Stasi=Germany BND=Germany Gestapo=Germany
    Frontex Europol Interpol Eurostat Bundesbank=Germany Federal_Reserve=United_States Fed=United_States Ofcom=United_Kingdom Secret_Service=United_States NKVD=Russia`,
  party: `Labour Labor Sinn_Féin=Ireland Sinn_Fein=Ireland Fianna_Fáil=Ireland Fianna_Fail=Ireland Fine_Gael=Ireland Likud=Israel CDU=Germany CSU=Germany SPD=Germany
    FDP=Germany AfD=Germany GOP=United_States SNP=United_Kingdom UKIP=United_Kingdom DUP=United_Kingdom SDLP=United_Kingdom UUP=United_Kingdom Tories=United_Kingdom
    PiS=Poland Fidesz=Hungary Syriza=Greece Podemos=Spain Ciudadanos=Spain Vox=Spain PSOE=Spain Jobbik=Hungary Batkivshchyna=Ukraine Svoboda=Ukraine Holos=Ukraine
    United_Russia=Russia A_Just_Russia=Russia Yabloko=Russia Forza_Italia=Italy Lega_Nord=Italy Lega=Italy Servant_of_the_People=Ukraine Samopomich=Ukraine Kuomintang=Taiwan
    KMT=Taiwan BJP=India INC=India ANC=South_Africa PRI=Mexico AKP=Turkey CHP=Turkey MHP=Turkey HDP=Turkey PKK=Turkey PLO=Palestine Fatah=Palestine
    Bloc_Québécois=Canada NDP=Canada UMP=France RPR=France PCF=France Law_and_Justice=Poland Civic_Platform=Poland New_Democracy=Greece Golden_Dawn=Greece PASOK=Greece
    Georgian_Dream=Georgia Sajūdis=Lithuania Sąjūdis=Lithuania Tea_Party=United_States Khmer_Rouge=Cambodia Ba'ath Baath Plaid_Cymru=United_Kingdom Komeito=Japan`,
  military: `Hezbollah=Lebanon Hizbollah=Lebanon ISIS ISIL IS Daesh Islamic_State Al-Qaeda al-Qaeda Al_Qaeda al-Qaida Wagner=Russia Wagner_Group=Russia Azov=Ukraine Bundeswehr=Germany
    IDF=Israel IRGC=Iran RAF=United_Kingdom USAF=United_States PLA=China Wehrmacht=Germany SS=Germany Luftwaffe=Germany Boko_Haram=Nigeria IRA=Ireland ETA=Spain
    Spetsnaz=Russia Berkut=Ukraine AFU=Ukraine CENTCOM=United_States EUCOM=United_States NORAD Peshmerga=Iraq Red_Army FARC=Colombia`,
  international: `NATO EU UN U.N. E.U. OSCE UNESCO UNICEF WHO IMF WTO OECD OPEC IAEA ICRC UNHCR UNDP WFP CIS CSTO BRICS G7 G8 G20 G-7 G-8 G-20 ASEAN APEC Mercosur CELAC CALC ECB EBRD EIB
    EAEU AU Benelux Visegrad United_Nations European_Union European_Commission European_Council Council_of_Europe World_Bank World_Health_Organization
    International_Monetary_Fund Red_Cross Red_Crescent Security_Council UN_Security_Council UNSC League_of_Nations Warsaw_Pact Arab_League African_Union PACE
    North_Atlantic_Council North_Atlantic_Treaty_Organization Ramstein_Group JEF FIFA UEFA IOC ISAF Commonwealth`,
  other: 'Amnesty_International Human_Rights_Watch Greenpeace',
  company: `Boeing Airbus Gazprom Naftogaz Rosneft Lukoil Sberbank VTB Lockheed_Martin Raytheon Rheinmetall Saab Leonardo Thales Siemens Volkswagen BMW Mercedes-Benz Toyota Google Apple Microsoft Amazon
    Meta IBM Intel Tesla SpaceX Starlink Kaspersky_Lab Kaspersky Exxon ExxonMobil Shell BP Chevron Goldman_Sachs JPMorgan Walmart Huawei TikTok Yandex VKontakte Uber Airbnb
    Antonov Motor_Sich Kyivstar MTS Vodafone Nestle Nestlé PrivatBank Privatbank Ryanair Lufthansa Aeroflot airBaltic Naftohaz Bayraktar Baykar Kongsberg Nammo Patria Hensoldt KNDS Nexter
    General_Dynamics Northrop_Grumman BAE_Systems General_Motors General_Electric Planned_Parenthood PayPal Nvidia Samsung Sony Nokia Ericsson Twitter_Inc Aldi Lidl Ikea Maxima Orlen Starbucks`,
  media: `Facebook Twitter YouTube Instagram Telegram WhatsApp LinkedIn Reddit Snapchat Viber Signal Wikipedia BBC CNN CBS NBC ABC PBS NPR MSNBC CNBC C-SPAN HBO ITV DW AFP AP UPI Reuters Bloomberg
    Interfax Interfax-Ukraine Ukrinform UNIAN TASS ITAR-TASS Itar-Tass Tass RIA RIA_Novosti Sputnik RT Xinhua ANSA DPA dpa PAP BNS LRT Delfi ELTA ERR Breitbart Politico Axios Vox_Media BuzzFeed HuffPost
    Mashable Gawker Slate Salon Newsweek Der_Spiegel Spiegel Bild Die_Zeit Die_Welt Le_Monde Le_Figaro El_País El_Pais Corriere_della_Sera La_Repubblica Kommersant Izvestia Pravda Novaya_Gazeta
    Rossiya_24 Meduza Ukrainska_Pravda Ukrayinska_Pravda Hromadske Suspilne TVP Al_Jazeera Al-Jazeera Al_Arabiya Fox_News Fox New_York_Times Washington_Post Wall_Street_Journal Financial_Times
    The_Guardian Guardian The_Times The_Economist Economist The_Independent The_Telegraph Daily_Telegraph Daily_Mail Daily_Beast USA_Today Los_Angeles_Times Boston_Globe Kyiv_Independent Kyiv_Post
    Radio_Free_Europe RFE/RL Associated_Press Agence_France-Presse Deutsche_Welle Euronews Rolling_Stone Vanity_Fair New_Yorker National_Review Weekly_Standard Mother_Jones The_Hill  Bellingcat Sky_News Time_Magazine Globe_and_Mail`,
};

/** Acronyms that articles use without spelling them out, and what they stand for; both are one organisation. */
export const KNOWN_ACRONYMS = `EU=European_Union E.U.=European_Union UN=United_Nations U.N.=United_Nations IMF=International_Monetary_Fund WTO=World_Trade_Organization
 WHO=World_Health_Organization OSCE=Organization_for_Security_and_Cooperation_in_Europe IAEA=International_Atomic_Energy_Agency ECB=European_Central_Bank
 ICRC=International_Committee_of_the_Red_Cross NATO=North_Atlantic_Treaty_Organization ICC=International_Criminal_Court ICJ=International_Court_of_Justice
 ECHR=European_Court_of_Human_Rights EBRD=European_Bank_for_Reconstruction_and_Development EIB=European_Investment_Bank UNSC=UN_Security_Council
 CIS=Commonwealth_of_Independent_States CSTO=Collective_Security_Treaty_Organization HRW=Human_Rights_Watch FBI=Federal_Bureau_of_Investigation
 CIA=Central_Intelligence_Agency SBU=Security_Service_of_Ukraine FSB=Federal_Security_Service AP=Associated_Press RAF=Royal_Air_Force
 NABU=National_Anti-Corruption_Bureau_of_Ukraine NBU=National_Bank_of_Ukraine Rada=Verkhovna_Rada Duma=State_Duma`;

/** Acronyms of ministries in any country, and what the ministry is for. */
export const MINISTRY_ACRONYMS: Readonly<Record<string, string>> = wordTable({
  mfa: 'Foreign Affairs',
  mod: 'Defence',
  dod: 'Defense',
});

/** Capital words of two to six letters that are no organisations. */
export const NOT_ACRONYMS = `TV GDP GNP AI PM CEO CFO CTO COO MP MPS MEP MEPS ID DNA HIV AIDS PC VAT UAV UAVS UAS IT DC AM FM GMT UTC EST EDT CST PST PDT MST CET EET EEST CEST VIP SMS IMSI ESM
 II III IV VI VII VIII IX XI XII XIII XIV XV XVI XIX XX XXI USD EUR GBP UAH RUB PLN OK US UK USA UAE USSR PRC DRC DPRK HQ SUV ATM GPS CCTV PDF URL FAQ RSVP SOS POW POWS WMD IED IEDS ICBM
 ICBMS HIMARS MLRS ATACMS NLAW MANPADS SAM SAMS BMP BTR APC IFV FPV USS HMS ROS SS-N QB NFL NBA MLB NHL LGBT LGBTQ PHD MBA BA MA MD JD LLB ACA NAFTA TPP START INF SALT TTIP COVID PTSD
 PR HR TNT MIG SU IL EW ISR RPG RPGS BBQ DIY DJ CD DVD LED LNG LPG CO NGO NGOS SIM KYIV KIEV MOSCOW WASHINGTON LONDON VIENNA BRUSSELS NEW YORK PARIS BERLIN VILNIUS RIGA WARSAW
 THE AND BUT FOR NOT YOU ALL WAS WHO HIS HER SHE THIS THAT HAVE WITH WILL FROM THEY BEEN SAID MORE NOW NEWS BREAKING UPDATE VIDEO PHOTO WATCH LIVE READ VS JR SR PHOTOS ONLY VERY EVER NEVER MUST
 SHOULD COULD ABOUT WAR HE WE IF OR SO NO DO GO BY AT AN AS TO OF ON IN IS BE MY ME UP IT ITS ARE CAN HAS HAD DID ANY HOW WHY OUR ONE TWO MAN TOP VERSUS CAPS CORRECTION EXCLUSIVE`;
