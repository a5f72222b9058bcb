import { jsonSchema, type ModelName, schemas } from "../model/schema";
import { UsageError } from "./exit";

/** The JSON Schema of a model; the models' names when none is given. */
export function schemaText(operands: readonly string[]): string {
  const names = Object.keys(schemas);
  const [given] = operands;
  if (given === undefined) return `${names.join("\n")}\n`;
  const name = names.find((one) => one.toLowerCase() === given.toLowerCase());
  if (!isModelName(name)) throw new UsageError(`no model is called ${given}; there are ${names.join(", ")}`);
  return `${JSON.stringify(jsonSchema(name), undefined, 2)}\n`;
}

function isModelName(name: string | undefined): name is ModelName {
  return name !== undefined && Object.hasOwn(schemas, name);
}
