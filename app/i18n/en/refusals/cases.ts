import type sv from "../../sv/refusals/cases";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
