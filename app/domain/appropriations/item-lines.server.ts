/** The ledger's accounts of the board's items, with what each is about. */
import { balances } from "~ledger/index";
import type { Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";
import type { Staff, System } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { itemRoles, type ItemLine, type ItemRole } from "./item-money";

type About = NonNullable<ItemLine["about"]> & { readonly itemId: string };

/**
 * Read for the board and not for the person: a colleague's declared conflict of interest hides a project, and must not
 * change a sum.
 */
export function itemLines(
  actor: Staff,
  asOf: PlainDate | undefined,
): Promise<ReadonlyMap<string, ItemLine[]>> {
  const board: System = { kind: "system", name: "item-lines", boardId: actor.boardId };
  return readAs(board, async ({ trx }) => {
    const [calls, projects] = [await callsById(trx), await projectsById(trx)];
    const lines = new Map<string, ItemLine[]>();
    for (const role of itemRoles) {
      for (const account of await balances(trx, { role, ...(asOf && { asOf }) })) {
        const line = lineOf(role, account, calls, projects);
        if (line) lines.set(line.item, [...(lines.get(line.item) ?? []), line]);
      }
    }
    return lines;
  });
}

type Held = {
  readonly accountId: string;
  readonly balance: Ore;
  readonly dims: Readonly<Record<string, string | undefined>>;
};

function lineOf(
  role: ItemRole,
  { accountId, balance, dims }: Held,
  calls: ReadonlyMap<string, About>,
  projects: ReadonlyMap<string, About>,
): ItemLine | null {
  const { item, call, project, year } = dims;
  const about = (call && calls.get(call)) || (project && projects.get(project)) || null;
  const itemId = item ?? about?.itemId;
  if (!itemId) return null;
  return {
    item: itemId,
    role,
    account: accountId,
    balance,
    year: year === undefined ? null : Number(year),
    about: about ? { title: about.title, href: about.href } : null,
  };
}

async function callsById(trx: Trx): Promise<Map<string, About>> {
  const rows = await trx
    .selectFrom("call")
    .select(["id", "itemId", "titleSv", "titleEn"])
    .execute();
  return new Map(
    rows.map(({ id, itemId, titleSv, titleEn }) => [
      id,
      { itemId, title: { sv: titleSv, en: titleEn }, href: `/calls/${id}` },
    ]),
  );
}

async function projectsById(trx: Trx): Promise<Map<string, About>> {
  const rows = await trx
    .selectFrom("project")
    .innerJoin("call", "call.id", "project.callId")
    .select(["project.id", "project.title", "call.itemId"])
    .execute();
  return new Map(
    rows.map(({ id, itemId, title }) => [
      id,
      { itemId, title: { sv: title, en: title }, href: `/projects/${id}` },
    ]),
  );
}
