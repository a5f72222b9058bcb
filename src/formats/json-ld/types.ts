/** A person of schema.org, as this package writes one. */
export interface JsonLdPerson {
  "@type": "Person";
  name: string;
  url?: string;
  jobTitle?: string;
  email?: string;
  affiliation?: JsonLdOrganization;
  workLocation?: JsonLdPlace;
}

/** An organisation of schema.org. */
export interface JsonLdOrganization {
  "@type": "Organization";
  name: string;
  url?: string;
  email?: string;
}

/** A place of schema.org. */
export interface JsonLdPlace {
  "@type": "Place";
  name: string;
}

/** A picture, with its caption and whose it is. */
export interface JsonLdImage {
  "@type": "ImageObject";
  contentUrl?: string;
  caption?: string;
  /** The credit as printed. */
  creditText?: string;
  creator?: (JsonLdPerson | JsonLdOrganization)[];
  /** Alternative text. */
  alternateName?: string;
  contentLocation?: JsonLdPlace;
  dateCreated?: string;
  /** The people shown. */
  about?: JsonLdPerson[];
}

/** One statement. */
export interface JsonLdQuotation {
  "@type": "Quotation";
  "@id"?: string;
  text: string;
  /** `direct`, `mixed` or `indirect`. */
  genre?: string;
  /** Who said it, where the article names them. */
  creator?: JsonLdPerson | JsonLdOrganization;
  /** How the article describes a source that it does not name: text, for nobody is to be made up. */
  creditText?: string;
  dateCreated?: string;
  /** The quotation that relays this one. */
  isPartOf?: { "@type": "Quotation"; "@id": string };
  /** The pieces of one that its cue or a paragraph splits, verbatim. */
  hasPart?: JsonLdQuotation[];
}

/** What an article is about. */
export interface JsonLdThing {
  "@type": "Thing" | "Person" | "Organization" | "Place" | "Event";
  name: string;
  sameAs?: string;
}

/** A step of a breadcrumb trail. */
export interface JsonLdListItem {
  "@type": "ListItem";
  position: number;
  name: string;
  /** The page of this step. */
  item?: { "@type": "WebPage"; "@id": string };
}

/** The page that an article stands on. */
export interface JsonLdWebPage {
  "@type": "WebPage";
  "@id"?: string;
  breadcrumb?: { "@type": "BreadcrumbList"; itemListElement: JsonLdListItem[] };
}

/** A correction. */
export interface JsonLdCorrection {
  "@type": "CorrectionComment";
  text: string;
  datePublished?: string;
}

/** A schema.org NewsArticle as this package writes it; further properties come from `extensions["json-ld"]`. */
export interface JsonLdNewsArticle {
  "@context": "https://schema.org";
  "@type": "NewsArticle";
  headline?: string;
  alternativeHeadline?: string;
  author?: (JsonLdPerson | JsonLdOrganization)[];
  contributor?: (JsonLdPerson | JsonLdOrganization)[];
  editor?: JsonLdPerson[];
  translator?: (JsonLdPerson | JsonLdOrganization)[];
  datePublished?: string;
  dateModified?: string;
  dateline?: string;
  articleSection?: string[];
  inLanguage?: string;
  url?: string;
  mainEntityOfPage?: JsonLdWebPage;
  publisher?: JsonLdOrganization;
  image?: JsonLdImage[];
  keywords?: string[];
  about?: JsonLdThing[];
  articleBody?: string;
  correction?: JsonLdCorrection[];
  hasPart?: JsonLdQuotation[];
}
