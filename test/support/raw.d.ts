/** A fixture as one string, in Node and in the browser alike. */
declare module "*.txt?raw" {
  const text: string;
  export default text;
}
