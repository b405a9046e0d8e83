import { enqueueMail } from "../../gateways/mail";
import type { Trx } from "~db/transaction";

export type Message = { readonly subject: string; readonly text: string };

/** To those who sign for the organisation and those who lead its projects. */
export async function mailOrganisation(
  trx: Trx,
  { boardId, organisationId }: { readonly boardId: string; readonly organisationId: string },
  message: Message,
): Promise<void> {
  const readers = await trx
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select("person.email")
    .distinct()
    .where("organisationId", "=", organisationId)
    .where("role", "in", ["signatory", "project_manager"])
    .orderBy("person.email")
    .execute();
  for (const { email } of readers) await enqueueMail(trx, { boardId, to: email, ...message });
}
