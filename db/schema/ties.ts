// Written by `npm run db:types` from the migrations; change those instead.
import type { Generated } from "kysely";

export interface SideJobTable {
  id: Generated<string>;
  boardId: string;
  personId: string;
  kind: string;
  organisationName: string;
  orgnr: string | null;
  recordedBy: string;
  recordedAt: string;
  endedBy: string | null;
  endedAt: string | null;
}
