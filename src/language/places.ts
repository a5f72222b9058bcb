/**
 * Countries, by the word of their name that tells them; they stand for their governments: `South Korea said`.
 */
export const countries = `
  afghanistan albania algeria andorra angola arabia argentina armenia australia austria azerbaijan
  bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil
  britain brunei bulgaria burma burundi cambodia cameroon canada chad chile china colombia comoros congo
  croatia cuba cyprus czechia denmark djibouti dominica dprk drc ecuador egypt emirates england eritrea
  estonia eswatini ethiopia eu faso fiji finland france gabon gambia gaza georgia germany ghana greece
  greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
  ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan
  lanka laos latvia lebanon leone lesotho liberia libya liechtenstein lithuania luxembourg macedonia
  madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco
  mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria
  norway oman pakistan palau palestine panama paraguay peru philippines poland portugal prc qatar rica
  rok romania russia rwanda salvador samoa scotland senegal serbia seychelles singapore slovakia
  slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand
  tobago togo tonga tunisia turkey turkmenistan tuvalu türkiye uae uganda uk ukraine uruguay us usa ussr
  uzbekistan vanuatu venezuela verde vietnam wales yemen zambia zealand zimbabwe
`;

/** Capitals, which stand for governments too (`Seoul denied it`), and other large cities: they stand in bylines with no 'in' before them. */
export const cities = `
  abuja accra algiers amman amsterdam ankara athens atlanta baghdad baku bangkok barcelona beijing
  beirut belfast belgrade berlin bern birmingham bogota boston brasilia bratislava brussels bucharest
  budapest cairo calgary canberra caracas cardiff chicago copenhagen dakar dallas damascus delhi
  denver detroit dhaka doha dubai dublin edinburgh edmonton frankfurt geneva glasgow hamburg hanoi
  harare havana helsinki houston islamabad istanbul jakarta jerusalem johannesburg kabul karachi
  kathmandu khartoum kiev kigali kinshasa kolkata kyiv lagos leeds lima lisbon liverpool london lyon
  madrid manchester manila marseille melbourne miami milan minsk mogadishu montreal moscow mumbai
  munich nairobi nicosia osaka oslo ottawa paris philadelphia phoenix prague pretoria pyongyang riga
  riyadh rome rotterdam santiago sarajevo seattle seoul shanghai stockholm sydney taipei tallinn
  tbilisi tehran tokyo toronto tripoli tunis vancouver vienna vilnius warsaw washington yerevan zagreb
  zurich
`;

/** Large cities that are no sign of a place in a byline: some are names of people. */
export const otherCities = `
  auckland baltimore bamako bogotá brisbane bronx brooklyn buffalo charlotte cincinnati cleveland
  darwin harlem hiroshima hobart hollywood honolulu ljubljana luanda lusaka luxembourg managua
  manhattan maputo mecca memphis milwaukee minneapolis naples nashville oakland orlando oxford perth
  pittsburgh portland quebec queens quito rabat reykjavik sacramento skopje sofia suva tampa tirana
  tucson ulaanbaatar wellington westminster windhoek winnipeg
`;

/** States, provinces and continents. */
export const regions = `
  africa alabama alaska alberta america americas angeles antarctica arizona arkansas asia bavaria
  california carolina catalonia colorado connecticut crimea dakota delaware diego europe florida
  francisco gauteng hampshire hawaii idaho illinois indiana iowa jersey kansas kashmir kentucky
  louisiana maine manitoba maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma ontario oregon orleans pennsylvania punjab queensland saskatchewan
  tasmania tennessee texas utah vegas vermont virginia wisconsin wyoming york
`;

/** Adjectives of nation, party and faith: `a Ukrainian official`. */
export const demonyms = `
  afghan african albanian algerian american angolan arab arabic argentine armenian asian australian
  austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british
  bulgarian burmese cambodian cameroonian canadian catalan catholic chilean chinese christian colombian
  congolese conservative croatian cuban cypriot czech danish democratic dutch eastern ecuadorian
  egyptian emirati english estonian ethiopian european filipino finnish french georgian german ghanaian
  gop greek guatemalan haitian hispanic honduran hungarian icelandic indian indonesian iranian iraqi
  irish islamic israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kurdish kuwaiti
  labor labour latino latvian lebanese liberal libyan lithuanian malaysian maltese mexican moldovan mongolian
  moroccan muslim nepalese nepali nicaraguan nigerian northern norwegian omani pakistani palestinian
  panamanian peruvian philippine polish portuguese qatari republican romanian russian rwandan saudi
  scottish senegalese serbian shia shiite singaporean slovak slovenian somali southern soviet spanish
  sudanese sunni swedish swiss syrian taiwanese tanzanian thai tibetan tory tunisian turkish u.s ugandan
  ukrainian uruguayan venezuelan vietnamese welsh western yemeni zambian zimbabwean
`;
