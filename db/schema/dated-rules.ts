// Written by `npm run db:types` from the migrations; change those instead.
import type { GeneratedAlways } from "kysely";

export interface DatedRuleTable {
  id: GeneratedAlways<bigint>;
  boardId: string | null;
  kind: string;
  validFrom: string;
  value: string;
  source: string;
  recordedBy: string | null;
  recordedAt: string;
}
