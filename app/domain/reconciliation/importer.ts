import type { Staff, System } from "../shared/actor";

/** Who takes in a bank's file: an accountant, or the program at the command line. */
export type Importer = Staff | System;
