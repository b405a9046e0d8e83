import type sv from "../../sv/refusals/appropriations";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
