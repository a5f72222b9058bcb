/*
 * What pages print around a caption. Lower case, parted by `|`, joined into one expression.
 */

/** Before a caption, with the mark after it: 'Image caption, ', 'Open image in gallery', 'Image 1 of 23', 'FILE - '. */
export const captionHeads =
  "image caption|open image in gallery|enlarge (?:this )?image|view image in fullscreen|view fullscreen|view larger image|full screen|click to enlarge|expand image|hide caption|toggle caption|show caption of expand|show caption|caption close|caption|close|expand|(?:image|photo|picture|slide|bild|foto):? \\d{1,3} ?(?:/|of|von|de|sur)(?: of)? ?\\d{1,3}|\\d{1,3} ?(?:/|of) ?\\d{1,3}|above|below|main image|main picture|top image|pictured above|video|watch|visa mer|read more|bildunterschrift|legende|légende";

/** After a caption. */
export const captionTails =
  "hide caption|toggle caption|acquire licensing rights|purchase licensing rights|visa mer|read more|show more|see more|less|\\.{3} more|… more|more|\\[\\+\\]|expand|close|caption|view gallery|image \\d{1,3} of \\d{1,3}|open image in gallery|share|\\d{1,2}:\\d\\d -|buy photo|order reprint|opens in new tab|buy now|license photo|\\(\\p{L}{2,4}\\d\\d_[\\d_]{6,20}\\p{L}?\\)";

/** Heads that say that the picture is from the files. */
export const fileLabels = "file(?: (?:photo|picture|image))?|foto de archivo";
