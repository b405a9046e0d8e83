import { randomUUID } from "node:crypto";

/** A command id for the forms of one rendered page. Several forms on a page add their own suffix: `${id}.approve`. */
export const newCommandId = (): string => randomUUID();
