import type sv from "../../sv/refusals/assessment";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
