/** From what is asked for to the accounts of the ledger. */
import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { journal, listAccounts, type AccountFilter, type DimChoice } from "~ledger/index";
import type { Staff, System } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { isUuid } from "../shared/ids";
import { carriedDims, type AccountQuestion, type Carried, type Unread } from "./account-question";

export type Narrowed = {
  readonly filter: Pick<AccountFilter, "dims" | "within" | "carried">;
  readonly carried: Carried;
  readonly unread: Unread;
  /** The case number of a project that was asked for by its id. */
  readonly caseNumber: string | null;
};

/** A dimension that was used gives accounts; one that was not gives the refusal that says why. */
type Found = { readonly choice?: DimChoice; readonly carried?: Carried; readonly unread?: Unread };

const soundValue = /^[A-Za-z0-9._:+-]{1,80}$/;

/** Names are searched for as the person: what a conflict of interest hides is not found by its name. */
export async function narrowAccounts(
  actor: Staff,
  trx: Trx,
  question: AccountQuestion,
): Promise<Narrowed> {
  const { item, call, year, form, text } = question;
  const found: Found[] = [
    await ofProject(trx, question.project),
    await ofFinancier(trx, question.financier),
    await ofBankAccount(trx, question.bankAccount),
    await ofCounterparty(actor, trx, question.counterparty),
  ];
  const carried: Carried = Object.assign(
    { ...(question.activity && { activity: question.activity }) },
    ...found.map((one) => one.carried),
  );
  const within = [
    ...found.flatMap(({ choice }) => (choice ? [choice] : [])),
    ...(item ? [await ofItem(actor, item)] : []),
    ...(call ? [await ofCall(actor, call)] : []),
    ...(text ? [await dimsNamed(trx, text)] : []),
  ];
  return {
    filter: {
      dims: { ...(year !== undefined && { year }), ...(form && { form }) },
      within,
      carried: Object.fromEntries(
        carriedDims.flatMap((dim) => (carried[dim] ? [[dim, carried[dim]]] : [])),
      ),
    },
    carried,
    unread: Object.assign({}, ...found.map(({ unread }) => unread)),
    caseNumber: await caseNumberOf(trx, question.project),
  };
}

const board = ({ boardId }: Staff): System => ({ kind: "system", name: "ledger-filter", boardId });

/** Read for the board and not for the person: what is hidden from a person is in the sums all the same. */
const ofItem = (actor: Staff, item: string): Promise<DimChoice> =>
  readAs(board(actor), async ({ trx }) => {
    const calls = await trx.selectFrom("call").select("id").where("itemId", "=", item).execute();
    const ids = calls.map(({ id }) => id);
    return { item: [item], call: ids, project: await appliedIn(trx, ids) };
  });

const ofCall = (actor: Staff, call: string): Promise<DimChoice> =>
  readAs(board(actor), async ({ trx }) => ({
    call: [call],
    project: await appliedIn(trx, [call]),
  }));

/** A project has its application's id. */
async function appliedIn(trx: Trx, calls: readonly string[]): Promise<string[]> {
  if (calls.length === 0) return [];
  const rows = await trx
    .selectFrom("application")
    .select("id")
    .where("callId", "in", [...calls])
    .execute();
  return rows.map(({ id }) => id);
}

const refused = (dim: keyof Unread, code: string, text: string): Found => ({
  unread: { [dim]: { code, params: { text } } },
});

async function ofProject(trx: Trx, typed = ""): Promise<Found> {
  if (typed === "") return {};
  if (isUuid(typed)) return { choice: { project: [typed.toLowerCase()] } };
  const rows = await trx
    .selectFrom("application")
    .select("id")
    .where(sql<boolean>`upper(case_number) = upper(${typed})`)
    .execute();
  return rows.length > 0
    ? { choice: { project: rows.map(({ id }) => id) } }
    : refused("project", "filter.noCase", typed);
}

async function caseNumberOf(trx: Trx, typed = ""): Promise<string | null> {
  if (!isUuid(typed)) return null;
  const row = await trx
    .selectFrom("application")
    .select("caseNumber")
    .where("id", "=", typed)
    .executeTakeFirst();
  return row?.caseNumber ?? null;
}

async function ofFinancier(trx: Trx, typed = ""): Promise<Found> {
  if (typed === "") return {};
  if (isUuid(typed)) return { choice: { financier: [typed.toLowerCase()] } };
  const { rows } = await sql<{ id: string }>`
    select f.id from financier f where f.name ilike ${likeOf(typed)}
    union all select b.id from budget_row b where b.contributor_name ilike ${likeOf(typed)}`.execute(
    trx,
  );
  return rows.length > 0
    ? { choice: { financier: rows.map(({ id }) => id) } }
    : refused("financier", "filter.noFinancier", typed);
}

async function ofBankAccount(trx: Trx, typed = ""): Promise<Found> {
  if (typed === "") return {};
  const choice = { bankAccount: [typed] };
  const used = await listAccounts(trx, { within: [choice], page: { limit: 1 } });
  return used.length > 0 ? { choice } : refused("bankAccount", "filter.notBooked", typed);
}

const isCarriedBy = async (trx: Trx, dims: Record<string, string>): Promise<boolean> =>
  Object.values(dims).every((value) => soundValue.test(value)) &&
  (await journal(trx, { dims, limit: 1 })).length > 0;

/** What entries carry as the counterparty; otherwise what is booked for an organisation's own cases. */
async function ofCounterparty(actor: Staff, trx: Trx, typed = ""): Promise<Found> {
  if (typed === "") return {};
  const digits = typed.replaceAll(/\D/g, "").slice(-10);
  const orgnr = digits.length === 10 ? `${digits.slice(0, 6)}-${digits.slice(6)}` : typed;
  const carried = { counterparty: orgnr };
  if (await isCarriedBy(trx, carried)) return { carried };
  const cases = await readAs(board(actor), ({ trx: whole }) =>
    whole
      .selectFrom("application")
      .innerJoin("organisation", "organisation.id", "application.organisationId")
      .select("application.id")
      .where(sql<boolean>`replace(organisation.orgnr, '-', '') = ${digits}`)
      .execute(),
  );
  return cases.length > 0
    ? { choice: { project: cases.map(({ id }) => id) } }
    : refused("counterparty", "filter.noCounterparty", typed);
}

const likeOf = (text: string) => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** The dimensions of what has the text in its name. */
async function dimsNamed(trx: Trx, text: string): Promise<DimChoice> {
  const like = likeOf(text);
  const { rows } = await sql<{ dim: string; id: string }>`
    select 'project' as dim, a.id from application a join organisation o on o.id = a.organisation_id
    left join project p on p.id = a.id
    where coalesce(p.title, a.title) ilike ${like} or a.case_number ilike ${like} or o.name ilike ${like}
    union all
    select 'call', c.id from call c
    where c.board_id = app_board() and (c.title_sv ilike ${like} or c.title_en ilike ${like} or c.case_number ilike ${like})
    union all
    select 'item', i.id from appropriation_item i where i.name || ' ' || i.year ilike ${like} or i.code ilike ${like}
    union all
    select 'financier', f.id from financier f join application a on a.id = f.application_id where f.name ilike ${like}`.execute(
    trx,
  );
  const dims = [...new Set(rows.map(({ dim }) => dim))];
  return Object.fromEntries(
    dims.map((dim) => [dim, rows.filter((row) => row.dim === dim).map(({ id }) => id)]),
  );
}
