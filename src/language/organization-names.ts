/** Words beside `bodyNouns` that make a run of capitals the name of a body: `Brill Energy`, `the Harrow Gazette`. */
export const organizationNameWords = `
  asa biosciences biotech bv chemicals foods logistics metals minerals nv oyj pharmaceuticals plastics
  precision resources robotics semiconductor semiconductors software spa telecom therapeutics transit
  ag airlines airways atlantic bancorp bbc beast bloomberg brothers capital chronicle co corp daily
  dispatch energy enquirer enterprises entertainment examiner express fbi forum gazette gmbh group
  guardian hall health herald hill holdings house inc independent industries international kremlin
  labs limited llc lloyds llp ltd mail mirror monitor morning motors networks newswire nhs observer
  partners pharma plc politico post project pvt radio record register research reserve review sa
  services show solutions standard star studios sun systems technologies telegraph television times
  tribune tv un united weekly wire works
`;

/** Words that end the names of days, events, laws and streets, which are nobody: `Election Day`, `the Harrow Cup`. */
export const thingNameWords = `
  act amendment avenue award awards boulevard bowl cup day eve festival games highway marathon medal
  olympics prize road season series street summit trophy week weekend
`;

/** Bodies known by one word. */
export const organizationNames = `
  airbnb alibaba amazon apple bbc bloomberg boeing breitbart buzzfeed citigroup cnn comcast disney ebay
  euronews exxon exxonmobil facebook fatah fedex ford gannett gazprom google hamas hezbollah hizbollah
  honda huawei hyundai ibm ikea instagram intel interpol isis kremlin lockheed mcdonald mcdonalds meta
  microsoft mossad mozilla msnbc nasa nato netflix nike nissan nokia npr openai oxfam paypal pentagon
  pfizer politico rakuten reddit renault reuters ryanair samsung shell siemens snapchat snopes softbank
  sony spacex spotify starbucks taliban target telegram tencent tesla tiktok toyota twitter uber unesco
  unicef univision vatican verizon vodafone volkswagen volvo walmart wikileaks wikipedia xinhua yahoo
  yougov youtube zoom
`;

/** Words that open the names of bodies and places, hardly ever a person’s: `Royal Harrow`, `Daily Star`. */
export const nameModifiers = `
  air all american associated atlantic bank big black blue british canadian capitol central city civil
  common conservative credit daily day deep democratic deutsche digital eastern electoral environmental
  european evening federal financial first fort fox free general global gold golden goldman grand great
  greater green high home human independent international islamic labour lake lehman liberal local los
  merrill mid middle mount national new north northeast northern northwest old open oval pacific planned
  port public red republican river royal rural saint san santa saudi second secret security silicon
  small social south southeast southern southwest state states sunday super supreme tea third today top
  trans treasury twin union united universal urban us wall weekly wells west western white wild world
  young zero
`;

/** What a company has and a person has not: `Okura’s shares`. */
export const companyNouns =
  "board ceo customers earnings factory headquarters operations plant products profit profits revenue revenues sales shareholders shares stock subsidiary suppliers";
