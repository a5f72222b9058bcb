import type { Caption, Credit, Photo } from "../../model";
import { httpUrl } from "../json";
import { told } from "../layout";
import { attributeOf, childrenOf, textsOf, within, type XmlElement } from "../xml";

/** A picture of NITF or XHTML, without the place of its caption. `printed` is the caption as it stands in the text. */
export function readPicture(media: XmlElement, printed: string | undefined): Photo {
  if (media.name !== "media") return readImage(media, printed);
  const references = childrenOf(media, "media-reference").sort((a, b) => widthOf(b) - widthOf(a));
  const first = (name: string) => references.map((reference) => attributeOf(reference, name)).find(Boolean);
  const metadata = (name: string) =>
    attributeOf(
      childrenOf(media, "media-metadata").find((entry) => attributeOf(entry, "name") === name),
      "value",
    );
  const credit = creditOf(media, metadata("credit"), first("source-credit") ?? first("copyright"));
  const raw = printed ?? metadata("caption");
  const caption: Caption | undefined =
    raw === undefined && !credit ? undefined : told({ raw: raw ?? "", text: raw ?? "", credit, people: [] });
  const url = references.map((reference) => httpUrl(attributeOf(reference, "source"))).find(Boolean);
  return told({ url, alt: first("alternate-text"), caption, occurrences: [] });
}

const widthOf = (reference: XmlElement) => Number(attributeOf(reference, "width") ?? 0);

/** Who made it, where the producer is a plain name; and who supplied it. */
function creditOf(
  media: XmlElement,
  told: string | undefined,
  supplier: string | undefined,
): Credit | undefined {
  const producers = childrenOf(media, "media-producer").flatMap((producer) => {
    const persons = textsOf(childrenOf(producer, "person"));
    return persons.length > 0 ? persons : textsOf([producer]);
  });
  const agencies =
    supplier
      ?.split("/")
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  const raw = told ?? [...producers, ...agencies].join("/");
  if (raw === "") return undefined;
  const photographers = producers.filter((name) => !/[/,|\d]/.test(name)).map((name) => ({ name }));
  return { raw, photographers, agencies };
}

function readImage(figure: XmlElement, printed: string | undefined): Photo {
  const image = figure.name === "img" ? figure : within(figure, "img")[0];
  const caption = printed === undefined ? undefined : { raw: printed, text: printed, people: [] };
  return told({
    url: httpUrl(attributeOf(image, "src")),
    alt: attributeOf(image, "alt"),
    caption,
    occurrences: [],
  });
}
