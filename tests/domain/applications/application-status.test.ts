import { describe, expect, test } from "vitest";
import {
  applicationMoves,
  applicationStatuses,
  moveApplication,
  type ApplicationMove,
} from "~/domain/applications/index";

/** What the law's steps allow, written down apart from the table that is tested. */
const allowed: Record<ApplicationMove, readonly string[]> = {
  submit: ["draft"],
  requestCompletion: ["submitted", "completion_received"],
  receiveCompletion: ["completion_requested"],
  approveFormally: ["submitted", "completion_received"],
  dismiss: ["submitted", "completion_requested", "completion_received"],
  beginAssessment: ["formally_approved"],
  rank: ["in_assessment"],
  grant: ["ranked"],
  grantPartly: ["ranked"],
  refuse: ["ranked"],
  accept: ["decided_granted", "decided_partial"],
  withdraw: [
    "submitted",
    "completion_requested",
    "completion_received",
    "formally_approved",
    "in_assessment",
    "ranked",
  ],
  closeWithoutDecision: [
    "submitted",
    "completion_requested",
    "completion_received",
    "formally_approved",
    "in_assessment",
    "ranked",
    "withdrawn",
  ],
};

describe.each(Object.keys(applicationMoves) as ApplicationMove[])("%s", (move) => {
  test.each(applicationStatuses)("from %s", (status) => {
    const moved = moveApplication(status, move);
    expect(moved).toEqual(
      allowed[move].includes(status)
        ? { ok: true, value: applicationMoves[move].to }
        : { ok: false, kind: "conflict", code: `application.cannot.${move}` },
    );
  });
});
