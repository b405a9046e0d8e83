// Written by `npm run db:types` from the migrations; change those instead.
import type { Generated } from "kysely";

export interface ExpertOpinionTable {
  id: Generated<string>;
  boardId: string;
  applicationId: string;
  writtenBy: string;
  writtenAt: string;
  body: string;
}
