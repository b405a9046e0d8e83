import type sv from "../../sv/refusals/follow-up";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
