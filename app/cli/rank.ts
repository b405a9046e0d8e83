/** `rank recompute CALL`: remakes a frozen ranking from its scores and names any difference. */
import { parseArgs } from "node:util";
import {
  findCallToRecompute,
  recomputeRanking,
  type Recomputation,
} from "~/domain/assessment/index.server";
import type { RankingDifference } from "~/domain/assessment/index";
import { refusedText } from "./refused";
import { UsageError } from "./usage-error";
import { withDatabase } from "./with-database";

export async function rank(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [subcommand, call, ...rest] = positionals;
  if (subcommand !== "recompute" || call === undefined || rest.length > 0)
    throw new UsageError("rank recompute takes a call: its case number or its id.");
  return withDatabase(() => recompute(call, values.json));
}

async function recompute(caseNumberOrId: string, asJson: boolean): Promise<number> {
  const [found, another] = await findCallToRecompute(caseNumberOrId);
  if (!found || another) {
    const why = found ? "belongs to more than one board: use its id" : "is not a published call";
    throw new UsageError(`${caseNumberOrId} ${why}.`);
  }
  const actor = { kind: "system", name: "rank recompute", boardId: found.boardId } as const;
  const result = await recomputeRanking(actor, found.callId);
  if (!result.ok) {
    const message = refusedText(result);
    console.log(asJson ? JSON.stringify({ refused: result.code, message }) : message);
    return 1;
  }
  console.log(asJson ? JSON.stringify(result.value, null, 2) : told(result.value));
  return result.value.isSame ? 0 : 1;
}

function told({
  caseNumber,
  isSame,
  applications,
  frozen,
  now,
  differences,
  names,
}: Recomputation) {
  if (isSame) return `${caseNumber}: the same ranking of ${applications}, fingerprint ${frozen}`;
  const lines = differences.map((one) => `  ${inWords(one, names)}`);
  return [
    `${caseNumber}: not the same ranking`,
    ...lines,
    `  frozen ${frozen}`,
    `  now    ${now}`,
  ].join("\n");
}

function inWords(one: RankingDifference, names: Readonly<Record<string, string>>): string {
  const change = `${one.frozen ?? "none"} was frozen, now ${one.now ?? "none"}`;
  switch (one.what) {
    case "rules":
      return "the call's criteria, threshold or tie-break have changed";
    case "record":
      return "the frozen record does not have its own fingerprint";
    case "missing":
      return `${one.caseNumber}: no longer among the assessed`;
    case "added":
      return `${one.caseNumber}: was not among the assessed`;
    case "score": {
      const who = one.assessor ? (names[one.assessor] ?? one.assessor) : "";
      return `${one.caseNumber}: ${one.criterion} by ${who}: ${change}`;
    }
    default:
      return `${one.caseNumber}: ${one.what}: ${change}`;
  }
}
