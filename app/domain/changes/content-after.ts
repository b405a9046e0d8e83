import type { DecidedPartner, DecisionContent } from "../decisions/index";
import type { AskedPart } from "./change";

/** The decision's content with these parts granted. Signatories follow the organisation's own people. */
export function contentAfter(
  decided: DecisionContent,
  granted: readonly AskedPart[],
): DecisionContent {
  let content = decided;
  for (const part of granted) content = withPart(content, part);
  return content;
}

function withPart(content: DecisionContent, part: AskedPart): DecisionContent {
  switch (part.kind) {
    case "time":
      return { ...content, endsOn: part.after.endsOn };
    case "budget":
      return { ...content, lines: part.after.lines };
    case "content":
      return { ...content, content: part.after.text };
    case "partner":
      return { ...content, partners: partnersAfter(content.partners, part) };
    case "signatory":
      return content;
  }
}

function partnersAfter(
  partners: readonly DecidedPartner[],
  { before, after }: Extract<AskedPart, { kind: "partner" }>,
): DecidedPartner[] {
  const stay = partners.filter(({ orgnr }) => orgnr !== before.partner?.orgnr);
  return after.partner ? [...stay, after.partner] : stay;
}
