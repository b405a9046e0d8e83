/** Books from the first migrations, migrated and closed on, are whole to the verifier that knows only the files. */
import { beforeAll, expect, test } from "vitest";
import { migrate } from "~db/migrate";
import { stepPeriod } from "~ledger/index";
import { asTenant } from "../../ledger/books";
import { fill, migrateTo } from "../../ledger/old-books";
import { addBoard } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { unpacked, verified } from "../../support/proof";

const db = useTestDatabase({ migrated: false });
beforeAll(async () => {
  await migrateTo(db.url, "070_guard.sql");
  await fill(db.kysely, "12");
  await migrate(db.url);
  await addBoard(db.kysely);
});

test("every entry, chain and balance of them is computed again with no difference", async () => {
  const actor = { id: "p1", name: "Lena Ek" };
  const closing = {
    month: 202704,
    step: "closed",
    takenOn: "2027-05-03",
    reason: "bokslut",
  } as const;
  await asTenant(db.kysely, "12", (trx) => stepPeriod(trx, { ...closing, actor }));
  const { code, proof } = verified(await unpacked());
  expect([code, proof.differences]).toEqual([0, []]);
  expect(proof.checked.entries).toBeGreaterThan(20);
});
