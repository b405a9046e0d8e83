import { isUuid } from "../shared/ids";
import { missing } from "../shared/result";
import type { AddFindingInput, SaveProtocolInput } from "./control.schema";
import { takeStep, type ControlAt, type ControlCall } from "./take-step.server";

/** The protocol, until it is signed: who took part, what was seen, and each section with its score. */
export const saveProtocol = (call: ControlCall, at: ControlAt, input: SaveProtocolInput) =>
  takeStep(call, at, {
    action: "control.write",
    input,
    from: "noticed",
    work: async ({ trx }, { id }) => {
      const { attendees, summary, sections } = input;
      await trx.updateTable("control").set({ attendees, summary }).where("id", "=", id).execute();
      await trx
        .insertInto("controlSection")
        .values(sections.map((section) => ({ controlId: id, ...section })))
        .onConflict((conflict) =>
          conflict.columns(["controlId", "section"]).doUpdateSet((of) => ({
            score: of.ref("excluded.score"),
            note: of.ref("excluded.note"),
          })),
        )
        .execute();
      return undefined;
    },
  });

export const addFinding = (call: ControlCall, at: ControlAt, input: AddFindingInput) =>
  takeStep(call, at, {
    action: "control.write",
    input,
    from: "noticed",
    work: async ({ trx, now }, { id }) => {
      await trx
        .insertInto("controlFinding")
        .values({ controlId: id, ...input, addedAt: now })
        .execute();
      return undefined;
    },
  });

export const removeFinding = (call: ControlCall, at: ControlAt, findingId: string) =>
  takeStep(call, at, {
    action: "control.write",
    input: { findingId },
    from: "noticed",
    work: async ({ trx }, { id }) => {
      if (!isUuid(findingId)) return missing();
      const gone = await trx
        .deleteFrom("controlFinding")
        .where("controlId", "=", id)
        .where("id", "=", findingId)
        .returning("id")
        .executeTakeFirst();
      return gone ? undefined : missing();
    },
  });
