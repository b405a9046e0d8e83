/** The board's cases: where each belongs, and the names that the reader may see. */
import type { Trx } from "~db/transaction";
import type { Staff, System } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import type { StatementCase, StatementQuestion } from "./statement";

export type CasePlace = {
  readonly callId: string;
  readonly itemId: string;
  readonly endsOn: PlainDate | null;
};

/** The reader as the board: a conflict of interest that a person has declared hides a case, and must not change a sum. */
export const boardOf = ({ boardId }: Staff): System => ({
  kind: "system",
  name: "statement",
  boardId,
});

/** Read as the board. A project has its application's id. */
export async function casePlaces(trx: Trx): Promise<ReadonlyMap<string, CasePlace>> {
  const rows = await trx
    .selectFrom("application")
    .innerJoin("call", "call.id", "application.callId")
    .leftJoin("project", "project.id", "application.id")
    .select(["application.id", "call.id as callId", "call.itemId", "project.endsOn"])
    .execute();
  return new Map(
    rows.map(({ id, endsOn, ...place }) => [id, { ...place, endsOn: endsOn as PlainDate | null }]),
  );
}

type Named = StatementCase["named"];

export const caseNames = (actor: Staff): Promise<ReadonlyMap<string, NonNullable<Named>>> =>
  readAs(actor, async ({ trx }) => {
    const rows = await trx
      .selectFrom("application")
      .innerJoin("organisation", "organisation.id", "application.organisationId")
      .leftJoin("project", "project.id", "application.id")
      .select((eb) => [
        "application.id",
        eb.fn.coalesce("project.title", "application.title").as("title"),
        "application.caseNumber",
        "organisation.name as organisation",
      ])
      .where("application.boardId", "=", actor.boardId)
      .execute();
    return new Map(rows.map(({ id, ...named }) => [id, named]));
  });

/** Whether a case is among those asked for. What the reader may not see is not found by its name. */
export function isAskedFor(
  { item, call, text }: Pick<StatementQuestion<string>, "item" | "call" | "text">,
  place: CasePlace | undefined,
  named: Named,
): boolean {
  if (item && place?.itemId !== item) return false;
  if (call && place?.callId !== call) return false;
  if (!text) return true;
  const wanted = text.toLocaleLowerCase("sv");
  return [named?.title, named?.organisation, named?.caseNumber].some((one) =>
    one?.toLocaleLowerCase("sv").includes(wanted),
  );
}
