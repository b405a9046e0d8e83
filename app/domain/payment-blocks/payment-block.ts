import { joinRefusals, refuse, type Refusal, type RefusalParams } from "../shared/result";

/** Why nothing is paid to a project now. `code` is the key of its sentence among the refusals. */
export type PaymentBlock = { readonly code: string; readonly params?: RefusalParams };

/** All of them as one refusal; null when nothing stands in the way. */
export const blockRefusal = (blocks: readonly PaymentBlock[]): Refusal | null =>
  joinRefusals(blocks.map(({ code, params }) => refuse(code, params)));

/** Blocks that a verification of the recipient's account takes away. */
const ofAccount: readonly string[] = ["payment.accountMissing", "payment.accountNotVerified"];

/** What a notice about the account says already is left out. */
export const besideAccount = (blocks: readonly PaymentBlock[]): PaymentBlock[] =>
  blocks.filter(({ code }) => !ofAccount.includes(code));
