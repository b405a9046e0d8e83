// Written by `npm run db:types` from the migrations; change those instead.
import type { Generated } from "kysely";

export interface EvidenceJudgementTable {
  id: Generated<string>;
  boardId: string;
  claimId: string;
  sha256: string;
  signal: string;
  about: string;
  isCleared: boolean;
  reasons: string;
  judgedBy: string;
  judgedAt: string;
}
