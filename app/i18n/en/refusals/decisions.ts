import type sv from "../../sv/refusals/decisions";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
