/** Forms of address for a man: `Mr. Brill`. */
export const maleHonorifics = `
  don emir herr lord monsieur mr senor señor sheikh signor sir
`;

/** Forms of address for a woman: `Mrs. Brill`. */
export const femaleHonorifics = `
  dame frau lady madame miss mme mrs ms senora señora signora sister
`;

/** Forms of address that tell neither: `Dr. Brill`. */
export const honorifics = `
  agent br brother coach detective dr father fr hon imam judge justice mother mx officer pastor private
  prof rabbi rev saint st
`;

/** Offices and ranks as news shortens them before a name: `Sen. Brill`. */
export const abbreviatedTitles = `
  adm asst atty brig capt cmd cmdr col comdr cpl cpt dep det dir exec gen gov govs insp lieut lt maj pfc
  pres pte pvt rep reps sec secy sen sens sgt spc supt supts treas
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
