// Written by `npm run db:types` from the migrations; change those instead.
import type { Generated, GeneratedAlways } from "kysely";

export interface ExportDeliveryTable {
  id: GeneratedAlways<bigint>;
  orderId: string;
  boardId: string;
  deliveredAt: string;
  bytes: bigint;
  sha256: string;
}

export interface ExportOrderTable {
  id: Generated<string>;
  boardId: string;
  format: string;
  year: number | null;
  orderedBy: string;
  orderedAt: string;
}
