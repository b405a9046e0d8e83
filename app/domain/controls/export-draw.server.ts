import type { Staff } from "../shared/actor";
import { csvRows } from "../shared/csv";
import { ok, type Result } from "../shared/result";
import { findDraw } from "./find-draw.server";
import { riskRules, riskScore } from "./risk-rule";
import type { Population } from "./project-draw.server";

const head = ["place", "project", "case_number", "cause", "score", "struck", ...riskRules] as const;

/** Everything that was drawn from, with what each rule counted, the drawn first: enough to make the draw again elsewhere. */
export async function exportDraw(
  actor: Staff,
  no: number,
): Promise<Result<AsyncGenerator<string>>> {
  const found = await findDraw(actor, no);
  if (!found.ok) return found;
  const { draw, rows } = found.value;
  const { rules, projects } = JSON.parse(
    draw.result?.population ?? '{"rules":{},"projects":{}}',
  ) as Population;
  const drawn = new Map(rows.map((row) => [row.projectId, row]));
  const others = Object.keys(projects).filter((id) => !drawn.has(id));
  return ok(
    written([
      [...head],
      ...[...drawn.keys(), ...others].map((id) => {
        const row = drawn.get(id);
        const facts = projects[id] ?? {};
        return [
          row ? String(row.place) : "",
          id,
          row?.caseNumber ?? "",
          row?.cause ?? "",
          String(riskScore(rules, facts).score),
          row?.strike?.outcome === "struck" ? "yes" : "",
          ...riskRules.map((rule) => String(facts[rule] ?? 0)),
        ];
      }),
    ]),
  );
}

async function* written(rows: readonly (readonly string[])[]): AsyncGenerator<string> {
  for (const row of rows) yield csvRows([row]);
}
