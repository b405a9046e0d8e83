import type sv from "../../sv/refusals/audit";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
