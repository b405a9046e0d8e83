import type sv from "../../sv/refusals/disbursements";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
