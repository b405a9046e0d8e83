// Written by `npm run db:types` from the migrations; change those instead.
import type { Generated } from "kysely";

export interface MailOutboxTable {
  id: Generated<string>;
  boardId: string;
  toAddress: string;
  subject: string;
  bodyText: string;
  createdAt: string;
  sendAfter: string;
  sentAt: string | null;
  attempts: Generated<number>;
  lastError: string | null;
  claimedUntil: string | null;
}
