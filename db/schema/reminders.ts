// Written by `npm run db:types` from the migrations; change those instead.
import type { Generated } from "kysely";

export interface ReminderTable {
  id: Generated<string>;
  boardId: string;
  applicationId: string;
  matter: string;
  matterId: string;
  dueOn: string;
  daysBefore: number;
  remindedAt: string;
}
