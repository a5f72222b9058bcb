/** Words inside a family name that are written small when they stand between others: 'Anna van der Berg'. */
export const PARTICLES =
  "af av bin bint da das de del den der des do dos du ibn op ten ter thoe van vom von zu zum zur 't";

/** Articles that are small after a particle only: 'Luis de la Vega', but 'John Le Fanu'. */
export const PARTICLE_ARTICLES = "la las le los";

/** What follows 'Mac' in names that keep a second capital: 'MacDonald', but 'Mackenzie', 'Machado'. */
export const MAC_NAMES =
  "adam alister arthur aulay cormac cormack culloch diarmid donald donnell dougall dowell duff eachern farlane gillivray gowan gregor innes innis intosh intyre iver kinlay kinnon lachlan laren lean lellan lennan leod mahon master millan murray nab namara neil neill neish nicol niven phail pherson quarrie queen rae ritchie sween taggart tavish vicar william";

/** Family names of one syllable that stand before or after a hyphenated given name: 'Lee Min-ho', 'Chen Wei-lun'. */
export const SYLLABLE_FAMILIES =
  "ahn an bae baek ban bang byun cha chae chan chang chen cheng cheon cheong chiang chien chin chiu cho choe choi choo chou chow chu chuang chun chung do eom fan fang fung ha ham han heo ho hong hsiao hsieh hsu hu huang huh hung hur hwang hyun im jang jeon jeong ji jin jo joo ju jun jung kang kao ki kim ko kong koo ku kuo kwak kwok kwon lai lam lau law lee leung li liang liao lim lin liu lo lu ma mo min moon na nam noh oh ok pai paik pak pan park peng pyo ra rhee ri roh ryoo ryu seo seok seol shen shih shim shin sim so sohn son song su suh sun sung tai tam tang teng ting tsai tsang tseng tsui tung wang wei won wong woo wu yang yeh yen yeo yeom yeon yi yim yin yip yoo yoon you yu yuan yun";
