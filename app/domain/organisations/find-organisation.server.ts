import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { authorise } from "../shared/access";
import { actorBoard, type Actor, type MemberRole } from "../shared/actor";
import { readAs } from "../shared/command.server";
import type { Instant, PlainDate } from "../shared/dates";
import { isUuid } from "../shared/ids";
import { missing, ok, type Result } from "../shared/result";
import type { ApplicantType } from "../calls/index";
import { payableFrom } from "./account-quarantine";
import { organisationAccess } from "./organisation-access";
import type { PayeeAccountNumber } from "./organisation.schema";
import type { VatPosition } from "./vat-position";

export type PayeeAccount = {
  readonly id: string;
  readonly version: number;
  readonly kind: PayeeAccountNumber["kind"];
  readonly number: string;
  readonly addedAt: Instant;
  /** The first day it is paid to, also when it has been verified; null for the first account. */
  readonly payableFrom: PlainDate | null;
  readonly addedBy: string;
  readonly verifications: readonly {
    readonly board: string;
    readonly at: Instant;
    readonly by: string;
    readonly method: string;
  }[];
};

export type OrganisationDetails = {
  readonly id: string;
  readonly orgnr: string;
  readonly name: string;
  readonly type: ApplicantType;
  readonly foundedOn: PlainDate | null;
  readonly vat: VatPosition;
  readonly members: readonly { readonly name: string; readonly roles: readonly MemberRole[] }[];
  /** Newest first; the first is the one that is paid to, once it is verified. */
  readonly accounts: readonly PayeeAccount[];
};

/** The organisation with its people and accounts: for its own members, and for the boards. */
export async function findOrganisation(
  actor: Actor,
  organisationId: string,
): Promise<Result<OrganisationDetails>> {
  if (!isUuid(organisationId)) return missing();
  const subject = { boardId: actorBoard(actor), organisationId };
  const denied = authorise(organisationAccess, actor, "organisation.read", subject);
  if (denied) return denied;
  return readAs(actor, async ({ trx }) => {
    const organisation = await trx
      .selectFrom("organisation")
      .select(["id", "orgnr", "name", "type", "foundedOn", "vat"])
      .where("id", "=", organisationId)
      .executeTakeFirst();
    if (!organisation) return missing();
    const members = await trx
      .selectFrom("membership")
      .innerJoin("person", "person.id", "membership.personId")
      .select(["person.name", sql<MemberRole[]>`array_agg(role order by role)`.as("roles")])
      .where("organisationId", "=", organisationId)
      .groupBy("person.name")
      .orderBy("person.name")
      .execute();
    return ok({
      ...organisation,
      // The database's CHECKs hold the same values.
      type: organisation.type as ApplicantType,
      vat: organisation.vat as VatPosition,
      foundedOn: organisation.foundedOn as PlainDate | null,
      members,
      accounts: await accountsOf(trx, organisationId),
    });
  });
}

async function accountsOf(trx: Trx, organisationId: string): Promise<PayeeAccount[]> {
  const accounts = await trx
    .selectFrom("payeeAccount")
    .innerJoin("person", "person.id", "payeeAccount.addedBy")
    .select([
      "payeeAccount.id",
      "payeeAccount.version",
      "payeeAccount.kind",
      "payeeAccount.number",
      "payeeAccount.addedAt",
      "person.name as addedBy",
    ])
    .where("organisationId", "=", organisationId)
    .orderBy("version", "desc")
    .execute();
  const verifications = await trx
    .selectFrom("payeeAccountVerification as verification")
    .innerJoin("payeeAccount", "payeeAccount.id", "verification.payeeAccountId")
    .innerJoin("person", "person.id", "verification.verifiedBy")
    .innerJoin("board", "board.id", "verification.boardId")
    .select([
      "verification.payeeAccountId",
      "board.nameSv as board",
      "verification.verifiedAt as at",
      "person.name as by",
      "verification.method",
    ])
    .where("payeeAccount.organisationId", "=", organisationId)
    .execute();
  return accounts.map((account) => ({
    ...account,
    kind: account.kind as PayeeAccount["kind"],
    addedAt: account.addedAt as Instant,
    payableFrom: payableFrom({ version: account.version, addedAt: account.addedAt as Instant }),
    verifications: verifications
      .filter(({ payeeAccountId }) => payeeAccountId === account.id)
      .map(({ board, at, by, method }) => ({ board, at: at as Instant, by, method })),
  }));
}
