/** Words inside a family name that are written small when they stand between others: 'Anna van der Berg'. */
export const PARTICLES =
  "af av bin bint da das de del den der des do dos du ibn op ten ter thoe van vom von zu zum zur 't";

/** Articles that are small after a particle only: 'Luis de la Vega', but 'John Le Fanu'. */
export const PARTICLE_ARTICLES = "la las le los";
