import type sv from "../../sv/refusals/reconciliation";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
