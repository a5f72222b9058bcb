/** Forms of address for a man: `Mr. Brill`. */
export const maleHonorifics = `
  alhaji datuk dato don emir encik haji herr lord malam mallam monsieur mr msgr senor señor sheikh shri
  signor sir tun
`;

/** Forms of address for a woman: `Mrs. Brill`. */
export const femaleHonorifics = `
  alhaja dame datin frau hajia hajiya lady madam madame miss mme mrs ms puan senora señora sheikha
  shrimati signora sister smt
`;

/** Forms of address that tell neither: `Dr. Brill`. */
export const honorifics = `
  agent ayatollah barr br brother cllr coach comrade detective dr engr father fr hon imam judge justice
  maulana mother mx officer pastor private prof rabbi rev saint st swami ustadh ustaz
`;

/** Offices and ranks as news shortens them before a name: `Sen. Brill`. */
export const abbreviatedTitles = `
  adm asp asst atty brig capt cmd cmdr col comdr con cpl cpt dc dci dep det dir ds dsp exec gen gov govs insp
  lieut lt maj pc pfc pres pte pvt rep reps sec secy sen sens sgt spc supt supts treas
`;

/**
 * Words that only lead up to an office or follow it inside a title: `Deputy Prime Minister`, `Secretary of State`.
 */
export const titleWords = `
  acting assistant associate attorney chief crown current defence defense deputy district ex executive
  external finance first foreign former general home housing incoming interim interior junior justice
  late lead majority managing minority opposition outgoing press presumptive prime private prosecuting
  public rear retired senior shadow staff state surgeon then vice
`;

/** What an abbreviated title stands for, so that `the senator` finds `Sen. Ann Brill`. */
export const titleSynonyms: Readonly<Record<string, string>> = {
  atty: "attorney",
  brig: "brigadier",
  capt: "captain",
  cmdr: "commander",
  col: "colonel",
  congressman: "representative",
  congresswoman: "representative",
  cpl: "corporal",
  det: "detective",
  dr: "doctor",
  gen: "general",
  gov: "governor",
  insp: "inspector",
  judge: "justice",
  lt: "lieutenant",
  maj: "major",
  mp: "lawmaker",
  pres: "president",
  prof: "professor",
  rep: "representative",
  rev: "reverend",
  sec: "secretary",
  sen: "senator",
  sgt: "sergeant",
  supt: "superintendent",
};

/** Words of rank, age and time before a noun, which say nothing of where someone belongs: `a senior White House official`. */
export const rankWords = `
  active acting anonymous career close current elderly ex experienced few first former high high-level high-ranking highest-ranking incoming
  key last late lead leading local long-serving long-term longtime long-time low-level lower-level main many mid-level middle-aged more new
  next old older outgoing own prominent ranking respected retired rival same second seasoned senior separate several single sitting so-called
  then third top top-level top-ranking two-time unidentified unnamed various veteran well-known well-placed young younger junior different
`;

/** The party of a lawmaker, as news shortens it: `(R-Ohio)`. */
export const partyLetters: Readonly<Record<string, string>> = {
  D: "democrat",
  I: "independent",
  R: "republican",
};
