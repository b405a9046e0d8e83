/** ANS-002 awarded, with those who pay besides the grant: two who confirmed, its own money, and one who gives hours. */
import type { Kysely } from "kysely";
import { postPromises } from "~/domain/applications/post-promises.server";
import {
  findCofinancing,
  judgeCertificate,
  sendCertificate,
} from "~/domain/certificates/index.server";
import { findProject } from "~/domain/projects/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { ok } from "~/domain/shared/result";
import type { Database } from "~db/schema";
import { inSnapshot, inTransaction } from "~db/transaction";
import { add } from "~ledger/amount";
import { balance } from "~ledger/index";
import { rankedDemoCall } from "./assessed-call";
import { addMember, as, done, kr, setClock } from "./builders";
import { declareAndDecide, propose } from "./decided-call";

type Typed = Parameters<typeof sendCertificate>[2];

export const pdf = {
  name: "intyg.pdf",
  bytes: new TextEncoder().encode("%PDF-1.7\nintyg\n%%EOF\n"),
};
export const hours = (quantity: string): Typed => ({
  form: "in_kind",
  quantity,
  rate: kr("220.00"),
  basis: "Lön enligt avtal",
  file: pdf,
});
export const cash = (amount: string): Typed => ({
  form: "cash",
  amount: kr(amount),
  basis: null,
  file: pdf,
});

export async function cofinancedAward(db: Kysely<Database>) {
  const ranked = await rankedDemoCall(db);
  const { officer, decisionMaker } = ranked.office;
  const { organisation, applicationId, signatory } = ranked.cases.forening;
  const manager = await addMember(db, organisation, "Projektledare", ["project_manager"]);
  await addFinancing(db, applicationId);
  await inTransaction({ boardId: "12" }, async ({ trx }) => {
    const bookedOn = "2027-03-15" as PlainDate;
    await postPromises(trx, { applicationId, bookedOn, actor: officer });
    return ok(true);
  });
  await setClock(db, "2027-05-20T08:00:00Z");
  done(await declareAndDecide(decisionMaker, await propose(ranked, "forening")));
  const page = async () => done(await findCofinancing(officer, applicationId));
  const partId = async (name: string) =>
    (await page()).parts.find((part) => part.name === name)?.id ?? "";
  return {
    ranked,
    projectId: applicationId,
    organisation,
    officer,
    signatory,
    manager,
    page,
    partId,
    status: async () => done(await findProject(officer, applicationId)).status,
    /** Sent by the manager, accepted by the officer. */
    certified: async (name: string, typed: Typed) => {
      done(await sendCertificate(as(manager), await partId(name), typed));
      done(
        await judgeCertificate(as(officer), await partId(name), {
          judgement: "accepted",
          reason: null,
        }),
      );
    },
    held: async (role: "cofinancingPromised" | "cofinancingConfirmed", name: string) => {
      const financier = await partId(name);
      return inSnapshot({ boardId: "12" }, async ({ trx }) => {
        const of = (form: "cash" | "inKind") =>
          balance(trx, { role, dims: { project: applicationId, financier, form } });
        return add(await of("cash"), await of("inKind"));
      });
    },
  };
}

export type CofinancedAward = Awaited<ReturnType<typeof cofinancedAward>>;

async function addFinancing(db: Kysely<Database>, applicationId: string): Promise<void> {
  const payer = (position: number, name: string, orgnr: string, amount: string) => ({
    applicationId,
    position,
    name,
    orgnr,
    sector: "public",
    isOwn: name === "Egna",
    amountOre: kr(amount),
    status: "confirmed",
    confirmedAt: "2027-02-25T09:00:00Z",
  });
  await db
    .insertInto("financier")
    .values([
      payer(1, "Kommunen", "212000-9903", "60000.00"),
      payer(2, "Stiftelsen", "802999-9037", "40000.00"),
      payer(3, "Egna", "802999-9907", "17037.04"),
    ])
    .execute();
  await db
    .insertInto("budgetRow")
    .values({
      applicationId,
      position: 1,
      kind: "in_kind",
      category: "BAP",
      description: "Mentorer",
      quantity: "540",
      unit: "hour",
      rateOre: kr("220.00"),
      amountOre: kr("118800.00"),
      contributorName: "Studieförbundet",
      contributorOrgnr: "802999-9045",
      contributorSector: "private",
    })
    .execute();
}
