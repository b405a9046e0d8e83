import type { Instant } from "../shared/dates";
import type { ExportFormat } from "./export-format";

export type ExportOrder = {
  readonly id: string;
  readonly format: ExportFormat;
  readonly year: number | null;
  readonly orderedBy: string;
  readonly orderedAt: Instant;
  readonly fileName: string;
  /** Every time that the whole file was sent, the latest first: the books may have grown between them. */
  readonly deliveries: readonly ExportDelivery[];
};

export type ExportDelivery = {
  readonly id: string;
  readonly at: Instant;
  readonly bytes: number;
  readonly sha256: string;
};
