import { authorise } from "../shared/access";
import type { Staff } from "../shared/actor";
import { atStockholm } from "../shared/calendar";
import { joinRefusals, ok, refuseField, type Result } from "../shared/result";
import { callAccess } from "./call-access";
import type { CallDefinition } from "./call-definition";
import type { CallDraft } from "./call-draft.schema";
import { dateFaults, withDates } from "./draft-dates";
import { findCall } from "./find-calls.server";
import { prepareCall } from "./prepare-call.server";
import { readDefinition } from "./read-definition";

/** Prepares a call from the form: its definition is another call's, or read from JSON; its dates are the form's own. */
export async function prepareDraft(
  call: { readonly actor: Staff; readonly commandId: string },
  draft: CallDraft,
): Promise<Result<{ callId: string }>> {
  const { actor } = call;
  const denied = authorise(callAccess, actor, "call.prepare", { boardId: actor.boardId });
  if (denied) return denied;
  const opensAt = atStockholm(draft.opensOn, draft.opensTime);
  const closesAt = atStockholm(draft.closesOn, draft.closesTime);
  const envelopes = draft.envelopes.filter((row) => row !== null);
  const definition = await definitionOf(actor, draft);
  const wrong = joinRefusals([
    ...(envelopes.length === 0 ? [refuseField("envelopes[0].amount", "call.noEnvelope")] : []),
    ...twiceTheSameYear(envelopes),
    ...(closesAt <= opensAt ? [refuseField("closesOn", "call.closesBeforeItOpens")] : []),
    ...dateFaults(draft.dates, closesAt),
    ...(definition.ok ? [] : [definition]),
  ]);
  if (wrong) return wrong;
  if (!definition.ok) return definition;
  return prepareCall(call, {
    itemId: draft.itemId,
    activityId: draft.activityId,
    ...(draft.payingBoardId && { payingBoardId: draft.payingBoardId }),
    caseNumber: draft.caseNumber,
    title: { sv: draft.titleSv, en: draft.titleEn },
    opensAt,
    closesAt,
    envelopes,
    definition: withDates(definition.value, draft.dates, draft.opensOn),
  });
}

async function definitionOf(actor: Staff, draft: CallDraft): Promise<Result<CallDefinition>> {
  if (draft.source === "json") {
    const { definitionFile: file, definitionText = "" } = draft;
    const text = file && file.size > 0 ? await file.text() : definitionText;
    return text.trim() === ""
      ? refuseField("definitionText", "field.missing")
      : readDefinition(text);
  }
  if (!draft.copyOf) return refuseField("copyOf", "field.missing");
  const found = await findCall(actor, draft.copyOf);
  return found.ok ? ok(found.value.definition) : refuseField("copyOf", "call.copyGone");
}

const twiceTheSameYear = (envelopes: readonly { readonly year: number }[]) =>
  envelopes.flatMap(({ year }, at) =>
    envelopes.findIndex((row) => row.year === year) < at
      ? [refuseField(`envelopes[${at}].year`, "call.envelopeYearTwice", { year: String(year) })]
      : [],
  );
