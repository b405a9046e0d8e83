/** What the form says, beside what is decided now: the parts of the request, each from and to. */
import type { DecisionContent } from "../decisions/index";
import { refuseField, type Refusal } from "../shared/result";
import type { AskedPart, NamedPerson } from "./change";
import type { SaveChangeInput } from "./change.schema";

type Now = {
  readonly decided: DecisionContent;
  readonly people: {
    readonly signatories: readonly NamedPerson[];
    readonly others: readonly NamedPerson[];
  };
};

export type Asked = { readonly parts: readonly AskedPart[]; readonly faults: readonly Refusal[] };

export function askedParts(input: SaveChangeInput, { decided, people }: Now): Asked {
  const { time, budget, content } = input;
  const parts: AskedPart[] = [];
  if (time) {
    const after = { endsOn: time.endsOn };
    parts.push({ kind: "time", before: { endsOn: decided.endsOn }, after, reason: time.reason });
  }
  if (budget) {
    const after = { lines: budget.lines };
    const before = { lines: decided.lines };
    parts.push({ kind: "budget", before, after, reason: budget.reason });
  }
  if (content) {
    const { text, reason } = content;
    parts.push({ kind: "content", before: { text: decided.content }, after: { text }, reason });
  }
  const [partner, signatory] = [askedPartner(input, decided), askedSignatory(input, people)];
  const read = [partner, signatory].filter((one) => one !== null);
  return {
    parts: [...parts, ...read.flatMap((one) => ("ok" in one ? [] : [one]))],
    faults: read.flatMap((one) => ("ok" in one ? [one] : [])),
  };
}

function askedPartner({ partner }: SaveChangeInput, decided: DecisionContent) {
  if (!partner) return null;
  const { leaves, name, orgnr, role, reason } = partner;
  const before = leaves === null ? null : (decided.partners[Number(leaves)] ?? null);
  if (leaves !== null && !before) return refuseField("partner.leaves", "change.notThere");
  if (name === null && orgnr === null && role === null) {
    return part("partner", { partner: before }, { partner: null }, reason);
  }
  for (const [field, value] of Object.entries({ name, orgnr, role })) {
    if (value === null) return refuseField(`partner.${field}`, "field.missing");
  }
  const after = { name: name ?? "", orgnr: orgnr ?? "", role: role ?? "" };
  return part("partner", { partner: before }, { partner: after }, reason);
}

function askedSignatory({ signatory }: SaveChangeInput, { signatories, others }: Now["people"]) {
  if (!signatory) return null;
  const { leaves, joins, reason } = signatory;
  const named = (list: readonly NamedPerson[], id: string | null) =>
    list.find(({ personId }) => personId === id) ?? null;
  const [before, after] = [named(signatories, leaves), named(others, joins)];
  if (leaves !== null && !before) return refuseField("signatory.leaves", "change.notThere");
  if (joins !== null && !after) return refuseField("signatory.joins", "change.notThere");
  return part("signatory", { person: before }, { person: after }, reason);
}

const part = <K extends "partner" | "signatory">(
  kind: K,
  before: Extract<AskedPart, { kind: K }>["before"],
  after: Extract<AskedPart, { kind: K }>["after"],
  reason: string,
) => ({ kind, before, after, reason }) as Extract<AskedPart, { kind: K }>;
