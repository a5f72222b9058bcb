/** Keys of ninjs 3.x that 1.x and 2.x write in lower case throughout, wherever they stand. */
const LOWERED =
  "altIds aspectRatio charCount contactInfo contentCreated contentType copyrightHolder copyrightNotice digitalSourceType edNote " +
  "encodedRights firstCreated frameRate geoJSON infoSources langId linkedRights pubStatus representationType rightsInfo scanType " +
  "sizeInBytes symbolType transportProtocol trustIndicators usageTerms versionCreated videoCodec wordCount";

/** Those that they name otherwise: the old name, and the new one. */
const RENAMED =
  "$standard standard,byline by,embargoed embargoedUntil,event events,genre genres,infosource infoSources," +
  "mimetype contentType,object objects,organisation organisations,person people,place places,subject subjects," +
  "trustindicator trustIndicators";

/** The function that gives a key its ninjs 3 name. */
export function renamer(): (key: string) => string {
  const names = new Map(LOWERED.split(" ").map((name) => [name.toLowerCase(), name]));
  for (const pair of RENAMED.split(",")) {
    const [old = "", name = ""] = pair.split(" ");
    names.set(old, name);
  }
  return (key) => names.get(key) ?? key;
}
