import type sv from "../../sv/refusals/ledger";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
