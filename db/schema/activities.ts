// Written by `npm run db:types` from the migrations; change those instead.
import type { Generated } from "kysely";

export interface ActivityTable {
  id: Generated<string>;
  boardId: string;
  code: string;
  name: string;
  source: string;
  validFrom: string;
  endsOn: string | null;
  recordedBy: string;
  recordedAt: string;
  endedBy: string | null;
  endedAt: string | null;
}
