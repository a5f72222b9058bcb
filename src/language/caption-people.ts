/*
 * Words that tell who is shown in a photo, where, and where it was taken. Lower case, parted by spaces.
 */

/** Ends of a title before a name, and forms of address: 'Pittsburgh Mayor Ann Lee', 'Sen. Bo Kim'. */
export const captionTitles =
  "actor actress activist adm administrator aide ambassador analyst archbishop artist astronaut attorney author ayatollah baron bishop candidate capt captain cardinal ceo chair chairman chairwoman chancellor chef chief coach col colonel commissioner comedian commander congressman congresswoman councillor councilman councilwoman cllr dame defender deputy designer detective director doctor dr driver duchess duke economist editor emperor executive father farmer firefighter forward founder friar gen general goalkeeper gov governor guitarist head inspector jockey journalist judge justice king lady lawyer leader lieutenant lord lt maj major manager marshal mayor mep midfielder minister monsignor mother mp mr mrs ms musician negotiator nominee officer owner pastor patriarch photographer pilot player pm pope premier president president-elect presenter prime prince princess principal producer prof professor prosecutor queen quarterback rabbi rapper referee rep resident researcher rev reverend secretary sen senator sgt sheikh sheriff singer sir sister skipper soldier speaker spokesman spokesperson spokeswoman star striker student sultan superintendent supt swimmer taoiseach teacher teammate treasurer veteran vice-president winger winner writer bundeskanzler bundestrainer außenminister außenministerin kanzler ministerin präsident präsidentin könig königin trainer presidente presidenta ministro ministra alcalde alcaldesa senador senadora premiê président présidente ministre maire roi reine statsminister pääjohtaja toimitusjohtaja pääministeri premiér minister-president burgemeester menteri gubernur presiden sindaco presidentessa son daughter wife husband brother bride groom";

/** What people do in pictures, in the present tense. */
export const captionVerbs =
  "accepts addresses announces answers appears applauds approaches argues arrives asks attends awaits battles beats bows campaigns carries casts catches celebrates chats checks cheers claps climbs competes conducts confers controls cries cuts dances debates delivers departs discusses dives drives eats embraces enters exits fires gestures gets gives greets grimaces hands heads helps hits holds hosts hugs inspects jokes jumps kicks kisses laughs lays leads leans leaves lifts lights listens looks loads makes marches meets moves observes opens paints participates passes performs plays points poses practices practises pitches prays prepares presents presides pulls puts questions raises rallies reacts reads rehearses reads rests rides rings runs salutes scores sells serves shakes shoots shouts shows signs sings sits skates sleeps smiles snowboards speaks sports stands stares steps stops surveys swims swings takes talks tells testifies throws tours trains travels tries tries unveils uses visits votes waits walks watches waves wears welcomes wins works";

/** Sides and places in a picture, with the English of the model: 'links:left'. */
export const captionPositions =
  "left:left right:right center:center centre:center middle:center l:left r:right c:center m:center background:background foreground:foreground top:top bottom:bottom front:front back:back links:left rechts:right mitte:center li:left re:right mi:center gauche:left droite:right izquierda:left derecha:right izq:left dcha:right i:left d:right g:left sinistra:left destra:right sin:left esquerda:left direita:right centro:center esq:left dir:right kiri:left kanan:right tengah:center vas:left oik:right kesk:center vasemmalla:left oikealla:right venstre:left høyre:right høyre:right højre:right vänster:left höger:right mitten:center midden:center";

/** Words that say that the one named is in the picture, with no side. */
export const captionShown = "pictured shown seen im bild afgebeeld";

/** Before a place where a picture was taken, with how surely it is one. */
export const placeJoints =
  "in:4 at:3 near:3 outside:3 inside:3 on:2 around:2 across:2 over:1 beside:2 along:2 off:2 à:4 au:3 aux:3 en:3 em:4 na:3 no:3 im:3 bei:2 beim:2 vor:2 auf:2 dans:3 sur:2 près:2 på:3 ved:3 op:2 te:3 bij:3 nel:3 nella:3 di:2";
