/** Keys of ninjs 1.x and 2.x that 3.x writes otherwise, wherever they stand. */
const RENAMED =
  "$standard standard,altids altIds,aspectratio aspectRatio,byline by,charcount charCount,contactinfo contactInfo," +
  "contentcreated contentCreated,contenttype contentType,copyrightholder copyrightHolder,copyrightnotice copyrightNotice," +
  "digitalsourcetype digitalSourceType,ednote edNote,embargoed embargoedUntil,encodedrights encodedRights,event events," +
  "firstcreated firstCreated,framerate frameRate,genre genres,geojson geoJSON,infosource infoSources," +
  "infosources infoSources,langid langId,linkedrights linkedRights,mimetype contentType,object objects," +
  "organisation organisations,person people,place places,pubstatus pubStatus,representationtype representationType," +
  "rightsinfo rightsInfo,scantype scanType,sizeinbytes sizeInBytes,subject subjects,symboltype symbolType," +
  "transportprotocol transportProtocol,trustindicator trustIndicators,trustindicators trustIndicators,usageterms usageTerms," +
  "versioncreated versionCreated,videocodec videoCodec,wordcount wordCount";

/** The function that gives a key its ninjs 3 name. */
export function renamer(): (key: string) => string {
  const names = new Map(RENAMED.split(",").map((pair) => pair.split(" ", 2) as [string, string]));
  return (key) => names.get(key) ?? key;
}
