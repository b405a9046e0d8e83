import { enqueueMail } from "../../gateways/mail";
import type { Trx } from "~db/transaction";
import { actorLabel, type Actor } from "../shared/actor";
import type { Instant } from "../shared/dates";
import { accountChangeMail } from "./account-change-mail";

type Change = {
  readonly actor: Actor;
  readonly organisationId: string;
  readonly before: {
    readonly version: number;
    readonly kind: string;
    readonly number: string;
    readonly addedBy: string;
  };
  readonly account: { readonly kind: string; readonly number: string };
  readonly now: Instant;
};

/**
 * A change of account is told to everybody who signs for the organisation and to whoever gave the account before, also
 * when that person is no longer a member. Nobody is told of an organisation that no board has a project or case with.
 */
export async function tellOfChange(trx: Trx, change: Change): Promise<void> {
  const { organisationId, before, account, now } = change;
  const board = await trx
    .selectFrom("application")
    .innerJoin("board", "board.id", "application.boardId")
    .innerJoin("organisation", "organisation.id", "application.organisationId")
    .select(["board.id", "board.nameSv", "organisation.name"])
    .where("application.organisationId", "=", organisationId)
    .where("application.status", "<>", "draft")
    .orderBy("application.changedAt", "desc")
    .executeTakeFirst();
  if (!board) return;
  const readers = await trx
    .selectFrom("person")
    .select("email")
    .where(({ eb, or, exists, selectFrom }) =>
      or([
        eb("person.id", "=", before.addedBy),
        exists(
          selectFrom("membership")
            .select("membership.personId")
            .whereRef("membership.personId", "=", "person.id")
            .where("membership.organisationId", "=", organisationId)
            .where("membership.role", "=", "signatory"),
        ),
      ]),
    )
    .orderBy("email")
    .execute();
  const message = accountChangeMail({
    organisation: board.name,
    board: board.nameSv,
    by: actorLabel(change.actor),
    before,
    account,
    at: now,
  });
  for (const { email } of readers)
    await enqueueMail(trx, { boardId: board.id, to: email, ...message });
}
