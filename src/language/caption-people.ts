/*
 * Words that tell who is shown in a photo, where, and where it was taken. Lower case, parted by spaces.
 */

/** Ends of a title before a name beside `titleOffices`, and forms of address: 'Pittsburgh Mayor Ann Lee', 'Sen. Bo Kim'. */
export const captionTitles = `
  activist actor actress administrator aide analyst attorney author ayatollah bride brother
  businessman capt cfo cllr col constable dame daughter defendant defender deputy designer detective
  doctor dr driver editor engineer entrepreneur executive farmer father filmmaker firefighter gen gov
  groom husband judge lady lawmaker lawyer lord lt maj manager model mother mr mrs ms nurse officer
  owner paramedic pilot player pm presenter prime producer prof prosecutor rep reporter researcher
  resident rev sen sergeant sgt sir sister soldier son songwriter spokesman student supt surgeon
  teacher teammate veteran volunteer wife writer
  alcalde alcaldesa autor burgemeester bà gubernur kanzler könig maire menteri ministra ministre
  ministro politiker premiér premiê presiden presidenta presidente presidentessa präsident président
  présidente pääjohtaja pääministeri reine roi schauspieler senador senadora sieger sindaco sänger
  toimitusjohtaja ông
`;

/** What people do in pictures: the few verbs that a lone first name is believed with ('Ashby speaks at a rally'). */
export const captionVerbs =
  "accepts addresses applauds arrives attends celebrates chats delivers embraces gestures greets hugs jokes kisses laughs leaves listens looks meets performs poses reacts reads salutes shakes signs sings sits smiles speaks stands takes talks testifies walks watches waves wears";

/** Sides and places in a picture, with the English of the model; those with none are small words beside one: 'at the far left'. */
export const captionPositions =
  "left:left right:right center:center centre:center middle:center l:left r:right c:center m:center background:background foreground:foreground top:top bottom:bottom front:front back:back links:left rechts:right mitte:center li:left re:right gauche:left droite:right izquierda:left derecha:right izq:left dcha:right i:left d:right g:left sinistra:left destra:right esquerda:left direita:right centro:center esq:left dir:right kiri:left kanan:right tengah:center vas:left oik:right kesk:center venstre:left høyre:right højre:right vänster:left höger:right mitten:center midden:center at: in: on: to: the: far: from: pictured: seated: standing: seen: à: a: ao: la: de: im: til: till: row: v: von: en: partant: por:";

/** How a list from one side to the other opens. The first group is a list by the clock, the second one from the right. */
export const listOrders =
  "(clockwise from (?:the )?(?:top )?left)|(?:from|von|de|da|desde|fra|från|dari) (?:the )?(?:l|left|links|gauche|izquierda|izq|esquerda|sinistra|venstre|vänster|kiri)(?: (?:to right|nach rechts|à droite|a derecha|naar rechts))?|frá vinstri|van links naar rechts|v\\.l\\.n\\.r\\.|left to right|l-r|l to r|(from (?:the )?right)";

/** Words in the names of places that people are not called by. */
export const placeNouns =
  "airport arena avenue bar bay beach boulevard bowl bridge building capitol castle cathedral cemetery championship championships complex courtyard cup depot east festival field forest gallery games garden gardens harbor harbour highway hotel island lake lane mall mosque mount mountain nightclub north ocean olympics open pacific palace park place plaza pool port province region republic restaurant river road room sea series show south square stadium state states station strip street synagogue temple theater theatre tour tower town trophy valley venue village wall west zoo";

/** Before a place where a picture was taken, with how surely it is one. */
export const placeJoints =
  "in:4 at:3 near:3 outside:3 inside:3 on:2 around:2 across:2 over:1 beside:2 along:2 off:2 à:4 au:3 aux:3 en:3 em:4 na:3 no:3 im:3 bei:2 beim:2 vor:2 auf:2 dans:3 sur:2 près:2 på:3 ved:3 op:2 te:3 bij:3 nel:3 nella:3 di:2";
