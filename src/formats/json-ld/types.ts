/** A person of schema.org, as this package writes one. */
export interface JsonLdPerson {
  /** Its type. */
  "@type": "Person";
  /** In natural case. */
  name: string;
  /** Address, http or https. */
  url?: string;
  /** As printed. */
  jobTitle?: string;
  /** E-mail address. */
  email?: string;
  /** The outlet or body named with the person. */
  affiliation?: JsonLdOrganization;
  /** Where they work, as the byline says. */
  workLocation?: JsonLdPlace;
}

/** An organisation of schema.org. */
export interface JsonLdOrganization {
  /** Its type. */
  "@type": "Organization";
  /** In natural case. */
  name: string;
  /** Address, http or https. */
  url?: string;
  /** E-mail address. */
  email?: string;
}

/** A place of schema.org. */
export interface JsonLdPlace {
  /** Its type. */
  "@type": "Place";
  /** In natural case. */
  name: string;
}

/** A picture, with its caption and whose it is. */
export interface JsonLdImage {
  /** Its type. */
  "@type": "ImageObject";
  /** Address of the image. */
  contentUrl?: string;
  /** The description alone. */
  caption?: string;
  /** The credit as printed. */
  creditText?: string;
  /** The people and organisations credited. */
  creator?: (JsonLdPerson | JsonLdOrganization)[];
  /** Alternative text. */
  alternateName?: string;
  /** Where the picture was taken. */
  contentLocation?: JsonLdPlace;
  /** As far as it is known. */
  dateCreated?: string;
  /** The people shown. */
  about?: JsonLdPerson[];
}

/** One statement. */
export interface JsonLdQuotation {
  /** Its type. */
  "@type": "Quotation";
  /** Its identifier. */
  "@id"?: string;
  /** Its words. */
  text: string;
  /** `direct`, `mixed` or `indirect`. */
  genre?: string;
  /** Who said it, where the article names them. */
  creator?: JsonLdPerson | JsonLdOrganization;
  /** How the article describes a source that it does not name: text, for nobody is to be made up. */
  creditText?: string;
  /** As far as it is known. */
  dateCreated?: string;
  /** The quotation that relays this one. */
  isPartOf?: JsonLdReference<"Quotation">;
  /** The pieces of one that its cue or a paragraph splits, verbatim. */
  hasPart?: JsonLdQuotation[];
}

/** What an article is about. */
export interface JsonLdThing {
  /** Its type. */
  "@type": "Thing" | "Person" | "Organization" | "Place" | "Event";
  /** In natural case. */
  name: string;
  /** Its identifier in a vocabulary. */
  sameAs?: string;
}

/** A step of a breadcrumb trail. */
export interface JsonLdListItem {
  /** Its type. */
  "@type": "ListItem";
  /** From 1. */
  position: number;
  /** In natural case. */
  name: string;
  /** The page of this step. */
  item?: JsonLdReference<"WebPage">;
}

/** A node that stands elsewhere, by its identifier. */
export interface JsonLdReference<T extends string> {
  /** Its type. */
  "@type": T;
  /** Its identifier. */
  "@id": string;
}

/** A breadcrumb trail. */
export interface JsonLdBreadcrumbList {
  /** Its type. */
  "@type": "BreadcrumbList";
  /** Its steps, outermost first. */
  itemListElement: JsonLdListItem[];
}

/** The page that an article stands on. */
export interface JsonLdWebPage {
  /** Its type. */
  "@type": "WebPage";
  /** Its identifier. */
  "@id"?: string;
  /** The trail that leads to it. */
  breadcrumb?: JsonLdBreadcrumbList;
}

/** A correction. */
export interface JsonLdCorrection {
  /** Its type. */
  "@type": "CorrectionComment";
  /** Its words. */
  text: string;
  /** When it was published. */
  datePublished?: string;
}

/** A schema.org NewsArticle as this package writes it; further properties come from `extensions["json-ld"]`. */
export interface JsonLdNewsArticle {
  /** The vocabulary. */
  "@context": "https://schema.org";
  /** Its type. */
  "@type": "NewsArticle";
  /** The headline. */
  headline?: string;
  /** The subheadline. */
  alternativeHeadline?: string;
  /** Authors and reporters, one object each. */
  author?: (JsonLdPerson | JsonLdOrganization)[];
  /** Contributors, photographers, illustrators. */
  contributor?: (JsonLdPerson | JsonLdOrganization)[];
  /** Editors who are named. */
  editor?: JsonLdPerson[];
  /** Translators. */
  translator?: (JsonLdPerson | JsonLdOrganization)[];
  /** When it was published. */
  datePublished?: string;
  /** When it was changed last. */
  dateModified?: string;
  /** As printed. */
  dateline?: string;
  /** The section path, outermost first. */
  articleSection?: string[];
  /** BCP 47. */
  inLanguage?: string;
  /** Address, http or https. */
  url?: string;
  /** The page that it stands on. */
  mainEntityOfPage?: JsonLdWebPage;
  /** Who publishes it. */
  publisher?: JsonLdOrganization;
  /** Its photos. */
  image?: JsonLdImage[];
  /** Its keywords. */
  keywords?: string[];
  /** What it is about. */
  about?: JsonLdThing[];
  /** The story, an empty line between blocks. */
  articleBody?: string;
  /** Its corrections. */
  correction?: JsonLdCorrection[];
  /** Its statements. */
  hasPart?: JsonLdQuotation[];
}
