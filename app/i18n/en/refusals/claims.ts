import type sv from "../../sv/refusals/claims";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
