/*
 * What marks a photo credit, over the languages of news. Lower case, parted by `|`; the parts are plain expressions without
 * repetition, since they are joined into one.
 */

/**
 * Nouns that open a credit before a colon, a 'by' or a name: 'Photo: Ann Lee', 'Foto Ann Lee', 'Bildquelle: Aurora'. 'Picture
 * Alliance' is an agency.
 */
export const creditLabels =
  "photos?|photographs?|photography|photographers?|pictures?(?! alliance)|pics?(?!ture)|image[mns]?|credits?|sources?|illustrations?|graphics?|artwork|drawing|screenshot|screen ?grab|fotos?|fotografie|fotografia|fotografi|fotografía|bilder|bild|bildquelle|quelle|grafik|crédits?|créditos?|archivbild|archivfoto|symbolbild|symbolfoto|fotoğraf|videos?|immagine|fonte|fuente|beeld|billede|kuvaaja|kuva|ljósmynd|mynd|zdjęcie|zdj\\.|fot\\.|fotó|ảnh|nguồn|gambar|sumber|źródło|zdroj|bron|kaynak|källa|kilde|lähde|forrás|sursa|источник|фото|사진|写真|図|圖|图|图源|圖源|圖片來源|图片来源|來源|来源|攝|攝影|摄|摄影|撮影|提供|출처|자료";

/** Words that may stand before or after the label: 'File photo:', 'Image credit:', 'Photo illustration by'. */
export const creditModifiers =
  "file|stock|handout|mandatory|pool|ai|photo|image|picture|foto|composite|staff|credits?|crédits?|illustration|kredit|archive?|archiv|d['’]archives?|d['’]illustration";

/** Between label and maker: 'by', and its likes. */
export const creditJoints = "by|de|von|par|av|af|di|do|door|por|via|from|od|oleh|courtesy of|courtesy";

/** Words that mark a credit by themselves. */
export const creditOpeners =
  "image source|special to|photo provided by|contributed|provided to|provided|courtesy of|courtesy|cortesía de|cortesía|cedida por|con licencia|supplied by|provided by|supplied|submitted|handout|capture d['’]écran|tangkapan layar|captura de pantalla|schermata|bildschirmfoto|skjermdump|archives?|archivo";

/** Which of a credit's words tell how the picture came: the first that is found, in this order. */
export const pictureKinds = {
  screenshot:
    "screen ?(?:shot|grab|cap(?:ture)?)|capture d['’]écran|captura(?: de pantalla)?|tangkapan layar|bildschirmfoto|skjermdump|schermata|캡처",
  illustration: "illustrations?|photo ?illustration|montage|fotomontage|composite|grafik|graphics?",
  courtesy: "courtesy|cortesía|cedida|cortesia",
  handout: "handout|supplied|submitted|contributed|provided|dr|zvg|divulgação|reprodução|hand-out|제공|提供",
  file: "file|archives|archivo|archiv|archivbild|arkivfoto|arkiv|자료사진|자료",
} as const;

/** Parts of a credit that name nobody, besides its labels and how the picture came. */
export const creditNoise =
  "arquivo pessoal|arquivo|privat|photo d['’](?:illustration|archives?)|from video|undefined|str|stf|stringer|contributors?|uncredited|na|n/a|files|file pic|freelance|special(?: arrangement)?|ho|viewer|the .{1,24} family|(?:all )?rights reserved|kanal|channel|account|x/twitter account|cc(?: by.{0,16}|0)?|public domain|기자|記者|via|x";

/** Words that link a maker to whom the picture was made for: 'Ann Lee for the Gazette'. */
export const creditFor = "for|para|für|pour|voor";
