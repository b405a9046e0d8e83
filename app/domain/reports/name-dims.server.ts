import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { accountRole } from "~ledger/index";
import { isUuid } from "../shared/ids";
import type { AccountAbout, BothLanguages, Dim, NamedAccount } from "./account-name";

export type NamedDim = { readonly name: BothLanguages; readonly note: string | null };
/** By the key of a dimension's value. */
export type Names = ReadonlyMap<string, NamedDim>;
type Dims = Readonly<Record<string, string>>;

const pointing: readonly string[] = ["item", "call", "project", "financier"];
const coded: readonly string[] = ["counterparty", "activity", "board"];

/** An id is the key itself; a number or a code may mean something else in another dimension. */
export const nameKey = (dim: string, value: string): string =>
  coded.includes(dim) ? `${dim} ${value}` : value;

/** The names of everything that the dimensions point at, in one question. What the reader may not see is not among them. */
export async function nameDims(trx: Trx, dims: readonly Dims[]): Promise<Names> {
  const valuesOf = (...wanted: readonly string[]) => [
    ...new Set(
      dims.flatMap((one) =>
        Object.entries(one).flatMap(([dim, value]) => (wanted.includes(dim) ? [value] : [])),
      ),
    ),
  ];
  const ids = valuesOf(...pointing).filter(isUuid);
  const [numbers, codes] = [valuesOf("counterparty"), valuesOf("activity")];
  const boards = valuesOf("board");
  if (ids.length + numbers.length + codes.length + boards.length === 0) return new Map();
  const { rows } = await sql<{ id: string; sv: string; en: string; note: string | null }>`
    with wanted as (select unnest(${ids}::uuid[]) as id)
    select ${nameKey("counterparty", "")}::text || o.orgnr as id, o.name as sv, o.name as en, o.orgnr as note
    from organisation o where o.orgnr = any (${numbers}::text[])
    union all
    select ${nameKey("activity", "")}::text || y.code, y.name, y.name, y.code
    from activity y where y.code = any (${codes}::text[])
    union all
    select ${nameKey("board", "")}::text || b.id, b.name_sv, b.name_en, null from board b where b.id = any (${boards}::text[])
    union all
    select p.id::text, p.title, p.title, p.case_number from project p join wanted w using (id) where p.board_id <> app_board()
    union all
    select a.id::text, a.title as sv, a.title as en, a.case_number as note from application a join wanted w using (id)
    union all
    select c.id::text, c.title_sv, c.title_en, c.case_number from call c join wanted w using (id)
    union all
    select i.id::text, i.name || ' ' || i.year, i.name || ' ' || i.year, i.code from appropriation_item i join wanted w using (id)
    union all
    select f.id::text, f.name, f.name, null from financier f join wanted w using (id)
    union all
    select b.id::text, coalesce(b.contributor_name, b.description), coalesce(b.contributor_name, b.description), null
    from budget_row b join wanted w using (id)`.execute(trx);
  return new Map(rows.map(({ id, sv, en, note }) => [id, { name: { sv, en }, note }]));
}

type Known = { readonly accountId: string; readonly path: string; readonly role: string };

export function namedAccount(
  { accountId, path, role }: Known,
  dims: Dims,
  names: Names,
): NamedAccount {
  const declared = accountRole(role);
  if (!declared) throw new Error(`the ledger has an account role that is not declared: ${role}`);
  return {
    accountId,
    path,
    role,
    roleName: { sv: declared.sv, en: declared.en },
    book: declared.book,
    side: declared.side,
    about: declared.dims.map((dim) => aboutOf(dim as Dim, dims[dim] ?? "", names)),
  };
}

function aboutOf(dim: Dim, value: string, names: Names): AccountAbout {
  if (![...pointing, ...coded].includes(dim))
    return { dim, value, name: { sv: value, en: value }, note: null };
  const found = names.get(nameKey(dim, value));
  return { dim, value, name: found?.name ?? null, note: found?.note ?? null };
}

/** The dimensions written in an account's path: `committed/project=P1/year=2028`. */
export const dimsIn = (path: string): Dims =>
  Object.fromEntries(
    path
      .split("/")
      .slice(1)
      .map((part) => {
        const at = part.indexOf("=");
        return [part.slice(0, at), part.slice(at + 1)];
      }),
  );
