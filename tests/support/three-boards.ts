/** 12 decides, 20 has the appropriation and 30 pays. */
import type { Kysely } from "kysely";
import type { Staff } from "~/domain/shared/actor";
import type { Database } from "~db/schema";
import { addBoard, addStaff, type SharedCall } from "./builders";

export type ThreeBoards = SharedCall & { readonly payer: Staff };

export async function threeBoards(db: Kysely<Database>): Promise<ThreeBoards> {
  const holding = { boardId: await addBoard(db, "20") };
  const paying = { boardId: await addBoard(db, "30") };
  const holder = await addStaff(db, "Controller C20", ["controller"], holding);
  const payer = await addStaff(db, "Länsråd D30", ["decision_maker"], paying);
  return { holder, payer, payingBoardId: paying.boardId, agreeing: [holder, payer] };
}
