/** Reads a definition written as JSON: what is wrong in it is said place by place. */
import { refuseField, ok, type Result } from "../shared/result";
import { callDefinition, type CallDefinition } from "./call-definition";
import { definitionFaults } from "./definition-rules";

const MOST_PLACES = 8;
const FIELD = "definitionText";

export function readDefinition(text: string): Result<CallDefinition> {
  const json = parsed(text);
  if (json === undefined) return refuseField(FIELD, "call.definitionNotJson");
  const read = callDefinition.safeParse(json);
  if (!read.success) {
    return wrong(read.error.issues.map(({ path }) => written(path)));
  }
  const faults = definitionFaults(read.data);
  const weights = faults.find(({ code }) => code === "weights");
  if (weights) return refuseField(FIELD, "call.definitionWeights");
  return faults.length > 0 ? wrong(faults.map(({ place }) => place)) : ok(read.data);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** ["criteria", 2, "weight"] is criteria[2].weight. */
const written = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");

function wrong(places: readonly string[]) {
  const named = [...new Set(places)];
  return refuseField(FIELD, "call.definitionWrong", {
    places: named.slice(0, MOST_PLACES).join(", "),
    more: String(Math.max(0, named.length - MOST_PLACES)),
  });
}
