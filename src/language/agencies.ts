// Names as a credit prints them, parted by `|`. Only what the shape of a name does not tell: 'X Images', 'X Press', 'X
// News', 'X Agency' are known by their last word (see `creditBodyWords`).

/** News agencies that sign stories as well as photos, by one word: they are known wherever it stands. */
export const newsAgencies =
  "AAP|AFP|AFPTV|Anadolu|ANI|ANP|ANSA|Antara|AP|APA|APTN|Belga|Bernama|Bloomberg|Caixin|CNA|CP|CTK|ČTK|dpa|dpa-infocom|EFE|EPA|EPA-EFE|Fars|IANS|IRNA|ISNA|ITAR-TASS|Jiji|Keystone|Keystone-SDA|Kyodo|Lusa|MTI|News1|Newsis|Notimex|NTB|NYT|PA|PAP|PTI|Reuters|Ritzau|SDA|SID|SIPA|Sputnik|STT|TASS|Tanjug|Télam|TT|Ukrinform|UNI|UPI|Xinhua|Yonhap|ТАСС|Интерфакс|アフロ|ロイター|中央社|共同|共同通信社|時事|時事通信社|新华社|新華社|뉴스1|뉴시스|연합뉴스";

/** News agencies known by several words, each of which may be anybody's. */
export const longNewsAgencies =
  "ABC News|Agence France-Presse|Agencia EFE|Agência Brasil|Agencja Gazeta|Anadolu Agency|Associated Press|Deutsche Presse-Agentur|Europa Press|Kyodo News|PA Media|PA Wire|Press Association|Press Trust of India|RIA Novosti|РИА Новости|The Canadian Press|Yonhap News|Al Jazeera";

/** Photo agencies, picture libraries and stock platforms. */
export const photoAgencies =
  "Abaca|Abacapress|Action Images|ActionPress|Adobe Stock|AGIP|Alamy|Artpress|Avalon|Backgrid|Bestimage|Bigstock|Bridgeman|Camera Press|Canva|Colourbox|Contrasto|Corbis|Depositphotos|Divergence|Dreamstime|EyeEm|EyePress|Fame Flynet|FilmMagic|Flickr|Focus|Fotolia|Freepik|Gamma-Rapho|Getty|Getty Image|Gettyimages|Getty Images|Global Images Ukraine|Hans Lucas|Icon Sportswire|Imagn|Imagn Images|Imaginechina|IMAGO|Invision|iStock|iStockphoto|KCS Presse|LaPresse|Lehtikuva|LightRocket|Magnum|MAXPPP|Mega|Middle East Images|MYOP|NurPhoto|Pacemaker|Panoramic|Panos|Pexels|picture alliance|picture-alliance|Pixabay|Pixsell|Plainpicture|Presse Sports|Profimedia|Redux|REX|Ritzau Scanpix|Roger-Viollet|Scanpix|Shutterstock|Sipa|Sipa USA|Smith Archive|Splash|stock.adobe.com|Stocksy|SWNS|TPX|Ullstein|Ullstein Bild|Unsplash|USA TODAY Sports|USATSI|VII|Vu|Wenn|Wikimedia|Wikimedia Commons|Wikipedia|WireImage|Witters|ZUMA|ZUMA Press|Zumapress|ZUMAPRESS.com|CC|Facebook|Google|Instagram|LinkedIn|Reddit|Snapchat|Telegram|TikTok|Twitter|WhatsApp|X|YouTube|USA TODAY NETWORK";

/** Words that make a name in a credit a body's, beyond `organizationNameWords`: 'Harrow Pictures', 'Lane Archive'. */
export const creditBodyWords =
  "agence agencia agencja agenzia agência ajansı argus artist artists archiv archive archives art arts beacon bulletin collection commons courier creative design digital earth echo estate feuerwehr film films foto galerie galleria gallery gemeente gemeinde geographic gleaner globe gov governo kommune mairie maps musée museo graphics illustration images infographics inquirer instagram instituto kommission ledger ministerio natl network newspapers photo photography photos pictures prensa presse polizei prefeitura préfecture productions sentinel sheriff sheriff's shimbun sport sports stadt stock stringer studio usa video view ville";
