/** `controls recompute BOARD DRAW`: makes a draw of projects to control again and names any difference. */
import { parseArgs } from "node:util";
import { drawNo, recomputeDraw, type DrawAgain } from "~/domain/controls/index.server";
import type { BoardId } from "~/domain/shared/ids";
import { refusedText } from "./refused";
import { UsageError } from "./usage-error";
import { withDatabase } from "./with-database";

export async function controls(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [subcommand, board = "", draw = "", ...rest] = positionals;
  const no = drawNo(draw);
  if (subcommand !== "recompute" || !/^\d\d$/.test(board) || no === null || rest.length > 0)
    throw new UsageError("controls recompute takes a board and the number of a draw: 12 1.");
  return withDatabase(() => recompute(board as BoardId, no, values.json));
}

async function recompute(boardId: BoardId, no: number, asJson: boolean): Promise<number> {
  const actor = { kind: "system", name: "controls recompute", boardId } as const;
  const result = await recomputeDraw(actor, no);
  if (!result.ok) {
    const message = refusedText(result);
    console.log(asJson ? JSON.stringify({ refused: result.code, message }) : message);
    return 1;
  }
  console.log(asJson ? JSON.stringify(result.value, null, 2) : told(result.value));
  return result.value.isSame ? 0 : 1;
}

function told({ no, seed, projects, drawn, isSame, differences }: DrawAgain): string {
  if (isSame) return `draw ${no}: the same ${drawn} of ${projects} projects, seed ${seed}`;
  const lines = differences.map(
    ({ what, projectId, frozen, now }) =>
      `  ${projectId ?? what}: ${frozen ?? "none"} was kept, now ${now ?? "none"}`,
  );
  return [`draw ${no}: not the same list`, ...lines].join("\n");
}
