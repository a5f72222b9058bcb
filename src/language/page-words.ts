/*
 * Words by which the text of a page's furniture gives itself away, in the languages that news pages come in: stems, lower case, matched
 * at the start of a word. A `~` stands for a space.
 */

/** What a block of furniture talks about, and the words it does so with. */
export const PAGE_WORDS: Readonly<Record<string, string>> = {
  advertising:
    "advert anzeige werbung reklam publicid pubblicit annonce sponsor advertentie commercial~content 광고 広告",
  affiliate:
    "affiliate commission provision partnerlink kaufen shop~now buy~now retailer amazon independently~select deal~expert",
  app: "app~store google~play download~the download~our whatsapp telegram push~notif push-nachricht in~der~app",
  author:
    "reporter~for staff~writer correspondent~for is~a~reporter is~an~editor is~a~writer is~a~senior can~be~reached follow~him follow~her follow~us autorin~und ist~redakteur follow~@",
  comments:
    "comment kommentar commentaire comentario reageer kommentér kommenter diskutier discussion moderat",
  consent:
    "cookie consent einwilligung datenschutz gdpr opt-out third-party tracking privacy drittanbieter externe~inhalt externen~inhalt personenbezogen personvern privacidad confidentialit informativa",
  copyright:
    "copyright all~rights~reserved alle~rechte rights~reserved todos~los~derechos tous~droits 무단 無断 저작권",
  newsletter:
    "newsletter subscri abonn sign~up inbox anmelden inscri iscriv suscr registrier log~in einloggen login nyhetsbrev nieuwsbrief bestell jetzt~lesen weiterlesen 구독 登録",
  picture:
    "photo foto bild: image: picture: picture~credit credit: getty afp reuters/ ap~photo shutterstock istock imago dpa handout file~photo (image (picture (photo (bild (foto pool/ archivbild symbolbild 사진 写真 撮影 фото zdjęcie fot.",
  related:
    "read~more read~also also~read more~on more~from related see~also lesen~sie mehr~zum lees~ook les~også läs~också lire~aussi leer~también leggi~anche leia~mais mehr~lesen don't~miss recommended most~read what~to~know up~next watch~next trending must~read baca~juga lue~myös læs~også czytaj przeczytaj čtěte 관련 関連",
  reporting:
    "reporting~by additional~reporting editing~by writing~by contributed~to this~article~was this~story~was originally~published ursprünglich maschinell translated~by",
  sharing:
    "share~this share~on teilen partager compartir condividi facebook twitter instagram tiktok youtube linkedin pinterest reddit copy~link 공유",
  terms:
    "terms~of~use terms~of~service privacy~policy terms~and nutzungsbedingungen agb impressum kontakt contact~us about~us",
};

/** What publishers' systems print for an author where nobody is known to them, in lower case, parted by bars. */
export const PLACEHOLDER_AUTHORS =
  "admin|administrator|anonymous|author|default|editor|guest|multiple|multiple authors|n/a|news desk|newsroom|none|null|redacción|redactie|redaktion|redação|redazione|rédaction|staff|staff reporter|staff writer|unknown|various|various authors|web desk|webmaster";
