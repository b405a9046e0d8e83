import { sql } from "kysely";
import type { Trx } from "~db/transaction";
import { actorBoard, actorLabel, actorPerson, type Actor } from "../shared/actor";

type AuditNote = {
  readonly actor: Actor;
  /** What was done, e.g. "claim.approve". */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** The board concerned, when the actor is not its staff: each board has its own chain. */
  readonly boardId?: string | null;
  /** The organisation concerned, so that its own people can read the entry. */
  readonly organisationId?: string | null;
  /** Codes, ids and amounts as decimal strings; never free personal data. */
  readonly detail?: Record<string, string | number | boolean | null>;
};

/** Writes one entry in the audit trail, in the same transaction as the change it tells of. */
export async function recordAudit(trx: Trx, note: AuditNote): Promise<void> {
  const { actor, action, subject } = note;
  await sql`select record_audit(${note.boardId ?? actorBoard(actor)}, ${note.organisationId ?? null}::uuid, ${actorPerson(actor)}::uuid, ${actorLabel(actor)},
    ${action}, ${subject.type}, ${subject.id}, ${JSON.stringify(note.detail ?? {})}::jsonb)`.execute(
    trx,
  );
}
