/** A check that cannot be answered lets a row through: what must be said may not be left blank in the database either. */
import { beforeAll, expect, it } from "vitest";
import { violatedConstraint } from "~db/faults";
import { addApplication } from "../support/arrived-application";
import { useTestDatabase } from "../support/database";
import { openCall, type OpenCall } from "../support/open-call";

const db = useTestDatabase();
const at = "2027-03-02T09:00:00Z";
let open: OpenCall;
let applicationId: string;

beforeAll(async () => {
  open = await openCall(db.kysely);
  applicationId = await addApplication(db.kysely, {
    callId: open.callId,
    organisation: open.organisation,
    createdBy: open.projectManager,
    caseNumber: "2027/900",
  });
});

it("a declared conflict of interest has a reason", async () => {
  for (const reason of ["", "   "]) {
    const declared = await db.kysely
      .insertInto("conflictDeclaration")
      .values({
        boardId: "12",
        applicationId,
        callId: open.callId,
        personId: open.officer.personId,
        hasConflict: true,
        reason,
        declaredAt: at,
      })
      .execute()
      .catch(violatedConstraint);
    expect(declared).toBe("conflict_declaration_reason");
  }
});

it("an assessor who stands aside has said why", async () => {
  for (const conflictReason of [null, "", "  "]) {
    const stoodAside = await db.kysely
      .insertInto("assessment")
      .values({
        boardId: "12",
        applicationId,
        assessorId: open.officer.personId,
        assignedBy: open.controller.personId,
        assignedAt: at,
        status: "conflicted",
        declaredAt: at,
        conflictReason,
      })
      .execute()
      .catch(violatedConstraint);
    expect(stoodAside).toBe("assessment_conflict_said");
  }
});

it("a dismissal is decided by somebody, and not by the one who prepared it", async () => {
  const dismissed = (decidedBy: string | null) =>
    db.kysely
      .insertInto("dismissal")
      .values({
        applicationId,
        ground: "late",
        reasons: "Ansökan kom in två minuter för sent.",
        status: "decided",
        preparedBy: open.officer.personId,
        preparedAt: at,
        decidedBy,
        decidedAt: at,
      })
      .execute()
      .catch(violatedConstraint);
  expect(await dismissed(null)).toMatch(/^dismissal_(two_persons|decided_by_someone)$/);
  expect(await dismissed(open.officer.personId)).toBe("dismissal_two_persons");
});

it("a decision that is sent back says why", async () => {
  for (const returnedReason of [null, ""]) {
    const returned = await db.kysely
      .insertInto("decision")
      .values({
        boardId: "12",
        applicationId,
        outcome: "refused",
        grantedOre: 0n,
        reasons: "Ansökan ryms inte i ramen för utlysningen.",
        status: "returned",
        preparedBy: open.officer.personId,
        preparedAt: at,
        returnedBy: open.controller.personId,
        returnedAt: at,
        returnedReason,
      })
      .execute()
      .catch(violatedConstraint);
    expect(returned).toBe("decision_returned_with_reason");
  }
});
